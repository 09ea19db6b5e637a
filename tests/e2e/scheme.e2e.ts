import type { Page } from '@playwright/test';
import { expect, openTimeline, test } from './fixtures';

/** Lightness of the paper, 0 to 255. */
const paper = (page: Page) =>
	page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]));
const button = (page: Page) => page.getByRole('button', { name: /^Colour scheme: / });

test('the page is dark when the system is, and light when it is not', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openTimeline(page);
	expect(await paper(page)).toBeLessThan(60);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await paper(page)).toBeGreaterThan(200);
});

test('the button goes from system to light to dark and back, and the choice outlives a reload', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openTimeline(page);
	await expect(button(page)).toHaveText('System');
	await button(page).click();
	await expect(button(page)).toHaveText('Light');
	expect(await paper(page)).toBeGreaterThan(200);
	await page.reload();
	await expect(button(page)).toHaveText('Light');
	expect(await paper(page)).toBeGreaterThan(200);
	await button(page).click();
	await expect(button(page)).toHaveText('Dark');
	await page.goto('/zh/m/microgpt');
	await expect(page.getByRole('button', { name: '配色: 深色' })).toBeVisible();
	expect(await paper(page)).toBeLessThan(60);
	await page.getByRole('button', { name: '配色: 深色' }).click();
	await page.reload();
	await expect(page.getByRole('button', { name: '配色: 跟随系统' })).toBeVisible();
});

for (const path of ['/', '/zh/m/microgpt', '/404'])
	test(`a chosen scheme does not flash on ${path}: it is set before there is a body to paint`, async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('tl:scheme', 'dark');
			new MutationObserver((_, observer) => {
				if (!document.querySelector('body')) return;
				observer.disconnect();
				Object.assign(window, { schemeAtBody: document.documentElement.dataset.scheme });
			}).observe(document, { childList: true, subtree: true });
		});
		await page.goto(path);
		expect(await page.evaluate(() => (window as { schemeAtBody?: string }).schemeAtBody)).toBe('dark');
		expect(await paper(page)).toBeLessThan(60);
	});
