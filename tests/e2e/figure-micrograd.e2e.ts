/** micrograd: an expression walked by hand and by keys, and the network that learns in the page. */
import { violations } from './axe';
import { expect, overflow, test } from './fixtures';

test('an expression is written, walked back and nudged, and its state is in the address', async ({ page }) => {
	await page.goto('/f/micrograd');
	const said = page.locator('[data-said]');
	await expect(said).toContainText('x1 += (−3) × 0.5 = −1.5');
	await expect(page.locator('[data-published]')).toContainText('o = 0.7071');
	await expect(page.locator('[data-nudged]')).toContainText('−0.015');

	const scrub = page.getByRole('slider', { name: 'Go to a step' });
	await scrub.focus();
	await page.keyboard.press('Home');
	await expect(said).toContainText('Only what is given is known');
	await page.keyboard.press('ArrowRight');
	await expect(said).toHaveText('Forward: x1 × w1 = 2 × (−3) = −6');
	await expect(page).toHaveURL(/at=1/);
	await page.reload();
	await expect(said).toHaveText('Forward: x1 × w1 = 2 × (−3) = −6');

	const text = page.getByRole('textbox', { name: /Expression/ });
	await text.fill('a = 3\nb = a * a');
	await expect(page.locator('[data-value="a"]')).toContainText('∂ 6');
	await text.fill('a = 3 +');
	await expect(page.getByText('The expression is not finished.')).toBeVisible();
	await text.fill('');
	await expect(page.getByText('Write an expression')).toBeVisible();
	await page.getByLabel('Start from').selectOption({ label: 'the self-test of the README' });
	await expect(page.locator('[data-value="a"]')).toContainText('∂ 138.8338');
	expect(await violations(page)).toEqual([]);
});

test('the network tells the moons apart and goes back exactly', async ({ page }) => {
	// It begins by itself.
	await page.goto('/f/micrograd?part=moons');
	const moons = page.locator('[data-accuracy]');
	await expect(page.getByRole('button', { name: 'Train again' })).toBeVisible({ timeout: 15_000 });
	await expect(moons).toHaveAttribute('data-accuracy', '100');
	const plane = page.locator('[data-plane] .edge');
	const end = await plane.getAttribute('d');
	await page.getByRole('button', { name: 'To the start' }).click();
	await expect(moons).toHaveAttribute('data-accuracy', '78');
	await expect(page).toHaveURL('/f/micrograd?part=moons&at=0');
	await expect(plane).not.toHaveAttribute('d', end ?? '');
	await page.getByRole('button', { name: 'Train', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Train again' })).toBeVisible({ timeout: 15_000 });
	await expect(plane).toHaveAttribute('d', end ?? '');
	expect(await violations(page)).toEqual([]);
});

test('on a phone, in Chinese, tabs answer to arrows and nothing is wider than the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/zh/f/micrograd?ex=readme');
	await page.getByRole('tab', { name: '一个表达式' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: /337/ })).toBeFocused();
	await expect(page.locator('[data-plane]')).toBeVisible();
	expect(await overflow(page)).toBe(0);
});
