/** A reader's own timeline: every way to bring one, what is said of a bad one, and that nothing in it is ever run. */
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { chart, expect, overflow, panel, settled, test } from './fixtures';

test.use({
	contextOptions: { reducedMotion: 'reduce' },
	// The browser's own notes of what is refused, or not there, on purpose.
	expectedErrors: /Failed to load resource|blocked by CORS policy/
});

const ATTACK = '<img src=x onerror=alert(1)>';
const counts = (page: Page) => page.locator('[data-counts]');
const alert = (page: Page) => page.getByRole('alert');
const paste = async (page: Page, text: string) => {
	await page.getByLabel('The text of a timeline').fill(text);
	await page.getByRole('button', { name: 'Draw this text' }).click();
};

/** A table of `n` rows in which every 200th is broken, and the rows, as a spreadsheet counts them, that are. */
function brokenTable(n: number): { csv: string; broken: number[] } {
	const broken: number[] = [];
	const lines = Array.from({ length: n }, (_, i) => {
		const month = String(1 + (i % 12)).padStart(2, '0');
		const day = String(1 + (i % 28)).padStart(2, '0');
		const date = `${1900 + (i % 120)}-${month}-${day}`;
		const title = `Moment ${i}`;
		const theme = `Theme ${i % 10}`;
		if (i % 200 !== 100) return `${date},${title},What happened,${theme}`;
		broken.push(i + 2);
		const mistakes = ['soon', '2015-13-01', '2015-02-30', '5/21/2015', ''];
		return i % 400 === 100 ? `${mistakes[(i / 100) % 5] ?? ''},${title},,${theme}` : `${date},,No title,${theme}`;
	});
	return { csv: `date,title,text,theme\n${lines.join('\n')}\n`, broken };
}

