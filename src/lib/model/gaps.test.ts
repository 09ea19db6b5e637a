import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART } from '../../../tests/fixtures/real';
import { between, law } from '../../../tests/fixtures/seeded';
import { compressGaps, coveredDays } from './gaps';
import { timeScale } from './scale';
import { ticks } from './ticks';
import { dayOf } from './time';
import { NO_WARP } from './warp';

/** Moments with empty years between them, some of them spans. */
const records = fc
	.array(
		fc.record({
			gap: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 400, max: 6000 })),
			length: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined, freq: 3 })
		}),
		{ minLength: 1, maxLength: 30 }
	)
	.map((list) => {
		let day = dayOf(1900);
		return list.map(({ gap, length }) => {
			day += gap;
			return { at: day + 0.5, ...(length !== undefined && { to: day + 0.5 + length }) };
		});
	});
const warps = records.map((moments) => ({ moments, warp: compressGaps(coveredDays(moments)) }));
const day = between(dayOf(1890), dayOf(2150));

describe('a line with its empty years compressed', () => {
	test('leads from any day to a place and back to the day, and from any place to a day and back', () => {
		law(
			fc.property(warps, day, ({ warp }, at) => {
				expect(warp.day(warp.at(at))).toBeCloseTo(at, 6);
				expect(warp.at(warp.day(at))).toBeCloseTo(at, 6);
			}),
			1000
		);
	});

	test('keeps the order of days: a later one is always further along', () => {
		law(
			fc.property(warps, day, between(0.01, 9000), ({ warp }, at, more) => {
				expect(warp.at(at + more)).toBeGreaterThan(warp.at(at));
				expect(warp.day(at + more)).toBeGreaterThan(warp.day(at));
			}),
			1000
		);
	});

	test('never lengthens anything, and outside its breaks a day is a day long', () => {
		law(
			fc.property(warps, day, between(0, 400), ({ warp }, at, more) => {
				const length = warp.at(at + more) - warp.at(at);
				expect(length).toBeLessThanOrEqual(more + 1e-6);
				if (!warp.breaks.some(({ from, to }) => from < at + more && to > at)) expect(length).toBeCloseTo(more, 6);
			}),
			1000
		);
	});

	test('is what it was before the first break', () => {
		law(
			fc.property(warps, day, ({ warp }, at) => {
				if (at <= (warp.breaks[0]?.from ?? Infinity)) expect(warp.at(at)).toBe(at);
			})
		);
	});

	test('has no moment, and no day of a span, in a break', () => {
		law(
			fc.property(warps, ({ moments, warp }) => {
				for (const { from, to } of warp.breaks) {
					expect(to - from).toBeGreaterThan(110);
					for (const moment of moments) expect(moment.at >= to || (moment.to ?? moment.at) <= from).toBe(true);
				}
			}),
			1000
		);
	});

	test('has a break for every empty stretch of a year and a half, all equally short, in order and apart', () => {
		law(
			fc.property(warps, ({ moments, warp }) => {
				let end = -Infinity;
				let gaps = 0;
				for (const { at, to = at } of moments) {
					if (end !== -Infinity && at - end >= 540) gaps++;
					end = Math.max(end, to);
				}
				expect(warp.breaks).toHaveLength(gaps);
				warp.breaks.forEach((each, i) => {
					const before = warp.breaks[i - 1];
					expect([each.length, warp.at(each.from), warp.at(each.to)]).toEqual([
						110,
						expect.closeTo(each.at, 6),
						expect.closeTo(each.at + 110, 6)
					]);
					if (before) expect(each.at).toBeGreaterThan(before.at + before.length);
				});
			}),
			1000
		);
	});

	test('is the plain line where no years are empty', () => {
		expect(compressGaps([0, 500, 1000])).toBe(NO_WARP);
		expect(compressGaps([])).toBe(NO_WARP);
	});

	test('shortens the record', () => {
		const warp = compressGaps(coveredDays(CHART.en.moments));
		const { from, to } = CHART.en.bounds;
		expect(warp.breaks.length).toBeGreaterThan(0);
		expect(warp.at(to) - warp.at(from)).toBeLessThan(to - from);
	});
});

describe('ticks on such a line', () => {
	const drawn = fc
		.record({
			warped: warps,
			from: between(dayOf(1895), dayOf(2100)),
			width: fc.integer({ min: 300, max: 3000 }),
			years: between(0.01, 150),
			minPx: fc.constantFrom(40, 64, 120)
		})
		.map(({ warped: { warp }, from, width, years, minPx }) => {
			const at = warp.at(from);
			return { scale: timeScale({ from: at, to: at + years * 365 }, width, warp), minPx };
		});

	test('never stand inside a break', () => {
		law(
			fc.property(drawn, ({ scale, minPx }) => {
				for (const tick of ticks(scale, minPx))
					for (const { from, to } of scale.warp.breaks) expect(tick.day <= from || tick.day >= to).toBe(true);
			}),
			1000
		);
	});

	test('stand in order, in the window, as far apart as asked: across a break too', () => {
		law(
			fc.property(drawn, ({ scale, minPx }) => {
				const xs = ticks(scale, minPx).map((tick) => scale.x(tick.day));
				for (const x of xs) expect(x >= -1e-6 && x <= scale.width + 1e-6).toBe(true);
				for (let i = 1; i < xs.length; i++)
					expect((xs[i] ?? NaN) - (xs[i - 1] ?? NaN)).toBeGreaterThanOrEqual(minPx - 1e-6);
			}),
			1000
		);
	});
});
