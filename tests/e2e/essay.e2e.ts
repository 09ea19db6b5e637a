import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, overflow, test } from './fixtures';

const PATH = '/essays/everything-else-is-efficiency';

/** The step that the bar at the foot, the text and the address agree on; null where they do not. */
const current = (page: Page): Promise<string | null> =>
	page.evaluate(() => {
		const marked = document.querySelector('section.current')?.id ?? '';
		const at = document.querySelector<HTMLElement>('[data-at]')?.dataset.at ?? '';
		const steps = [...document.querySelectorAll('section[data-essay-at]')].map(({ id }) => id);
		const agree = location.hash.slice(1) === marked && (at === '' ? '' : steps[Number(at)]) === marked;
		return agree ? marked : null;
	});
const arrived = (page: Page, step: string) => expect.poll(() => current(page)).toBe(step);
const stepIds = (page: Page): Promise<string[]> =>
	page.locator('section[data-essay-at]').evaluateAll((sections) => sections.map(({ id }) => id));

test('every step’s address opens that step, and nothing but a reader changes a figure’s state', async ({ page }) => {
	await page.goto(PATH);
	const steps = await stepIds(page);
	expect(steps.length).toBeGreaterThan(9);
	for (const id of steps) {
		await page.evaluate((hash) => (location.hash = hash), id);
		await arrived(page, id);
	}
	await expect(page.getByRole('button', { name: 'Back to the step’s state' })).toHaveCount(0);
	// As whoever is sent the link: at the last, where most can have moved.
	const last = steps.at(-1) ?? '';
	await page.goto('about:blank');
	await page.goto(`${PATH}#${last}`);
	await arrived(page, last);
	await expect(page.locator(`#${last}`)).toBeInViewport();
});

test('scrolling, buttons, keys and history lead to the same steps', async ({ page }) => {
	await page.goto(PATH);
	const [first = '', second = '', third = ''] = await stepIds(page);
	await page.locator('[data-at=""]').waitFor();
	await page.locator(`#${first}`).evaluate((node) => scrollTo(0, node.getBoundingClientRect().top - 200));
	await arrived(page, first);
	await page.getByRole('button', { name: 'Next step' }).click();
	await arrived(page, second);
	await page.keyboard.press('ArrowRight');
	await arrived(page, third);
	await page.goBack();
	await arrived(page, second);
	await page.keyboard.press('ArrowLeft');
	await arrived(page, first);
	await page.evaluate(() => scrollTo(0, 0));
	await arrived(page, '');
});

test('a number of the text drives its figure, stands in the address and can be taken back', async ({ page }) => {
	await page.goto(`${PATH}#thousand`);
	const screen = page
		.locator('[data-stand]')
		.filter({ has: page.locator('#thousand') })
		.locator('.screen');
	await expect(screen.locator('output[data-step="1000"]')).toBeVisible({ timeout: 15_000 });
	const field = page.locator('#thousand').getByLabel('training steps');
	await field.fill('40');
	await field.press('Enter');
	await expect(page).toHaveURL(/\?steps=40&.*#thousand$/);
	await expect(screen.getByText('of 40', { exact: false }).first()).toBeVisible();
	await field.fill('-3');
	await field.press('Enter');
	await expect(page.getByRole('alert')).toHaveText('The figure takes no such number.');
	await page.getByRole('button', { name: 'Back to the step’s state' }).click();
	await expect(page).toHaveURL(`${PATH}#thousand`);
	await expect(screen.locator('output[data-step="1000"]')).toBeVisible();
});

test('a citation opens the moment beside the text, and the focus comes back to it', async ({ page }) => {
	await page.goto(`${PATH}#no-such-step`);
	await expect(page.locator('.notice')).toContainText('no step or section “no-such-step”');
	const link = page.locator('.prose a.cite').first();
	await link.click();
	const panel = page.getByRole('complementary');
	await expect(panel).toHaveAttribute('data-panel', (await link.getAttribute('data-moment')) ?? '');
	await expect(panel).toContainText('Everything else is just efficiency');
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(link).toBeFocused();
	await expect(page).toHaveURL(new RegExp(PATH));
});

test('the other language opens at the same step; theme, figure and list name the essay', async ({ page }) => {
	await page.goto(`${PATH}#counted`);
	await arrived(page, 'counted');
	await expect(page.getByRole('link', { name: /中文/ })).toHaveAttribute('href', `/zh${PATH}#counted`);
	for (const path of ['/essays', '/theme/build-to-understand', '/f/makemore']) {
		await page.goto(path);
		await expect(page.locator(`main a[href="${PATH}"]`).first()).toBeVisible();
	}
});

test('its files say the same', async ({ request }) => {
	const text = await (await request.get(`${PATH}.md`)).text();
	expect(text).toMatch(/^# Everything else is just efficiency\n/);
	expect(text).not.toMatch(/moment:|\{\{|:::/);
	expect(await (await request.get(`${PATH}.bib`)).text()).toContain('title = {Everything else is just efficiency}');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the whole text is there, with a picture of each figure and plain numbers', async ({ page }) => {
		await page.goto(`/zh${PATH}`);
		const figures = await page
			.locator('[data-stand] > .figure')
			.evaluateAll((all) => new Set(all.map((each) => each.getAttribute('aria-label'))).size);
		await expect(page.locator('[data-stand] .picture')).toHaveCount(figures);
		for (const picture of await page.locator('[data-stand] .picture').all()) await expect(picture).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('spinbutton')).toHaveCount(0);
		await expect(page.locator('#thousand')).toContainText('1000');
		await page.locator('.prose a.cite').first().click();
		await expect(page).toHaveURL(/\/zh\/m\//);
	});
});

for (const [path, width, colorScheme] of [
	[`${PATH}#counted`, 1440, 'light'],
	[`/zh${PATH}#toy`, 390, 'dark'],
	['/zh/essays', 390, 'light']
] as const)
	test(`${path} has nothing that axe finds wrong and fits ${width} px`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 844 });
		await page.goto(path);
		if (path.includes('#')) {
			await arrived(page, path.split('#')[1] ?? '');
			await expect(page.locator('.work .live > .state')).toHaveCount(0);
		}
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
