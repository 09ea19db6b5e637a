import type { Page } from '@playwright/test';
import { isTimeline, URLS } from '../fixtures/urls';
import { chart, expect, mark, NOT_FOUND, openTimeline, panel, plot, settled, test } from './fixtures';

/** The fields that a link was known to have in vain, as the page names them. */
async function expectDropped(page: Page, dropped: readonly string[]): Promise<void> {
	const notice = page.getByRole('main').locator('.notice');
	if (dropped.length === 0) await expect(notice).toHaveCount(0);
	else await expect(notice).toContainText(`(${dropped.join(', ')})`);
}

const timelines = URLS.filter(isTimeline);
for (const half of [0, 1])
	test(`every address of the timeline that was ever given out draws, and names what it cannot read (${half + 1} of 2)`, async ({
		page
	}) => {
		test.setTimeout(90_000);
		for (const url of timelines.filter((_, i) => i % 2 === half)) {
			await page.goto(url.path, { waitUntil: 'domcontentloaded' });
			await expect(page.locator('html'), url.path).toHaveAttribute('lang', url.path.startsWith('/zh') ? 'zh-CN' : 'en');
			await expect(page.locator('[data-timeline][data-settled], .reading'), url.path).not.toHaveCount(0);
			await expectDropped(page, url.dropped);
			if (url.path.includes('m=nanogpt')) await expect(panel(page)).toBeVisible();
		}
	});

test('every other address that was ever given out is a page', async ({ page }) => {
	for (const { path } of URLS.filter((url) => !isTimeline(url))) {
		const response = await page.request.get(path);
		expect(response.status(), path).toBe(200);
		expect(await response.text(), path).toContain('<main');
	}
});

/** In pixels, of a million. */
const A_FEW_LETTERS = 120;

/** Ten states that a reader may send: filters, searches, groupings, a moment beside the view. */
const STATES = [
	'/',
	'/?from=2015-01-01&to=2016-12-31',
	'/?themes=education,data&match=any',
	'/zh?kinds=post,talk&rank=2',
	'/?q=leaky+abstraction',
	'/zh?by=kind&from=2012-01-01&to=2026-12-31',
	'/?by=stream&kinds=code&rest=dim',
	'/zh?scale=gap&from=1986-01-01&to=2026-12-31',
	'/m/nanogpt?from=2022-10-01&to=2023-03-31',
	'/zh?years=2012..2018&trust=primary&by=role'
];

async function pixels(page: Page): Promise<string> {
	if (page.url().includes('q=')) await expect(page.locator('.lanes.searching')).toBeAttached();
	if (page.url().includes('/m/')) await expect(panel(page)).toBeVisible();
	await settled(page);
	await page.evaluate(() => document.fonts.ready);
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
			document.activeElement.blur();
	});
	await page.mouse.move(2, 2);
	return (await chart(page).screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
}

/**
 * How many pixels of two pictures of a chart differ by more than a hair. The browser may set a letter or two a fraction
 * of a pixel apart, with the very same page: some forty pixels each. A day more in the window moves every label.
 */
const differing = (page: Page, pictures: readonly string[]): Promise<number> =>
	page.evaluate(async (list) => {
		const [a, b] = await Promise.all(
			list.map(async (base64) => {
				const image = new Image();
				image.src = `data:image/png;base64,${base64}`;
				await image.decode();
				const canvas = new OffscreenCanvas(image.width, image.height);
				const context = canvas.getContext('2d');
				context?.drawImage(image, 0, 0);
				return context?.getImageData(0, 0, image.width, image.height);
			})
		);
		if (!a || !b || a.width !== b.width || a.height !== b.height) return Infinity;
		let count = 0;
		const apart = (i: number) => Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0)) > 16;
		for (let i = 0; i < a.data.length; i += 4) if (apart(i) || apart(i + 1) || apart(i + 2)) count++;
		return count;
	}, pictures);

