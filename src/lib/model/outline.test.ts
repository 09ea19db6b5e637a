import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART } from '../../../tests/fixtures/real';
import { between, crowd, law } from '../../../tests/fixtures/seeded';
import type { ChartMoment } from './chart';
import { inWindow, outline, part } from './outline';
import { civil, dayOf } from './time';
import { contains, type TimeWindow } from './window';

const bounds = { from: dayOf(2000), to: dayOf(2030) };
const years = (from: number, to: number): TimeWindow => ({ from: dayOf(from), to: dayOf(to) });
const moment = (id: string, at: number, to?: number): ChartMoment => ({
	id,
	kind: 'post',
	themes: ['a'],
	importance: 3,
	title: id,
	gist: '',
	when: '',
	at,
	...(to !== undefined && { to })
});
const ids = (moments: readonly ChartMoment[]) => moments.map(({ id }) => id);

/** Moments in no order, many on the same day, and a window that may hold all, some or none of them. */
const scenes = fc
	.record({
		count: fc.integer({ min: 0, max: 80 }),
		seed: fc.nat(),
		days: fc.constantFrom(undefined, 40),
		ends: fc.tuple(between(dayOf(1995), dayOf(2035)), between(dayOf(1995), dayOf(2035)))
	})
	.map(({ count, seed, days, ends: [a, b] }) => ({
		moments: crowd({ count, seed, bounds, spans: 0.3, ...(days !== undefined && { days }) }),
		window: { from: Math.min(a, b), to: Math.max(a, b) + 1 }
	}));

test('a window shows a date in it, and a span of which any day is in it', () => {
	const before = moment('before', dayOf(2009, 12, 31) + 0.5);
	const inside = moment('inside', dayOf(2011));
	const after = moment('after', dayOf(2012, 1, 1) + 0.5);
	const reaches = moment('reaches', dayOf(2005), dayOf(2010, 3));
	const covers = moment('covers', dayOf(2005), dayOf(2020));
	const over = moment('over', dayOf(2005), dayOf(2009));
	const begins = moment('begins', dayOf(2011, 6), dayOf(2015));
	const all = [before, inside, after, reaches, covers, over, begins];
	expect(ids(inWindow(all, years(2010, 2012)))).toEqual(['inside', 'reaches', 'covers', 'begins']);
});

test('years come in order, each once, and spans begun before the window first by themselves', () => {
	const all = [
		moment('b', dayOf(2012, 5)),
		moment('job', dayOf(2009), dayOf(2013)),
		moment('a', dayOf(2012, 5)),
		moment('c', dayOf(2010, 8)),
		moment('early', dayOf(2010, 2), dayOf(2010, 9))
	];
	const groups = outline(all, { from: dayOf(2010, 7), to: dayOf(2013) });
	expect(groups.map(({ year, moments }) => [year, ids(moments)])).toEqual([
		['begun', ['job', 'early']],
		[2010, ['c']],
		[2012, ['a', 'b']]
	]);
});

test('an outline holds every moment of the window exactly once, in order, under its own year', () => {
	law(
		fc.property(scenes, ({ moments, window }) => {
			const groups = outline(moments, window);
			const told = groups.flatMap((group) => group.moments);
			expect(ids(told).sort()).toEqual(ids(inWindow(moments, window)).sort());
			expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).sort((a, b) => a - b));
			expect(new Set(groups.map(({ year }) => year)).size).toBe(groups.length);
			expect(groups.map(({ count }) => count)).toEqual(groups.map((group) => group.moments.length));
			for (const { year, moments } of groups)
				for (const { at } of moments)
					expect(year === 'begun' ? at < window.from : contains(window, at) && civil(at).year === year).toBe(true);
		})
	);
});

test('the order moments come in makes no difference', () => {
	law(
		fc.property(scenes, ({ moments, window }) => {
			expect(outline([...moments].reverse(), window)).toEqual(outline(moments, window));
		})
	);
});

test('parts of an outline put one after another are the whole', () => {
	law(
		fc.property(scenes, fc.integer({ min: 1, max: 30 }), ({ moments, window }, size) => {
			const whole = outline(moments, window);
			const all = whole.flatMap((group) => group.moments);
			const told = [];
			for (let first = 0; first < all.length; first += size) {
				const groups = part(whole, first, first + size);
				expect(groups.every((group) => group.moments.length > 0)).toBe(true);
				told.push(...groups.flatMap((group) => group.moments));
			}
			expect(told).toEqual(all);
			expect(part(whole, 0, all.length)).toEqual(whole);
		})
	);
});

test('the default window of the record lists everything of it, by year', () => {
	const { moments, initial } = CHART.en;
	const groups = outline(moments, initial);
	expect(groups.reduce((n, group) => n + group.moments.length, 0)).toBe(inWindow(moments, initial).length);
	const known = groups.map(({ year }) => year).filter((year) => year !== 'begun');
	expect(known).toEqual([...known].sort((a, b) => a - b));
});
