/** The tokenizer: merges one by one, by keys and from the address, and texts it cannot learn from. */
import { violations } from './axe';
import { expect, overflow, test } from './fixtures';

const learned = '[data-merges]';

test('the toy ends in the published numbers, step by step and back, and its address says so', async ({ page }) => {
	await page.goto('/f/bpe?text=toy&at=0');
	await expect(page.locator(learned)).toHaveAttribute('data-merges', '0');
	const forth = page.getByRole('button', { name: 'One step on' });
	for (const step of ['1', '2', '3']) {
		await forth.press('Enter');
		await expect(page.locator(learned)).toHaveAttribute('data-merges', step);
	}
	await expect(page.locator('[data-ids]')).toHaveText('258 100 258 97 99');
	await expect(page).toHaveURL(/text=toy$/);
	await page.getByRole('button', { name: 'One step back' }).press('Enter');
	await expect(page).toHaveURL(/text=toy&at=2$/);
	await expect(page.locator('[data-ids]')).toHaveText('257 98 100 257 98 97 99');
	await page.getByRole('button', { name: 'Train', exact: true }).press('Enter');
	await expect(page.getByRole('button', { name: 'Train again' })).toBeVisible();
	await expect(page.locator('[data-ids]')).toHaveText('258 100 258 97 99');
});

test('what was learned from is what is cheap, and an address opens the state', async ({ page }) => {
	const cost = async (of: string) => Number(await page.locator(`[data-cost="${of}"]`).textContent());
	await page.goto('/f/bpe?text=en&at=256');
	await expect(page.locator(learned)).toHaveAttribute('data-merges', '256');
	expect(await cost('en')).toBeLessThan(await cost('zh'));
	await page.getByLabel('Learn from').selectOption({ label: 'Chinese alone' });
	// It begins by itself.
	await expect(page.locator(learned)).toHaveAttribute('data-merges', /^[1-9]/);
	await page.getByRole('slider', { name: 'Go to a step' }).press('End');
	await expect(page.locator(learned)).toHaveAttribute('data-merges', '256');
	expect(await cost('zh')).toBeLessThan(await cost('en'));
	expect(await violations(page)).toEqual([]);
});

test('nothing, too much and one endless word get a plain answer, on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/f/bpe?text=own');
	await expect(page.getByText('There is nothing to learn from yet.')).toBeVisible();
	const file = page.getByLabel('or a file');
	await file.setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10_000_000, 'a') });
	await expect(page.locator('[data-problem="too-large"]')).toContainText('too large');
	await page.getByLabel('Your text').fill('ab'.repeat(5000));
	await page.getByRole('button', { name: 'Learn from it' }).click();
	await expect(page.locator(learned)).toBeVisible();
	await page.getByRole('slider', { name: 'Go to a step' }).press('End');
	await expect(page.locator(learned)).toContainText('no two tokens stand side by side');
	expect(await overflow(page)).toBe(0);
});
