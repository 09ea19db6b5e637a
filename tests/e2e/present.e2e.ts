import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { violations } from './axe';
import { expect, mark, overflow, settled, test } from './fixtures';

// Flights are shown elsewhere; here a step is where it is going at once.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const stage = (page: Page) => page.locator('[data-talk]');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function present(page: Page, path: string) {
	await page.goto(path);
	await expect(page.locator('[data-talk][data-ready]')).toBeAttached();
	await settled(page);
}
const at = (page: Page, step: number) => expect(stage(page)).toHaveAttribute('data-step', String(step));

test('a tour leads to its presentation at the same step, whose address a reload comes back to', async ({ page }) => {
	await page.goto('/tour/introduction/3');
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await at(page, 3);
	await expect(title(page)).toHaveText('Education: CS231n');
	await expect(mark(page, 'cs231n')).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/\/present\/introduction\?step=4$/);
	await page.reload();
	await at(page, 4);
	await expect(page.getByRole('status')).toHaveText('Step 4 of 12: Agents & RL: Pong from pixels');
});

for (const [asked, step, path] of [
	['99', 12, '/present/introduction'],
	['0', 1, '/present/introduction'],
	['abc', 1, '/zh/present/introduction']
] as const)
	test(`an address that asks for step ${asked} opens step ${step} and says so`, async ({ page }) => {
		await present(page, `${path}?step=${asked}`);
		await at(page, step);
		await expect(page.getByRole('alert')).toContainText(asked);
		await page.getByRole('alert').getByRole('button').click();
		await expect(page.getByRole('alert')).toHaveCount(0);
		await at(page, step);
	});

test('keys step on and back, to either end, and never past them', async ({ page }) => {
	await present(page, '/present/introduction');
	await at(page, 1);
	for (const [key, step] of [
		['PageUp', 1],
		['PageDown', 2],
		['ArrowRight', 3],
		['ArrowDown', 4],
		['Space', 5],
		['Shift+Space', 4],
		['ArrowLeft', 3],
		['ArrowUp', 2],
		['End', 12],
		['PageDown', 12],
		['Home', 1]
	] as const) {
		await page.keyboard.press(key);
		await at(page, step);
	}
});

test('B blackens the screen, W whitens it, and the way on brings the step back first', async ({ page }) => {
	await present(page, '/present/introduction?step=2');
	const colour = () =>
		page.evaluate(() => getComputedStyle(document.elementsFromPoint(640, 360)[0] as Element).backgroundColor);
	await page.keyboard.press('b');
	await expect(stage(page)).toHaveAttribute('data-screen', 'black');
	expect(await colour()).toBe('rgb(0, 0, 0)');
	await expect(page.getByRole('status')).toHaveText('The screen is black');
	await page.keyboard.press('w');
	expect(await colour()).toBe('rgb(255, 255, 255)');
	await page.keyboard.press('PageDown');
	await expect(stage(page)).toHaveAttribute('data-screen', 'step');
	await at(page, 2);
	await page.keyboard.press('PageDown');
	await at(page, 3);
});

test('single-letter keys can be switched off; the clicker still works', async ({ page }) => {
	await present(page, '/present/introduction');
	await page.keyboard.press('?');
	await page.getByRole('checkbox', { name: 'Single-letter keys' }).uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('b');
	await page.keyboard.press('PageDown');
	await at(page, 2);
	await expect(stage(page)).toHaveAttribute('data-screen', 'step');
});

