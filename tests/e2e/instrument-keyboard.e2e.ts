/** The timeline as an instrument, with no mouse at hand: everything can be reached, and the focus is never lost. */
import type { Page } from '@playwright/test';
import { allMoments, countMoments, expect, mark, openTimeline, panel, settled, test, windowOf } from './fixtures';
import { expectFocus, focused, tabTo, tabToMark, tabUntil, untilSpan, walk, zoomToDays } from './keys';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const GROUPINGS = ['theme', 'kind', 'role', 'stream'] as const;
const search = (page: Page) => page.getByRole('searchbox');
const dialog = (page: Page) => page.getByRole('dialog');
const status = (page: Page) => page.locator('[data-search-results] [role="status"]');
const flag = (page: Page) => page.getByRole('slider', { name: 'Date cursor' });
/** A window in which nanoGPT has a mark of its own. */
const NEAR_NANOGPT = '/?from=2022-10-01&to=2023-03-31';

for (const by of GROUPINGS)
	test.describe(`lanes by ${by}`, () => {
		test('every moment of the record can be reached, and every "+n" opened', async ({ page }) => {
			test.setTimeout(120_000);
			const moments = await allMoments(page);
			const reached = new Set<string>();
			await openTimeline(page, `/?by=${by}`);
			await tabToMark(page);
			await zoomToDays(page, moments[0]?.id ?? '');
			const last = moments.at(-1)?.id ?? '';
			for (let at = await focused(page); ;) {
				if (at.moment !== null) reached.add(at.moment);
				if (at.cluster !== null) {
					await page.keyboard.press('Enter');
					await expect(dialog(page)).toBeVisible();
					const links = dialog(page).getByRole('link');
					const count = await links.count();
					for (let i = 0; i < count; i++) {
						if (i > 0) await page.keyboard.press('Tab');
						await expect(links.nth(i)).toBeFocused();
						reached.add((await links.nth(i).getAttribute('href'))?.split('/').at(-1) ?? '');
					}
					await page.keyboard.press('Escape');
					await expect(mark(page, at.cluster)).toBeFocused();
				}
				if (reached.has(last)) break;
				at = await walk(page, 'ArrowRight', at.id ?? '');
			}
			expect(moments.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
		});

		test('every "+n" of the default window opens with Enter: it parts or lists its moments', async ({ page }) => {
			test.setTimeout(120_000);
			await openTimeline(page, `/?by=${by}`);
			const whole = await windowOf(page);
			const wanted = await page
				.locator('a[data-cluster]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('data-cluster') ?? ''));
			expect(wanted.length).toBeGreaterThan(10);
			const chosen = new Set(wanted);
			const opened = new Set<string>();
			await tabToMark(page);
			// A mark with the focus has its card once the keys' code has come. Home leads to the first in view, which is the
			// one with the focus already when it leads nowhere else.
			await expect(page.locator('.card')).toBeVisible();
			for (let last: string | null = null; ;) {
				await page.keyboard.press('Home');
				await page.evaluate(
					() =>
						new Promise((rested) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(rested)), 100))
				);
				await settled(page);
				const { id } = await focused(page);
				if (id === last) break;
				last = id;
			}
			for (let at = await focused(page); ;) {
				if (at.cluster !== null && chosen.has(at.cluster)) {
					await page.keyboard.press('Enter');
					await untilSpan(page, whole.span, 'opened');
					opened.add(at.cluster);
					if ((await dialog(page).count()) > 0) await page.keyboard.press('Escape');
					else await page.keyboard.press('0');
					await untilSpan(page, whole.span, 'is');
					await expect(mark(page, at.cluster), 'the focus stays with it').toBeFocused();
				}
				if (opened.size === chosen.size) break;
				at = await walk(page, 'ArrowRight', at.id ?? '');
			}
		});
	});

