/** Finding, filtering, regrouping: the right moment comes first, and the view is the same in every form. */
import type { Page } from '@playwright/test';
import {
	chart,
	countMoments,
	expect,
	mark,
	marksNearMiddle,
	openTimeline,
	panel,
	settled,
	test,
	windowOf
} from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const search = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('[data-hit]');
const form = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

for (const { query, first, path } of [
	{ query: 'leaky abstraction', first: 'yes-you-should-understand-backprop', path: '/' },
	{ query: 'nanogpt', first: 'nanogpt', path: '/' },
	{ query: '氛围编程', first: 'vibe-coding', path: '/' },
	{ query: '氛围编程', first: 'vibe-coding', path: '/zh' },
	{ query: 'karpathys recipie', first: 'recipe-for-training-neural-networks', path: '/' }
])
	test(`“${query}” on ${path} finds ${first} first, marks it and goes to it`, async ({ page }) => {
		// From a window that it is not in.
		await openTimeline(page, `${path}?from=1986-01-01&to=1999-12-31`);
		const before = await windowOf(page);
		await search(page).fill(query);
		await expect(hits(page).first()).toHaveAttribute('data-hit', first);
		await expect(hits(page).first().locator('mark')).not.toHaveCount(0);
		await expect(mark(page, first)).toHaveCount(0);
		await search(page).press('Enter');
		await expect(mark(page, first)).toBeVisible();
		await settled(page);
		const after = await windowOf(page);
		expect(after.from).toBeGreaterThan(before.from);
		// What was found stands out from what was not.
		const lit = page.locator(`g:not(.dim) > a[data-id="${first}"] > .target`);
		const stroke = (locator: typeof lit) => locator.first().evaluate((node) => getComputedStyle(node).strokeWidth);
		expect(await stroke(lit)).toBe('1.5px');
		const others = page.locator('a.mark[data-dim] > .target');
		if ((await others.count()) > 0) expect(await stroke(others)).not.toBe('1.5px');
		const found = await hits(page).count();
		const { said } = await countMoments(page);
		expect(said).toBeLessThanOrEqual(Math.max(found, 50));
	});

test('a search that finds nothing says so and offers words that would', async ({ page }) => {
	await openTimeline(page);
	const all = (await countMoments(page)).said;
	await search(page).fill('zzzzqqq');
	await expect(page.locator('[data-search-results]')).toContainText('Nothing found for “zzzzqqq”.');
	await expect(page.getByText('The record has no moment that speaks of “zzzzqqq”.').first()).toBeVisible();
	await search(page).press('Escape');
	await expect.poll(async () => (await countMoments(page)).said).toBe(all);
});

test('hits that a filter hides are counted, and can be let through', async ({ page }) => {
	await openTimeline(page, '/?kinds=milestone');
	await search(page).fill('nanogpt');
	const clear = page.locator('[data-search-results]').getByRole('button', { name: 'Clear the filters' });
	await expect(clear).toBeVisible();
	const before = await hits(page).count();
	await clear.click();
	await expect(search(page)).toBeFocused();
	await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
	await expect(hits(page).first()).toHaveAttribute('data-hit', 'nanogpt');
});

for (const query of [
	'?from=2015-05-20&to=2015-05-23&kinds=paper',
	'?themes=craft&kinds=milestone&years=1986..1990',
	'?trust=inferred&rank=5&years=1990..1995',
	'?q=zzzzqqq'
])
	test(`a view that ${query} empties says why, and its first offer fills it as said`, async ({ page }) => {
		await openTimeline(page, `/${query}`);
		const offers = page.getByRole('list', { name: 'See more' }).getByRole('button');
		const why = page.locator('.empty p').first();
		await expect(why).toHaveText(/^(No|The record has no) .+\.$/);
		const offered = Number(/: (\d+) moments?$/.exec(await offers.first().innerText())?.[1]);
		expect(offered).toBeGreaterThan(0);
		await offers.first().click();
		await expect(why).toHaveCount(0);
		await settled(page);
		// The chart counts a "+n" whole, also where some of it lies outside the window; the list does not.
		expect((await countMoments(page)).said).toBeGreaterThanOrEqual(offered);
		await form(page, 'List').check();
		await expect(page.locator('[data-list] [data-id]')).toHaveCount(offered);
	});

