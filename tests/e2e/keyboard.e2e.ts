import type { Page } from '@playwright/test';
import { allMoments, expect, mark, openTimeline, panel, plot, settled, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Focused {
	/** Of a mark of one moment. */
	moment: string | null;
	/** Of a mark of several. */
	cluster: string | null;
	id: string | null;
}

const focused = (page: Page): Promise<Focused> =>
	page.evaluate(() => {
		const at = document.activeElement;
		const moment = at?.getAttribute('data-moment') ?? null;
		const cluster = at?.getAttribute('data-cluster') ?? null;
		return { moment, cluster, id: moment ?? cluster };
	});

/** Presses `key` on a mark and waits until the focus is on another; null when it stays, at the end of the record. */
async function walk(page: Page, key: string, from: string): Promise<Focused | null> {
	await page.keyboard.press(key);
	await page.waitForFunction(
		(id) => {
			const at = document.activeElement;
			const next = at?.getAttribute('data-moment') ?? at?.getAttribute('data-cluster');
			return next !== null && next !== undefined && next !== id;
		},
		from,
		{ timeout: 4000 }
	);
	return focused(page);
}

/** From the top of the page to the plot, by Tab alone. */
async function tabToPlot(page: Page) {
	for (let i = 0; i < 30; i++) {
		await page.keyboard.press('Tab');
		if (await plot(page).evaluate((node) => node === document.activeElement)) return;
	}
	throw new Error('Tab does not lead to the plot');
}

test('Tab leads to the plot, then to one mark, then on to the buttons and the overview', async ({ page }) => {
	await openTimeline(page);
	await tabToPlot(page);
	await page.keyboard.press('Tab');
	expect((await focused(page)).id).not.toBeNull();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Earlier' })).toBeFocused();
	for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
	await expect(page.getByRole('slider', { name: 'Window begins' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('slider', { name: 'Window ends' })).toBeFocused();
	expect(await page.locator('a[data-moment][tabindex="0"], a[data-cluster][tabindex="0"]').count()).toBe(1);
});

test('arrows walk the marks in order of time, and up and down the lanes', async ({ page }) => {
	const moments = await allMoments(page);
	const order = new Map(moments.map(({ id }, i) => [id, i]));
	await openTimeline(page);
	await tabToPlot(page);
	await page.keyboard.press('Tab');
	let at = (await focused(page)).id ?? '';
	const seen: number[] = [order.get(at) ?? -1];
	for (let i = 0; i < 25; i++) {
		at = (await walk(page, 'ArrowRight', at))?.id ?? '';
		seen.push(order.get(at) ?? -1);
	}
	expect(seen).toEqual(seen.toSorted((a, b) => a - b));
	expect(new Set(seen).size).toBe(26);
	const back = (await walk(page, 'ArrowLeft', at))?.id ?? '';
	expect(order.get(back)).toBe(seen.at(-2));
	const lane = () => page.locator('[data-lane]:has(:focus)').getAttribute('data-lane');
	const first = await lane();
	const key = first === (await page.locator('[data-lane]').last().getAttribute('data-lane')) ? 'ArrowUp' : 'ArrowDown';
	await walk(page, key, back);
	expect(await lane()).not.toBe(first);
});

test('arrows pressed faster than the chart moves still go one moment each', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await openTimeline(page, '/?from=2014-06-01&to=2016-06-30');
	await plot(page).focus();
	await page.keyboard.press('Tab');
	const start = (await focused(page)).id ?? '';
	const one = (await walk(page, 'ArrowRight', start))?.id ?? '';
	const two = (await walk(page, 'ArrowRight', one))?.id ?? '';
	await walk(page, 'ArrowLeft', two);
	await walk(page, 'ArrowLeft', one);
	await page.evaluate(() => {
		for (let i = 0; i < 2; i++)
			document.activeElement?.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })
			);
	});
	await expect(mark(page, two)).toBeFocused();
});

test('Enter opens a mark, Escape comes back to it; a zoom keeps the focus on the chart', async ({ page }) => {
	await openTimeline(page);
	await tabToPlot(page);
	await page.keyboard.press('Tab');
	let at = await focused(page);
	for (let i = 0; i < 40 && at.moment === null; i++) at = (await walk(page, 'ArrowRight', at.id ?? '')) ?? at;
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeFocused();
	await expect(page).toHaveURL(`/m/${at.moment ?? ''}`);
	await page.keyboard.press('Escape');
	await expect(mark(page, at.moment ?? '')).toBeFocused();

	// Into a cluster with Enter, then out again with 0: whatever its members hide behind has the focus.
	for (let i = 0; i < 40 && at.cluster === null; i++) at = (await walk(page, 'ArrowRight', at.id ?? '')) ?? at;
	const cluster = at.cluster ?? '';
	await page.keyboard.press('Enter');
	await expect(page.locator(`a[data-moment="${cluster}"], a[data-cluster="${cluster}"]`)).toBeFocused();
	await settled(page);
	const inside = await walk(page, 'ArrowRight', cluster);
	expect(inside?.id).not.toBeNull();
	await page.keyboard.press('0');
	await expect.poll(async () => (await focused(page)).id).not.toBeNull();
});

test('every moment of the record can be reached by the keyboard alone', async ({ page }) => {
	test.setTimeout(90_000);
	const moments = await allMoments(page);
	const reached = new Set<string>();
	await openTimeline(page);
	await tabToPlot(page);
	await page.keyboard.press('Tab');
	// Close enough that only moments of one day share a mark.
	for (let i = 0; i < 13; i++) await page.keyboard.press('+');
	await settled(page);
	await page.keyboard.press('Home');
	await expect(mark(page, moments[0]?.id ?? '')).toBeFocused();
	const last = moments.at(-1)?.id ?? '';
	for (let at = await focused(page); ;) {
		if (at.moment !== null) reached.add(at.moment);
		if (at.cluster !== null) {
			await page.keyboard.press('Enter');
			const dialog = page.getByRole('dialog');
			await expect(dialog).toBeVisible();
			const links = dialog.getByRole('link');
			for (let i = 0; i < (await links.count()); i++) {
				if (i > 0) await page.keyboard.press('Tab');
				await expect(links.nth(i)).toBeFocused();
				reached.add((await links.nth(i).getAttribute('href'))?.split('/').at(-1) ?? '');
			}
			await page.keyboard.press('Escape');
			await expect(mark(page, at.cluster)).toBeFocused();
		}
		if (reached.has(last) || at.id === last) break;
		const next = await walk(page, 'ArrowRight', at.id ?? '');
		if (!next) break;
		at = next;
	}
	expect(moments.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});
