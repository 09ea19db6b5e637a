import { allMoments, countMoments, expect, mark, openTimeline, plot, settled, test, windowOf } from './fixtures';

const chip = (name: string) => ({ name, exact: true });

test('a chip lets one kind through; "All kinds" lets all through again', async ({ page }) => {
	await openTimeline(page);
	const all = (await countMoments(page)).said;
	const papers = page.getByRole('button', chip('Papers'));
	await expect(page.getByRole('button', chip('All kinds'))).toHaveAttribute('aria-pressed', 'true');
	await papers.click();
	await expect(papers).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(async () => (await countMoments(page)).said).toBeLessThan(all / 2);
	const { said, drawn } = await countMoments(page);
	expect(drawn).toBe(said);
	const names = await page.locator('a[data-moment]').evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''));
	expect(names.length).toBeGreaterThan(3);
	for (const name of names) expect(name).toContain('. Paper, ');
	await page.getByRole('button', chip('Talks')).click();
	await expect.poll(async () => (await countMoments(page)).said).toBeGreaterThan(said);
	await page.getByRole('button', chip('All kinds')).click();
	await expect.poll(async () => (await countMoments(page)).said).toBe(all);
	await expect(papers).toHaveAttribute('aria-pressed', 'false');
});

test('a window without a moment of the kinds chosen says so; what it offers first fills it', async ({ page }) => {
	await openTimeline(page, '/?from=2015-05-20&to=2015-05-23&kinds=paper');
	const why = page.getByText('No paper lies between 20 May 2015 and 23 May 2015.');
	await expect(why).toBeVisible();
	expect((await countMoments(page)).said).toBe(0);
	const offer = page.getByRole('button', { name: /^Show all kinds: \d+ moments$/ });
	const offered = Number(/\d+/.exec(await offer.innerText())?.[0]);
	await offer.click();
	await expect.poll(async () => (await countMoments(page)).said).toBeGreaterThanOrEqual(offered);
	await expect(why).toHaveCount(0);
	await expect(page).toHaveURL('/?from=2015-05-20&to=2015-05-23');
});

test('the address follows the view, and a reload restores it', async ({ page }) => {
	await openTimeline(page);
	await expect(page).toHaveURL('/');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.getByRole('button', chip('Ideas')).click();
	await expect(page).toHaveURL(/\/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d&kinds=idea$/);
	const before = await windowOf(page);
	const count = await countMoments(page);
	await page.reload();
	await settled(page);
	const after = await windowOf(page);
	expect(Math.abs(after.from - before.from)).toBeLessThanOrEqual(1);
	expect(Math.abs(after.to - before.to)).toBeLessThanOrEqual(1);
	await expect(page.getByRole('button', chip('Ideas'))).toHaveAttribute('aria-pressed', 'true');
	expect(await countMoments(page)).toEqual(count);
	await page.getByRole('button', { name: 'Fit' }).click();
	await page.getByRole('button', chip('All kinds')).click();
	await expect(page).toHaveURL('/');
});

test('the address names the window to the day', async ({ page }) => {
	await openTimeline(page, '/?from=2015-05&to=2015-06');
	await expect(plot(page)).toHaveAccessibleName(/1 May 2015 to 30 June 2015/);
	await expect(page).toHaveURL('/?from=2015-05-01&to=2015-06-30');
});

test('the link to the other language keeps the view', async ({ page }) => {
	await openTimeline(page, '/?from=2015-01-01&to=2016-12-31&kinds=post');
	const before = await countMoments(page);
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL('/zh?from=2015-01-01&to=2016-12-31&kinds=post');
	await settled(page);
	expect(await countMoments(page)).toEqual(before);
	await expect(page.getByRole('button', chip('文章'))).toHaveAttribute('aria-pressed', 'true');
});

test('a query that cannot be read is named, and the chart is shown all the same', async ({ page }) => {
	await openTimeline(page, '/?from=abc&to=%E0%A4%A&kinds=zzz');
	await expect(page.getByRole('status')).toContainText('from, to, kinds');
	const { said, drawn } = await countMoments(page);
	expect(said).toBeGreaterThan(200);
	expect(drawn).toBe(said);
	await page.getByRole('status').getByRole('button', { name: 'Dismiss' }).click();
	await expect(page.getByRole('status')).toHaveCount(0);
});

test('one unreadable field does not spoil the others', async ({ page }) => {
	await openTimeline(page, '/?from=2015-01-01&to=2016-12-31&kinds=paper,zzz');
	await expect(page.getByRole('status')).toContainText('(kinds)');
	await expect(page.getByRole('button', chip('Papers'))).toHaveAttribute('aria-pressed', 'true');
	await expect(plot(page)).toHaveAccessibleName(/January 2015 to December 2016/);
});

test('with all of the record in the window, marks stand for every moment', async ({ page }) => {
	const moments = await allMoments(page);
	await openTimeline(page, '/?from=1986-01-01&to=2026-12-31');
	expect(await countMoments(page)).toEqual({ said: moments.length, drawn: moments.length });
	await expect(mark(page, moments[0]?.id ?? '')).toBeVisible();
});
