/** The chart under fingers: one scrolls the page or pans, two zoom; also as the very first thing that is done. */
import type { Page } from '@playwright/test';
import { asChart, boxOf, expect, openTimeline, panel, plot, restingWindow, test, windowOf } from './fixtures';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Sends what the fingers do, one list of points for each event. */
async function touch(page: Page, steps: readonly (readonly Point[])[]): Promise<void> {
	const client = await page.context().newCDPSession(page);
	for (const [i, step] of steps.entries())
		await client.send('Input.dispatchTouchEvent', {
			type: i === 0 ? 'touchStart' : 'touchMove',
			touchPoints: step.map((point, id) => ({ ...point, id }))
		});
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
/** A movement in `n` steps. */
const along = (n: number, at: (t: number) => Point[]) => Array.from({ length: n + 1 }, (_, i) => at(i / n));

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const YEARS = '/?from=2014-01-01&to=2017-12-31';

/** Days to a pixel, and the left edge of the plot. */
async function rulerOf(page: Page, span: number) {
	const { x, width } = await boxOf(plot(page));
	return { left: x, width, days: span / width };
}

/** The chart at rest, and touched before or only now. */
for (const first of [true, false])
	test.describe(first ? 'the first gesture on a fresh page' : 'a later gesture', () => {
		async function open(page: Page, path: string) {
			await openTimeline(page, asChart(path));
			if (!first) {
				await touch(
					page,
					along(4, (t) => [{ x: 200 + 40 * t, y: 500 }])
				);
				await restingWindow(page);
			}
			return windowOf(page);
		}

		test('one finger moving up scrolls the page and leaves the window alone', async ({ page }) => {
			const before = await open(page, '/');
			const { x, width } = await boxOf(page.locator('svg:has(> [data-lane])'));
			await touch(
				page,
				along(20, (t) => [{ x: x + width / 2 + 3 * t, y: 700 - 400 * t }])
			);
			await expect.poll(() => scrolled(page)).toBeGreaterThan(250);
			expect(await restingWindow(page)).toEqual(before);
		});

		test('one finger moving sideways pans by as much as it moves', async ({ page }) => {
			const before = await open(page, YEARS);
			const ruler = await rulerOf(page, before.span);
			for (const by of [150, -90]) {
				const start = await windowOf(page);
				await touch(
					page,
					along(12, (t) => [{ x: 200 - by / 2 + by * t, y: 500 }])
				);
				await expect.poll(async () => (await windowOf(page)).from).not.toBe(start.from);
				const after = await restingWindow(page);
				expect(Math.abs((start.from - after.from) / ruler.days - by), `moved by ${by}px`).toBeLessThanOrEqual(2);
				expect(Math.abs(after.span - start.span)).toBeLessThanOrEqual(1);
			}
			expect(await scrolled(page)).toBe(0);
		});

		for (const [name, centre, apart] of [
			['apart zoom in', 140, [24, 220]],
			['together zoom out', 230, [220, 110]]
		] as const)
			test(`two fingers moving ${name} about the point between them`, async ({ page }) => {
				const before = await open(page, YEARS);
				const ruler = await rulerOf(page, before.span);
				const at = (centre - ruler.left) / ruler.width;
				await touch(
					page,
					along(14, (t) => {
						const half = (apart[0] + (apart[1] - apart[0]) * t) / 2;
						return [
							{ x: centre - half, y: 480 },
							{ x: centre + half, y: 520 }
						];
					})
				);
				await expect.poll(async () => Math.abs((await windowOf(page)).span / before.span - 1)).toBeGreaterThan(0.3);
				const after = await restingWindow(page);
				expect(after.span < before.span).toBe(apart[1] > apart[0]);
				const under = before.from + at * before.span;
				const off = ((under - after.from) / after.span - at) * ruler.width;
				expect(Math.abs(off), 'pixels from where its date was').toBeLessThanOrEqual(2);
				expect(await page.evaluate(() => visualViewport?.scale), 'the page itself is not magnified').toBe(1);
				expect(await scrolled(page)).toBe(0);
			});

		test('a tap on a mark opens its moment as a sheet', async ({ page }) => {
			await open(page, '/?from=2022-01-01&to=2023-12-31');
			await page.locator('a[data-moment]').first().tap();
			await expect(panel(page)).toBeVisible();
			expect((await boxOf(panel(page))).width).toBe(390);
			await page.getByRole('button', { name: 'Close' }).tap();
			await expect(panel(page)).toHaveCount(0);
		});
	});

test('two fingers moving sideways together pan; what is under them stays under them', async ({ page }) => {
	await openTimeline(page, asChart(YEARS));
	const before = await windowOf(page);
	const ruler = await rulerOf(page, before.span);
	await touch(
		page,
		along(12, (t) => [
			{ x: 120 + 100 * t, y: 480 },
			{ x: 220 + 100 * t, y: 480 }
		])
	);
	await expect.poll(async () => (await windowOf(page)).from).not.toBe(before.from);
	const after = await restingWindow(page);
	expect(Math.abs((before.from - after.from) / ruler.days - 100)).toBeLessThanOrEqual(2);
});

test('what is pressed is at least 44 px tall on a phone', async ({ page }) => {
	await openTimeline(page, asChart('/'));
	const small = await page
		.locator('main button:visible, main label:visible, [role="searchbox"]:visible')
		.evaluateAll((all) =>
			all.flatMap((node) => {
				const { height } = node.getBoundingClientRect();
				return height > 0 && height < 43.5 ? [`${node.textContent}: ${height}`] : [];
			})
		);
	expect(small).toEqual([]);
});
