import { collisions, countMoments, expect, overflow, test } from './fixtures';

test.use({ javaScriptEnabled: false });

for (const width of [1440, 390])
	test.describe(`without scripts at ${width} px`, () => {
		test.use({ viewport: { width, height: width < 720 ? 844 : 900 } });

		for (const { path, moment, lang, sources } of [
			{ path: '/', moment: '/m/', lang: 'en', sources: 'Sources' },
			{ path: '/zh', moment: '/zh/m/', lang: 'zh-CN', sources: '来源' }
		])
			test(`${path} shows chart, labels and links that lead to pages`, async ({ page }) => {
				await page.goto(path);
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				await expect(page.locator('[data-lane]')).toHaveCount(11);
				const { said, drawn } = await countMoments(page);
				expect(said).toBeGreaterThan(200);
				expect(drawn).toBe(said);
				const found = await collisions(page);
				expect(found.labels).toBeGreaterThan(50);
				expect(found.problems).toEqual([]);
				expect(await overflow(page)).toBeLessThanOrEqual(0);
				// What needs a script is not offered.
				await expect(page.getByRole('button')).toHaveCount(0);

				const link = page.locator('a[data-moment]').first();
				await expect(link).toBeVisible();
				const href = (await link.getAttribute('href')) ?? '';
				expect(href.startsWith(moment)).toBe(true);
				await link.click();
				await expect(page).toHaveURL(href);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page.getByRole('heading', { name: sources, exact: true })).toBeVisible();
			});

		test('a moment can be read in both languages', async ({ page }) => {
			await page.goto('/m/software-2-0');
			await expect(page.getByRole('heading', { level: 1, name: 'Software 2.0' })).toBeVisible();
			await expect(page.getByRole('main')).toContainText('First-hand');
			await expect(page.locator('a[data-moment="software-2-0"], a[data-cluster="software-2-0"]')).toBeVisible();
			expect((await collisions(page)).problems).toEqual([]);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			await page.getByRole('link', { name: '中文' }).click();
			await expect(page).toHaveURL('/zh/m/software-2-0');
			await expect(page.getByRole('main')).toContainText('一手');
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			await page.getByRole('link', { name: '完整时间线' }).click();
			await expect(page).toHaveURL('/zh');
			await expect(page.locator('[data-lane]')).toHaveCount(11);
		});
	});
