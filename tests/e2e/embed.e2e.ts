import type { Frame, Page } from '@playwright/test';
import { violations } from './axe';
import { expect, mark, NOT_FOUND, test } from './fixtures';
import { embed, startHost, step, type Host } from './host';

let host: Host;
test.beforeAll(async () => (host = await startHost()));
test.afterAll(() => host.close());

/** A page with one frame for each address, and what it hears from them. */
async function openHost(page: Page, baseURL: string | undefined, paths: readonly string[], attributes = '') {
	const frames = paths.map(
		(path) => `<iframe ${attributes} src="${baseURL ?? ''}${path}" width="960" height="540"></iframe>`
	);
	const hear = `<script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>`;
	host.pages.set('/host', `<!doctype html><title>Host</title>${hear}${frames.join('')}`);
	await page.goto(`${host.origin}/host`);
}
interface Heard {
	readonly type?: string;
	readonly data?: { readonly state?: Record<string, string> } & Record<string, unknown>;
}
const heard = (page: Page): Promise<Heard[]> => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const post = (page: Page, message: unknown) =>
	page.evaluate((each) => document.querySelector('iframe')?.contentWindow?.postMessage(each, '*'), message);
const command = (type: string, data?: unknown) => ({ ns: 'tl', v: 1, type, ...(data !== undefined && { data }) });
const total = (frame: Frame) => frame.locator('[data-timeline]').getAttribute('data-total');

/** The browser's own note of what `sandbox=""` is for. */
const NO_SCRIPTS = /^Blocked script execution in .* because the document's frame is sandboxed/;

test.describe('in a frame that may do nothing', () => {
	test.use({ expectedErrors: NO_SCRIPTS });
	test('the chart is there, with links that lead out', async ({ page, baseURL }) => {
		await openHost(page, baseURL, ['/embed/m/nanogpt', '/zh/embed', '/embed/tour/introduction'], 'sandbox=""');
		for (const [n, name] of [
			[0, /nanoGPT/],
			[1, /micrograd/],
			[2, /micrograd/]
		] as const) {
			const frame = page.locator('iframe').nth(n).contentFrame();
			await expect(frame.locator('a[data-moment], a[data-cluster]').filter({ hasText: name }).first()).toBeVisible();
			const links = frame.locator('a[href]:not([href^="#"])');
			expect(await links.count()).toBeGreaterThan(5);
			await expect(frame.locator('a[href]:not([href^="#"]):not([target="_blank"][rel="noopener"])')).toHaveCount(0);
		}
		await expect(
			page.locator('iframe').nth(2).contentFrame().getByRole('link', { name: 'Data first: five years at Tesla' })
		).toBeVisible();
		await expect(page.locator('iframe').nth(0).contentFrame().locator('footer')).toHaveCount(0);
	});
});

test.describe('in a frame', () => {
	for (const [name, attributes] of [
		['that may only run scripts', 'sandbox="allow-scripts"'],
		['without a sandbox', '']
	] as const)
		test(`${name} a moment can be chosen, searched for and told of`, async ({ page, baseURL }) => {
			await openHost(page, baseURL, ['/embed?q=leaky&scheme=dark&from=2015&to=2026-10'], attributes);
			const frame = await embed(page);
			await expect(frame.locator('.lanes.searching')).toBeVisible();
			expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
			await post(page, command('tl:ping'));
			await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain('tl:pong');
			await frame.locator('a[data-moment]').first().click();
			const chosen = frame.locator('[data-chosen]');
			await expect(chosen).toBeVisible();
			const id = await chosen.getAttribute('data-chosen');
			await expect
				.poll(async () => (await heard(page)).find(({ type }) => type === 'tl:select')?.data)
				.toMatchObject({ m: id, state: { q: 'leaky', m: id } });
			await expect(chosen.getByRole('link')).toHaveAttribute('href', `/m/${id ?? ''}`);
			await frame.locator('body').press('Escape');
			await expect(chosen).toHaveCount(0);
			// And it moves.
			const before = await total(frame);
			await frame.locator('svg.lanes').hover({ position: { x: 300, y: 60 } });
			await page.keyboard.down('Control');
			await page.mouse.wheel(0, -300);
			await page.keyboard.up('Control');
			await expect.poll(() => total(frame)).not.toBe(before);
		});
});

