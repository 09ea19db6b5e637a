/** The overview strip: how many moments of each theme fall into each fixed slice of the whole record. */
import type { ChartMoment } from './chart';
import { civil, dayOf, type Day } from './time';
import type { TimeWindow } from './window';

export interface OverviewBin {
	readonly from: Day;
	readonly to: Day;
	/** Counts in the order of the themes, by each moment's first theme. */
	readonly counts: readonly number[];
	readonly total: number;
}

/** Slices a year is cut into. */
const PER_YEAR = 3;

/** Bins of four months over `bounds`; empty ones are left out. */
export function overview(
	moments: readonly ChartMoment[],
	themes: readonly string[],
	bounds: TimeWindow
): OverviewBin[] {
	const bins = new Map<number, number[]>();
	for (const moment of moments) {
		const { year, month } = civil(moment.at);
		const key = year * PER_YEAR + Math.floor(((month - 1) / 12) * PER_YEAR);
		const counts = bins.get(key) ?? themes.map(() => 0);
		const theme = themes.indexOf(moment.themes[0] ?? '');
		if (theme >= 0) counts[theme] = (counts[theme] ?? 0) + 1;
		bins.set(key, counts);
	}
	const edge = (key: number) => dayOf(Math.floor(key / PER_YEAR), 1 + (key % PER_YEAR) * (12 / PER_YEAR));
	return [...bins]
		.sort(([a], [b]) => a - b)
		.map(([key, counts]) => ({
			from: Math.max(edge(key), bounds.from),
			to: Math.min(edge(key + 1), bounds.to),
			counts,
			total: counts.reduce((a, b) => a + b, 0)
		}));
}
