import { createHash } from 'node:crypto';
import { allMoments, expect, test } from './fixtures';

test('every moment has a picture of its own in both languages', async ({ page, request }) => {
	const moments = await allMoments(page);
	const seen = new Set<string>();
	for (const locale of ['en', 'zh'])
		for (const path of [`/og/${locale}.png`, ...moments.map(({ id }) => `/og/${locale}/m/${id}.png`)]) {
			const response = await request.get(path);
			expect(response.status(), path).toBe(200);
			expect(response.headers()['content-type']).toBe('image/png');
			const png = await response.body();
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
			seen.add(createHash('sha256').update(png).digest('hex'));
		}
	expect(seen.size).toBe(2 * (moments.length + 1));
});

for (const [prefix, locale] of [
	['', 'en'],
	['/zh', 'zh']
] as const)
	test(`the about page under ${prefix}/ leads to the poster in every form`, async ({ page, request }) => {
		await page.goto(`${prefix}/about`);
		const section = page.getByRole('region', { name: locale === 'en' ? 'Poster' : '海报' });
		const links = await section.getByRole('link').all();
		const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
		expect(paths).toEqual(
			['', '-dark'].flatMap((dark) => ['svg', 'pdf'].map((type) => `/poster/${locale}${dark}.${type}`))
		);
		for (const path of paths) {
			const response = await request.get(path ?? '');
			const body = await response.body();
			expect(body.length, path ?? '').toBeLessThan(3_000_000);
			expect(body.toString('latin1', 0, 4)).toBe(path?.endsWith('pdf') ? '%PDF' : '<svg');
		}
	});

test('the poster is drawn by a browser, with every moment a link', async ({ page }) => {
	await page.goto('/poster/zh.svg');
	const links = page.locator('a[aria-label]');
	expect(await links.count()).toBeGreaterThan((await allMoments(page)).length);
	await expect(page.locator('svg')).toBeVisible();
});
