import { asChart, expect, mark, openTimeline, panel, placeOf, plot, settled, test } from './fixtures';

/** A window in which nanoGPT has a mark of its own. */
const NEAR_NANOGPT = '/?from=2022-10-01&to=2023-03-31';
/** The address of nanoGPT opened in it. */
const BESIDE_NANOGPT = '/m/nanogpt?from=2022-10-01&to=2023-03-31';

test.describe('a moment opened from the timeline', () => {
	test.beforeEach(async ({ page }) => {
		await openTimeline(page, NEAR_NANOGPT);
	});

	test('stands in a panel under its own address and takes the focus', async ({ page }) => {
		await mark(page, 'nanogpt').click();
		await expect(panel(page)).toBeVisible();
		await expect(page).toHaveURL(BESIDE_NANOGPT);
		await expect(page).toHaveTitle(/^nanoGPT.* · Throughline$/);
		await expect(panel(page).getByRole('heading', { level: 2, name: /nanoGPT/ })).toBeVisible();
		await expect(panel(page)).toBeFocused();
		await expect(mark(page, 'nanogpt')).toHaveAttribute('aria-current', 'true');
	});

	test('closes with Back, and the timeline is as it was', async ({ page }) => {
		const place = await placeOf(page, 'nanogpt');
		await mark(page, 'nanogpt').click();
		await expect(panel(page)).toBeVisible();
		await page.goBack();
		await expect(panel(page)).toHaveCount(0);
		await expect(page).toHaveURL(NEAR_NANOGPT);
		await expect(page).toHaveTitle('Throughline');
		await expect.poll(async () => Math.abs((await placeOf(page, 'nanogpt')).x - place.x)).toBeLessThan(2);
		await page.goForward();
		await expect(panel(page).getByRole('heading', { level: 2, name: /nanoGPT/ })).toBeVisible();
	});

	test('closes with Escape, and the focus goes back to its mark', async ({ page }) => {
		await mark(page, 'nanogpt').click();
		await expect(panel(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(panel(page)).toHaveCount(0);
		await expect(page).toHaveURL(NEAR_NANOGPT);
		await expect(mark(page, 'nanogpt')).toBeFocused();
	});

	test('closes with its button', async ({ page }) => {
		await mark(page, 'nanogpt').press('Enter');
		await expect(panel(page)).toBeFocused();
		await panel(page).getByRole('button', { name: 'Close' }).click();
		await expect(panel(page)).toHaveCount(0);
		await expect(mark(page, 'nanogpt')).toBeFocused();
	});

	test('leads along its relations inside the panel; Back returns, Escape closes all', async ({ page }) => {
		await mark(page, 'nanogpt').click();
		const heading = panel(page).getByRole('heading', { level: 2 });
		const first = await heading.innerText();
		const relation = panel(page).getByRole('listitem').getByRole('link').and(page.locator('a[href^="/m/"]')).first();
		const href = (await relation.getAttribute('href')) ?? '';
		await relation.click();
		await expect(page).toHaveURL((url) => url.pathname === href);
		await expect(heading).not.toHaveText(first);
		await expect(panel(page)).toBeFocused();
		await page.goBack();
		await expect(heading).toHaveText(first);
		await expect(page).toHaveURL(BESIDE_NANOGPT);
		await expect(mark(page, 'nanogpt')).toBeVisible();
		await panel(page).locator('a[rel="next"]').first().click();
		await expect(heading).not.toHaveText(first);
		await page.keyboard.press('Escape');
		await expect(panel(page)).toHaveCount(0);
		await expect(page).toHaveURL(/^[^?]*\/\?from=/);
		await expect(page.locator('a[data-id]:focus')).toHaveCount(1);
	});

	test('is left to the browser with Ctrl held', async ({ page, context }) => {
		const opened = context.waitForEvent('page');
		await mark(page, 'nanogpt').click({ modifiers: ['Control'] });
		const other = await opened;
		await expect(other).toHaveURL('/m/nanogpt');
		await expect(other.getByRole('heading', { level: 1, name: /nanoGPT/ })).toBeVisible();
		await expect(panel(page)).toHaveCount(0);
		await expect(page).toHaveURL(NEAR_NANOGPT);
	});

	test('is there again after a reload, beside the view; it closes to that view, and Back opens it', async ({
		page
	}) => {
		await mark(page, 'nanogpt').click();
		await expect(panel(page)).toBeVisible();
		await page.reload();
		await expect(panel(page)).toBeFocused();
		await settled(page);
		await expect(page).toHaveURL(BESIDE_NANOGPT);
		await expect(plot(page)).toHaveAccessibleName(/October 2022 to March 2023/);
		await page.keyboard.press('Escape');
		await expect(panel(page)).toHaveCount(0);
		await expect(page).toHaveURL(NEAR_NANOGPT);
		await page.goBack();
		await expect(panel(page).getByRole('heading', { level: 2, name: /nanoGPT/ })).toBeVisible();
		await expect(page).toHaveURL(BESIDE_NANOGPT);
	});

	test('is a page of its own under its address alone, with its place on the line', async ({ page }) => {
		await page.goto('/m/nanogpt');
		await settled(page);
		await expect(page.getByRole('heading', { level: 1, name: /nanoGPT/ })).toBeVisible();
		await expect(panel(page)).toHaveCount(0);
		await expect(mark(page, 'nanogpt')).toBeVisible();
		await expect(mark(page, 'nanogpt')).toHaveAttribute('aria-current', 'true');
	});

	test('is the same moment in the other language', async ({ page }) => {
		await mark(page, 'nanogpt').click();
		await expect(panel(page)).toBeVisible();
		await page.getByRole('link', { name: '中文' }).click();
		await expect(panel(page).getByRole('heading', { level: 2, name: /nanoGPT/ })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
		await expect(page).toHaveURL(`/zh${BESIDE_NANOGPT}`);
	});

	test('opens as a page from the panel', async ({ page }) => {
		await mark(page, 'nanogpt').click();
		await panel(page).getByRole('link', { name: 'Open as a page' }).click();
		await expect(page.getByRole('heading', { level: 1, name: /nanoGPT/ })).toBeVisible();
	});
});

test.describe('the page of a moment', () => {
	test('says how each claim is known and where each source is archived', async ({ page }) => {
		await page.goto('/m/software-2-0');
		await expect(page.getByRole('heading', { level: 1, name: 'Software 2.0' })).toBeVisible();
		const claims = page
			.getByRole('main')
			.locator('section')
			.filter({ has: page.getByRole('heading', { name: 'What it says, and how that is known' }) })
			.getByRole('listitem');
		expect(await claims.count()).toBeGreaterThan(2);
		for (const claim of await claims.all()) {
			await expect(claim).toContainText(/First-hand|Second-hand|Inferred/);
			await expect(claim.getByRole('link', { name: /^source \d+$/ }).first()).toBeVisible();
		}
		const sources = page
			.getByRole('main')
			.locator('section')
			.filter({ has: page.getByRole('heading', { name: 'Sources', exact: true }) })
			.getByRole('listitem');
		expect(await sources.count()).toBeGreaterThan(0);
		for (const source of await sources.all())
			await expect(source.getByRole('link', { name: /^Archived copies: / })).toHaveAttribute(
				'href',
				/^https:\/\/(web\.archive\.org|archive\.)/
			);
	});

	test('leads from a claim to its source', async ({ page }) => {
		await page.goto('/m/software-2-0');
		await settled(page);
		const cite = page.getByRole('link', { name: 'source 1', exact: true }).first();
		const target = (await cite.getAttribute('href')) ?? '';
		await cite.click();
		await expect(page.locator(target)).toBeInViewport();
	});

	test('leads to the next and the previous moment of its thread and of time', async ({ page }) => {
		await page.goto('/m/software-2-0');
		await settled(page);
		const heading = page.getByRole('heading', { level: 1 });
		for (const name of [/^In Software/, 'In time']) {
			const nav = page.getByRole('navigation', { name });
			const href = (await nav.locator('a[rel="next"]').getAttribute('href')) ?? '';
			await nav.getByRole('link', { name: /^Later/ }).click();
			await expect(page).toHaveURL(href);
			await expect(heading).not.toHaveText('Software 2.0');
			await settled(page);
			await page
				.getByRole('navigation', { name })
				.getByRole('link', { name: /^Earlier/ })
				.click();
			await expect(page).toHaveURL('/m/software-2-0');
			await expect(heading).toHaveText('Software 2.0');
		}
	});

	test('leads from a mark of its slice to that moment, and into the timeline around it', async ({ page }) => {
		await page.goto('/m/software-2-0');
		await settled(page);
		const other = page.locator('a[data-moment]:not([aria-current])').first();
		const href = (await other.getAttribute('href')) ?? '';
		await other.click();
		await expect(page).toHaveURL(href);
		await settled(page);
		await expect(page.locator('[data-timeline] [aria-current="true"]')).toHaveCount(1);
		await page.getByRole('link', { name: 'Open in the timeline' }).click();
		await expect(page).toHaveURL(/\/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
		await settled(page);
		await expect(page.locator('[data-lane]')).toHaveCount(11);
	});

	test('is in Chinese under /zh', async ({ page }) => {
		await page.goto('/zh/m/microgpt');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
		await expect(page.getByRole('heading', { level: 1, name: /microgpt/ })).toBeVisible();
		await expect(page.getByRole('heading', { name: '来源', exact: true })).toBeVisible();
		await expect(page.getByRole('main')).toContainText(/一手|二手|推断/);
		await expect(page.getByRole('contentinfo')).toContainText('收录至');
		await page.getByRole('link', { name: /^EN/ }).click();
		await expect(page).toHaveURL('/m/microgpt');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a moment is a sheet over the lower part of the screen, and nothing is wider than the screen', async ({
		page
	}) => {
		await openTimeline(page, asChart(NEAR_NANOGPT));
		await mark(page, 'nanogpt').click();
		await expect(panel(page)).toBeFocused();
		const box = await panel(page).boundingBox();
		expect(box?.width).toBe(390);
		expect(box?.y ?? 0).toBeGreaterThan(100);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await page.goto('/m/nanogpt');
		await settled(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});
