/**
 * The chart's moments as rows of a table, and sorting them by any column. Sorting is for a press and for a window that
 * has settled, never for each frame.
 */
import type { ChartMoment, ChartTheme } from './chart';
import { KINDS, TRUSTS, type Locale } from './schema-values';

export const COLUMNS = ['date', 'title', 'kind', 'theme', 'importance', 'trust'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
	readonly by: Column;
	readonly descending: boolean;
}

export const BY_DATE: Sort = { by: 'date', descending: false };

type Place = (moment: ChartMoment) => number | undefined;

/** Place in a closed list; what is not in it has none. */
const placeIn = (list: readonly unknown[], value: unknown): number | undefined => {
	const index = list.indexOf(value);
	return index < 0 ? undefined : index;
};

function placeBy(column: Exclude<Column, 'title'>, themes: readonly ChartTheme[]): Place {
	const lanes = themes.map(({ id }) => id);
	const places: Record<typeof column, Place> = {
		date: ({ at }) => at,
		kind: ({ kind }) => placeIn(KINDS, kind),
		theme: (moment) => placeIn(lanes, moment.themes[0]),
		importance: ({ importance }) => importance,
		trust: ({ trust }) => placeIn(TRUSTS, trust)
	};
	return places[column];
}

/**
 * A new array of `moments` in the order of `sort`. Rows that are equal there keep the order they came in, in both
 * directions, so that pressing one column after another sorts by both; rows without a value come last in both.
 * Titles are compared as `locale` does, kinds and grades stand as in their lists, themes in the order of the lanes.
 */
export function sortRows(
	moments: readonly ChartMoment[],
	sort: Sort,
	themes: readonly ChartTheme[],
	locale: Locale
): ChartMoment[] {
	const way = sort.descending ? -1 : 1;
	if (sort.by === 'title') {
		const { compare } = new Intl.Collator(locale, { numeric: true });
		return [...moments].sort((a, b) => way * compare(a.title, b.title));
	}
	const place = placeBy(sort.by, themes);
	return moments
		.map((moment) => ({ moment, at: place(moment) }))
		.sort((a, b) => {
			if (a.at === undefined || b.at === undefined) return Number(a.at === undefined) - Number(b.at === undefined);
			return way * (a.at - b.at);
		})
		.map(({ moment }) => moment);
}

/** The sort after a press on the head of `column`: by it, or the other way round when it was by it already. */
export const pressed = (sort: Sort, column: Column): Sort => ({
	by: column,
	// Of importance one wants the most first, of everything else the first first.
	descending: sort.by === column ? !sort.descending : column === 'importance'
});

/** What `aria-sort` says of `column`: only the column sorted by carries it. */
export const ariaSort = (sort: Sort, column: Column): 'ascending' | 'descending' | undefined =>
	sort.by === column ? (sort.descending ? 'descending' : 'ascending') : undefined;