test('the search: / leads to it, Enter and Shift+Enter go from hit to hit, Escape back to the mark', async ({
	page
}) => {
	await openTimeline(page);
	await tabToMark(page);
	await page.keyboard.press('/');
	await expect(search(page)).toBeFocused();
	await page.keyboard.type('nanogpt');
	await expect(status(page)).toHaveText(/^\d+ moments/);
	const all = Number(/\d+/.exec(await status(page).innerText())?.[0]);
	expect(all).toBeGreaterThan(2);
	for (const [key, n] of [
		['Enter', 1],
		['Enter', 2],
		['Shift+Enter', 1],
		['Shift+Enter', all],
		['Enter', 1]
	] as const) {
		await page.keyboard.press(key);
		await expect(status(page)).toContainText(`${n} of ${all}`);
		await expect(search(page)).toBeFocused();
	}
	// The hits are links; arrows lead along them, and Enter to the mark.
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-hit]').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-hit]').nth(1)).toBeFocused();
	const second = (await page.locator('[data-hit]').nth(1).getAttribute('data-hit')) ?? '';
	await page.keyboard.press('Enter');
	await settled(page);
	await expect.poll(async () => (await focused(page)).id).not.toBeNull();
	await page.keyboard.press('/');
	await expect(search(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(search(page)).toHaveValue('');
	await expect(mark(page, second), 'the last hit gone to').toBeFocused();
});

test('the search: its other ways out keep the focus too', async ({ page }) => {
	await openTimeline(page);
	await tabTo(page, 'Search the moments');
	await page.keyboard.type('nanogpt');
	await expect(page.locator('[data-hit]')).not.toHaveCount(0);
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-hit]').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expectFocus(page, 'leaving from a hit before any mark was chosen');
	await tabTo(page, 'Search the moments');
	await page.keyboard.type('nanogtpp');
	const suggestion = page.locator('[data-search-results] button').first();
	if ((await page.locator('[data-hit]').count()) === 0) {
		await expect(suggestion).toBeVisible();
		await tabUntil(page, () => suggestion.evaluate((node) => node === document.activeElement), 'a suggestion');
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-hit]').first()).toBeVisible();
		await expectFocus(page, 'taking a suggestion');
	}
});

test('the table: T leads to the row of the mark and back; its heads sort', async ({ page }) => {
	await openTimeline(page, NEAR_NANOGPT);
	await mark(page, 'nanogpt').focus();
	await page.keyboard.press('t');
	const row = page.locator('[data-table] a[data-id="nanogpt"]');
	await expect(row).toBeFocused();
	const titles = () => page.locator('[data-table] [data-id]').allInnerTexts();
	const byDate = await titles();
	await page.getByRole('button', { name: /^Date/ }).focus();
	await tabTo(page, 'Moment');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('columnheader', { name: /^Moment/ })).toHaveAttribute('aria-sort', 'ascending');
	const sorted = await titles();
	expect(sorted).not.toEqual(byDate);
	expect(sorted).toHaveLength(byDate.length);
	expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('en', { numeric: true }).compare));
	await page.keyboard.press('Space');
	await expect(page.getByRole('columnheader', { name: /^Moment/ })).toHaveAttribute('aria-sort', 'descending');
	await expectFocus(page, 'sorting');
	// A row opens the panel, and Escape comes back to it.
	await row.focus();
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(row).toBeFocused();
	await page.keyboard.press('t');
	await expect(mark(page, 'nanogpt')).toBeFocused();
});

test('the forms of the view can be switched by arrow keys; the list opens and closes a moment', async ({ page }) => {
	await openTimeline(page, NEAR_NANOGPT);
	await tabTo(page, 'Timeline');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'List' })).toBeFocused();
	const link = page.locator('[data-list] [data-id="nanogpt"]');
	await expect(link).toBeVisible();
	await tabUntil(page, () => link.evaluate((node) => node === document.activeElement), 'the moment in the list');
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(link).toBeFocused();
	for (const key of ['/', '?'] as const) {
		await page.keyboard.press(key);
		if (key === '/') await expect(search(page)).toBeFocused();
		else await expect(dialog(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expectFocus(page, `${key} in the list`);
		await link.focus();
	}
	await page.getByRole('radio', { name: 'List' }).focus();
	for (const [key, name] of [
		['ArrowRight', 'Table'],
		['ArrowRight', 'Timeline']
	] as const) {
		await page.keyboard.press(key);
		await expect(page.getByRole('radio', { name })).toBeFocused();
		await expect(page.getByRole('radio', { name })).toBeChecked();
	}
	await settled(page);
});

