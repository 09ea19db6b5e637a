/** What every end-to-end test shares: a page that may not complain, and the words for looking at the timeline. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

interface Options {
	/** Console errors that belong to the behaviour under test, such as the browser's own note of a 404. */
	expectedErrors: RegExp;
}

/** The runner's own note: see `serviceWorkers` in playwright.config.ts. */
const BLOCKED = /Service Worker registration blocked by Playwright/;

export const test = base.extend<Options & { quiet: undefined }>({
	expectedErrors: [/(?!)/, { option: true }],
	quiet: [
		async ({ context, expectedErrors }, use) => {
			const problems: string[] = [];
			context.on('console', (message) => {
				if (message.type() !== 'error' && message.type() !== 'warning') return;
				if (expectedErrors.test(message.text()) || BLOCKED.test(message.text())) return;
				problems.push(message.text());
			});
			context.on('weberror', (problem) => {
				const text = String(problem.error());
				if (!expectedErrors.test(text)) problems.push(text);
			});
			await use(undefined);
			expect(problems, 'nothing was reported to the console').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

export const NOT_FOUND = /Failed to load resource: the server responded with a status of 404/;

/** The parts of `moments.json` that tests rely on. */
export interface PublicMoment {
	readonly id: string;
	readonly date: string;
	readonly title: { readonly en: string; readonly zh: string };
}

export async function allMoments(page: Page): Promise<readonly PublicMoment[]> {
	const response = await page.request.get('/data/moments.json');
	const { moments } = (await response.json()) as { moments: PublicMoment[] };
	return moments;
}

export const chart = (page: Page): Locator => page.locator('[data-timeline]');
export const plot = (page: Page): Locator => page.getByRole('group', { name: /^(Timeline\. |时间线\. )/ });
export const panel = (page: Page): Locator => page.getByRole('complementary');
export const mark = (page: Page, id: string): Locator =>
	page.locator(`a[data-moment="${id}"], a[data-cluster="${id}"]`);

/** Waits until the chart is drawn and nothing is under way. */
export async function settled(page: Page): Promise<void> {
	await expect(page.locator('[data-timeline][data-settled]')).toBeAttached();
}

/** The address of a view as a chart, on any screen: a phone's own form is the list. */
export const asChart = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}view=line`;

export async function openTimeline(page: Page, path = '/'): Promise<void> {
	await page.goto(path);
	await settled(page);
}

/** Shows another view of the timeline that is open, the way a step back in history does: quicker than a new page. */
export async function showView(page: Page, path: string): Promise<void> {
	await page.evaluate(
		(address) =>
			new Promise<void>((shown) => {
				const state: unknown = history.state;
				history.replaceState(state, '', address);
				dispatchEvent(new PopStateEvent('popstate', { state }));
				setTimeout(() => requestAnimationFrame(() => shown()));
			}),
		path
	);
	await settled(page);
}

/** The window as days since the epoch, read from the edges of the overview. */
export async function windowOf(page: Page): Promise<{ from: number; to: number; span: number }> {
	const [from, to] = await page
		.locator('[role="slider"]')
		.evaluateAll((edges) => edges.map((edge) => Number(edge.getAttribute('aria-valuenow'))));
	if (from === undefined || to === undefined) throw new Error('the overview has no window');
	return { from, to, span: to - from };
}

/** The window once nothing moves it any more. */
export async function restingWindow(page: Page) {
	let last = { from: NaN, to: NaN, span: NaN };
	await expect(async () => {
		const before = last;
		await settled(page);
		last = await windowOf(page);
		expect(last).toEqual(before);
	}).toPass({ intervals: [40] });
	return last;
}

export async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error(`${locator.toString()} has no box`);
	return { ...box, right: box.x + box.width, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

/** Where the mark of a moment is, by the centre of its target. */
export const placeOf = async (page: Page, id: string) => (await boxOf(mark(page, id).locator('circle'))).middle;

/** Ids of the marks drawn, nearest to the middle of the plot first. */
export async function marksNearMiddle(page: Page): Promise<string[]> {
	const { middle } = await boxOf(plot(page));
	return page.locator('a[data-moment], a[data-cluster]').evaluateAll(
		(links, x) =>
			links
				.flatMap((link) => {
					const box = link.querySelector('circle')?.getBoundingClientRect();
					const id = link.getAttribute('data-moment') ?? link.getAttribute('data-cluster') ?? '';
					return box ? [{ id, distance: Math.abs(box.left + box.width / 2 - x) }] : [];
				})
				.sort((a, b) => a.distance - b.distance)
				.map(({ id }) => id),
		middle.x
	);
}

/** Moments the chart says it shows, and the ones its marks, as far as they can be seen, stand for. */
export async function countMoments(page: Page): Promise<{ said: number; drawn: number }> {
	return chart(page).evaluate((root) => {
		// What the lens or the search dims is drawn, but not counted.
		const drawn = [...root.querySelectorAll('a[data-moment]:not([data-dim]), a[data-cluster]:not([data-dim])')]
			.filter((link) => link.getBoundingClientRect().width > 0)
			.map((link) => Number(link.getAttribute('data-count') ?? 1));
		return { said: Number(root.getAttribute('data-total')), drawn: drawn.reduce((sum, count) => sum + count, 0) };
	});
}

/** Labels, of either line, that touch another label or a mark, or are cut off by the edge of the plot. */
export async function collisions(page: Page): Promise<{ labels: number; problems: string[] }> {
	return chart(page).evaluate((root) => {
		const boxes = (selector: string) =>
			[...root.querySelectorAll(selector)].map((node) => ({ node, box: node.getBoundingClientRect() }));
		const drawn = ({ box }: { box: DOMRect }) => box.width > 0 && box.height > 0;
		const labels = boxes('[data-label], [data-second]').filter(drawn);
		const marks = boxes('a[data-moment] path, a[data-cluster] path').filter(drawn);
		const touch = (a: DOMRect, b: DOMRect) =>
			a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
		const lanes = root.querySelector('[data-lane]')?.closest('svg')?.getBoundingClientRect();
		const problems: string[] = [];
		labels.forEach(({ node, box }, i) => {
			for (const other of labels.slice(i + 1))
				if (touch(box, other.box)) problems.push(`label "${node.textContent}" on label "${other.node.textContent}"`);
			for (const other of marks)
				if (touch(box, other.box))
					problems.push(`label "${node.textContent}" on ${other.node.closest('a')?.ariaLabel}`);
			if (lanes && (box.left < lanes.left - 9 || box.right > lanes.right + 17))
				problems.push(`label "${node.textContent}" is cut off`);
		});
		return { labels: labels.length, problems };
	});
}

/** How far the page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
