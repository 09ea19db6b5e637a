import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, law, orders } from '../../../tests/fixtures/seeded';
import { timeScale } from './scale';
import { stepFor, ticks, type Tick } from './ticks';
import { civil, dayOf, isoDate } from './time';

const BOUNDS = { from: dayOf(1986), to: dayOf(2027) };
const drawn = fc
	.record({
		from: between(BOUNDS.from, BOUNDS.to),
		days: orders(1, 40_000),
		width: fc.integer({ min: 240, max: 4000 }),
		minPx: fc.integer({ min: 20, max: 160 })
	})
	.map(({ from, days, width, minPx }) => ({ scale: timeScale({ from, to: from + days }, width), minPx }));

const dates = (list: readonly Tick[]) => list.map((tick) => isoDate(tick.day));
const over = (from: number, to: number, width: number, minPx = 64) => ticks(timeScale({ from, to }, width), minPx);

describe('ticks', () => {
	test('stand inside the window, each on the first day of what it names', () => {
		law(
			fc.property(drawn, ({ scale, minPx }) => {
				for (const tick of ticks(scale, minPx)) {
					expect(tick.day).toBeGreaterThanOrEqual(scale.window.from);
					expect(tick.day).toBeLessThanOrEqual(scale.window.to);
					const { month, day } = civil(tick.day);
					expect(tick.day % 1).toBe(0);
					if (tick.unit !== 'day') expect(day).toBe(1);
					if (tick.unit === 'year') expect(month).toBe(1);
				}
			})
		);
	});

	test('come in order of time and never closer than asked, short of the coarsest step', () => {
		law(
			fc.property(drawn, ({ scale, minPx }) => {
				// A thousand years are the coarsest step: what asks for more cannot have it.
				fc.pre(minPx / scale.k <= 365_241);
				const xs = ticks(scale, minPx).map((tick) => scale.x(tick.day));
				for (let i = 1; i < xs.length; i++)
					expect((xs[i] ?? NaN) - (xs[i - 1] ?? NaN)).toBeGreaterThanOrEqual(minPx - 1e-6);
			}),
			2000
		);
	});

	test('leave no gap that the next finer step would have filled', () => {
		law(
			fc.property(drawn, ({ scale, minPx }) => {
				const found = ticks(scale, minPx);
				// The steps of the ladder grow at most fivefold; a month's odd days at its end add a step once more.
				fc.pre(scale.k * 2 <= minPx);
				for (let i = 1; i < found.length; i++)
					expect(((found[i]?.day ?? NaN) - (found[i - 1]?.day ?? NaN)) * scale.k).toBeLessThanOrEqual(minPx * 8);
			})
		);
	});

	test('mark the first of each month whenever days are named, so a reader is never lost', () => {
		law(
			fc.property(drawn, ({ scale, minPx }) => {
				const found = ticks(scale, minPx);
				fc.pre(found[0]?.unit === 'day');
				for (const tick of found) expect(tick.major).toBe(civil(tick.day).day === 1);
				const { from, to } = scale.window;
				for (let m = civil(from).month; dayOf(civil(from).year, m) <= to; m++) {
					const first = dayOf(civil(from).year, m);
					if (first >= from) expect(dates(found)).toContain(isoDate(first));
				}
			})
		);
	});
});