test('the wheel scrolls the page and says what zooms; with Ctrl it zooms', async ({ page }) => {
	await page.goto('/embed?from=2010&to=2026-10');
	await expect(page.locator('[data-ready]')).toBeAttached();
	await page.setViewportSize({ width: 960, height: 540 });
	const lanes = page.locator('svg.lanes');
	await lanes.hover({ position: { x: 300, y: 60 } });
	const before = await total(page.mainFrame());
	await page.mouse.wheel(0, 100);
	await expect(page.getByText('Hold Ctrl or ⌘')).toBeVisible();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	expect(await total(page.mainFrame())).toBe(before);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -240);
	await page.keyboard.up('Control');
	await expect.poll(() => total(page.mainFrame())).not.toBe(before);
});

test('a host moves the embed about, and only the host does', async ({ page, baseURL }) => {
	await openHost(page, baseURL, ['/embed?id=one'], 'sandbox="allow-scripts"');
	const frame = await embed(page);
	const all = await total(frame);
	// Before it is spoken to, an embed says who it is and how tall, and no more.
	await frame.locator('a[data-moment]').first().click();
	await expect(frame.locator('[data-chosen]')).toBeVisible();
	expect([...new Set((await heard(page)).map(({ type }) => type))].sort()).toEqual(['tl:height', 'tl:ready']);

	const bad: unknown[] = [
		'<img src=x onerror=alert(1)>',
		{ method: 'next' },
		command('tl:eval', { code: 'alert(1)' }),
		command('tl:set', { state: { kinds: ['post'] } }),
		command('tl:set', { state: { q: '<script>alert(1)</script>' } }),
		command('tl:set', { state: { q: 'https://x.example/' } }),
		command('tl:goto', { m: 'javascript:alert(1)' }),
		{ ...command('tl:goto', { m: 'nanogpt' }), ns: 'kt' },
		{ ...command('tl:goto', { m: 'nanogpt' }), v: 2 }
	];
	const chosen = await frame.locator('[data-chosen]').getAttribute('data-chosen');
	for (const message of bad) await post(page, message);
	// A stranger: the embed's own window, not its host.
	await frame.evaluate((message) => postMessage(message, '*'), command('tl:goto', { m: 'nanogpt' }));
	await post(page, command('tl:ping'));
	await expect.poll(async () => (await heard(page)).at(-1)?.type).toMatch(/^tl:(pong|state)$/);
	expect(await frame.locator('[data-chosen]').getAttribute('data-chosen')).toBe(chosen);
	expect(await total(frame)).toBe(all);

	await post(page, command('tl:goto', { m: 'nanogpt' }));
	await expect(frame.locator('[data-chosen="nanogpt"]')).toBeVisible();
	await post(page, command('tl:set', { state: { kinds: 'paper', m: '' } }));
	await expect(frame.locator('[data-chosen]')).toHaveCount(0);
	await expect.poll(() => total(frame)).not.toBe(all);
	await expect
		.poll(async () => (await heard(page)).findLast(({ type }) => type === 'tl:state')?.data?.state)
		.toMatchObject({ kinds: 'paper' });
	await post(page, command('tl:set', { state: { kinds: '' } }));
	await expect.poll(() => total(frame)).toBe(all);
	await post(page, command('tl:scheme', { scheme: 'dark' }));
	await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.scheme)).toBe('dark');
	await post(page, command('tl:goto', { m: 'no-such-moment' }));
	await expect(frame.getByText('no moment “no-such-moment”')).toBeVisible();
	await post(page, command('tl:lang', { lang: 'zh' }));
	await expect(
		page.locator('iframe').contentFrame().getByRole('link', { name: '在 Throughline 中打开' })
	).toBeVisible();
});

