import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.js';
import { violations } from './axe';
import { expect, mark, openTimeline, panel, settled, test } from './fixtures';

// Without a network the browser itself notes what it could not fetch.
test.use({ serviceWorkers: 'allow', expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 404/ });

/** Waits until the worker is there and has kept all that it keeps at first. */
async function keptAll(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		while (active?.state !== 'activated') await new Promise((done) => setTimeout(done, 20));
		while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
	});
}

async function goOffline(context: BrowserContext): Promise<void> {
	await context.setOffline(true);
	// Chromium tells pages and workers of it one after the other.
	await expect(async () => {
		const [page] = context.pages();
		const reached = await page?.evaluate(() =>
			fetch('/robots.txt', { cache: 'no-store' }).then(
				() => true,
				() => false
			)
		);
		expect(reached).toBe(false);
	}).toPass();
}

test('after one visit the timeline, its search and every moment are there without a network', async ({
	page,
	context
}) => {
	await openTimeline(page);
	await keptAll(page);
	await goOffline(context);

	await openTimeline(page, '/?from=2022-10-01&to=2023-03-31');
	await mark(page, 'nanogpt').click();
	await expect(panel(page)).toBeFocused();
	await expect(panel(page).getByRole('heading', { level: 2, name: /nanoGPT/ })).toBeVisible();
	await expect(panel(page).getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
	await page.getByRole('searchbox').fill('leaky abstraction');
	await expect(page.locator('[data-hit]').first()).toBeVisible();

	// A page that was never visited is drawn from its data; no word of a missing network.
	for (const [path, name] of [
		['/m/software-2-0', /Software 2\.0/],
		['/theme/education', /.+/],
		['/tour/introduction/2', /.+/],
		['/lineages', /Lineages/]
	] as const) {
		const response = await page.goto(path);
		if (response?.status() !== 200) throw new Error(`${path}: ${response?.status()}`);
		await expect(page.locator('html')).not.toHaveAttribute('data-kept');
		await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Not on this device yet' })).toHaveCount(0);
		await expect(page).toHaveURL(path);
	}
	await page.getByRole('link', { name: 'Timeline', exact: true }).first().click();
	await settled(page);
});

test('a visited page is answered as it was, with whatever view', async ({ page, context }) => {
	await page.goto('/zh/m/nanogpt');
	await keptAll(page);
	await expect
		.poll(() => page.evaluate(async () => Boolean(await caches.match(new URL('/zh/m/nanogpt', location.origin)))))
		.toBe(true);
	await goOffline(context);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: /nanoGPT/ })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	await page.getByRole('link', { name: '完整时间线' }).click();
	await settled(page);
});

for (const [path, title, home, lang] of [
	['/m/never-was', 'Not on this device yet', 'The whole timeline', 'en'],
	['/zh/m/never-was', '此页尚未保存到这台设备', '完整时间线', 'zh-CN']
] as const)
	test(`${path} without a network says so in its language, and offers what is kept`, async ({ page, context }) => {
		await openTimeline(page, lang === 'en' ? '/' : '/zh');
		await keptAll(page);
		await page.goto(`${lang === 'en' ? '' : '/zh'}/theme/education`);
		await goOffline(context);
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(page.locator('main li a[href$="/theme/education"]')).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.getByRole('main').getByRole('link', { name: home }).click();
		await settled(page);
	});

test('only what is its own and whole is kept', async ({ page }) => {
	await openTimeline(page);
	await keptAll(page);
	const kept = () =>
		page.evaluate(async () => {
			const caching = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			const requests = await Promise.all(caching.map((cache) => cache.keys()));
			return requests.flat().map(({ method, url }) => `${method} ${url}`);
		});
	const before = await kept();
	expect(before.length).toBeGreaterThan(50);
	await page.evaluate(async () => {
		await fetch('/m/nanogpt', { method: 'POST' }).catch(() => undefined);
		await fetch('/data/moments.csv');
		await fetch('/no-such-page').catch(() => undefined);
	});
	expect(await kept()).toEqual(before);
	for (const entry of before) expect(entry).toMatch(/^GET http:\/\/localhost:/);
});

