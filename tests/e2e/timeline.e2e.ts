import type { Page } from '@playwright/test';
import {
	asChart,
	chart,
	collisions,
	countMoments,
	expect,
	openTimeline,
	overflow,
	plot,
	showView,
	test
} from './fixtures';

const LANGUAGES = [
	{ path: '/', lang: 'en', name: /^Timeline\. / },
	{ path: '/zh', lang: 'zh-CN', name: /^时间线\. / }
] as const;

const WINDOWS = [
	['1986-01-01', '2026-12-31'],
	['2006-01-01', '2012-12-31'],
	['2011-01-01', '2013-06-30'],
	['2014-01-01', '2016-06-30'],
	['2015-05-01', '2015-06-15'],
	['2015-05-20', '2015-05-23'],
	['2017-06-01', '2019-12-31'],
	['2022-08-01', '2023-03-31'],
	['2025-01-01', '2025-12-31'],
	['2025-06-10', '2025-06-24'],
	['2025-09-01', '2026-10-31']
] as const;

for (const { path, lang, name } of LANGUAGES) {
	for (const width of [320, 390, 768, 1440, 2560, 3840])
		test(`${path} opens with the whole chart drawn at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: width < 720 ? 844 : 1000 });
			await openTimeline(page, width < 720 ? asChart(path) : path);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(plot(page)).toHaveAccessibleName(name);
			await expect(page.locator('[data-lane]')).toHaveCount(11);
			await expect(chart(page).getByRole('list').getByRole('listitem')).toHaveCount(11);
			const { said, drawn } = await countMoments(page);
			expect(said).toBeGreaterThan(200);
			expect(drawn).toBe(said);
			expect(await page.locator('[data-ring]').count()).toBeGreaterThan(5);
			expect(await page.locator('[data-label]').count()).toBeGreaterThan(width < 720 ? 15 : 30);
			expect(await overflow(page), 'the page does not scroll sideways').toBeLessThanOrEqual(0);
		});

	test(`${path} opens as a list on a phone, no wider than its screen`, async ({ page }) => {
		for (const width of [320, 390]) {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(path);
			await expect(page.locator('[data-list] [data-id]')).not.toHaveCount(0);
			await expect(chart(page)).toHaveCount(0);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
		}
	});

	// The laws of labels are tested on random views beside their code; here the browser's own boxes are looked at.
	for (const width of path === '/' ? [360, 1440, 2560] : [360, 1440])
		test(`no label of ${path} touches a label or a mark at ${width} px, in any window`, async ({ page }) => {
			test.slow();
			await page.setViewportSize({ width, height: width < 720 ? 844 : 1000 });
			let labels = 0;
			for (const [i, query] of ['', ...WINDOWS.map(([from, to]) => `?from=${from}&to=${to}`)].entries()) {
				// As it is drawn on the server, as a link opens it, and then by moving to it.
				await (i < 2 ? openTimeline : showView)(page, width < 720 ? asChart(path + query) : path + query);
				const found = await collisions(page);
				expect.soft(found.problems, `${path}${query} at ${width} px`).toEqual([]);
				labels += found.labels;
				const { said, drawn } = await countMoments(page);
				expect.soft(drawn, `marks of ${path}${query}`).toBe(said);
			}
			expect(labels).toBeGreaterThan(80);
		});
}

/** Windows of few, some and many moments. */
const FEW_WINDOWS = ['from=1986-01-01&to=2026-12-31', 'from=2014-01-01&to=2016-06-30', 'from=2022-08-01&to=2023-03-31'];

for (const path of ['/', '/zh'])
	for (const width of [1440, 390]) {
		const size = { width, height: width < 720 ? 844 : 900 };
		/** Looks at the chart of each query, and says what is wrong with any. */
		const look = async (page: Page, queries: readonly string[]) => {
			let labels = 0;
			let last: string | undefined;
			for (const query of queries) {
				const form = query.replace(/from=.*/, '');
				await (form === last ? showView : openTimeline)(page, asChart(`${path}?${query}`));
				last = form;
				const found = await collisions(page);
				expect.soft(found.problems, `${path}?${query} at ${width} px`).toEqual([]);
				labels += found.labels;
				const { said, drawn } = await countMoments(page);
				expect.soft(drawn, `marks of ${path}?${query}`).toBe(said);
				expect.soft(await overflow(page), `width of ${path}?${query}`).toBeLessThanOrEqual(0);
			}
			return labels;
		};

		for (const form of ['by=kind', 'by=role', 'by=stream', 'scale=gap'])
			test(`no label of ${path} touches anything with ${form} at ${width} px`, async ({ page }) => {
				await page.setViewportSize(size);
				const labels = await look(
					page,
					FEW_WINDOWS.map((window) => `${form}&${window}`)
				);
				expect(labels).toBeGreaterThan(20);
			});

		for (const px of [24, 32])
			test(`no label of ${path} touches anything with text of ${px} px at ${width} px`, async ({ page }) => {
				await page.setViewportSize(size);
				await page.addInitScript((fontSize) => {
					new MutationObserver((_, observer) => {
						const { documentElement } = document as { documentElement: HTMLElement | null };
						if (!documentElement) return;
						observer.disconnect();
						documentElement.style.fontSize = fontSize;
					}).observe(document, { childList: true, subtree: true });
				}, `${px}px`);
				const labels = await look(page, [...FEW_WINDOWS, `by=stream&${FEW_WINDOWS[1]}`]);
				expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${px}px`);
				expect(labels).toBeGreaterThan(10);
			});
	}

test('the chart says in words what it shows', async ({ page }) => {
	await openTimeline(page, '/?from=2015-01-01&to=2015-12-31');
	const { said } = await countMoments(page);
	await expect(plot(page)).toHaveAccessibleName(
		`Timeline. January 2015 to December 2015: ${said} moments, most in Build to understand`
	);
	await openTimeline(page, '/zh?from=2015-01-01&to=2015-12-31');
	await expect(plot(page)).toHaveAccessibleName(`时间线. 2015年1月至2015年12月：${said} 个时刻，其中“构建即理解”最多`);
});

test('pointing at a mark shows what it stands for', async ({ page }) => {
	await openTimeline(page, '/?from=2022-01-01&to=2023-12-31');
	// The pointer comes from somewhere; the first place a page learns of is no movement.
	await page.mouse.move(5, 5);
	await page.locator('a[data-moment="leaves-tesla"], a[data-moment="state-of-gpt"]').first().hover();
	const card = plot(page).locator('.card');
	await expect(card).toBeVisible();
	await expect(card).toContainText(/\d{4}/);
	await page.mouse.move(5, 5);
	await expect(card).toBeHidden();
});

test('a place of work in the band above the lanes opens its moment', async ({ page }) => {
	await openTimeline(page);
	const role = page.getByRole('group', { name: 'Where he worked' }).getByRole('link').first();
	const href = (await role.getAttribute('href')) ?? '';
	await role.click();
	await expect(page.getByRole('complementary')).toBeVisible();
	await expect(page).toHaveURL(href);
});
