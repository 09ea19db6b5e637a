/**
 * What holds of every view there is: a thousand at random, over random lenses, searches, groupings, compressed years,
 * widths, languages and sizes of text. Layouts are the costly part, so that each serves several windows.
 */
import { describe, expect, test } from 'vitest';
import { collisions, labelBoxes, markBoxes, strayLines } from '../../../tests/fixtures/boxes';
import { groupedLayout, GROUPINGS, type Grouped } from '../../../tests/fixtures/groupings';
import { CHART } from '../../../tests/fixtures/real';
import { crowd, LANES, numbers, SEED, windows } from '../../../tests/fixtures/seeded';
import { keeperAt } from './detail';
import type { Lane, Layout } from './layout';
import { OPEN_LENS, passes, type Lens } from './lens';
import { timeScale } from './scale';
import { OVERHANG, scene, type Scene } from './scene';
import { KINDS, TRUSTS, type Locale } from './schema-values';
import { dayOf, isoDate } from './time';
import type { TimeWindow } from './window';

const VIEWS = 1000;
const WINDOWS = 8;

/** Invented moments with ties, spans, whiskers, grades and years without any. */
function invented(count: number, days?: number): Grouped {
	const bounds = { from: dayOf(1990), to: dayOf(2027) };
	const next = numbers(count);
	const moments = crowd({ count, bounds, spans: 0.12, days, seed: count }).flatMap((moment) =>
		moment.at > dayOf(1996) && moment.at < dayOf(2002)
			? []
			: [
					{
						...moment,
						when: isoDate(moment.at),
						trust: TRUSTS[Math.floor(next() * TRUSTS.length)] ?? TRUSTS[0],
						...(next() < 0.1 && { whisker: [moment.at - 180, moment.at + 180] as const }),
						...(next() < 0.1 && { figure: true as const })
					}
				]
	);
	return { moments, themes: LANES, roles: CHART.en.roles, bounds, initial: { from: dayOf(2010), to: bounds.to } };
}
type Named = readonly [string, Grouped, Locale];
const SETS: readonly [Named, ...Named[]] = [
	['the record in English', CHART.en, 'en'],
	['the record in Chinese', CHART.zh, 'zh'],
	['six hundred invented moments', invented(600), 'en'],
	['three hundred that share eighty days', invented(300, 80), 'zh']
];

const next = numbers(SEED);
const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
/** Now and then some of a list, otherwise none. */
const some = <T>(list: readonly T[], chance = 0.3): T[] => (next() < chance ? list.filter(() => next() < 0.5) : []);

function randomLens(themes: readonly string[]): Lens {
	const from = 2004 + Math.floor(next() * 18);
	return {
		...OPEN_LENS,
		themes: some(themes, 0.4),
		match: pick(['any', 'any', 'all']),
		kinds: some(KINDS),
		importance: pick([1, 1, 1, 2, 3, 4]),
		trust: some(TRUSTS, 0.2),
		years: next() < 0.25 ? [from, from + Math.floor(next() * 12)] : null,
		figure: next() < 0.05,
		rest: pick(['hide', 'dim'])
	};
}

interface View {
	readonly words: string;
	readonly data: Grouped;
	readonly lens: Lens;
	readonly hits: ReadonlySet<string> | null;
	readonly layout: Layout;
	readonly width: number;
	readonly text: number;
	readonly windows: readonly TimeWindow[];
}

const VIEWED: readonly View[] = Array.from({ length: VIEWS / WINDOWS }, (_, n): View => {
	const [name, data, locale] = pick(SETS);
	const by = GROUPINGS[n % GROUPINGS.length] ?? 'theme';
	const lens = randomLens(data.themes.map(({ id }) => id));
	const hits = next() < 0.3 ? new Set(data.moments.flatMap(({ id }) => (next() < 0.15 ? [id] : []))) : null;
	const width = Math.round(320 * 12 ** next());
	const text = pick([1, 1.5, 2]);
	const warped = next() < 0.4;
	const layout = groupedLayout(data, { by, width, lens, hits, warped, text, locale });
	const words = `${name}, by ${by}, ${width} px, text at ${text * 100} %${warped ? ', compressed' : ''}, ${JSON.stringify(lens)}${hits ? ', searched' : ''}`;
	return {
		...{ words, data, lens, hits, layout, width, text },
		windows: [layout.bounds, ...windows(layout.bounds, WINDOWS - 1, n)]
	};
});

/** The first few faults that `find` sees in any of the thousand views, each told with its view. */
function faults(find: (s: Scene, view: View, window: TimeWindow) => readonly string[]): string[] {
	const out: string[] = [];
	for (const view of VIEWED) {
		let last: Scene | undefined;
		for (const window of view.windows) {
			last = scene(view.layout, timeScale(window, view.width, view.layout.warp), last);
			for (const fault of find(last, view, window).slice(0, 2))
				out.push(`${fault} (${view.words}; ${window.from} to ${window.to})`);
			if (out.length > 4) return out;
		}
	}
	return out;
}

