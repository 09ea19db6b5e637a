/**
 * How the lanes are grouped: by theme, by kind, by the role he held at the time, or as one stream.
 * A plan says which lanes there are and on which of them a moment stands; layout and scene ask nothing else.
 */
import type { ChartMoment, ChartTheme } from './chart';
import type { Grouping } from './view';

export interface LaneHead {
	readonly id: string;
	readonly title: string;
	/** The theme whose colour the lane has; null where its marks have many. */
	readonly theme: string | null;
	/** Drawn apart from the others: not a thread, or what belongs nowhere. */
	readonly quiet?: boolean;
}

export interface Plan {
	readonly by: Grouping;
	readonly heads: readonly LaneHead[];
	/** Row of the lane that a moment stands on; -1 for one that has none. */
	row(moment: ChartMoment): number;
	/** Rows of the lanes that it also belongs to. */
	also(moment: ChartMoment): readonly number[];
	/** Row whose ribbon stands for all lanes; undefined where each has its own. */
	readonly shared?: number;
}

export const NONE: readonly number[] = [];

export function byTheme(themes: readonly ChartTheme[]): Plan {
	const rows = new Map(themes.map((theme, row) => [theme.id, row]));
	return {
		by: 'theme',
		heads: themes.map(({ id, title, quiet }) => ({ id, title, theme: id, ...(quiet && { quiet }) })),
		row: ({ themes: [first = ''] }) => rows.get(first) ?? -1,
		also({ themes: all }) {
			if (all.length < 2) return NONE;
			const others: number[] = [];
			for (let i = 1; i < all.length; i++) {
				const row = rows.get(all[i] ?? '');
				if (row !== undefined) others.push(row);
			}
			return others;
		}
	};
}
