import {
	boxOf,
	expect,
	marksNearMiddle,
	openTimeline,
	placeOf,
	plot,
	restingWindow,
	settled,
	test,
	windowOf
} from './fixtures';
import type { Page } from '@playwright/test';

async function someMark(page: Page): Promise<string> {
	const [id] = await marksNearMiddle(page);
	if (id === undefined) throw new Error('no mark is drawn');
	return id;
}

/** A place on the plot, near `share` of its width, where no mark, label or bar is. */
async function emptyPlace(page: Page, share = 0.5) {
	const lane = await boxOf(page.locator('svg:has(> [data-lane])'));
	const y = lane.y + lane.height - 3;
	const xs = Array.from({ length: 60 }, (_, i) => lane.x + lane.width * share + (i % 2 ? 6 : -6) * Math.ceil(i / 2));
	const free = await page.evaluate(
		([places, at]) => places.find((x) => document.elementFromPoint(x, at)?.closest('a') === null),
		[xs, y] as const
	);
	if (free === undefined) throw new Error('no empty place on the plot');
	return { x: free, y };
}

test.describe('with a mouse', () => {
	test('the wheel zooms about the pointer, in and out', async ({ page }) => {
		await openTimeline(page);
		const before = await windowOf(page);
		const id = await someMark(page);
		const start = await placeOf(page, id);
		await page.mouse.move(start.x, start.y);
		for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -120);
		await expect.poll(async () => (await windowOf(page)).span).toBeLessThan(before.span * 0.6);
		await restingWindow(page);
		expect(Math.abs((await placeOf(page, id)).x - start.x)).toBeLessThan(2);
		const near = await windowOf(page);
		await page.mouse.wheel(0, 120);
		await expect.poll(async () => (await windowOf(page)).span).toBeGreaterThan(near.span * 1.1);
		await restingWindow(page);
		expect(Math.abs((await placeOf(page, id)).x - start.x)).toBeLessThan(2);
		expect(await page.evaluate(() => scrollY), 'the page stays').toBe(0);
	});

	test('dragging carries the marks with the pointer', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const id = await someMark(page);
		const start = await placeOf(page, id);
		const before = await windowOf(page);
		const place = await emptyPlace(page);
		await page.mouse.move(place.x, place.y);
		await page.mouse.down();
		await page.mouse.move(place.x + 60, place.y, { steps: 4 });
		await page.mouse.move(place.x + 120, place.y + 30, { steps: 4 });
		await page.mouse.up();
		await expect.poll(async () => (await placeOf(page, id)).x).toBeCloseTo(start.x + 120, 0);
		expect((await placeOf(page, id)).y).toBeCloseTo(start.y, 0);
		const after = await windowOf(page);
		expect(Math.abs(after.span - before.span)).toBeLessThanOrEqual(1);
		expect(after.from).toBeLessThan(before.from);
	});

	test('a drag that begins on a mark pans and opens nothing', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const id = await someMark(page);
		const start = await placeOf(page, id);
		await page.mouse.move(start.x, start.y);
		await page.mouse.down();
		await page.mouse.move(start.x - 80, start.y, { steps: 5 });
		await page.mouse.up();
		await expect.poll(async () => (await placeOf(page, id)).x).toBeCloseTo(start.x - 80, 0);
		await expect(page.getByRole('complementary')).toHaveCount(0);
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	test('a double click zooms in where it was made', async ({ page }) => {
		await openTimeline(page);
		const before = await windowOf(page);
		const place = await emptyPlace(page, 0.75);
		await page.mouse.dblclick(place.x, place.y);
		await expect.poll(async () => (await windowOf(page)).span / before.span).toBeCloseTo(0.5, 1);
		const after = await restingWindow(page);
		expect(after.from - before.from).toBeGreaterThan(before.to - after.to);
	});

	test('a sideways wheel pans and does not zoom', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const before = await windowOf(page);
		const id = await someMark(page);
		const start = await placeOf(page, id);
		const place = await emptyPlace(page);
		await page.mouse.move(place.x, place.y);
		await page.mouse.wheel(200, 0);
		await expect.poll(async () => (await placeOf(page, id)).x).toBeCloseTo(start.x - 200, 0);
		expect(Math.abs((await windowOf(page)).span - before.span)).toBeLessThanOrEqual(1);
	});

	test('a sideways wheel between two turns of the wheel is not undone', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const place = await emptyPlace(page, 0.25);
		await page.mouse.move(place.x, place.y);
		const before = await windowOf(page);
		// In one task, as a trackpad would send them.
		await page.locator('svg:has(> [data-lane])').evaluate((svg, { x, y }) => {
			const wheel = (deltaX: number, deltaY: number) =>
				svg.dispatchEvent(
					new WheelEvent('wheel', { deltaX, deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true })
				);
			wheel(0, -1);
			wheel(300, 0);
			wheel(0, -1);
		}, place);
		const width = (await boxOf(plot(page))).width;
		const expected = before.from + (300 / width) * before.span;
		await expect.poll(async () => Math.abs((await windowOf(page)).from - expected)).toBeLessThan(before.span * 0.02);
	});

	test('zoom stops at one day and at the bounds of the record', async ({ page }) => {
		await openTimeline(page, '/?from=2015-05-19&to=2015-05-23');
		const id = await someMark(page);
		const place = await placeOf(page, id);
		await page.mouse.move(place.x, place.y);
		for (let i = 0; i < 30; i++) await page.mouse.wheel(0, -240);
		await expect.poll(async () => (await windowOf(page)).span).toBeLessThanOrEqual(1);
		const day = await restingWindow(page);
		expect(day.span).toBe(1);
		for (let i = 0; i < 70; i++) await page.mouse.wheel(0, 240);
		const slider = page.getByRole('slider', { name: 'Window begins' });
		const least = Number(await slider.getAttribute('aria-valuemin'));
		const most = Number(await slider.getAttribute('aria-valuemax'));
		await expect.poll(() => windowOf(page)).toEqual({ from: least, to: most, span: most - least });
		await page.mouse.wheel(-400, 0);
		await page.mouse.wheel(900, 0);
		expect(await restingWindow(page)).toEqual({ from: least, to: most, span: most - least });
	});

	test('a plain click on the empty plot changes nothing', async ({ page }) => {
		await openTimeline(page);
		const before = await windowOf(page);
		const place = await emptyPlace(page);
		await page.mouse.click(place.x, place.y);
		expect(await restingWindow(page)).toEqual(before);
		await expect(page).toHaveURL('/');
	});
});

