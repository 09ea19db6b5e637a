/** makemore: pairs counted and drawn from, the same learned, letters placed, the ladder. */
import { violations } from './axe';
import { expect, overflow, test } from './fixtures';

test('the table is read, walked and smoothed; what it cannot read is said', async ({ page }) => {
	await page.goto('/f/makemore');
	const count = page.locator('.count');
	await expect(count).toHaveAttribute('data-loss', '2.4544');
	await page.getByLabel('Letter', { exact: true }).selectOption('q');
	await page.getByLabel('Then').selectOption('u');
	await expect(page.locator('[data-pair]')).toContainText('75.5 %');
	await expect(page).toHaveURL(/pair=qu/);
	await page.getByRole('button', { name: 'Draw a name' }).click();
	await expect(page.locator('[data-drawn]')).toContainText('cilann, jabi, darit, m');
	const word = page.getByLabel('Or follow a word of yours');
	await word.fill('emma');
	await expect(page.getByText(/emma costs [\d.]+ nats a letter/)).toBeVisible();
	await word.fill('é');
	await expect(page.getByText('The model has never seen “é”')).toBeVisible();
	await word.fill('a'.repeat(10_000));
	await expect(page.getByText('Only the first 60 letters are followed.')).toBeVisible();
	await expect(page.locator('[data-word]')).toBeVisible();
	const smoothing = page.getByRole('slider', { name: 'Added to every count' });
	await smoothing.focus();
	await page.keyboard.press('End');
	await expect(count).toHaveAttribute('data-loss', /^3\.2/);
	expect(await violations(page)).toEqual([]);
});

test('descent arrives where counting starts', async ({ page }) => {
	await page.goto('/f/makemore?part=net&at=0');
	await page.getByRole('button', { name: 'Train', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Train again' })).toBeVisible({ timeout: 15_000 });
	await expect(page).toHaveURL('/f/makemore?part=net');
	await expect(page.locator('.net')).toHaveAttribute('data-loss', '2.4630');
	await expect(page.locator('[data-gap]')).toContainText('agree within 0.01');
	expect(await violations(page)).toEqual([]);
});

test('words of one’s own are learned, wrong ones refused in words; letters move; the ladder links its sources', async ({
	page
}) => {
	await page.goto('/f/makemore?part=mlp&at=0&begin=ab');
	await expect(page.locator('[data-places]')).toBeVisible({ timeout: 15_000 });
	await page.getByText('Words of your own').click();
	await page.getByLabel('Words, one a line').fill('\n \n');
	await page.getByRole('button', { name: 'Learn', exact: false }).click();
	await expect(page.getByText('There is nothing to learn from.')).toBeVisible();
	await page.getByLabel('Words, one a line').fill('abba\nbaba\nabab');
	await page.getByRole('button', { name: 'Learn', exact: false }).click();
	await expect(page.locator('[data-places] text')).toHaveText(['a', 'b']);
	await page.getByRole('tab', { name: /ladder/ }).click();
	await expect(page.locator('[data-rung="transformer"] a')).toHaveAttribute('href', '/m/makemore');
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await overflow(page)).toBe(0);
	expect(await violations(page)).toEqual([]);
});
