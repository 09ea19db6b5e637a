/** What a reader came to know must be two clicks from the front page at most. */
import { expect, openTimeline, test } from './fixtures';

test('when and where "vibe coding" was coined, and what he said of it later: one click', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openTimeline(page);
	await page.locator('[data-label="vibe-coding"]').click();
	const panel = page.locator('aside[data-panel="vibe-coding"]');
	await expect(panel).toContainText('2 February 2025');
	await expect(panel.getByRole('link', { name: 'Agentic engineering' })).toBeVisible();
});

test('what is known of "If I can\'t build it", and whom he credits: one click', async ({ page }) => {
	await openTimeline(page);
	await page.getByRole('link', { name: 'Build to understand' }).first().click();
	await expect(page).toHaveURL(/\/theme\/build-to-understand$/);
	await expect(page.locator('blockquote').first()).toContainText("If I can't build it, I don't understand it.");
	await expect(page.getByText(/Feynman/).first()).toBeVisible();
});

test("how error on LeNet's task fell from 1989 to 2022, and by which changes: one click", async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openTimeline(page);
	await page.locator('[data-label="lecun-1989"]').click();
	const panel = page.locator('aside[data-panel="lecun-1989"]');
	await expect(panel).toContainText('5.00%');
	await expect(panel).toContainText('4.09%');
	await expect(panel).toContainText('1.25%');
	await expect(panel).toContainText(/dropout/i);
});

test('which program is the shortest: two clicks', async ({ page }) => {
	await openTimeline(page);
	await page.getByRole('link', { name: 'Lineages' }).click();
	await page.getByRole('link', { name: 'The teaching codes' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'The teaching codes' })).toBeVisible();
	await expect(page.locator('main')).toContainText('200');
	await expect(page.locator('main').getByRole('heading', { name: /microgpt/ })).toBeVisible();
});