test('window, lens, search and choice survive line, list, table, every grouping, and a reload', async ({ page }) => {
	await openTimeline(page, '/?from=2014-01-01&to=2023-12-31&kinds=post,code&q=network');
	const searching = page.locator('svg.lanes.searching');
	const window = await windowOf(page);
	await expect(search(page)).toHaveValue('network');
	await expect(searching).toBeAttached();
	await settled(page);
	const { said } = await countMoments(page);
	expect(said).toBeGreaterThan(3);
	const same = async (what: string) => {
		expect(await windowOf(page), what).toEqual(window);
		await expect(search(page), what).toHaveValue('network');
		await expect(page.getByRole('button', { name: 'Post, remove' }), what).toBeVisible();
	};
	/** Ids of the moments listed that the search found. */
	const found = (root: string) =>
		page.locator(root).evaluate((node) =>
			[...node.querySelectorAll('li, tbody tr')]
				.filter((row) => !row.classList.contains('dim'))
				.flatMap((row) => row.querySelector('[data-id]')?.getAttribute('data-id') ?? [])
				.sort()
		);
	await form(page, 'List').check();
	await expect(page.locator('[data-list] [data-found]')).not.toHaveCount(0);
	const inList = await found('[data-list]');
	await same('in the list');
	await form(page, 'Table').check();
	await expect(page.locator('[data-table] tbody tr')).not.toHaveCount(0);
	expect(await found('[data-table]')).toEqual(inList);
	await same('in the table');
	await expect(page).toHaveURL(/view=table/);
	await page.reload();
	await expect(page.locator('[data-table] tbody tr')).not.toHaveCount(0);
	await same('in the table after a reload');
	await form(page, 'Timeline').check();
	await expect(searching).toBeAttached();
	await settled(page);
	await same('back in the timeline');
	expect((await countMoments(page)).said).toBe(said);

	// A moment chosen in one form is the chosen one in the next.
	const single = new Set(await page.locator('a[data-moment]').evaluateAll((all) => all.map((a) => a.dataset.id)));
	const chosen = (await marksNearMiddle(page)).find((id) => single.has(id)) ?? '';
	await mark(page, chosen).click();
	await expect(panel(page)).toBeFocused();
	await form(page, 'List').check();
	await expect(page.locator(`[data-list] [data-id="${chosen}"]`)).toHaveAttribute('aria-current', 'true');
	await form(page, 'Table').check();
	await expect(page.locator(`[data-table] [data-id="${chosen}"]`)).toHaveAttribute('aria-current', 'true');
	await form(page, 'Timeline').check();
	await settled(page);
	await expect(page.locator(`a.mark[data-id="${chosen}"]`)).toHaveAttribute('aria-current', 'true');
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(panel(page)).toHaveCount(0);

	await page.getByRole('button', { name: 'Lanes and filters' }).click();
	for (const [by, name] of [
		['kind', 'Kind'],
		['role', 'Role'],
		['stream', 'One stream'],
		['theme', 'Theme']
	] as const) {
		// Pressed, not checked: back at the themes the switch goes with what it undid.
		await form(page, name).click();
		await expect(chart(page)).toHaveAttribute('data-by', by);
		await settled(page);
		await same(`by ${by}`);
		const count = await countMoments(page);
		expect(count, `by ${by}`).toEqual({ said, drawn: said });
		if (by === 'theme') continue;
		await expect(page).toHaveURL(new RegExp(`by=${by}`));
		await page.reload();
		await expect(chart(page)).toHaveAttribute('data-by', by);
		await expect(searching).toBeAttached();
		await settled(page);
		await same(`by ${by} after a reload`);
		expect(await countMoments(page), `by ${by} after a reload`).toEqual(count);
	}
});

test('compressed years are marked on the axis, keep the window, and are in the address', async ({ page }) => {
	await openTimeline(page, '/?from=1986-01-01&to=2026-12-31&scale=gap');
	await expect(page.locator('.gap')).not.toHaveCount(0);
	const { said, drawn } = await countMoments(page);
	expect(drawn).toBe(said);
	const window = await windowOf(page);
	await page.getByRole('checkbox', { name: 'Compress empty years' }).click();
	await settled(page);
	await expect(page.locator('.gap')).toHaveCount(0);
	expect(await windowOf(page)).toEqual(window);
	expect((await countMoments(page)).said).toBe(said);
	await expect(page).not.toHaveURL(/scale=gap/);
});
