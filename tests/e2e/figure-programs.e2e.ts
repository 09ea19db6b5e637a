/** How the smallest whole program shrank: rows chosen by keys, two compared, orders and scales, kept in the address. */
import { violations } from './axe';
import { expect, overflow, test } from './fixtures';

test('a program is chosen by its row, compared with another, and the state is in the address', async ({ page }) => {
	await page.goto('/f/programs?with=min-char-rnn');
	await expect(page.locator('[data-differences]')).toContainText('microgpt has 88 lines more than min-char-rnn.');
	await page.getByRole('button', { name: 'microgpt', exact: true }).focus();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('button', { name: 'microgpt, first' })).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('button', { name: 'nanochat', pressed: true })).toBeFocused();
	await expect(page).toHaveURL('/f/programs?program=nanochat&with=min-char-rnn');
	await expect(page.locator('[data-differences]')).toContainText('Only min-char-rnn: gradients.');

	await page.getByLabel('Order').selectOption({ label: 'shortest first' });
	await expect(page.locator('[data-program]').first()).toHaveAttribute('data-program', 'minbpe');
	await page.getByLabel('Single out').selectOption({ label: 'chat' });
	await expect(page.getByText('chat: 2 of 19 contain it themselves.')).toBeVisible();
	await expect(page).toHaveURL(/sort=lines&part=chat$/);
	await page.reload();
	await expect(page.locator('[data-program]').last()).toHaveAttribute('data-program', 'nanochat');
	await expect(page.locator('[data-shown="nanochat"]')).toContainText('8,304 lines');
	expect(await violations(page)).toEqual([]);
});

test('on a phone, in Chinese and in the dark, all of it fits', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/zh/f/programs?scale=linear');
	await page.getByLabel('程序', { exact: true }).selectOption('llm-c');
	await expect(page.locator('[data-shown="llm-c"]')).toContainText('1,182 行');
	expect(await overflow(page)).toBe(0);
	expect(await violations(page)).toEqual([]);
});