test('the key sheet: ? opens it, Escape gives the focus back; letters can be switched off', async ({ page }) => {
	await openTimeline(page);
	await tabToMark(page);
	const { id } = await focused(page);
	await page.keyboard.press('?');
	await expect(dialog(page)).toBeVisible();
	await expect(dialog(page).locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(mark(page, id ?? '')).toBeFocused();
	await page.keyboard.press('?');
	await tabUntil(
		page,
		() => page.evaluate(() => document.activeElement?.matches('dialog input') === true),
		'the switch'
	);
	await page.keyboard.press('Space');
	await page.keyboard.press('Escape');
	await expect(mark(page, id ?? '')).toBeFocused();
	for (const key of ['d', '/', '?', 't', 'f']) await page.keyboard.press(key);
	await expect(mark(page, id ?? '')).toBeFocused();
	await expect(dialog(page)).toHaveCount(0);
	await expect(flag(page)).toHaveCount(0);
	// By Tab it is still there, and can be switched on again.
	await page.getByRole('searchbox').focus();
	await tabUntil(page, async () => (await focused(page)).id !== null, 'the chart again');
	await page.evaluate(() => localStorage.removeItem('tl:keys'));
});

test('the date cursor: D brings it out, arrows move it, Escape puts it away', async ({ page }) => {
	await openTimeline(page);
	await tabToMark(page);
	const { id } = await focused(page);
	await page.keyboard.press('d');
	await expect(flag(page)).toBeFocused();
	const day = async () => Number(await flag(page).getAttribute('aria-valuenow'));
	const start = await day();
	await page.keyboard.press('ArrowRight');
	await expect.poll(day).toBe(start + 1);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect.poll(day).toBe(start - 1);
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(async () => (await day()) - start).toBeGreaterThan(26);
	await page.keyboard.press('PageUp');
	await expect.poll(async () => (await day()) - start).toBeGreaterThan(380);
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowRight');
	await expectFocus(page, 'the cursor at the end of the window');
	await expect(page.getByRole('heading', { name: /^Around / })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(flag(page)).toHaveCount(0);
	await expect(mark(page, id ?? '')).toBeFocused();
	// By its button, before any mark was chosen.
	await page.reload();
	await settled(page);
	await tabTo(page, 'At a date');
	await page.keyboard.press('Enter');
	await expect(flag(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(flag(page)).toHaveCount(0);
	await expectFocus(page, 'putting the cursor away');
});

test('] and [ walk a lineage, the chart and the focus following; P pins and lets go', async ({ page }) => {
	await openTimeline(page, NEAR_NANOGPT);
	await mark(page, 'nanogpt').focus();
	const note = page.getByRole('group', { name: 'The moment followed' });
	await expect(note).toBeVisible();
	const place = async () => Number(/(\d+) of \d+ in the lineage/.exec(await note.innerText())?.[1]);
	await expect.poll(place).toBeGreaterThan(0);
	const first = await place();
	const visited = ['nanogpt'];
	for (const [key, n] of [
		[']', first + 1],
		[']', first + 2],
		['[', first + 1],
		['[', first]
	] as const) {
		const from = visited.at(-1) ?? '';
		const { id } = await walk(page, key, from);
		await settled(page);
		await expect(mark(page, id ?? '')).toBeFocused();
		await expect.poll(place).toBe(n);
		visited.push(id ?? '');
	}
	expect(visited.at(-1)).toBe('nanogpt');
	expect(visited[1]).toBe(visited[3]);

	await page.keyboard.press('p');
	const pin = note.getByRole('button', { name: /^(Pin|Unpin)$/ });
	await expect(pin).toHaveAttribute('aria-pressed', 'true');
	await walk(page, 'ArrowRight', 'nanogpt');
	await expect(note).toContainText('nanoGPT');
	await page.keyboard.press('Escape');
	await expect(pin).toHaveAttribute('aria-pressed', 'false');
	await expectFocus(page, 'letting a pin go');
	// The same by the buttons of the line below the chart.
	await tabUntil(page, () => pin.evaluate((node) => node === document.activeElement), 'the pin');
	await page.keyboard.press('Enter');
	await expect(pin).toHaveAttribute('aria-pressed', 'true');
	await expect(pin).toBeFocused();
});

test('filters: opened, chosen, taken off and closed, with the focus kept all the way', async ({ page }) => {
	await openTimeline(page);
	const all = (await countMoments(page)).said;
	const open = page.getByRole('button', { name: 'Lanes and filters' });
	await tabTo(page, 'Lanes and filters');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Filter' })).toBeFocused();
	const paper = page.getByRole('group', { name: 'Kinds', exact: true }).getByRole('checkbox', { name: /Paper/ });
	await tabUntil(page, () => paper.evaluate((node) => node === document.activeElement), 'the kind');
	await page.keyboard.press('Space');
	await expect(paper).toBeChecked();
	await expect.poll(async () => (await countMoments(page)).said).toBeLessThan(all / 2);
	await expect(paper).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(open).toBeFocused();
	// The chip of what is on takes it off; with the last one the line goes.
	await tabTo(page, 'Paper, remove');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await countMoments(page)).said).toBe(all);
	await expectFocus(page, 'taking the last filter off');

	await open.focus();
	await page.keyboard.press('Enter');
	await tabUntil(page, () => paper.evaluate((node) => node === document.activeElement), 'the kind');
	await page.keyboard.press('Space');
	await page.keyboard.press('Escape');
	const bar = page.getByRole('group', { name: 'What is shown' });
	const clear = bar.getByRole('button', { name: 'Clear all' });
	await tabUntil(page, () => clear.evaluate((node) => node === document.activeElement), '“Clear all”');
	await page.keyboard.press('Enter');
	await expect(bar).toHaveCount(0);
	await expectFocus(page, 'clearing the filters');
});

test('lanes can be regrouped and empty years compressed by keys', async ({ page }) => {
	await openTimeline(page);
	await tabTo(page, 'Lanes and filters');
	await page.keyboard.press('Enter');
	await page.getByRole('radio', { name: 'Theme' }).focus();
	for (const [by, name] of [
		['kind', 'Kind'],
		['role', 'Role'],
		['stream', 'One stream'],
		['theme', 'Theme']
	] as const) {
		await page.keyboard.press('ArrowRight');
		await expect(page.locator(`[data-timeline][data-by="${by}"]`)).toBeAttached();
		await expect(page.getByRole('radio', { name })).toBeFocused();
		const { said, drawn } = await countMoments(page);
		expect(drawn).toBe(said);
	}
	await tabTo(page, 'Compress empty years');
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/scale=gap/);
	await expectFocus(page, 'compressing');
});

for (const form of ['line', 'list'] as const)
	test(`an empty ${form}: its offers can be pressed, and the focus goes to what they bring`, async ({ page }) => {
		await page.goto(`/?from=2015-05-20&to=2015-05-23&kinds=paper&view=${form}`);
		const offers = page.getByRole('list', { name: 'See more' }).getByRole('button');
		for (const offer of [0, 1]) {
			await expect(offers.nth(offer)).toBeVisible();
			await tabUntil(page, () => offers.nth(offer).evaluate((node) => node === document.activeElement), 'the offer');
			await page.keyboard.press('Enter');
			await expect(offers).toHaveCount(0);
			await expect(page.locator('a.mark:focus, [data-list] [data-id]:focus')).toHaveCount(1);
			await page.goto(`/?from=2015-05-20&to=2015-05-23&kinds=paper&view=${form}`);
		}
	});
