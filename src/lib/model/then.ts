/** What lay nearest to a day: for each lane the last moment before it and the first after it, and how far off they are. */
import type { ChartMoment } from './chart';
import type { LaneHead } from './grouping';
import type { Day } from './time';
import { civil, dayOf, DAYS_PER_YEAR } from './time';
import type { TimeWindow } from './window';

export interface NearLane {
	/** Of the lane. */
	readonly id: string;
	/** The last moment that begins on the day or before it. */
	readonly before: ChartMoment | null;
	readonly after: ChartMoment | null;
	readonly nearest: ChartMoment | null;
}

type Lanes = readonly {
	readonly head: Pick<LaneHead, 'id'>;
	readonly detail: { readonly items: readonly ChartMoment[] };
}[];

/** How many of `items`, in order of time, begin before `day`. */
function countBefore(items: readonly ChartMoment[], day: Day): number {
	let lo = 0;
	let hi = items.length;
	while (lo < hi) {
		const mid = (lo + hi) >> 1;
		if ((items[mid]?.at ?? 0) < day) lo = mid + 1;
		else hi = mid;
	}
	return lo;
}

/** Days from the calendar day of `day` to that of `moment`: negative for a moment before it. */
const daysTo = (day: Day, moment: ChartMoment): number => Math.floor(moment.at) - Math.floor(day);

/** The moments next to the calendar day of `day` in each lane. By bisection: no work that grows with the record. */
export function nearestPerLane(lanes: Lanes, day: Day): readonly NearLane[] {
	return lanes.map(({ head, detail: { items } }) => {
		const count = countBefore(items, Math.floor(day) + 1);
		const before = items[count - 1] ?? null;
		const after = items[count] ?? null;
		const nearest = before && after ? (-daysTo(day, before) <= daysTo(day, after) ? before : after) : (before ?? after);
		return { id: head.id, before, after, nearest };
	});
}

/** How far a moment is from a day, in a unit no finer than its date is known to. */
export interface Away {
	readonly side: 'before' | 'after' | 'same' | 'during';
	readonly n: number;
	readonly unit: 'day' | 'month' | 'year';
	/** The moment's date is not known to the day. */
	readonly about: boolean;
}

const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const UNIT_DAYS = { day: 1, month: DAYS_PER_MONTH, year: DAYS_PER_YEAR } as const;
/** From this many days on a distance is told in months, and in years. */
const IN_MONTHS = 45;
const IN_YEARS = 23.5 * DAYS_PER_MONTH;
/** A date that may mean this many days is known to the month, or the year. */
const MONTH_WIDE = 20;
const YEAR_WIDE = 200;

export function awayOf(day: Day, moment: ChartMoment): Away {
	const days = daysTo(day, moment);
	const size = Math.abs(days);
	const [low, high] = moment.whisker ?? [0, 0];
	const wide = high - low;
	const unit: Away['unit'] =
		size >= IN_YEARS || wide >= YEAR_WIDE ? 'year' : size >= IN_MONTHS || wide >= MONTH_WIDE ? 'month' : 'day';
	const n = Math.round(size / UNIT_DAYS[unit]);
	const away = { n, unit, about: wide > 1 };
	if (n === 0) return { ...away, side: 'same' };
	if (days < 0 && moment.to !== undefined && moment.to >= day) return { ...away, side: 'during' };
	return { ...away, side: days < 0 ? 'before' : 'after' };
}

/** `day`, as a whole number, kept among the days whose noon `window` shows. */
export const keepWithin = (day: Day, window: TimeWindow): Day =>
	Math.min(Math.max(Math.floor(day), Math.ceil(window.from - 0.5)), Math.floor(window.to - 0.5));

/** The same day of the month, or the month's last, `months` later. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, day: d } = civil(day);
	const first = dayOf(year, month + months);
	const length = dayOf(year, month + months + 1) - first;
	return first + Math.min(d, length) - 1;
}
