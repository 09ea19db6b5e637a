import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOUNDS, lenses, records } from '../../../tests/fixtures/lenses';
import { between, law, orders } from '../../../tests/fixtures/seeded';
import type { ChartMoment } from './chart';
import { CONDITIONS, type Condition } from './facets';
import { OPEN_LENS, passes, type Lens } from './lens';
import { civil, dayOf } from './time';
import { widenings } from './widenings';
import { span, type TimeWindow } from './window';

const windows = fc.tuple(orders(1, span(BOUNDS)), between(0, 1)).map(([days, at]): TimeWindow => {
	const from = BOUNDS.from + at * (span(BOUNDS) - days);
	return { from, to: from + days };
});
/** Every n-th moment is found; null where nothing is searched for. */
const searches = fc.constantFrom(null, 1, 2, 7, Infinity);
const found = (moments: readonly ChartMoment[], every: number | null) =>
	every === null ? null : new Set(moments.filter((_, i) => i % every === every - 1).map((moment) => moment.id));

describe('widenings', () => {
	const holds = (window: TimeWindow, m: ChartMoment) => m.at <= window.to && (m.to ?? m.at) >= window.from;
	const visible = (
		moments: readonly ChartMoment[],
		lens: Lens,
		hits: ReadonlySet<string> | null,
		window: TimeWindow
	): ChartMoment[] => moments.filter((m) => passes(lens, m) && holds(window, m) && (!hits || hits.has(m.id)));
	/** The view with some conditions given up altogether. */
	const without = (drop: readonly Condition[], lens: Lens, hits: ReadonlySet<string> | null, window: TimeWindow) => {
		const off = (condition: Condition) => drop.includes(condition);
		return [
			{
				...lens,
				themes: off('themes') ? [] : lens.themes,
				kinds: off('kinds') ? [] : lens.kinds,
				importance: off('importance') ? 1 : lens.importance,
				trust: off('trust') ? [] : lens.trust,
				years: off('years') ? null : lens.years,
				figure: off('figure') ? false : lens.figure
			},
			off('query') ? null : hits,
			off('window') ? { from: -Infinity, to: Infinity } : window
		] as const;
	};
	const cases = fc.tuple(records, lenses, searches, windows);
	const allSets = Array.from({ length: 256 }, (_, set) => CONDITIONS.filter((_, i) => set & (1 << i)));

	test('of an empty view there is at least one, and each shows what it says', () => {
		law(
			fc.property(cases, ([moments, lens, every, window]) => {
				const hits = found(moments, every);
				const { shown, offers, cleared } = widenings(moments, lens, hits, window);
				expect(shown).toBe(visible(moments, lens, hits, window).length);
				expect(cleared).toBe(visible(moments, OPEN_LENS, hits, window).length);
				if (shown === 0) expect(offers.length).toBeGreaterThan(0);
				for (const offer of offers) {
					const after = visible(moments, offer.lens, offer.drop.includes('query') ? null : hits, offer.window);
					expect(offer.count).toBe(after.length);
					expect(offer.count).toBeGreaterThan(shown);
				}
			}),
			1000
		);
	});

	test('each changes what it names and nothing else, and never asks for more', () => {
		law(
			fc.property(cases, ([moments, lens, every, window]) => {
				for (const offer of widenings(moments, lens, found(moments, every), window).offers) {
					const { drop } = offer;
					const back: Lens = {
						...offer.lens,
						...(drop.includes('themes') && { themes: lens.themes, match: lens.match }),
						...(drop.includes('kinds') && { kinds: lens.kinds }),
						...(drop.includes('importance') && { importance: lens.importance }),
						...(drop.includes('trust') && { trust: lens.trust }),
						...(drop.includes('years') && { years: lens.years }),
						...(drop.includes('figure') && { figure: lens.figure }),
						...(drop.includes('query') && { query: lens.query })
					};
					expect(back).toEqual(lens);
					expect(offer.lens.importance).toBeLessThanOrEqual(lens.importance);
					expect(offer.window.from).toBeLessThanOrEqual(window.from);
					expect(offer.window.to).toBeGreaterThanOrEqual(window.to);
					if (!drop.includes('window')) expect(offer.window).toBe(window);
					if (lens.years && offer.lens.years) {
						expect(offer.lens.years[0]).toBeLessThanOrEqual(lens.years[0]);
						expect(offer.lens.years[1]).toBeGreaterThanOrEqual(lens.years[1]);
					}
				}
			}),
			500
		);
	});

	test('come in order: fewer changes first, none for a part of which would do, and none is forgotten', () => {
		law(
			fc.property(cases, ([moments, lens, every, window]) => {
				const hits = found(moments, every);
				const { shown, offers } = widenings(moments, lens, hits, window, 256);
				fc.pre(shown === 0);
				const opens = (drop: readonly Condition[]) => visible(moments, ...without(drop, lens, hits, window)).length > 0;
				const within = (part: readonly Condition[], whole: readonly Condition[]) =>
					part.every((condition) => whole.includes(condition));
				const minimal = allSets.filter(
					(drop) =>
						opens(drop) && !allSets.some((part) => part.length < drop.length && within(part, drop) && opens(part))
				);
				expect(offers.map(({ drop }) => drop.join()).sort()).toEqual(minimal.map((drop) => drop.join()).sort());
				const sizes = offers.map(({ drop }) => drop.length);
				expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
				expect(widenings(moments, lens, hits, window, 2).offers).toEqual(offers.slice(0, 2));
			}),
			500
		);
	});

	test('the reason is the fewest conditions that no moment meets together', () => {
		law(
			fc.property(cases, ([moments, lens, every, window]) => {
				const hits = found(moments, every);
				const { shown, reason } = widenings(moments, lens, hits, window);
				const meeting = (asked: readonly Condition[]) => {
					const others = CONDITIONS.filter((condition) => !asked.includes(condition));
					return visible(moments, ...without(others, lens, hits, window)).length;
				};
				if (shown > 0) expect(reason).toEqual([]);
				else {
					expect(meeting(reason)).toBe(0);
					for (const fewer of allSets) if (fewer.length < reason.length) expect(meeting(fewer)).toBeGreaterThan(0);
				}
			}),
			300
		);
	});

	test('a wider window reaches the nearest moment, with a little air, and stays inside the record', () => {
		law(
			fc.property(cases, ([moments, lens, every, window]) => {
				const hits = found(moments, every);
				const { shown, offers } = widenings(moments, lens, hits, window);
				const offer = offers.find(({ drop }) => drop.join() === 'window');
				fc.pre(shown === 0 && offer !== undefined);
				const let_ = visible(moments, lens, hits, { from: -Infinity, to: Infinity });
				const gap = Math.min(...let_.map((m) => Math.max(window.from - (m.to ?? m.at), m.at - window.to)));
				const grown = span(offer.window) - span(window);
				expect(grown).toBeGreaterThanOrEqual(gap - 1e-6);
				// On both sides only where two moments are as near as each other.
				expect(grown).toBeLessThanOrEqual((span(window) + 2 * gap) * 1.12 - span(window) + 2);
				expect(offer.window.from).toBeGreaterThanOrEqual(BOUNDS.from);
				expect(offer.window.to).toBeLessThanOrEqual(BOUNDS.to);
			}),
			500
		);
	});

	const moment = (id: string, year: number, extra: Partial<ChartMoment> = {}): ChartMoment => ({
		id,
		kind: 'post',
		themes: ['one'],
		importance: 3,
		title: id,
		gist: '',
		when: '',
		at: dayOf(year, 7) + 0.5,
		trust: 'primary',
		...extra
	});
	const RECORD = [
		moment('early', 2009, { kind: 'talk', importance: 5 }),
		moment('middle', 2013, { kind: 'talk', importance: 4 }),
		moment('post', 2013, { importance: 5 }),
		moment('both', 2016, { themes: ['one', 'two'], figure: true })
	];
	const from2012to2014 = { from: dayOf(2012), to: dayOf(2015) };

	test('tells why no talk of importance 5 shows between 2012 and 2014, and offers the nearest that do', () => {
		const lens: Lens = { ...OPEN_LENS, kinds: ['talk'], importance: 5 };
		const { reason, offers } = widenings(RECORD, lens, null, from2012to2014);
		expect(reason).toEqual(['window', 'importance', 'kinds']);
		expect(offers).toEqual([
			{ drop: ['window'], lens, window: { from: expect.any(Number) as number, to: dayOf(2015) }, count: 1 },
			{ drop: ['importance'], lens: { ...lens, importance: 4 }, window: from2012to2014, count: 1 },
			{ drop: ['kinds'], lens: { ...lens, kinds: [] }, window: from2012to2014, count: 1 }
		]);
		expect(civil(offers[0]?.window.from ?? 0).year).toBe(2009);
	});

	test('reaches to both sides where the nearest moments are as far on either', () => {
		const lens: Lens = { ...OPEN_LENS, kinds: ['talk'] };
		const between = { from: dayOf(2009, 7, 31) + 0.5, to: dayOf(2013, 6, 1) + 0.5 };
		expect(widenings(RECORD, lens, null, between).offers[0]).toMatchObject({ drop: ['window'], count: 2 });
	});

	test('puts a window that would have to grow far after the other changes', () => {
		const lens: Lens = { ...OPEN_LENS, kinds: ['talk'], importance: 5 };
		const { offers } = widenings(RECORD, lens, null, { from: dayOf(2013), to: dayOf(2014) });
		expect(offers.map(({ drop }) => drop)).toEqual([['importance'], ['kinds'], ['window']]);
	});

	test('blames the search alone where it finds nothing', () => {
		const { reason, offers } = widenings(RECORD, { ...OPEN_LENS, query: 'zzz' }, new Set(), from2012to2014);
		expect(reason).toEqual(['query']);
		expect(offers.map(({ drop, count, lens }) => [drop, count, lens.query])).toEqual([[['query'], 2, '']]);
	});

	test('offers any of the themes before it gives them up', () => {
		const lens: Lens = { ...OPEN_LENS, themes: ['one', 'two'], match: 'all' };
		const offer = widenings(RECORD, lens, null, from2012to2014).offers.find(({ drop }) => drop.join() === 'themes');
		expect(offer).toMatchObject({ lens: { themes: ['one', 'two'], match: 'any' }, count: 2 });
	});

	test('stretches the years to the nearest that has something', () => {
		const lens: Lens = { ...OPEN_LENS, years: [2014, 2015] };
		const { offers } = widenings(RECORD, lens, null, BOUNDS);
		expect(offers.map((offer) => offer.lens.years)).toEqual([[2013, 2016]]);
		expect(offers[0]?.count).toBe(3);
	});

	test('of an empty record there is none', () => {
		expect(widenings([], OPEN_LENS, null, from2012to2014)).toEqual({
			shown: 0,
			reason: [],
			offers: [],
			cleared: 0
		});
	});
});
