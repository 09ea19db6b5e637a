import { violations } from './axe';
import { expect, NOT_FOUND, openTimeline, overflow, panel, test } from './fixtures';

/** What every figure has around it; microgpt stands for all. */
test.describe('a figure’s page', () => {
	for (const { path, title, marks } of [
		{ path: '/f/microgpt', title: 'A GPT, trained here', marks: 'Published numbers to meet' },
		{ path: '/zh/f/microgpt', title: '就在这里训练一个 GPT', marks: '可供对照的已发表数字' }
	])
		test(`${path} says what to look for, what is simplified, and names moments that lead back to it`, async ({
			page
		}) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
			const marked = page.getByRole('region', { name: marks });
			await expect(marked).toContainText('2.37');
			await expect(marked.getByRole('link', { name: /karpathy\.github\.io/ }).first()).toHaveAttribute(
				'href',
				'https://karpathy.github.io/2026/02/12/microgpt/'
			);
			const prefix = path.startsWith('/zh') ? '/zh' : '';
			const own = page.locator(`main a[href="${prefix}/m/microgpt"]`).last();
			await own.click();
			await expect(page).toHaveURL(`${prefix}/m/microgpt`);
			await expect(page.locator(`main a[href="${prefix}/f/microgpt"]`)).toBeVisible();
		});

	test('leaves out what it cannot read of an address, and says so', async ({ page }) => {
		await page.goto('/f/microgpt?at=7&colour=red&rate=fast');
		await expect(page.getByText('This link had something unreadable in it (colour, rate)')).toBeVisible();
		await expect(page.locator('output[data-step="7"]')).toBeVisible();
		await page.getByRole('button', { name: 'Dismiss' }).click();
		await expect(page.getByText('This link had')).toHaveCount(0);
	});

	test('gives its address and the HTML that embeds it, as it stands; on paper it is its picture and conclusion', async ({
		page
	}) => {
		await page.goto('/f/microgpt?at=7');
		await page.getByText('Share or embed it as it is now').click();
		await expect(page.getByLabel('Address')).toHaveValue(/\/f\/microgpt\?at=7$/);
		await expect(page.getByLabel('Embed', { exact: true })).toHaveValue(
			/<iframe src="[^"]*\/embed\/f\/microgpt\?at=7"/
		);
		await expect(page.locator('output[data-step="7"]')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('img', { name: /picture of what the figure shows/ })).toBeVisible();
		await expect(page.getByText('A network of 4,192 numbers')).toBeVisible();
		await expect(page.locator('output[data-step]')).toBeHidden();
	});

	test('is listed, with the others, in both languages', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/zh/f');
		await expect(page.getByRole('heading', { level: 1, name: '图' })).toBeVisible();
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await page.getByRole('heading', { name: '就在这里训练一个 GPT' }).getByRole('link').click();
		await expect(page).toHaveURL('/zh/f/microgpt');
	});
});

test.describe('a moment’s figure', () => {
	test('runs in the moment’s panel, and is a facet of the timeline', async ({ page }) => {
		await openTimeline(page, '/?from=2026&to=2027');
		await page.locator('a[data-moment="microgpt"], a[data-cluster="microgpt"]').first().click();
		await expect(panel(page)).toContainText('A GPT, trained here');
		const scripts: string[] = [];
		page.on('request', (request) => scripts.push(request.url()));
		await panel(page).getByRole('button', { name: 'Run it' }).first().click();
		await expect(panel(page).locator('[data-samples] li')).toHaveCount(20);
		expect(scripts.some((url) => url.endsWith('/datasets/us-names-2018.csv'))).toBe(true);
	});
});

test.describe('embedded', () => {
	test('has no chrome of the site, obeys its flags and keeps them beside its state', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/embed/f/microgpt?scheme=dark&at=3&nonsense=1');
		await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
		await expect(page.getByRole('navigation')).toHaveCount(0);
		await expect(page.getByText('(nonsense)')).toBeVisible();
		await expect(page.locator('output[data-step="3"]')).toBeVisible();
		await page.getByRole('button', { name: 'One step on' }).click();
		await expect(page).toHaveURL(/\?scheme=dark&at=4$/);
		await expect(page.getByRole('link', { name: 'Open on Throughline' })).toHaveAttribute('href', '/f/microgpt?at=4');
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('picture and conclusion are there, and the moment links the figure', async ({ page }) => {
		await page.goto('/f/microgpt');
		await expect(page.getByRole('img', { name: /picture of what the figure shows/ })).toBeVisible();
		await expect(page.getByText('A network of 4,192 numbers')).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await page.goto('/m/microgpt');
		await expect(page.getByRole('button', { name: 'Run it' })).toHaveCount(0);
		await page.locator('main a[href="/f/microgpt"]').click();
		await expect(page).toHaveURL('/f/microgpt');
	});
});

test.describe('at an address that does not exist', () => {
	test.use({ expectedErrors: NOT_FOUND });
	test('the figures most like it are offered', async ({ page }) => {
		const response = await page.goto('/f/micrgpt');
		expect(response?.status()).toBe(404);
		await page.locator('a[href="/f/microgpt"]').click();
		await expect(page.getByRole('heading', { level: 1, name: 'A GPT, trained here' })).toBeVisible();
	});
});

for (const [path, width, colorScheme] of [
	['/f/microgpt?at=40&story=1', 1440, 'light'],
	['/zh/f/microgpt?at=40&story=1', 390, 'dark']
] as const)
	test(`${path} has nothing that axe finds wrong and fits ${width} px`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 844 });
		await page.goto(path);
		await expect(page.locator('output[data-step="40"]')).toBeVisible();
		await expect(page.locator('[data-gradient]')).toBeVisible();
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
