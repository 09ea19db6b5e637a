import { expect, mark, openTimeline, panel, plot, settled, test, windowOf } from './fixtures';

/** Three posts of one thread on one day. */
const ONE_DAY = '/?from=2015-05-20&to=2015-05-23';
const TOGETHER = 'a[data-cluster][data-count="3"]';

test('a press on "+n" zooms in until its members part', async ({ page }) => {
	await openTimeline(page);
	const cluster = page.locator('a[data-cluster="nanogpt"]');
	const count = Number(await cluster.getAttribute('data-count'));
	expect(count).toBeGreaterThan(1);
	await expect(cluster.locator('..')).toContainText(`+${count - 1}`);
	await expect(cluster).toHaveAccessibleName(new RegExp(`^${count} moments, among them .*nanoGPT`));
	const before = await windowOf(page);
	await cluster.click();
	await expect.poll(async () => (await windowOf(page)).span).toBeLessThan(before.span / 4);
	await settled(page);
	await expect(page.locator('a[data-moment="nanogpt"]')).toBeVisible();
	await expect(panel(page)).toHaveCount(0);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('every "+n" of the default window parts when it is opened, by pressing no more than six times', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openTimeline(page);
	const clusters = await page
		.locator('a[data-cluster]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('data-cluster') ?? ''));
	expect(clusters.length).toBeGreaterThan(20);
	for (const id of clusters.filter((_, i) => i % 4 === 0)) {
		await page.getByRole('button', { name: 'Fit' }).click();
		await settled(page);
		let presses = 0;
		while ((await page.locator(`a[data-cluster="${id}"]`).count()) > 0 && presses < 7) {
			await mark(page, id).focus();
			await page.keyboard.press('Enter');
			presses++;
			await settled(page);
			if ((await page.getByRole('dialog').count()) === 0) continue;
			await page.keyboard.press('Escape');
			break;
		}
		expect(presses, id).toBeLessThanOrEqual(6);
	}
});

test('moments of one day are listed, and each opens', async ({ page }) => {
	await openTimeline(page, ONE_DAY);
	const cluster = page.locator(TOGETHER);
	const dialog = page.getByRole('dialog', { name: 'Together on 21 May 2015' });
	await cluster.click();
	await expect(dialog).toBeVisible();
	const links = dialog.getByRole('link');
	await expect(links).toHaveCount(3);
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(new Set(hrefs).size).toBe(3);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	for (const [i, href] of hrefs.entries()) {
		await cluster.click();
		await links.nth(i).click();
		await expect(dialog).toHaveCount(0);
		await expect(panel(page)).toBeFocused();
		// The address of a panel is its moment's, with the view behind it.
		await expect(page).toHaveURL((url) => url.pathname === href);
		await page.keyboard.press('Escape');
		await expect(panel(page)).toHaveCount(0);
		await expect(cluster, 'the focus is back where the list was opened').toBeFocused();
	}
});

test('the list closes with its button and with a press beside it, not with one on its edge', async ({ page }) => {
	await openTimeline(page, ONE_DAY);
	const dialog = page.getByRole('dialog');
	await page.locator(TOGETHER).click();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toHaveCount(0);
	await page.locator(TOGETHER).click();
	const box = await dialog.boundingBox();
	await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
	await expect(dialog).toBeVisible();
	await page.mouse.click(20, 20);
	await expect(dialog).toHaveCount(0);
	await expect(plot(page)).toBeVisible();
});
