/** Facets: for each choice a reader could make, how many moments it would show. */
import type { ChartMoment } from './chart';
import { isOpen, OPEN_LENS, passes, type Lens } from './lens';
import { KINDS, TRUSTS, type Kind, type Trust } from './schema-values';
import { civil, dayOf, type Day } from './time';

/** For each choice: the moments it would show together with what the other facets ask, whatever its own facet asks. */
export interface FacetCounts {
	/** Moments that the lens as it is lets through. */
	readonly total: number;
	/** By theme. Where all of the themes chosen must match, each further one narrows, and its count says to what. */
	readonly themes: ReadonlyMap<string, number>;
	readonly kinds: Readonly<Record<Kind, number>>;
	/** At least 1, at least 2, up to at least 5. */
	readonly importance: readonly number[];
	readonly trust: Readonly<Record<Trust, number>>;
	/** Each calendar year in which the record has moments, in order. */
	readonly years: readonly { readonly year: number; readonly count: number }[];
	readonly figure: number;
	/** Moments of the whole record that have a figure, whatever the lens. */
	readonly figures: number;
}

/** What a view asks of a moment, in the order in which we would rather give it up. */
export const CONDITIONS = ['window', 'importance', 'trust', 'years', 'figure', 'kinds', 'themes', 'query'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** A bit for each condition, so that a set of them is a number. */
export const BIT = Object.fromEntries(CONDITIONS.map((condition, i) => [condition, 1 << i])) as Record<
	Condition,
	number
>;
const zeros = <K extends string>(keys: readonly K[]) =>
	Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
/** Which facets of `lens` a moment fails, as a set of bits. */
export function failing(lens: Lens): (moment: ChartMoment) => number {
	const { themes, match, kinds, importance, trust, years, figure } = lens;
	const alone = [
		[BIT.themes, { ...OPEN_LENS, themes, match }],
		[BIT.kinds, { ...OPEN_LENS, kinds }],
		[BIT.importance, { ...OPEN_LENS, importance }],
		[BIT.trust, { ...OPEN_LENS, trust }],
		[BIT.years, { ...OPEN_LENS, years }],
		[BIT.figure, { ...OPEN_LENS, figure }]
	] as const;
	const asked = alone.filter(([, each]) => !isOpen(each));
	return (moment) => {
		let set = 0;
		for (const [bit, each] of asked) if (!passes(each, moment)) set |= bit;
		return set;
	};
}

/** The calendar year of a day, remembering the last: moments come in order of time, mostly. */
export function yearReader(): (day: Day) => number {
	let year = 0;
	let from = 0;
	let to = 0;
	return (day) => {
		if (day < from || day >= to) {
			year = civil(day).year;
			from = dayOf(year);
			to = dayOf(year + 1);
		}
		return year;
	};
}

/** A tally by key that adds in place. */
class Tally<K> {
	readonly #counts = new Map<K, { n: number }>();
	add(key: K, by = 1): void {
		const count = this.#counts.get(key);
		if (count) count.n += by;
		else this.#counts.set(key, { n: by });
	}
	entries(): [K, number][] {
		return Array.from(this.#counts, ([key, { n }]) => [key, n]);
	}
}

/** Counts every choice of every facet in one pass. */
export function facetCounts(moments: readonly ChartMoment[], lens: Lens): FacetCounts {
	const fails = failing(lens);
	const yearOf = yearReader();
	const themes = new Tally<string>();
	const years = new Tally<number>();
	const kinds = zeros(KINDS);
	const trust = zeros(TRUSTS);
	const importance = [0, 0, 0, 0, 0];
	/** Where all of the themes must match, only what has those chosen can have a further one. */
	const ownThemes = lens.match === 'all' ? 0 : BIT.themes;
	let [total, figure, figures] = [0, 0, 0];
	for (const moment of moments) {
		const set = fails(moment);
		if (set === 0) total++;
		if ((set & ~ownThemes) === 0) for (const theme of moment.themes) themes.add(theme);
		if ((set & ~BIT.kinds) === 0) kinds[moment.kind]++;
		if ((set & ~BIT.importance) === 0)
			for (let n = 0; n < importance.length && n < moment.importance; n++) importance[n] = (importance[n] ?? 0) + 1;
		if ((set & ~BIT.trust) === 0 && moment.trust) trust[moment.trust]++;
		years.add(yearOf(moment.at), (set & ~BIT.years) === 0 ? 1 : 0);
		if (moment.figure) {
			figures++;
			if ((set & ~BIT.figure) === 0) figure++;
		}
	}
	return {
		total,
		themes: new Map(themes.entries()),
		kinds,
		importance,
		trust,
		years: years
			.entries()
			.sort(([a], [b]) => a - b)
			.map(([year, count]) => ({ year, count })),
		figure,
		figures
	};
}

/** The lens without its facets: the search's words and what becomes of the rest stay. */
export const clearFacets = (lens: Lens): Lens => ({ ...OPEN_LENS, query: lens.query, rest: lens.rest });
