/**
 * What to do about an empty view: which conditions exclude each other, and what is the least to give up.
 *
 * Every moment fails some set of the conditions. The sets that occur, and contain no other that occurs, are the ways
 * to see more: giving up any one of them shows something, and no part of it does.
 */
import type { ChartMoment } from './chart';
import { BIT, CONDITIONS, failing, yearReader, type Condition } from './facets';
import { OPEN_LENS, passes, type Lens } from './lens';
import { span, type TimeWindow } from './window';

/** One way to see more. */
export interface Widening {
	/** The conditions it loosens, as little as shows something. */
	readonly drop: readonly Condition[];
	readonly lens: Lens;
	readonly window: TimeWindow;
	/** Moments that then show. */
	readonly count: number;
}

export interface Widenings {
	/** Moments that show as it is. */
	readonly shown: number;
	/** Where none does: the fewest conditions that no moment of the record meets together. */
	readonly reason: readonly Condition[];
	/** Ways to see more, nearest first; none does more than another that is offered. */
	readonly offers: readonly Widening[];
	/** Moments that would show without any facet, in the same window and for the same search. */
	readonly cleared: number;
}

const conditionsOf = (set: number) => CONDITIONS.filter((condition) => set & BIT[condition]);
/** All sets of conditions: the smaller first, and of equal ones that whose dearest condition is the cheapest. */
const SETS = Array.from({ length: 1 << CONDITIONS.length }, (_, set) => set).sort(
	(a, b) => conditionsOf(a).length - conditionsOf(b).length || a - b
);

/** Whether `window` shows the moment, or the bar of its span. */
const holds = (window: TimeWindow, moment: ChartMoment): boolean =>
	moment.at <= window.to && (moment.to ?? moment.at) >= window.from;

/** Room left beside the moment that a wider window reaches, as a share of that window. */
const AIR = 0.06;
/** A window that grows to more than this many times its span is another question: other changes come first. */
const FAR = 2;

/** The smallest wider window that shows the nearest of `moments`, with some air, and whole days inside `hull`. */
function reach(window: TimeWindow, moments: readonly ChartMoment[], hull: TimeWindow): TimeWindow {
	let [before, after] = [Infinity, Infinity];
	for (const { at, to = at } of moments) {
		if (to < window.from) before = Math.min(before, window.from - to);
		else after = Math.min(after, at - window.to);
	}
	const from = before <= after ? window.from - before : window.from;
	const to = after <= before ? window.to + after : window.to;
	const air = (to - from) * AIR;
	return {
		from: from < window.from ? Math.max(hull.from, Math.floor(from - air)) : window.from,
		to: to > window.to ? Math.min(hull.to, Math.ceil(to + air)) : window.to
	};
}

/** The years of `lens` stretched to the nearest of `moments`. */
function stretch([first, last]: readonly [number, number], moments: readonly ChartMoment[]): [number, number] {
	const yearOf = yearReader();
	let [before, after] = [Infinity, Infinity];
	for (const moment of moments) {
		const year = yearOf(moment.at);
		if (year < first) before = Math.min(before, first - year);
		else after = Math.min(after, year - last);
	}
	return [before <= after ? first - before : first, after <= before ? last + after : last];
}

/** Loosens the conditions `drop` as little as lets one of `moments` through; they fail exactly these. */
function loosen(
	drop: readonly Condition[],
	moments: readonly ChartMoment[],
	view: { readonly lens: Lens; readonly window: TimeWindow },
	hull: TimeWindow
): { lens: Lens; window: TimeWindow } {
	let { lens, window } = view;
	let pool = moments;
	/** What is loosened next need only reach those that are still let through. */
	const change = (facet: Partial<Lens>) => {
		lens = { ...lens, ...facet };
		pool = pool.filter((moment) => passes({ ...OPEN_LENS, ...facet }, moment));
	};
	const drops = (condition: Condition) => drop.includes(condition);
	if (drops('kinds')) change({ kinds: [] });
	if (drops('trust')) change({ trust: [] });
	if (drops('figure')) change({ figure: false });
	if (drops('query')) change({ query: '' });
	if (drops('themes')) {
		const { themes } = lens;
		const some = lens.match === 'all' && pool.some((moment) => passes({ ...OPEN_LENS, themes }, moment));
		change({ themes: some ? themes : [], match: 'any' });
	}
	if (drops('importance'))
		change({
			importance: Math.max(1, Math.floor(pool.reduce((most, moment) => Math.max(most, moment.importance), 1)))
		});
	if (drops('years') && lens.years) change({ years: stretch(lens.years, pool) });
	if (drops('window')) window = reach(window, pool, hull);
	return { lens, window };
}

/**
 * Why a view is as empty as it is, and the nearest ways to see more.
 * @param hits moments that the search found; null when nothing is searched for
 * @param most how many ways to offer
 */
export function widenings(
	moments: readonly ChartMoment[],
	lens: Lens,
	hits: ReadonlySet<string> | null,
	window: TimeWindow,
	most = 3
): Widenings {
	const fails = failing(lens);
	/** Moments by the set of conditions they fail. */
	const groups = new Map<number, ChartMoment[]>();
	let hull = window;
	for (const moment of moments) {
		const set =
			fails(moment) | (holds(window, moment) ? 0 : BIT.window) | (hits && !hits.has(moment.id) ? BIT.query : 0);
		const group = groups.get(set);
		if (group) group.push(moment);
		else groups.set(set, [moment]);
		hull = { from: Math.min(hull.from, Math.floor(moment.at)), to: Math.max(hull.to, Math.ceil(moment.at)) };
	}
	const sets = [...groups.keys()];
	const shown = groups.get(0)?.length ?? 0;
	const reason = shown > 0 || sets.length === 0 ? 0 : (SETS.find((asked) => sets.every((set) => set & asked)) ?? 0);
	const nearest: number[] = [];
	for (const set of SETS)
		if (set !== 0 && groups.has(set) && !nearest.some((kept) => (kept & set) === kept)) nearest.push(set);
	const far = (next: { readonly window: TimeWindow }) => (span(next.window) > FAR * span(window) ? 1 : 0);
	const offers = nearest
		.map((set) => {
			const drop = conditionsOf(set);
			return { drop, ...loosen(drop, groups.get(set) ?? [], { lens, window }, hull) };
		})
		.sort((a, b) => a.drop.length - b.drop.length || far(a) - far(b))
		.slice(0, most)
		.map((offer): Widening => {
			const found = offer.drop.includes('query') ? null : hits;
			const count = moments.reduce(
				(n, m) => n + (passes(offer.lens, m) && holds(offer.window, m) && (!found || found.has(m.id)) ? 1 : 0),
				0
			);
			return { ...offer, count };
		});
	let cleared = 0;
	for (const [set, group] of groups) if ((set & (BIT.window | BIT.query)) === 0) cleared += group.length;
	return { shown, reason: conditionsOf(reason), offers, cleared };
}
