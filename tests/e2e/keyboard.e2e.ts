import { allMoments, expect, mark, openTimeline, panel, settled, test } from './fixtures';
import { focused, tabToMark, walk } from './keys';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Tab leads to one mark, then on to the buttons and the overview', async ({ page }) => {
	await openTimeline(page);
	await tabToMark(page);
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
	await tabToMark(page);
	let at = (await focused(page)).id ?? '';
	const seen: number[] = [order.get(at) ?? -1];
	for (let i = 0; i < 25; i++) {
		at = (await walk(page, 'ArrowRight', at)).id ?? '';
		seen.push(order.get(at) ?? -1);
	}
	expect(seen).toEqual(seen.toSorted((a, b) => a - b));
	expect(new Set(seen).size).toBe(26);
	const back = (await walk(page, 'ArrowLeft', at)).id ?? '';
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
	await tabToMark(page);
	const start = (await focused(page)).id ?? '';
	const one = (await walk(page, 'ArrowRight', start)).id ?? '';
	const two = (await walk(page, 'ArrowRight', one)).id ?? '';
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
	await tabToMark(page);
	let at = await focused(page);
	for (let i = 0; i < 40 && at.moment === null; i++) at = await walk(page, 'ArrowRight', at.id ?? '');
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeFocused();
	// Walking may have moved the window, which then stands behind it.
	await expect(page).toHaveURL(({ pathname }) => pathname === `/m/${at.moment ?? ''}`);
	await page.keyboard.press('Escape');
	await expect(mark(page, at.moment ?? '')).toBeFocused();

	// Into a cluster with Enter, then out again with 0: whatever its members hide behind has the focus.
	for (let i = 0; i < 40 && at.cluster === null; i++) at = await walk(page, 'ArrowRight', at.id ?? '');
	const cluster = at.cluster ?? '';
	await page.keyboard.press('Enter');
	await expect(page.locator(`a[data-moment="${cluster}"], a[data-cluster="${cluster}"]`)).toBeFocused();
	await settled(page);
	const inside = await walk(page, 'ArrowRight', cluster);
	expect(inside.id).not.toBeNull();
	await page.keyboard.press('0');
	await expect.poll(async () => (await focused(page)).id).not.toBeNull();
});