test('what cannot be read of an address is said, and the rest is shown', async ({ page }) => {
	await page.goto('/embed?scheme=sepia&from=yesterday&kinds=post&foo=%3Cb%3E&steps=nanogpt,no-such&m=nope');
	await expect(page.getByText('could not be read: foo, scheme, from')).toBeVisible();
	await expect(page.getByText('no such moment or step: no-such')).toBeVisible();
	await expect(page.getByText('no moment “nope”')).toBeVisible();
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await expect(page.getByText('could not be read')).toHaveCount(0);
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByRole('region', { name: 'Steps' }).getByRole('heading')).toHaveText(/nanoGPT/);
});

test('the language can be asked for, and the rest of the address comes along', async ({ page }) => {
	await page.goto('/embed/tour/introduction?lang=zh&step=2&scheme=dark');
	await expect(page).toHaveURL(/\/zh\/embed\/tour\/introduction\?step=2&scheme=dark$/);
	await expect(page.getByText('第 2 步，共 12 步')).toBeVisible();
	expect(await step(page.mainFrame())).toBe('2');
});

test('an id that was replaced opens the new moment, as a choice and as a step', async ({ page }) => {
	await page.route('/embed?**', async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		await route.fulfill({ response, body: text.replace('"aliases":{', '"aliases":{"old-name":"nanogpt"') });
	});
	await page.goto('/embed?m=old-name&steps=micrograd,old-name');
	await expect(page.locator('[data-chosen="nanogpt"]')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('region', { name: 'Steps' }).getByRole('heading')).toHaveText('nanoGPT');
});

test.describe('a version', () => {
	const OLD = '2020-01-01-00000000';
	test('that is kept is shown as it was, and what is newer is said', async ({ page }) => {
		const { versions, version } = await page.request
			.get('/embed')
			.then(
				async (response) =>
					/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(await response.text())?.[1] ?? ''
			)
			.then((text) => JSON.parse(text) as { versions: string[]; version: string });
		expect(versions).toContain(version);
		// An older version: the present one without a moment, and with another changed.
		await page.route('/embed?**', async (route) => {
			const response = await route.fetch();
			const text = await response.text();
			await route.fulfill({ response, body: text.replace('"versions":[', `"versions":["${OLD}",`) });
		});
		await page.route(`/data/embed/${OLD}/en.json`, async (route) => {
			const now = await page.request.get(`/data/embed/${version}/en.json`);
			const chart = (await now.json()) as { moments: { id: string; title: string; short?: string }[] };
			chart.moments = chart.moments
				.filter(({ id }) => id !== 'nanogpt')
				.map((each) =>
					each.id === 'micrograd' ? { ...each, title: 'micrograd, once', short: 'micrograd, once' } : each
				);
			await route.fulfill({ json: chart });
		});
		await page.goto(`/embed?v=${OLD}`);
		await expect(page.getByText('Since then: 1 added, 1 changed, 0 removed.')).toBeVisible();
		await expect(page.locator('[data-label="micrograd"]')).toHaveText('micrograd, once');
		await expect(mark(page, 'nanogpt')).toHaveCount(0);
		await page.getByRole('button', { name: 'Show it as it is now' }).click();
		await expect(page.locator('[data-label="micrograd"]')).toHaveText('micrograd');
	});
	test('that is not kept is said to be missing', async ({ page }) => {
		await page.goto(`/embed/m/nanogpt?v=${OLD}`);
		await expect(page.getByText(`version ${OLD}, which is not kept`)).toBeVisible();
		await expect(mark(page, 'nanogpt')).toBeVisible();
	});
});