describe('the ladder', () => {
	test.each([
		['a thousand years', dayOf(900), dayOf(3100), 200, ['1000-01-01', '2000-01-01', '3000-01-01']],
		['five hundred years', dayOf(900), dayOf(2100), 200, ['1000-01-01', '1500-01-01', '2000-01-01']],
		['two hundred years', dayOf(1500), dayOf(2027), 250, ['1600-01-01', '1800-01-01', '2000-01-01']],
		['centuries', dayOf(1800), dayOf(2000), 250, ['1800-01-01', '1900-01-01', '2000-01-01']],
		['fifty years', dayOf(1890), dayOf(2027), 250, ['1900-01-01', '1950-01-01', '2000-01-01']],
		['twenty years', dayOf(1950), dayOf(2027), 300, ['1960-01-01', '1980-01-01', '2000-01-01', '2020-01-01']],
		['decades', dayOf(1985), dayOf(2027), 400, ['1990-01-01', '2000-01-01', '2010-01-01', '2020-01-01']],
		['five years', dayOf(2009), dayOf(2027), 400, ['2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01']],
		['years', dayOf(2015), dayOf(2018), 300, ['2015-01-01', '2016-01-01', '2017-01-01', '2018-01-01']],
		['half years', dayOf(2015, 2), dayOf(2016, 8), 300, ['2015-07-01', '2016-01-01', '2016-07-01']],
		['quarters', dayOf(2015, 11), dayOf(2016, 8), 300, ['2016-01-01', '2016-04-01', '2016-07-01']],
		['months', dayOf(2015, 11, 2), dayOf(2016, 2, 2), 300, ['2015-12-01', '2016-01-01', '2016-02-01']],
		['weeks', dayOf(2016, 1, 20), dayOf(2016, 2, 10), 240, ['2016-01-22', '2016-02-01', '2016-02-08']],
		[
			'every other day',
			dayOf(2016, 1, 27),
			dayOf(2016, 2, 5),
			320,
			['2016-01-27', '2016-01-29', '2016-02-01', '2016-02-03', '2016-02-05']
		],
		['days', dayOf(2016, 2, 28), dayOf(2016, 3, 2), 300, ['2016-02-28', '2016-02-29', '2016-03-01', '2016-03-02']]
	])('has a step of %s', (_name, from, to, width, expected) => {
		expect(dates(over(from, to, width))).toEqual(expected);
	});

	test('strengthens January among months', () => {
		expect(over(dayOf(2015, 11, 2), dayOf(2016, 2, 2), 300).map((tick) => tick.major)).toEqual([false, true, false]);
	});

	test('never takes a coarser step on zooming in', () => {
		const scale = orders(1 / 64, 4096);
		law(
			fc.property(scale, scale, (a, b) => {
				expect(stepFor(Math.max(a, b), 64).days).toBeLessThanOrEqual(stepFor(Math.min(a, b), 64).days);
			})
		);
	});

	test('ends at single days and at a thousand years', () => {
		expect(stepFor(1e6, 64)).toMatchObject({ unit: 'day', count: 1 });
		expect(stepFor(1e-6, 64)).toMatchObject({ unit: 'year', count: 1000 });
	});
});

describe('the first of ticks none of which begins a larger unit', () => {
	test('leads: its words have to say where they all are', () => {
		law(
			fc.property(drawn, ({ scale, minPx }) => {
				const found = ticks(scale, minPx);
				const lost = found.length > 0 && found[0]?.unit !== 'year' && !found.some((tick) => tick.major);
				expect(found.map((tick) => tick.lead ?? false)).toEqual(found.map((_, i) => i === 0 && lost));
			}),
			2000
		);
	});

	test.each([
		['a few days', dayOf(2016, 2, 9), dayOf(2016, 2, 13), 400, '2016-02-09'],
		['weeks of one month', dayOf(2016, 2, 3), dayOf(2016, 2, 20), 240, '2016-02-08'],
		['months of one year', dayOf(2016, 2, 9), dayOf(2016, 6, 2), 400, '2016-03-01']
	])('leads over %s', (_name, from, to, width, expected) => {
		const found = over(from, to, width);
		expect(found.filter((tick) => tick.lead).map((tick) => isoDate(tick.day))).toEqual([expected]);
		expect(found.length).toBeGreaterThan(1);
	});

	test.each([
		['days over the end of a month', dayOf(2016, 1, 30), dayOf(2016, 2, 3), 400],
		['months over the end of a year', dayOf(2015, 11), dayOf(2016, 3), 400],
		['years', dayOf(2015), dayOf(2018), 300]
	])('does not lead over %s', (_name, from, to, width) => {
		expect(over(from, to, width).some((tick) => tick.lead)).toBe(false);
	});
});
