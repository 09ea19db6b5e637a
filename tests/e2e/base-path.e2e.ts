import { existsSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { serve } from '../../scripts/serve.js';
import { expect, mark, NOT_FOUND, openTimeline, panel, settled, test } from './fixtures';

const DIR = 'build-base';
const BASE = '/x';
let server: Server | undefined;
let home = '';

test.use({ expectedErrors: NOT_FOUND });
// One server for all of them.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	if (!existsSync(`${DIR}/index.html`))
		throw new Error(`There is no ${DIR}/: make it with "node scripts/build-base.js" (a build with BASE_PATH=${BASE}).`);
	server = (await serve({ port: 0, base: BASE, dir: DIR, quiet: true })) as Server;
	home = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
});
test.afterAll(() => server?.close());

test('under a base path the timeline opens, and a moment opens from it', async ({ page }) => {
	await openTimeline(page, `${home}/?from=2022-10-01&to=2023-03-31`);
	await mark(page, 'nanogpt').click();
	await expect(panel(page)).toBeFocused();
	await expect(page).toHaveURL(`${home}/m/nanogpt?from=2022-10-01&to=2023-03-31`);
	await page.reload();
	await expect(panel(page)).toBeFocused();
	await expect(page).toHaveURL(`${home}/m/nanogpt?from=2022-10-01&to=2023-03-31`);
	await panel(page).getByRole('link', { name: 'Open as a page' }).click();
	await expect(page).toHaveURL(`${home}/m/nanogpt`);
	await settled(page);
	await expect(page.getByRole('heading', { level: 1, name: /nanoGPT/ })).toBeVisible();
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(`${home}/zh/m/nanogpt`);
	await page.getByRole('link', { name: '完整时间线' }).click();
	await expect(page).toHaveURL(`${home}/zh`);
	await settled(page);
});

test('under a base path no link of a page leads out of it', async ({ page }) => {
	for (const path of ['/', '/zh', '/m/software-2-0']) {
		await page.goto(home + path);
		const links = await page
			.locator('a[href^="/"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(5);
		expect(
			links.filter((href) => href !== BASE && !href.startsWith(`${BASE}/`) && !href.startsWith(`${BASE}?`))
		).toEqual([]);
	}
});

test('under a base path an unknown address is answered with 404 and a way back', async ({ page }) => {
	const response = await page.goto(`${home}/m/nanogtp`);
	expect(response?.status()).toBe(404);
	await expect(page.locator(`a[href="${BASE}/m/nanogpt"]`)).toBeVisible();
	await page.getByRole('link', { name: 'The whole timeline' }).click();
	await settled(page);
});

test('under a base path the data is served', async ({ request }) => {
	for (const name of ['moments', 'themes', 'schema'])
		expect((await request.get(`${home}/data/${name}.json`)).status()).toBe(200);
});