/** Spans that began before the window are drawn up to this many a lane: they lie on one line. */
const MOST_EARLY = 12;
/** Indices of a lane whose marks a window shows, by going through all of it. */
function visible({ detail }: Lane, { warp }: Layout, { from, to }: TimeWindow, k: number): Set<number> {
	const all = detail.items.map((moment, i) => ({ moment, i, at: warp.at(moment.at) }));
	const marked = all.filter(({ i }) => (detail.threshold[i] ?? Infinity) <= k);
	const inside = marked.filter(({ at }) => at >= from && at <= to);
	const early = marked
		.filter(({ moment, at }) => at < from && moment.to !== undefined && warp.at(moment.to) >= from)
		.sort((a, b) => (detail.rank[a.i] ?? 0) - (detail.rank[b.i] ?? 0))
		.slice(0, MOST_EARLY);
	return new Set([...inside, ...early].map(({ i }) => i));
}

describe('of a thousand random views', () => {
	test('none is of nothing: most show something, some dim, some compress', () => {
		const totals = VIEWED.map(({ layout }) => layout.total);
		expect(totals.filter((n) => n > 0).length).toBeGreaterThan(80);
		expect(VIEWED.filter(({ layout }) => layout.warp.breaks.length > 0).length).toBeGreaterThan(20);
		expect(VIEWED.flatMap((view) => view.windows)).toHaveLength(VIEWS);
		let seconds = 0;
		let sticky = 0;
		faults(({ lanes }) => {
			for (const { early, label, second } of lanes.flatMap(({ marks }) => marks)) {
				if (second) seconds++;
				if (early && label) sticky++;
			}
			return [];
		});
		expect(seconds).toBeGreaterThan(500);
		expect(sticky).toBeGreaterThan(50);
	});

	test('no two labels share a pixel, titles and second lines alike, and none lies on a mark', () => {
		expect(
			faults((s, { text }) => {
				const labels = labelBoxes(s, text);
				return [...collisions(labels, labels), ...collisions(labels, markBoxes(s, text))];
			})
		).toEqual([]);
	});

	test('every label is inside the plot or its margin, and over its mark', () => {
		expect(
			faults((s, { width }) =>
				s.lanes.flatMap(({ marks }) =>
					marks.flatMap(({ moment, x, early, label, second }) =>
						[label, second].flatMap((each) => {
							if (!each) return [];
							const centre = x + each.dx + s.shift;
							const inside =
								centre - each.width / 2 >= -OVERHANG.left - 1e-6 &&
								centre + each.width / 2 <= width + OVERHANG.right + 1e-6;
							const over = Math.abs(each.dx) <= each.width / 2 + 1e-6;
							return inside && over ? [] : [`${early ? 'early ' : ''}${moment.id} reaches out`];
						})
					)
				)
			)
		).toEqual([]);
	});

	test('a second line is never without its title, and stands on the other side of the mark', () => {
		expect(faults(strayLines)).toEqual([]);
	});

	test('the name of a span that began earlier stands over its bar, and the bar is longer than half of it', () => {
		expect(
			faults((s) =>
				s.lanes.flatMap(({ marks }) =>
					marks.flatMap(({ moment, early, x, barTo, label }) =>
						early && label && barTo - x < label.width / 2 - 1e-6 ? [`${moment.id} has a short bar`] : []
					)
				)
			)
		).toEqual([]);
	});

	test('the number of moments is what one counts by asking each who stands for it', () => {
		expect(
			faults((s, { data, lens, hits, layout }, window) => {
				const sum = s.lanes.reduce((n, { marks }) => n + marks.reduce((m, { lit }) => m + lit, 0), 0);
				let asked = 0;
				const seen = new Set<string>();
				for (const lane of layout.lanes) {
					const shows = visible(lane, layout, window, s.k);
					lane.detail.items.forEach((moment, i) => {
						seen.add(moment.id);
						const lit = passes(lens, moment) && (hits === null || hits.has(moment.id));
						if (lit && shows.has(keeperAt(lane.detail, s.k, i))) asked++;
					});
				}
				const belongs = data.moments.filter((moment) => lens.rest === 'dim' || passes(lens, moment)).length;
				return [
					...(sum === s.total && asked === s.total ? [] : [`says ${s.total}, sums to ${sum}, counts to ${asked}`]),
					...(seen.size === belongs ? [] : [`holds ${seen.size} of ${belongs}`])
				];
			})
		).toEqual([]);
	});

	test('a dimmed mark never carries a moment that the lens lights', () => {
		expect(
			faults((s, { layout }) =>
				s.lanes.flatMap(({ marks }) =>
					marks.flatMap(({ moment, lit, count }) =>
						(layout.lit(moment) ? lit >= 1 : lit === 0) && lit <= count ? [] : [`${moment.id} has ${lit} of ${count}`]
					)
				)
			)
		).toEqual([]);
	});

	test('two marks of a lane are at least its room apart', () => {
		expect(
			faults((s) =>
				s.lanes.flatMap(({ lane, marks }) => {
					const xs = marks.filter(({ early }) => !early).map(({ x }) => x);
					return xs.flatMap((x, i) => (i > 0 && x - (xs[i - 1] ?? 0) < lane.detail.room - 1e-6 ? [`${x}`] : []));
				})
			)
		).toEqual([]);
	});

	test('a scene made after another is the same as one made alone', () => {
		expect(
			faults((s, { layout, width }, window) => {
				const alone = scene(layout, timeScale(window, width, layout.warp));
				const told = ({ lanes, total, ticks }: Scene) =>
					JSON.stringify([total, ticks, lanes.map(({ marks, rings }) => [marks, rings])]);
				return told(alone) === told(s) ? [] : ['differs'];
			})
		).toEqual([]);
	});
});