test('for a stage all text is 24 px and more at 1280 by 720', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	for (const path of [
		'/embed?mode=stage&steps=micrograd,nanogpt&step=1',
		'/embed/m/nanogpt?mode=stage',
		'/zh/embed/tour/introduction?mode=stage&step=3'
	]) {
		await page.goto(path);
		await expect(page.locator('[data-ready]')).toBeAttached();
		const small = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement | SVGElement>('main *')].flatMap((each) => {
				const words = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
				const seen = words && each.getBoundingClientRect().width > 1 && getComputedStyle(each).visibility === 'visible';
				const size = parseFloat(getComputedStyle(each).fontSize);
				return seen && size < 24 ? [`${each.textContent}: ${size}`] : [];
			})
		);
		expect(small, path).toEqual([]);
	}
});

test('two embeds of one page keep their states in its address, over a reload and Back', async ({ page, baseURL }) => {
	const script = `<script async src="${baseURL ?? ''}/embed.js"></script>`;
	const link = `<a class="tl-embed" href="${baseURL ?? ''}/">The timeline</a>`;
	const frame = `<iframe class="tl-embed" data-id="two" title="nanoGPT" src="${baseURL ?? ''}/embed?from=2015" width="960" height="540"></iframe>`;
	host.pages.set('/two', `<!doctype html><title>Two</title>${link}${frame}${script}`);
	await page.goto(`${host.origin}/two?of=host`);
	await expect(page.locator('iframe')).toHaveCount(2);
	await expect(page.getByRole('link', { name: 'The timeline' })).toBeVisible();
	let [one, two] = [await embed(page, 0), await embed(page, 1)];
	expect(page.url()).toBe(`${host.origin}/two?of=host`);

	await one.locator('a[data-moment="micrograd"]').click();
	await expect(page).toHaveURL(/two\?of=host&tl1\.m=micrograd$/);
	await two.locator('a[data-moment="cs231n"], a[data-cluster]').first().scrollIntoViewIfNeeded();
	await post(page, command('tl:ping'));
	await two.locator('a[data-moment]').last().click();
	await expect(page).toHaveURL(/two\?of=host&tl1\.m=micrograd&two\.m=[a-z0-9-]+$/);
	const id = new URL(page.url()).searchParams.get('two.m') ?? '';

	await page.reload();
	[one, two] = [await embed(page, 0), await embed(page, 1)];
	await expect(one.locator('[data-chosen="micrograd"]')).toBeVisible();
	await expect(two.locator(`[data-chosen="${id}"]`)).toBeVisible();

	await one.getByRole('button', { name: 'Close' }).click();
	await expect(page).toHaveURL(/two\?of=host&two\.m=[a-z0-9-]+$/);
	await page.goBack();
	await expect(one.locator('[data-chosen="micrograd"]')).toBeVisible();
	await page.goBack();
	await expect(two.locator('[data-chosen]')).toHaveCount(0);
	await expect(one.locator('[data-chosen="micrograd"]')).toBeVisible();
});

test('an embed takes as much height as its host allows, in other embedders’ words too', async ({ page, baseURL }) => {
	await openHost(page, baseURL, ['/embed/m/nanogpt?compat=amp,datawrapper,medium&id=chart']);
	await embed(page);
	await expect
		.poll(async () => JSON.stringify(await heard(page)))
		.toMatch(/"datawrapper-height":\{"chart":\d{3,}\}.*"sentinel":"amp".*iframe\.resize/);
});

test('accessibility: embeds in both schemes, with a moment chosen and with steps', async ({ page }) => {
	for (const path of [
		'/embed?m=nanogpt&scheme=light',
		'/embed/m/nanogpt?scheme=dark',
		'/zh/embed/tour/introduction?step=3&scheme=dark'
	]) {
		await page.goto(path);
		await expect(page.locator('[data-ready]')).toBeAttached();
		expect(await violations(page), path).toEqual([]);
	}
});

test.describe('an address that is none', () => {
	test.use({ expectedErrors: NOT_FOUND });
	test('is answered with 404', async ({ page }) => {
		expect((await page.goto('/embed/m/no-such-moment'))?.status()).toBe(404);
	});
});
