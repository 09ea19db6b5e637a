/** The digit reader: a pass of training, the ladder's switches, and a digit drawn with keys and with a pointer. */
import { violations } from './axe';
import { boxOf, expect, overflow, test } from './fixtures';

test('a pass of training lowers the error, pauses and shows what is misread; an address opens its step', async ({
	page
}) => {
	await page.goto('/f/lenet?passes=1');
	// Something is said before anything is pressed.
	await expect(page.locator('[data-passes]')).toContainText('Recorded beforehand, pass 23 of 23');
	await expect(page.locator('[data-reader="1989"]')).toHaveText('1');
	await expect(page.getByText('These are other digits than the published ones')).toBeVisible();
	await page.getByRole('button', { name: 'Train', exact: true }).click();
	await expect(page.locator('[data-passes]')).toHaveAttribute('data-passes', '1', { timeout: 20_000 });
	await expect(page.locator('[data-passes]')).toContainText('232 of 2,007 misread');
	await expect(page.locator('[data-rung="1989"] .yours')).toHaveText('11.56');
	const misread = page.getByRole('button', { name: /^Test digit .* read as/ });
	await expect(misread.first()).toBeVisible();
	await misread.first().press('Enter');
	await expect(page).toHaveURL(/passes=1&at=7291&digit=\d+$/);
	// Early in the pass, so that replaying it takes a moment only.
	await page.goto('/f/lenet?passes=1&at=400');
	await expect(page.locator('output[data-step="400"]')).toBeVisible({ timeout: 20_000 });
	await expect(page.locator('[data-passes]')).toHaveText('Pass 1 of 1');
	await expect(page).toHaveURL(/at=400$/);
});

test('a digit drawn with keys and a pointer is read, and its address holds it', async ({ page }) => {
	await page.goto('/f/lenet');
	const sheet = page.getByRole('application', { name: 'Sheet for drawing a digit' });
	await sheet.focus();
	await page.keyboard.press('Space');
	for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await expect(page.locator('.sheet .what')).toContainText('Your drawing');
	await expect(page).toHaveURL(/ink=[0-9a-v]+$/);
	const { x, y, width, height } = await boxOf(sheet);
	await page.mouse.move(x + width / 4, y + height / 4);
	await page.mouse.down();
	await page.mouse.move(x + width / 4, y + height / 2, { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/ink=[0-9a-v]+\.[0-9a-v]+$/);
	await expect(page.locator('[data-answer]')).toContainText(/It reads \d/);
	await page.getByRole('radio', { name: /Yours, not trained yet/ }).press('Space');
	await expect(page.locator('[data-answer]')).toContainText(/Untrained, it says \d/);
	await expect(page).toHaveURL(/net=own$/);
	await sheet.press('Backspace');
	await expect(page).toHaveURL(/ink=[0-9a-v]+&net=own$/);
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page).not.toHaveURL(/ink/);
});

test('a change is another recipe, a mixture has a row of its own, on a phone and in Chinese', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/zh/f/lenet?show=train,ladder&pass=5');
	await expect(page.locator('[data-passes]')).toContainText('第 5 遍（共 23 遍）：7.03%');
	await expect(page.getByRole('heading', { name: '看它读数字' })).toHaveCount(0);
	await page.getByRole('checkbox', { name: /交叉熵/ }).press('Space');
	await expect(page).toHaveURL(/changes=cross-entropy&show=train,ladder$/);
	await page.getByRole('checkbox', { name: /平移/ }).check();
	await expect(page.locator('[data-rung="mixture"]')).toBeVisible();
	await expect(page.getByRole('slider', { name: '跳到某一步' })).toHaveAttribute('max', String(60 * 7291));
	expect(await overflow(page)).toBe(0);
	expect(await violations(page)).toEqual([]);
});