test.describe('the buttons', () => {
	test('zoom, pan, fit and show the whole record', async ({ page }) => {
		await openTimeline(page);
		const start = await windowOf(page);
		const press = async (name: string) => {
			await page.getByRole('button', { name, exact: true }).click();
			return restingWindow(page);
		};
		const inside = await press('Zoom in');
		expect(inside.span).toBeLessThan(start.span * 0.7);
		const earlier = await press('Earlier');
		expect(earlier.from).toBeLessThan(inside.from);
		expect(Math.abs(earlier.span - inside.span)).toBeLessThanOrEqual(1);
		const later = await press('Later');
		expect(Math.abs(later.from - inside.from)).toBeLessThanOrEqual(1);
		const out = await press('Zoom out');
		expect(Math.abs(out.span - start.span)).toBeLessThanOrEqual(2);
		const whole = await press('All');
		expect(whole.span).toBeGreaterThan(14_000);
		expect(await press('Fit')).toEqual(start);
	});
});

test.describe('the keys of the focused plot', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('zoom, pan, fit and go to either end', async ({ page }) => {
		await openTimeline(page);
		const start = await windowOf(page);
		const least = Number(await page.getByRole('slider').first().getAttribute('aria-valuemin'));
		await plot(page).focus();
		const press = async (key: string) => {
			await page.keyboard.press(key);
			return restingWindow(page);
		};
		// The first key is answered once the code for keys is there.
		await page.keyboard.press('+');
		await expect.poll(async () => (await windowOf(page)).span).toBeLessThan(start.span * 0.7);
		const inside = await restingWindow(page);
		expect((await press('=')).span).toBeLessThan(inside.span * 0.7);
		expect(Math.abs((await press('-')).span - inside.span)).toBeLessThanOrEqual(1);
		expect((await press('ArrowLeft')).from).toBeLessThan(inside.from);
		expect(Math.abs((await press('ArrowRight')).from - inside.from)).toBeLessThanOrEqual(1);
		expect((await press('Home')).from).toBe(least);
		const end = await press('End');
		expect(end.to).toBe(start.to);
		expect(Math.abs(end.span - inside.span)).toBeLessThanOrEqual(1);
		expect(await press('0')).toEqual(start);
		await expect(plot(page)).toBeFocused();
	});
});

