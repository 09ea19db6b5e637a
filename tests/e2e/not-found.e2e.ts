import { expect, NOT_FOUND, settled, test } from './fixtures';

test.use({ expectedErrors: NOT_FOUND });

test('a mistyped moment is answered with 404 and offers the one that was meant, in both languages', async ({
	page
}) => {
	const response = await page.goto('/m/nanogtp');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1, name: 'No page here' })).toBeVisible();
	await expect(page.locator('a[href="/m/nanogpt"]')).toBeVisible();
	await expect(page.locator('a[href="/zh/m/nanogpt"]')).toBeVisible();
	await page.locator('a[href="/m/nanogpt"]').click();
	await expect(page).toHaveURL('/m/nanogpt');
	await expect(page.getByRole('heading', { level: 1, name: /nanoGPT/ })).toBeVisible();
});

test('the Chinese way on leads to a page that is Chinese throughout', async ({ page }) => {
	await page.goto('/zh/m/nanogtp');
	await page.locator('a[href="/zh/m/nanogpt"]').click();
	await expect(page).toHaveURL('/zh/m/nanogpt');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	await expect(page.getByRole('heading', { name: '来源', exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: '完整时间线' })).toBeVisible();
});

for (const path of [
	'/nothing',
	'/m/zzzzqqqq',
	'/zh/nothing/at/all',
	'/a/b/c/d/e/f',
	'/m/nanogpt/more',
	'/m/',
	'/zh/m/'
])
	test(`${path} is answered with 404 and offers the timeline`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1, name: 'No page here' })).toBeVisible();
		// Its styles arrived, however deep the address.
		await expect(page.getByRole('main')).toHaveCSS('display', 'grid');
		await page.getByRole('main').getByRole('link', { name: 'The whole timeline' }).click();
		await expect(page).toHaveURL('/');
		await settled(page);
	});

test.describe('an address that is no text', () => {
	// SvelteKit itself refuses to decode it; the page is there all the same.
	test.use({ expectedErrors: new RegExp(`URI malformed|${NOT_FOUND.source}`) });

	test('is answered with 404 and a way back', async ({ page }) => {
		const response = await page.goto('/%E0%A4%A');
		expect(response?.status()).toBe(404);
		await page.getByRole('main').getByRole('link', { name: 'The whole timeline' }).click();
		await expect(page).toHaveURL('/');
		await settled(page);
	});
});
