import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, law, orders } from '../../../tests/fixtures/seeded';
import { contains, fitDays, fitWithin, MIN_SPAN, pan, panIntoView, span, zoomAt, type TimeWindow } from './window';

const day = between(-10_000, 40_000);
const wide = orders(MIN_SPAN, 20_000);
const windows = fc.tuple(day, wide).map(([from, days]): TimeWindow => ({ from, to: from + days }));
const fraction = between(0, 1);
const ratio = orders(1 / 4096, 4096);
const dateAt = (w: TimeWindow, at: number) => w.from + span(w) * at;

describe('zoomAt', () => {
	test('keeps the date under the pointer under the pointer', () => {
		law(
			fc.property(windows, ratio, fraction, (w, by, at) => {
				expect(dateAt(zoomAt(w, by, at), at)).toBeCloseTo(dateAt(w, at), 4);
			})
		);
	});

	test('makes the window as much wider as it is asked to, but never narrower than a day', () => {
		law(
			fc.property(windows, ratio, fraction, (w, by, at) => {
				expect(span(zoomAt(w, by, at))).toBeCloseTo(Math.max(span(w) * by, MIN_SPAN), 4);
			})
		);
	});

	test('zooms about the middle when no place is given', () => {
		expect(zoomAt({ from: 0, to: 100 }, 0.5)).toEqual({ from: 25, to: 75 });
	});

	test('is undone by the inverse at the same place', () => {
		expect(zoomAt(zoomAt({ from: 10, to: 110 }, 0.25, 0.8), 4, 0.8)).toEqual({ from: 10, to: 110 });
	});
});

describe('pan', () => {
	test('moves both edges alike', () => {
		expect(pan({ from: 3, to: 10 }, -4)).toEqual({ from: -1, to: 6 });
	});
});

describe('fitWithin', () => {
	test('returns the same object when nothing has to move', () => {
		const w = { from: 5, to: 9 };
		expect(fitWithin(w, { from: 0, to: 10 })).toBe(w);
	});

	test.each([
		[
			{ from: -5, to: 3 },
			{ from: 0, to: 8 }
		],
		[
			{ from: 5, to: 13 },
			{ from: 2, to: 10 }
		],
		[
			{ from: -5, to: 50 },
			{ from: 0, to: 10 }
		]
	])('brings %o back as %o', (w, expected) => {
		expect(fitWithin(w, { from: 0, to: 10 })).toEqual(expected);
	});

	test('always ends inside the bounds, as wide as it was or as wide as they are', () => {
		law(
			fc.property(windows, windows, (w, bounds) => {
				const fitted = fitWithin(w, bounds);
				expect(fitted.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
				expect(fitted.to).toBeLessThanOrEqual(bounds.to + 1e-6);
				expect(span(fitted)).toBeCloseTo(Math.min(span(w), span(bounds)), 5);
			})
		);
	});

	test('moves no further when it is asked again', () => {
		law(
			fc.property(windows, windows, (w, bounds) => {
				const once = fitWithin(w, bounds);
				expect(fitWithin(once, bounds).from).toBeCloseTo(once.from, 6);
			})
		);
	});
});

describe('panIntoView', () => {
	test('leaves a window alone that shows the day well inside', () => {
		const w = { from: 0, to: 100 };
		expect(panIntoView(w, 50)).toBe(w);
		expect(panIntoView(w, 10)).toBe(w);
	});

	test('moves only as far as the margin asks, from either side', () => {
		expect(panIntoView({ from: 0, to: 100 }, 5)).toEqual({ from: -5, to: 95 });
		expect(panIntoView({ from: 0, to: 100 }, 200, 0.2)).toEqual({ from: 120, to: 220 });
	});

	test('always shows the day with the margin to spare, and keeps the zoom', () => {
		law(
			fc.property(windows, day, between(0, 0.5), (w, d, margin) => {
				const next = panIntoView(w, d, margin);
				expect(span(next)).toBeCloseTo(span(w), 4);
				const at = (d - next.from) / span(next);
				expect(at).toBeGreaterThanOrEqual(margin - 1e-4);
				expect(at).toBeLessThanOrEqual(1 - margin + 1e-4);
			})
		);
	});
});

describe('fitDays', () => {
	test('leaves the margin free on both sides', () => {
		expect(fitDays([40, 10, 80], 0.15)).toEqual({ from: -5, to: 95 });
	});

	test('shows all the days, is never narrower than a day, and is centred on them', () => {
		const margins = between(0, 0.4);
		law(
			fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), margins, (days, margin) => {
				const w = fitDays(days, margin);
				expect(span(w)).toBeGreaterThanOrEqual(MIN_SPAN - 1e-6);
				for (const d of days) expect(contains({ from: w.from - 1e-6, to: w.to + 1e-6 }, d)).toBe(true);
				expect((w.from + w.to) / 2).toBeCloseTo((Math.min(...days) + Math.max(...days)) / 2, 5);
			})
		);
	});
});

test('a window contains both of its edges and nothing beyond', () => {
	const w = { from: 1, to: 2 };
	expect([0.999, 1, 1.5, 2, 2.001].map((d) => contains(w, d))).toEqual([false, true, true, true, false]);
});
