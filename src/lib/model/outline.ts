/**
 * The chart's moments as an outline: those that a window shows, by calendar year. The list draws it, and it is what a
 * screen reader walks.
 *
 * These functions look at every moment given, and sort them where they are not in order of time already. That is for a
 * window that has settled, never for each frame of a gesture or flight.
 */
import type { ChartMoment } from './chart';
import { civil, dayOf } from './time';
import type { TimeWindow } from './window';

export interface YearGroup {
	/** The calendar year its moments are dated; `begun` for spans that had begun when the window begins. */
	readonly year: number | 'begun';
	/** How many there are, of which `part` may have kept some only. */
	readonly count: number;
	/** In order of time, then id. */
	readonly moments: readonly ChartMoment[];
}

/** The moments whose date, or for a span any day of it, lies in `window`; in the order given. */
export const inWindow = (moments: readonly ChartMoment[], window: TimeWindow): ChartMoment[] =>
	moments.filter(({ at, to = at }) => at <= window.to && to >= window.from);

/** The moments that `window` shows, by year and in order of time; spans begun before it come first, by themselves. */
export function outline(moments: readonly ChartMoment[], window: TimeWindow): YearGroup[] {
	const groups: { year: YearGroup['year']; count: number; moments: ChartMoment[] }[] = [];
	const sorted = inWindow(moments, window).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	/** The day on which the next group begins. */
	let next = -Infinity;
	for (const moment of sorted) {
		const group = groups.at(-1);
		if (group && moment.at < next) group.count = group.moments.push(moment);
		else {
			const { year } = civil(moment.at);
			const begun = moment.at < window.from;
			next = begun ? window.from : dayOf(year + 1);
			groups.push({ year: begun ? 'begun' : year, count: 1, moments: [moment] });
		}
	}
	return groups;
}

/** What is left of `groups` when only the moments from the `first` up to, not including, the `end` are kept. */
export function part(groups: readonly YearGroup[], first: number, end: number): YearGroup[] {
	let before = 0;
	return groups.flatMap(({ moments, ...group }) => {
		const kept = moments.slice(Math.max(0, first - before), Math.max(0, end - before));
		before += moments.length;
		return kept.length > 0 ? [{ ...group, moments: kept }] : [];
	});
}
