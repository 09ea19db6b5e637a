/** The whole site in one file, opened from the disk without a network. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { chart, countMoments, expect, mark, overflow, panel, settled, test, windowOf } from './fixtures';

const FILES = { en: resolve('build/throughline-en.html'), zh: resolve('build/throughline-zh.html') };
const MB = 1_000_000;

async function openFile(page: Page, locale: 'en' | 'zh', hash = ''): Promise<void> {
	await page.context().setOffline(true);
	await page.goto(pathToFileURL(FILES[locale]).href + hash);
	await settled(page);
}

test('the files are small enough to send', () => {
	for (const file of Object.values(FILES)) expect(statSync(file).size).toBeLessThan(5 * MB);
});

test('the file asks for nothing but itself', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openFile(page, 'en');
	await mark(page, 'software-2-0').hover();
	await page.getByRole('searchbox').fill('leaky');
	await expect(page.locator('[data-hit]').first()).toBeVisible();
	expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
});

for (const [locale, every] of [
	['en', 1],
	['zh', 5]
] as const)
	test(`${locale}: every moment opens with its claims and sources`, async ({ page, playwright, baseURL }) => {
		test.setTimeout(90_000);
		const api = await playwright.request.newContext({ baseURL });
		const { moments } = (await (await api.get('/data/moments.json')).json()) as {
			moments: { id: string; title: { en: string; zh: string }; claims: unknown[]; sources: { url: string }[] }[];
		};
		await api.dispose();
		await openFile(page, locale);
		const some = moments.filter((_, i) => i % every === 0);
		const read = await page.evaluate(
			async (ids) => {
				const out = [];
				for (const id of ids) {
					location.hash = `m/${id}`;
					for (let frame = 0; frame < 200 && !document.querySelector(`[data-panel="${id}"]`); frame++)
						await new Promise(requestAnimationFrame);
					const panel = document.querySelector(`[data-panel="${id}"]`);
					out.push({
						title: panel?.querySelector('h2')?.textContent,
						claims: panel?.querySelectorAll('.claims li').length,
						sources: [...(panel?.querySelectorAll('[data-sources] a.title') ?? [])].map((a) => a.getAttribute('href'))
					});
				}
				return out;
			},
			some.map(({ id }) => id)
		);
		expect(read).toEqual(
			some.map(({ title, claims, sources }) => ({
				title: title[locale],
				claims: claims.length,
				sources: sources.map(({ url }) => url)
			}))
		);
	});

test('the chart zooms, pans, regroups and opens, and the address keeps it', async ({ page }) => {
	await openFile(page, 'en');
	const before = await windowOf(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(async () => (await windowOf(page)).span).toBeLessThan(before.span);
	await page.getByRole('button', { name: 'Lanes and filters' }).click();
	await page.getByRole('radio', { name: 'Kind', exact: true }).click();
	await expect(chart(page)).toHaveAttribute('data-by', 'kind');
	await expect(page).toHaveURL(/#\?from=.*by=kind/);
	await settled(page);
	const { said, drawn } = await countMoments(page);
	expect(drawn).toBe(said);

	const zoomed = await windowOf(page);
	await page.goto('about:blank');
	await page.goBack();
	await settled(page);
	await expect(chart(page)).toHaveAttribute('data-by', 'kind');
	expect((await windowOf(page)).span).toBeCloseTo(zoomed.span, -1);
});

test('a moment opens from its mark, leads on, and Back and Escape lead out', async ({ page }) => {
	await openFile(page, 'en', '#?from=2022-10-01&to=2023-03-31');
	await mark(page, 'nanogpt').click();
	await expect(panel(page)).toBeFocused();
	await expect(page).toHaveURL(/#m\/nanogpt\?from=/);
	await expect(page).toHaveTitle(/nanoGPT/);
	const related = panel(page).locator('.line a').first();
	const id = /#m\/([^?]+)/.exec((await related.getAttribute('href')) ?? '')?.[1];
	await related.click();
	await expect(page.locator(`[data-panel="${id}"]`)).toBeVisible();
	await page.goBack();
	await expect(page.locator('[data-panel="nanogpt"]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(mark(page, 'nanogpt')).toBeFocused();
});

test('search finds in both languages and opens what it found', async ({ page }) => {
	await openFile(page, 'zh');
	await page.getByRole('searchbox').fill('软件 2.0');
	await expect(page.locator('[data-hit]').first()).toContainText('2.0');
	await page.getByRole('searchbox').fill('leaky abstraction');
	await expect(page.locator('[data-hit]').first()).toBeVisible();
});

test('the pages around the timeline are there, and a link within them leads on', async ({ page }) => {
	await openFile(page, 'en');
	const foot = page.getByRole('navigation', { name: 'The site, again' });
	for (const name of ['Tours', 'Lineages', 'Tensions', 'Sources', 'About']) {
		await foot.getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
	}
	await foot.getByRole('link', { name: 'Tours' }).click();
	await page.getByRole('main').getByRole('link').first().click();
	await page.getByRole('link', { name: 'Next →' }).click();
	await expect(page).toHaveURL(/#tour\/.+\/2$/);
	await page.goto(`${pathToFileURL(FILES.en).href}#theme/education`);
	await page.getByRole('main').locator('ol a').first().click();
	await expect(panel(page)).toBeVisible();
	await foot.getByRole('link', { name: 'Timeline', exact: true }).click();
	await expect(panel(page)).toHaveCount(0);
});

test('a place that the file does not have opens the timeline and says so', async ({ page }) => {
	await openFile(page, 'en', '#m/never-was');
	await expect(page.getByRole('status').filter({ hasText: '#m/never-was' })).toBeVisible();
	expect((await countMoments(page)).drawn).toBeGreaterThan(100);
});

for (const [locale, scheme, width] of [
	['en', 'light', 1440],
	['zh', 'dark', 390]
] as const)
	test(`${locale}, ${scheme}, ${width} px: nothing is wrong to axe, and nothing is too wide`, async ({ browser }) => {
		const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
		await openFile(page, locale, '#m/nanogpt?view=line');
		await expect(panel(page)).toBeVisible();
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		await page.close();
	});

test('the files lead to each other', async ({ page }) => {
	await openFile(page, 'en', '#m/nanogpt');
	await page.getByRole('link', { name: '中文' }).click();
	await settled(page);
	await expect(page).toHaveURL(/throughline-zh\.html#m\/nanogpt/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