test('a page in somebody else’s frame keeps nothing', async ({ page, baseURL }) => {
	const host = (await serve({ port: 0, dir: 'build', quiet: true, base: '' })) as Server;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const ready = page.waitForResponse(
		async (response) => response.url().endsWith('.js') && (await response.text()).includes('beforeprint')
	);
	await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/robots.txt`);
	await page.evaluate((src) => {
		document.body.innerHTML = `<iframe src="${src}" width="900" height="700" title="Throughline"></iframe>`;
	}, `${baseURL}/m/nanogpt`);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-timeline][data-settled]')).toBeAttached();
	// It is at rest when its code for paper has come.
	await ready;
	expect(asked.filter((path) => /sources\.json|service-worker/.test(path))).toEqual([]);
	host.close();
});

test('under a base path it keeps what lies there', async ({ page, context }) => {
	if (!existsSync('build-base/index.html')) throw new Error('make build-base/ with "node scripts/build-base.js"');
	const server = (await serve({ port: 0, base: '/x', dir: 'build-base', quiet: true })) as Server;
	const root = `http://localhost:${(server.address() as AddressInfo).port}/x`;
	await openTimeline(page, `${root}/`);
	await keptAll(page);
	await context.setOffline(true);
	await page.goto(`${root}/m/software-2-0`);
	await expect(page.getByRole('heading', { level: 1, name: /Software 2\.0/ })).toBeVisible();
	await page.goto(`${root}/m/never-was`);
	await page.getByRole('main').getByRole('link', { name: 'The whole timeline' }).click();
	await settled(page);
	server.close();
});

test.describe('a newer version', () => {
	let dir = '';
	let server: Server | undefined;
	let origin = '';
	test.beforeEach(async () => {
		dir = mkdtempSync(join(tmpdir(), 'throughline-'));
		cpSync('build', dir, { recursive: true, filter: (path) => !/build\/(zh\/)?(m|tour|og)$/.test(path) });
		server = (await serve({ port: 0, dir, quiet: true, base: '' })) as Server;
		origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	});
	test.afterEach(() => {
		server?.close();
		rmSync(dir, { recursive: true, force: true });
	});
	/** The same site, built again. The server knows its files from its start. */
	async function publish(): Promise<void> {
		const file = join(dir, 'service-worker.js');
		const code = readFileSync(file, 'utf8');
		const version = /["'`](\d{13})["'`]/.exec(code)?.[1];
		if (version === undefined) throw new Error('the service worker names no version');
		writeFileSync(file, code.replaceAll(version, String(Number(version) + 1)));
		const { port } = server?.address() as AddressInfo;
		server?.closeAllConnections();
		await new Promise((done) => server?.close(done));
		server = (await serve({ port, dir, quiet: true, base: '' })) as Server;
	}

	test('is announced and comes when it is asked for; the older one’s cache goes', async ({ page }) => {
		test.slow();
		await openTimeline(page, `${origin}/`);
		await keptAll(page);
		await page.goto(`${origin}/about`);
		await page.goto(`${origin}/`);
		await settled(page);
		const names = () => page.evaluate(() => caches.keys());
		const [old] = await names();
		await publish();
		await page.reload();
		const notice = page.getByRole('status').filter({ hasText: 'A newer version is ready' });
		await expect(notice).toBeVisible({ timeout: 15_000 });
		// Nothing has changed so far.
		expect((await names()).includes(old ?? '')).toBe(true);
		expect(await violations(page)).toEqual([]);
		await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Reload' }).click()]);
		await settled(page);
		await expect.poll(names).toHaveLength(1);
		expect((await names()).includes(old ?? '')).toBe(false);
		await expect(notice).toHaveCount(0);
		// What was visited before is there in the newer version, too.
		expect(await page.evaluate(async () => Boolean(await caches.match(new URL('/about', location.origin))))).toBe(true);
	});
});