test('F fills the screen and leaves it again', async ({ page }) => {
	await present(page, '/present/introduction');
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test('the speaker\u2019s window moves the presentation and moves with it', async ({ page, context }) => {
	await present(page, '/present/introduction?step=3');
	const opening = context.waitForEvent('page');
	await page.keyboard.press('s');
	const speaker = await opening;
	const view = speaker.locator('[data-speaker]');
	await expect(view).toHaveAttribute('data-linked', '');
	await expect(view).toHaveAttribute('data-step', '3');
	await expect(title(speaker)).toHaveText('Education: CS231n');
	await expect(speaker.getByRole('heading', { name: 'Agents & RL: Pong from pixels' })).toBeVisible();
	await expect(speaker.getByText('First-hand').first()).toBeVisible();
	await speaker.getByRole('button', { name: 'Next' }).click();
	await at(page, 4);
	await page.bringToFront();
	await page.keyboard.press('End');
	await expect(view).toHaveAttribute('data-step', '12');
	await expect(speaker.getByText('The end: this is the last step.')).toBeVisible();
	await speaker.getByRole('button', { name: 'Black' }).click();
	await expect(stage(page)).toHaveAttribute('data-screen', 'black');
	await expect(speaker.getByText('The audience sees a black screen.')).toBeVisible();
	await speaker.reload();
	await expect(view).toHaveAttribute('data-step', '12');
	const timer = speaker.getByRole('timer');
	await expect(timer).toHaveText('0:02');
	await speaker.getByRole('button', { name: 'Reset' }).click();
	await expect(timer).toHaveText(/^0:0[01]$/);
	await page.close();
	await expect(speaker.getByText('No presentation of this tour is open')).toBeVisible();
});

test('a blocked window is said, with another way to the speaker\u2019s view', async ({ page }) => {
	await page.addInitScript(() => (window.open = () => null));
	await present(page, '/present/introduction?step=2');
	await page.keyboard.press('s');
	const link = page.getByRole('alert').getByRole('link');
	await expect(link).toHaveAttribute('href', '/present/introduction/speaker?step=2');
});

test.describe('offline', () => {
	// The browser asks for its tab's own picture again with every change of the address, and reports that in vain.
	test.use({ expectedErrors: /net::ERR_INTERNET_DISCONNECTED/ });
	test('once open it needs no network: every step, flights, marks and keys', async ({ page, context }) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await present(page, '/present/three-kinds-of-software');
		await context.setOffline(true);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const titles = new Set<string>();
		for (let step = 1; step <= 12; step++) {
			await at(page, step);
			titles.add(await title(page).innerText());
			await settled(page);
			await page.keyboard.press('PageDown');
		}
		expect(titles.size).toBe(12);
		await page.keyboard.press('Home');
		await settled(page);
		await page.locator('a.mark').first().hover();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
	});
});

for (const [width, height, path] of [
	[1280, 720, '/present/a-teachers-fifteen-years'],
	[1920, 1080, '/zh/present/what-the-numbers-say'],
	[390, 844, '/present/one-idea-in-ten-programs']
] as const)
	test(`nothing is clipped at ${width} by ${height}, and a back row can read it`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await present(page, path);
		for (let step = 1; step <= 12; step++) {
			await at(page, step);
			await settled(page);
			expect(await overflow(page), `step ${step}`).toBe(0);
			const { least, out } = await page.evaluate(() => {
				const texts = [...document.querySelectorAll('h1, p, .name, svg text, button, nav a')].filter((node) => {
					const box = node.getBoundingClientRect();
					return (
						box.width > 1 &&
						box.height > 1 &&
						node.textContent.trim() !== '' &&
						!node.closest('.visually-hidden, noscript')
					);
				});
				const size = (node: Element) => parseFloat(getComputedStyle(node).fontSize);
				return {
					least: Math.min(...texts.map(size)),
					// A phone's page may be taller than its screen; a projector's may not.
					out: texts
						.filter((node) => {
							const box = node.getBoundingClientRect();
							return (
								box.left < -1 ||
								box.right > innerWidth + 1 ||
								(innerWidth > 720 && (box.top < 0 || box.bottom > innerHeight))
							);
						})
						.map((node) => node.textContent)
				};
			});
			expect(out, `step ${step}`).toEqual([]);
			if (width >= 1280) expect(least, `step ${step}`).toBeGreaterThanOrEqual(24);
			await page.keyboard.press('PageDown');
		}
	});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing wrong with either window in ${colorScheme} colours`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await present(page, '/present/introduction?step=3');
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.goto('/zh/present/introduction/speaker?step=3');
		await expect(page.getByRole('timer')).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});

test('a lineage comes as slides: text, links and notes in the file', async ({ page }) => {
	await page.goto('/zh/lineage/teaching-codes');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载幻灯片' }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toBe('throughline-teaching-codes-zh.pptx');
	const zip = await JSZip.loadAsync(await readFile(await file.path()));
	const part = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
	expect(Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(10);
	expect(await part('ppt/slides/slide1.xml')).toContain('教学代码');
	expect(await part('ppt/slides/slide2.xml')).toContain('2014年1月');
	expect(await part('ppt/slides/_rels/slide2.xml.rels')).toContain('/zh/m/convnetjs"');
	expect(await part('ppt/notesSlides/notesSlide2.xml')).toContain('https://github.com/karpathy/convnetjs');
	await expect(page.getByText('幻灯片已存为')).toBeVisible();
});

test.describe('without the record', () => {
	test.use({ expectedErrors: /Failed to load resource/ });
	test('slides that cannot be made are said to be so', async ({ page, context }) => {
		await page.goto('/tour/introduction/1');
		await context.route('**/data/themes.json', (route) => route.abort());
		// The button is in the page's HTML, and answers once its code has come.
		await expect(async () => {
			await page.getByRole('button', { name: 'Download slides' }).click();
			await expect(page.getByText('The slides could not be made')).toBeVisible({ timeout: 1_000 });
		}).toPass();
	});
});
