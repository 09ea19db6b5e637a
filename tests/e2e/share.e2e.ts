import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { asChart, boxOf, chart, expect, mark, openTimeline, overflow, panel, plot, settled, test } from './fixtures';

const NEAR_NANOGPT = '/?from=2022-10-01&to=2023-03-31';
const dialog = (page: Page) => page.getByRole('dialog', { name: /^(Share|分享)$/ });

async function share(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(Share|分享)$/ }).click();
	await expect(dialog(page)).toBeVisible();
}
const part = (page: Page, name: string) => dialog(page).getByRole('radio', { name, exact: true }).check();

test('the link of exactly this is copied, and the copying is said', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openTimeline(page, '/?from=2015-01-01&to=2016-12-31&kinds=post');
	await share(page);
	const link = dialog(page).getByLabel('Link to exactly this');
	await expect(link).toHaveValue(/\/\?from=2015-01-01&to=2016-12-31&kinds=post$/);
	await dialog(page).getByRole('button', { name: 'Copy' }).first().click();
	await expect(dialog(page).getByRole('status').first()).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('where the clipboard is closed to pages the link is selected, and the keys that copy it are named', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				document.title = `sent ${data.url ?? ''}`;
				return Promise.resolve();
			}
		});
	});
	await openTimeline(page, '/?kinds=idea');
	await share(page);
	await dialog(page).getByRole('button', { name: 'Copy' }).first().click();
	await expect(dialog(page).getByRole('status').first()).toContainText('Ctrl+C');
	expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/\?kinds=idea$/);
	await dialog(page).getByRole('button', { name: 'Send with…' }).click();
	await expect(page).toHaveTitle(/^sent http.*\/\?kinds=idea$/);
});