for (const [i, state] of STATES.entries())
	test(`the link of ${state}, opened elsewhere, shows the same pixels`, async ({ page, browser, contextOptions }) => {
		await page.goto(state);
		await settled(page);
		// Every other state is one that a hand has made, between two days.
		if (i % 2 === 1) await page.getByRole('button', { name: /^(Zoom in|放大)$/ }).click();
		await settled(page);
		await page.getByRole('button', { name: /^(Share|分享)$/ }).click();
		const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
		await page.keyboard.press('Escape');
		const here = await pixels(page);
		const context = await browser.newContext(contextOptions);
		const other = await context.newPage();
		await other.goto(link);
		const there = await pixels(other);
		const pixelsApart = await differing(other, [here, there]);
		await context.close();
		expect(link.length).toBeLessThanOrEqual(300);
		expect(pixelsApart).toBeLessThan(A_FEW_LETTERS);
	});

test('a link whose moment has another id now opens that one; one that names no moment says so', async ({ page }) => {
	// As a page that leads on from an earlier id is prerendered.
	await page.route('**/m/nano-gpt/__data.json*', (route) =>
		route.fulfill({ json: { type: 'redirect', location: '/m/nanogpt' } })
	);
	await page.goto('/?kinds=code&m=nano-gpt');
	await expect(panel(page).getByRole('heading', { level: 2, name: /nanoGPT/ })).toBeVisible();
	await expect(page).toHaveURL('/m/nanogpt?kinds=code');
});

test.describe('a link to a moment that never was', () => {
	test.use({ expectedErrors: NOT_FOUND });
	test('shows the timeline and names the field', async ({ page }) => {
		await page.goto('/?kinds=code&m=nanogtp');
		await settled(page);
		await expectDropped(page, ['m']);
		await expect(page).toHaveURL('/?kinds=code');
	});
});

test('Back and Forward lead through what was opened, each with the view it was opened in', async ({ page }) => {
	await openTimeline(page, '/?from=2022-10-01&to=2023-03-31');
	await mark(page, 'nanogpt').click();
	await expect(panel(page)).toBeFocused();
	// A move while the moment is open is said by its address, and leaves no step behind.
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await expect(page).toHaveURL(/\/m\/nanogpt\?from=2022-0\d/);
	const moved = page.url();
	await page.goBack();
	await expect(panel(page)).toHaveCount(0);
	await expect(page).toHaveURL('/?from=2022-10-01&to=2023-03-31');
	await expect(plot(page)).toHaveAccessibleName(/October 2022 to March 2023/);
	await page.goForward();
	await expect(panel(page)).toBeVisible();
	await expect(page).toHaveURL(moved);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(page).toHaveURL(`/${new URL(moved).search}`);
});

test('while the chart moves the address is not written; once it rests, once', async ({ page }) => {
	await page.addInitScript(() => {
		const written: number[] = [];
		const replace = history.replaceState.bind(history);
		history.replaceState = (...args) => {
			if (String(args[2]).includes('from=')) written.push(performance.now());
			replace(...args);
		};
		Object.assign(window, { written });
	});
	await openTimeline(page, '/?from=2015-01-01&to=2016-12-31');
	const times = () => page.evaluate(() => (window as unknown as { written: number[] }).written);
	const before = (await times()).length;
	const box = await plot(page).boundingBox();
	await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 300);
	for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 60);
	await expect(page).not.toHaveURL('/?from=2015-01-01&to=2016-12-31');
	const all = (await times()).slice(before);
	expect(all.length).toBeGreaterThan(0);
	for (const [i, time] of all.entries()) if (i > 0) expect(time - (all[i - 1] ?? 0)).toBeGreaterThanOrEqual(249);
});

test('queries that were damaged on the way draw all the same', async ({ page }) => {
	test.setTimeout(60_000);
	// The same on every run: the generator of Lehmer, as Park and Miller give it.
	let seed = 20260801;
	const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const queries = URLS.filter(isTimeline).map(({ path }) => path.replace(/^[^?]*/, ''));
	for (let i = 0; i < 12; i++) {
		let query = pick(queries) + pick(['', '&q=%E0%A4%A', '&from=%zz', '&fig.x=%00', '&themes=,,,&by=by']);
		for (let n = 0; n < 4; n++) {
			const at = Math.floor(next() * query.length) + 1;
			query = query.slice(0, at) + pick(['%', '=', '&', '-', '9', '/', '<b>', '好', '+', '']) + query.slice(at + 1);
		}
		await page.goto(`/${query.startsWith('?') ? query : `?${query}`}`, { waitUntil: 'domcontentloaded' });
		await expect(page.locator('[data-timeline][data-settled], .reading'), query).not.toHaveCount(0);
	}
});