test.describe('the overview', () => {
	test('its window can be dragged', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const before = await windowOf(page);
		const overview = page.getByRole('group', { name: 'Overview of the whole record' });
		const from = await boxOf(overview.getByRole('slider', { name: 'Window begins' }));
		const to = await boxOf(overview.getByRole('slider', { name: 'Window ends' }));
		const x = (from.middle.x + to.middle.x) / 2;
		await page.mouse.move(x, from.middle.y);
		await page.mouse.down();
		await page.mouse.move(x - 100, from.middle.y, { steps: 5 });
		await page.mouse.up();
		await expect.poll(async () => (await windowOf(page)).from).toBeLessThan(before.from - 300);
		expect(Math.abs((await windowOf(page)).span - before.span)).toBeLessThanOrEqual(1);
		const moved = await boxOf(overview.getByRole('slider', { name: 'Window begins' }));
		expect(Math.abs(moved.middle.x - (from.middle.x - 100))).toBeLessThan(2);
	});

	test('its edges can be dragged one by one', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const before = await windowOf(page);
		for (const [name, by] of [
			['Window begins', -60],
			['Window ends', 50]
		] as const) {
			const { middle } = await boxOf(page.getByRole('slider', { name }));
			await page.mouse.move(middle.x, middle.y);
			await page.mouse.down();
			await page.mouse.move(middle.x + by, middle.y, { steps: 5 });
			await page.mouse.up();
		}
		await settled(page);
		const after = await windowOf(page);
		expect(after.from).toBeLessThan(before.from - 200);
		expect(after.to).toBeGreaterThan(before.to + 200);
	});

	test('an edge dragged past the other stops one day before it', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const before = await windowOf(page);
		const { middle } = await boxOf(page.getByRole('slider', { name: 'Window begins' }));
		await page.mouse.move(middle.x, middle.y);
		await page.mouse.down();
		await page.mouse.move(middle.x + 600, middle.y, { steps: 5 });
		await page.mouse.up();
		await expect.poll(() => windowOf(page)).toEqual({ from: before.to - 1, to: before.to, span: 1 });
	});

	test('a press elsewhere brings the window there', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const before = await windowOf(page);
		const overview = await boxOf(page.getByRole('group', { name: 'Overview of the whole record' }));
		await page.mouse.click(overview.x + overview.width * 0.2, overview.y + 20);
		await expect.poll(async () => (await windowOf(page)).to).toBeLessThan(before.from);
		expect(Math.abs((await windowOf(page)).span - before.span)).toBeLessThanOrEqual(1);
	});

	test('its edges answer to the keyboard and say the date', async ({ page }) => {
		await openTimeline(page, '/?from=2014-01-01&to=2017-12-31');
		const before = await windowOf(page);
		const begins = page.getByRole('slider', { name: 'Window begins' });
		const ends = page.getByRole('slider', { name: 'Window ends' });
		await expect(begins).toHaveAttribute('aria-valuetext', '1 January 2014');
		await expect(ends).toHaveAttribute('aria-valuetext', '31 December 2017');
		await begins.focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(async () => (await windowOf(page)).from).toBeLessThan(before.from);
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(async () => (await windowOf(page)).from).toBeGreaterThan(before.from);
		await page.keyboard.press('Home');
		await expect(begins).toHaveAttribute('aria-valuetext', '1 January 1986');
		await ends.focus();
		await page.keyboard.press('End');
		await expect(ends).toHaveAttribute('aria-valuetext', '31 December 2026');
		await expect(ends).toBeFocused();
	});
});