test('the dialog is walked by keys alone, says what it holds, and axe finds nothing', async ({ page }) => {
	await openTimeline(page, NEAR_NANOGPT);
	await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
	await expect(dialog(page)).toBeVisible();
	const embed = dialog(page).getByRole('radio', { name: 'Embed', exact: true });
	for (let i = 0; i < 8 && !(await embed.evaluate((node) => node === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await expect(embed).toBeFocused();
	for (const name of ['Citation', 'Picture', 'QR code', 'Files']) {
		await page.keyboard.press('ArrowRight');
		await expect(dialog(page).getByRole('radio', { name, exact: true })).toBeChecked();
		const region = dialog(page).getByRole('region', { name });
		await expect(region.getByRole(name === 'Files' ? 'link' : 'button').first()).toBeVisible();
		expect(await violations(page), name).toEqual([]);
	}
});

test('the code to embed follows its options, and the frame shows what it says', async ({ page }) => {
	await page.goto('/lineage/teaching-codes');
	await settled(page);
	await share(page);
	const code = dialog(page).getByLabel('Code to paste into a page');
	await expect(code).toHaveValue(/<figure class="tl-embed">/);
	await expect(code).toHaveValue(/width="960" height="540"/);
	const scheme = dialog(page).getByRole('group', { name: 'Colours' });
	await scheme.getByRole('radio', { name: 'Dark' }).check();
	await dialog(page).getByRole('radio', { name: '1280 × 720' }).check();
	await dialog(page).getByRole('radio', { name: '中文' }).check();
	await dialog(page).getByRole('checkbox', { name: 'In steps, for slides' }).check();
	await dialog(page).getByRole('checkbox', { name: 'Large type, for a projector' }).check();
	await expect(code).toHaveValue(/src="http[^"]*\/zh\/embed\?steps=[a-z0-9,-]+&amp;scheme=dark&amp;mode=stage"/);
	await expect(code).toHaveValue(/width="1280" height="720"/);
	await expect(code).toHaveValue(/<a href="http[^"]*\/lineage\/teaching-codes">/);
	const src = /src="([^"]+)"/.exec(await code.inputValue())?.[1]?.replaceAll('&amp;', '&') ?? '';
	const shown = (await dialog(page).locator('iframe').getAttribute('src')) ?? '-';
	expect(new URL(src).href).toBe(new URL(shown, page.url()).href);
});

test('a moment is cited by its source or by our page, as text, BibTeX and RIS', async ({ page }) => {
	await page.goto('/m/nanogpt');
	await settled(page);
	await share(page);
	await part(page, 'Citation');
	const citation = dialog(page).getByLabel('Citation', { exact: true }).last();
	await expect(citation).toHaveValue(/Karpathy, Andrej.*https:\/\//s);
	await part(page, 'BibTeX');
	await expect(citation).toHaveValue(/^@\w+\{nanogpt,/);
	await part(page, 'RIS');
	await expect(citation).toHaveValue(/^TY {2}- \w+\n[^]*\nER {2}- $/);
	await part(page, 'This page');
	await expect(citation).toHaveValue(/UR {2}- http.*\/m\/nanogpt\n/);
	await part(page, 'BibTeX');
	await expect(citation).toHaveValue(/^@online\{throughline-moment-nanogpt,[^]*url = \{http[^}]*\/m\/nanogpt\}/);
	const download = page.waitForEvent('download');
	await dialog(page).getByRole('button', { name: 'Download' }).click();
	expect((await download).suggestedFilename()).toBe('throughline-moment-nanogpt.bib');
});

test('the picture comes in either scheme, whichever the page has', async ({ page }) => {
	await openTimeline(page);
	await share(page);
	await part(page, 'Picture');
	const picture = dialog(page).locator('img[data-picture]');
	const paper = async () =>
		/<rect[^>]* fill="([^"]+)"/.exec(decodeURIComponent((await picture.getAttribute('src')) ?? ''))?.[1];
	await expect.poll(paper).toBe('rgb(251, 249, 244)');
	await part(page, 'Dark');
	await expect.poll(paper).toBe('rgb(21, 20, 15)');
});

/** Labels and ticks with their places, from the left edge of the lanes and the top of the lanes. */
const drawnOnPage = (page: Page) =>
	chart(page).evaluate((root) => {
		const lanes = root.querySelector('svg.lanes')?.getBoundingClientRect() ?? new DOMRect();
		return [...root.querySelectorAll<SVGTextElement>('[data-label], [data-second]')].map((text) => {
			const box = text.getBoundingClientRect();
			const id = `${text.dataset.label ?? ''}|${text.dataset.second ?? ''}|${text.textContent}`;
			return [id, box.x + box.width / 2 - lanes.x, box.y - lanes.y, box.width] as const;
		});
	});

/** The same of the file, drawn by the browser in a page of its own. */
async function drawnInFile(page: Page, svg: string) {
	await page.setContent(`<!doctype html><body style="margin:0">${svg}</body>`);
	return page.evaluate(async () => {
		await document.fonts.ready;
		const clip = document.querySelector('#tl-plot rect');
		// The clip reaches 8 px past the plot's left edge, and 20 px over its lanes.
		const left = Number(clip?.getAttribute('x')) + 8;
		const top = Number(clip?.getAttribute('y')) + 20;
		return [...document.querySelectorAll<SVGTextElement>('[data-label], [data-second]')].map((text) => {
			const box = text.getBoundingClientRect();
			const id = `${text.dataset.label ?? ''}|${text.dataset.second ?? ''}|${text.textContent}`;
			return [id, box.x + box.width / 2 - left, box.y - top, box.width] as const;
		});
	});
}

for (const path of ['/', '/zh?from=2022-01-01&to=2026-12-31&by=kind', '/?q=software&scale=gap&from=1986&to=2026'])
	test(`the picture of ${path} has the labels of the screen where they stand there, its fonts, credit and link`, async ({
		page,
		context
	}) => {
		await openTimeline(page, path);
		if (path.includes('q=')) await expect(page.locator('.lanes.searching')).toBeAttached();
		await settled(page);
		await page.evaluate(() => document.fonts.ready);
		await share(page);
		const onPage = await drawnOnPage(page);
		expect(onPage.length).toBeGreaterThan(20);
		await part(page, path.startsWith('/zh') ? '图片' : 'Picture');
		await expect(dialog(page).locator('img[data-picture]')).toBeVisible();
		const download = page.waitForEvent('download');
		await dialog(page).getByRole('button', { name: 'SVG', exact: true }).click();
		const svg = await readFile(await (await download).path(), 'utf8');
		const shown = new URL(page.url());
		expect(svg).toContain(
			`<dc:source>${`${shown.origin}${shown.pathname}${shown.search}`.replaceAll('&', '&amp;')}</dc:source>`
		);
		expect(svg).toContain('CC BY 4.0');
		expect(svg.match(/@font-face/g)).toHaveLength(2);
		expect(svg).not.toContain('light-dark');
		const other = await context.newPage();
		const inFile = await drawnInFile(other, svg);
		expect(inFile.map(([id]) => id).sort()).toEqual(onPage.map(([id]) => id).sort());
		const places = new Map(inFile.map(([id, ...place]) => [id, place]));
		for (const [id, x, y, width] of onPage) {
			const [x2 = NaN, y2 = NaN, width2 = NaN] = places.get(id) ?? [];
			expect(Math.abs(x - x2), `${id} across`).toBeLessThan(1);
			expect(Math.abs(y - y2), `${id} down`).toBeLessThan(1.5);
			expect(Math.abs(width - width2), `${id} width`).toBeLessThan(1);
		}
	});

test('a PNG is as large as it says, and holds the link', async ({ page }) => {
	await openTimeline(page, NEAR_NANOGPT);
	await share(page);
	await part(page, 'Picture');
	const sizes: number[] = [];
	for (const name of ['PNG', 'PNG, twice the size']) {
		const download = page.waitForEvent('download');
		await dialog(page).getByRole('button', { name, exact: true }).click();
		const png = await readFile(await (await download).path());
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.toString('utf8')).toContain(`Source\0\0\0\0\0${page.url()}`);
		sizes.push(png.readUInt32BE(16));
		// A decoder that checks every chunk takes it.
		const width = await page.evaluate(async (base64) => {
			const image = new Image();
			image.src = `data:image/png;base64,${base64}`;
			await image.decode();
			return image.naturalWidth;
		}, png.toString('base64'));
		expect(width).toBe(sizes.at(-1));
	}
	expect(sizes[1]).toBe(2 * (sizes[0] ?? 0));
});

test('the QR code is of the present link, and is saved as a picture', async ({ page }) => {
	await openTimeline(page, NEAR_NANOGPT);
	await mark(page, 'nanogpt').click();
	await expect(panel(page)).toBeFocused();
	await share(page);
	await part(page, 'QR code');
	const code = dialog(page).locator('svg[data-qr]');
	await expect(code).toHaveAccessibleName(/QR code of http.*\/m\/nanogpt\?from=2022-10-01&to=2023-03-31$/);
	const download = page.waitForEvent('download');
	await dialog(page)
		.getByRole('button', { name: /^Download/ })
		.click();
	const svg = await readFile(await (await download).path(), 'utf8');
	expect(svg).toContain('<title>http');
	expect((await boxOf(code)).width).toBeGreaterThan(200);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the dialog fills the screen and nothing is wider than it, in every part', async ({ page }) => {
		await openTimeline(page, asChart('/zh'));
		await share(page);
		for (const name of ['嵌入', '引用', '图片', '二维码', '文件']) {
			await part(page, name);
			await expect(dialog(page).getByRole('region', { name })).toBeVisible();
			expect(await overflow(page)).toBe(0);
			expect(await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth), name).toBe(0);
		}
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(plot(page)).toBeVisible();
	});
});
