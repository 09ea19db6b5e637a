/** What comes out on paper. The medium is emulated; the page lays itself out as it does before a printer. */
import type { Page } from '@playwright/test';
import { expect, openTimeline, settled, test } from './fixtures';

/** Opens a page, waits until it can be printed, and puts it on paper. */
async function print(page: Page, open: () => Promise<unknown>, width = 680): Promise<void> {
	const [, sources] = await Promise.all([open(), page.waitForResponse(/\/data\/sources\.json/)]);
	// It has come once it is read, a moment after its last byte.
	await sources.finished();
	await page.evaluate(() => new Promise((read) => setTimeout(read, 100)));
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width, height: 950 });
	await expect(page.locator('.paper').first()).toBeVisible();
}
const paperList = (page: Page) => page.locator('section.paper');

/** Whatever is wider than the sheet. */
const tooWide = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll(':is(.paper, main) :is(:not(svg *), text)')]
			.filter((node) => {
				const box = node.getBoundingClientRect();
				return box.width > 0 && box.height > 0 && box.right > document.documentElement.clientWidth + 1;
			})
			.map((node) => `${node.tagName}.${String(node.getAttribute('class'))}`)
			.slice(0, 5)
	);

for (const [path, lang] of [
	['/?from=2015-01-01&to=2017-12-31&themes=education', 'en'],
	['/zh?from=2015-01-01&to=2017-12-31&themes=education', 'zh']
] as const)
	test(`${path}: the chart and the list of what it shows, with sources; no chrome`, async ({ page }) => {
		const loaded = page.goto(path);
		await print(page, () => loaded);
		const shown = await page.locator('.paper [data-timeline]').getAttribute('data-total');
		await expect(paperList(page).getByRole('listitem')).toHaveCount(Number(shown));
		expect(Number(shown)).toBeGreaterThan(3);
		// Whole addresses, to read and not only to press.
		const source = paperList(page).locator('.source a').first();
		expect(await source.textContent()).toBe(await source.getAttribute('href'));
		await expect(paperList(page)).toContainText(/localhost:\d+(\/zh)?\/m\//);
		const foot = page.locator('.site > div > .paper');
		await expect(foot).toContainText(page.url());
		await expect(foot).toContainText('2026');
		for (const hidden of ['searchbox', 'button', 'slider', 'navigation'] as const)
			expect(await page.getByRole(hidden).filter({ visible: true }).count()).toBe(0);
		await expect(page.locator('[data-on-screen]')).toBeHidden();
		expect(lang === 'zh').toBe((await page.locator('html').getAttribute('lang')) === 'zh-CN');
	});

test('the chart on paper is as wide as the sheet, its words apart, whatever the sheet', async ({ page }) => {
	await print(page, () => page.goto('/'), 1048);
	for (const width of [1048, 981]) {
		await page.setViewportSize({ width, height: 700 });
		const boxes = await page
			.locator('.paper [data-label]')
			.evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect()).filter(({ width }) => width > 0));
		expect(boxes.length).toBeGreaterThan(20);
		const overlaps = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1)
		);
		expect(overlaps).toEqual([]);
		const plot = await page.locator('.paper .lanes').boundingBox();
		expect((plot?.x ?? 0) + (plot?.width ?? 0)).toBeGreaterThan(width - 24);
		expect((plot?.x ?? 0) + (plot?.width ?? 0)).toBeLessThanOrEqual(width);
	}
});

test('from a dark screen the paper is white', async ({ browser }) => {
	const page = await browser.newPage({ colorScheme: 'dark' });
	await page.addInitScript(() => localStorage.setItem('tl:scheme', 'dark'));
	await print(page, () => page.goto('/m/nanogpt'));
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(33, 31, 27)');
	await page.close();
});

for (const path of ['/m/nanogpt', '/theme/education', '/zh/lineage/teaching-codes', '/tour/introduction/1'])
	test(`${path}: chart, text and whole addresses fit the sheet`, async ({ page }) => {
		await print(page, () => page.goto(path));
		await expect(page.locator('.paper [data-timeline]')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await tooWide(page)).toEqual([]);
		if (path.startsWith('/m/')) {
			// A moment's own sources stand in its text: their addresses are drawn beside their titles.
			const after = await page
				.locator('[data-sources] a.title')
				.first()
				.evaluate((link) => getComputedStyle(link, '::after').content);
			expect(after).toContain('https://');
			await expect(paperList(page)).toHaveCount(0);
		} else await expect(paperList(page).locator('.source').first()).toBeVisible();
		for (const hidden of ['button', 'navigation'] as const)
			await expect(page.getByRole(hidden).filter({ visible: true })).toHaveCount(0);
	});

test('after printing the screen is as it was', async ({ page }) => {
	await print(page, () => openTimeline(page), 1440);
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.paper')).toHaveCount(0);
	await expect(page.locator('[data-on-screen]')).toHaveCount(0);
	await settled(page);
	await page.locator('a.mark[tabindex="0"]').press('Enter');
	await expect(page.getByRole('complementary')).toBeVisible();
});
