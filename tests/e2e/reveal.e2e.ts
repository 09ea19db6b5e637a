import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { embed, startHost, step, type Host } from './host';

let host: Host;
const DECK = readFileSync('examples/reveal/index.html', 'utf8');

test.beforeAll(async () => (host = await startHost()));
test.afterAll(() => host.close());

/** Opens the example deck, with frames of the site under test. */
async function openDeck(page: Page, baseURL = '', change: (html: string) => string = (html) => html, query = '') {
	const path = '/examples/reveal/test.html';
	host.pages.set(path, change(DECK.replaceAll('http://localhost:4173', baseURL)));
	await page.goto(host.origin + path + query);
	await expect(page.locator('.reveal.ready')).toBeAttached();
}
const slide = (page: Page) =>
	page.evaluate(
		() => [...document.querySelectorAll('.slides > section')].findIndex((s) => s.classList.contains('present')) + 1
	);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

const SANDBOXES: [string, (html: string) => string][] = [
	['an ordinary frame', (html) => html],
	['a frame that may only run scripts', (html) => html.replace('<iframe', '<iframe sandbox="allow-scripts"')],
	['a frame that is unloaded between slides', (html) => html.replace('src="http', 'data-src="http')]
];
for (const [name, change] of SANDBOXES)
	test(`in ${name} the clicker takes four steps, goes on, and comes back to the last`, async ({ page, baseURL }) => {
		await openDeck(page, baseURL, change);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => slide(page)).toBe(2);
		let frame = await embed(page);
		await expect.poll(() => focused(page)).toBe('IFRAME');
		// reveal.js blurs a frame just after it loads; the embed keeps the focus all the same.
		await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
		for (const n of ['1', '2', '3', '4']) {
			await page.keyboard.press(n === '2' ? 'PageDown' : 'ArrowRight');
			await expect.poll(() => step(frame)).toBe(n);
			expect(await slide(page)).toBe(2);
		}
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => slide(page)).toBe(3);
		await expect.poll(() => focused(page)).not.toBe('IFRAME');
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => slide(page)).toBe(2);
		frame = await embed(page);
		await expect.poll(() => step(frame)).toBe('4');
		await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
		for (const n of ['3', '2', '1', '0']) {
			await page.keyboard.press('ArrowLeft');
			await expect.poll(() => step(frame)).toBe(n);
		}
		await page.keyboard.press('PageUp');
		await expect.poll(() => slide(page)).toBe(1);
		await expect.poll(() => focused(page)).not.toBe('IFRAME');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => slide(page)).toBe(2);
	});

test('Enter hands the keys to the chart, Escape takes them back, a second one gives them to the deck', async ({
	page,
	baseURL
}) => {
	await openDeck(page, baseURL);
	await page.keyboard.press('ArrowRight');
	const frame = await embed(page);
	await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
	await page.keyboard.press('Enter');
	await expect(frame.locator('[data-timeline] :focus')).toHaveCount(1);
	const first = await frame.evaluate(() => document.activeElement?.getAttribute('data-id'));
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => frame.evaluate(() => document.activeElement?.getAttribute('data-id'))).not.toBe(first);
	expect(await step(frame)).toBe('0');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => step(frame)).toBe('1');
	await page.keyboard.press('Escape');
	await expect(page.locator('.reveal.overview')).toBeAttached();
	await page.keyboard.press('Escape');
	await expect(page.locator('.reveal.overview')).toHaveCount(0);
});

test('on paper the poster stands in for the frame, with a link', async ({ page, baseURL }) => {
	await openDeck(page, baseURL, (html) => html, '?print-pdf');
	const poster = page.locator('.tl-poster');
	await expect(poster).toBeVisible();
	await expect(poster).toHaveAttribute('href', /\/tour\//);
	expect(await poster.locator('img').evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(1280);
	await expect(page.locator('iframe')).toBeHidden();
});