test('ten thousand rows with fifty broken ones: the good are drawn, the others listed by row', async ({ page }) => {
	const { csv, broken } = brokenTable(10_000);
	expect(broken).toHaveLength(50);
	await page.goto('/open');
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'my list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
	await settled(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('my list');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(counts(page)).toHaveText('9,950 moments, 50 rows with errors');
	await expect(chart(page)).toHaveAttribute('data-total', '9950');
	await page.getByText('Problems by row').click();
	const rows = page.locator('[data-problem="error"]');
	await expect(rows.first()).toBeVisible();
	expect(await rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-row'))))).toEqual(broken);
	for (const text of ['Row 102, date', 'Row 302, title'])
		await expect(page.getByText(text, { exact: true })).toBeVisible();
	await expect(page.getByRole('cell', { name: '"soon" is not a date' }).first()).toBeVisible();
	expect(await page.evaluate(() => performance.getEntriesByName('tl:data').length)).toBe(1);
	await page.waitForFunction(() => performance.getEntriesByName('tl:drawn').length === 1);
});

test('a title made of HTML is shown as text; nothing is run and nothing asked for', async ({ page }) => {
	await page.goto('/open');
	await settledPage(page);
	const asked: string[] = [];
	// The site's own code and faces may come late, such as those of the worker that draws.
	page.on('request', (request) => {
		if (!/^http:\/\/localhost:\d+\/_app\/immutable\//.test(request.url())) asked.push(request.url());
	});
	page.on('dialog', (dialog) => {
		asked.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await paste(
		page,
		JSON.stringify({
			title: ATTACK,
			themes: [{ id: '"><script>alert(2)</script>', title: ATTACK, hue: '0); background: url(x' }],
			moments: [
				{
					id: '"><img src=x onerror=alert(3)>',
					date: '2000',
					title: ATTACK,
					gist: ATTACK,
					themes: ['"><script>alert(2)</script>'],
					importance: 5,
					url: 'javascript:alert(4)'
				},
				{ date: ATTACK, title: ATTACK }
			]
		})
	);
	await settled(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ATTACK);
	await expect(page.locator('[data-label]')).toHaveText(ATTACK);
	await page.locator('a[data-moment]').hover();
	await expect(page.locator('.card .gist')).toHaveText(ATTACK);
	await page.locator('a[data-moment]').click();
	await expect(panel(page).getByRole('heading')).toHaveText(ATTACK);
	await expect(panel(page).getByRole('link')).toHaveCount(0);
	await page.getByText('Problems by row').click();
	await expect(page.getByRole('cell', { name: `"${ATTACK}" is not a date` })).toBeVisible();
	await expect(page.locator('img, [onerror], script[src="x"]')).toHaveCount(0);
	expect(asked).toEqual([]);
});

/** Everything the page loads for itself has come. */
const settledPage = (page: Page) => page.waitForLoadState('networkidle');

test('once loaded, the page needs no network', async ({ page, context }) => {
	await page.goto('/open');
	await settledPage(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: /computing/ }).click();
	await settled(page);
	await expect(counts(page)).toHaveText('24 moments');
	await page.locator('a[data-moment]').first().hover();
	await expect(page.locator('.card')).toBeVisible();
});

test.describe('an address', () => {
	const OTHER = 'https://data.example/list.json';
	const open = (page: Page, address: string) => page.goto(`/open?data=${encodeURIComponent(address)}`);
	const answer = (page: Page, options: Parameters<Parameters<Parameters<Page['route']>[1]>[0]['fulfill']>[0]) =>
		page.route(OTHER, (route) =>
			route.fulfill({ ...options, headers: { 'access-control-allow-origin': '*', ...options?.headers } })
		);

	test('is fetched, drawn, kept in the page’s own address and in the other language', async ({ page }) => {
		await answer(page, { json: { title: 'Mine', moments: [{ id: 'one', date: '2001-02-03', title: 'One' }] } });
		await open(page, OTHER);
		await settled(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
		await expect(counts(page)).toHaveText('1 moment');
		await page.getByRole('link', { name: /Chinese/ }).click();
		await expect(page).toHaveURL(`/zh/open?data=${encodeURIComponent(OTHER)}`);
		await expect(counts(page)).toHaveText('1 个时刻');
		await page.goto(`/open?data=${encodeURIComponent(OTHER)}#one`);
		await expect(panel(page).getByRole('heading')).toHaveText('One');
		await expect(panel(page)).toContainText('3 February 2001');
	});
	test('on the same site may be relative', async ({ page }) => {
		await page.goto('/open');
		await page.getByLabel('Address of a timeline').fill('/data/moments.json');
		await page.getByRole('button', { name: 'Fetch and draw' }).click();
		await settled(page);
		await expect(page).toHaveURL('/open?data=%2Fdata%2Fmoments.json');
		await expect(counts(page)).toHaveText(/^\d+ moments/);
	});
	for (const { name, options, says } of [
		{ name: 'is a page', options: { body: '<!doctype html><title>No</title>' }, says: 'neither JSON nor a table' },
		{ name: 'is prose', options: { body: 'Not a timeline at all' }, says: 'neither JSON nor a table' },
		{ name: 'is broken JSON', options: { body: '{"moments": [\n}' }, says: 'a mistake near line 2' },
		{ name: 'is not there', options: { status: 404, body: '' }, says: 'data.example answered 404 instead of a file.' },
		{
			name: 'is over 50 MB',
			options: { body: 'date,title\n', headers: { 'content-length': '50000001' } },
			says: 'It is over 50 MB, the most that is read.'
		},
		{
			name: 'may not be read by other sites',
			options: { body: '{}', headers: { 'access-control-allow-origin': 'https://nobody.example' } },
			says: 'Nothing could be fetched from data.example.'
		}
	])
		test(`that ${name} is said plainly`, async ({ page }) => {
			await answer(page, options);
			await open(page, OTHER);
			await expect(alert(page)).toContainText(OTHER);
			await expect(alert(page)).toContainText(says);
			await expect(chart(page)).toHaveCount(0);
		});
	test('that cannot be reached is said plainly', async ({ page }) => {
		await page.route(OTHER, (route) => route.abort('connectionrefused'));
		await open(page, OTHER);
		await expect(alert(page)).toContainText('Nothing could be fetched from data.example.');
	});
	test('of another kind is not asked for', async ({ page }) => {
		await open(page, 'javascript:alert(1)');
		await expect(alert(page)).toContainText('only http and https can be fetched');
	});
	test('that never ends can be given up', async ({ page }) => {
		await page.route(OTHER, () => undefined);
		await open(page, OTHER);
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(page.getByText(`Reading ${OTHER}`)).toHaveCount(0);
	});
});

test('a file can be dropped anywhere, and a bad one leaves the chart as it was', async ({ page }) => {
	await page.goto('/open');
	await settledPage(page);
	const drop = async (text: string) => {
		const data = await page.evaluateHandle((content) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }));
			return transfer;
		}, text);
		await page.dispatchEvent('footer', 'dragover', { dataTransfer: data });
		await expect(page.getByText('Let go to open it')).toBeVisible();
		await page.dispatchEvent('footer', 'drop', { dataTransfer: data });
		await expect(page.getByText('Let go to open it')).toHaveCount(0);
	};
	await drop('date,title\n2000,One\n2001,Two\n');
	await settled(page);
	await expect(counts(page)).toHaveText('2 moments');
	await drop('date,title\nsoon,One\n');
	await expect(alert(page)).toContainText('There is not one moment in it that can be drawn.');
	await expect(alert(page)).toContainText('"soon" is not a date');
	await expect(counts(page)).toHaveText('2 moments');
});

test('a moment opens beside the chart, leads to its neighbours, and gives the focus back', async ({ page }) => {
	await page.goto('/open');
	await page.getByRole('button', { name: /spaceflight/ }).click();
	await settled(page);
	const mark = page.locator('a.mark[data-id="~10"]');
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeFocused();
	await expect(panel(page).getByRole('heading')).toHaveText('Lunokhod 1');
	await expect(panel(page)).toContainText('Event · 17 November 1970');
	await expect(page).toHaveURL('/open');
	await panel(page)
		.getByRole('button', { name: /^Later/ })
		.click();
	await expect(panel(page).getByRole('heading')).toHaveText('Salyut 1');
	await panel(page)
		.getByRole('button', { name: /^Earlier/ })
		.click();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(mark).toBeFocused();
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open a timeline of your own');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

for (const { path, colorScheme, width } of [
	{ path: '/open', colorScheme: 'light', width: 1440 },
	{ path: '/zh/open', colorScheme: 'dark', width: 390 }
] as const)
	test.describe(`${path}, ${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 844 } });
		test('axe finds nothing wrong: empty, drawn with problems, with a moment open', async ({ page }) => {
			await page.goto(path);
			await settledPage(page);
			expect(await violations(page)).toEqual([]);
			const rows = Array.from({ length: 14 }, (_, i) => `20${10 + i}-01-0${(i % 9) + 1},Moment ${i},Text,Theme ${i}`);
			await page.locator('textarea').fill(`date,title,text,theme\n${rows.join('\n')}\nsoon,Never,,\n`);
			await page.locator('textarea ~ button').click();
			await settled(page);
			await page.locator('summary').click();
			expect(await violations(page)).toEqual([]);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			await page.locator('a[data-moment]').first().click();
			await expect(panel(page)).toBeFocused();
			expect(await violations(page)).toEqual([]);
		});
	});
