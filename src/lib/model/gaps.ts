/** Which empty years are compressed, and to what: loaded when a reader first asks for it. */
import type { Day } from './time';
import { NO_WARP, type Break, type TimeWarp } from './warp';

/** Days without any moment from which on a gap is compressed, what stays of it on the line, and air left at its ends. */
const LEAST_GAP: Day = 540;
const BREAK: Day = 110;
const AIR: Day = 90;

/** The gaps between `days` (sorted), compressed. */
export function compressGaps(days: readonly Day[]): TimeWarp {
	const breaks: Break[] = [];
	let saved = 0;
	for (let i = 1; i < days.length; i++) {
		const [a, b] = [days[i - 1] ?? 0, days[i] ?? 0];
		if (b - a < LEAST_GAP) continue;
		const gap = { from: a + AIR, to: b - AIR };
		breaks.push({ ...gap, at: gap.from - saved, length: BREAK });
		saved += gap.to - gap.from - BREAK;
	}
	if (breaks.length === 0) return NO_WARP;

	/** The last break that begins before `value`, by bisection. */
	const last = (value: number, start: (each: Break) => number): Break | undefined => {
		let lo = 0;
		let hi = breaks.length;
		while (lo < hi) {
			const mid = (lo + hi) >> 1;
			const each = breaks[mid];
			if (each && start(each) < value) lo = mid + 1;
			else hi = mid;
		}
		return breaks[lo - 1];
	};
	return {
		breaks,
		at(day) {
			const each = last(day, ({ from }) => from);
			if (!each) return day;
			if (day >= each.to) return each.at + each.length + (day - each.to);
			return each.at + ((day - each.from) / (each.to - each.from)) * each.length;
		},
		day(place) {
			const each = last(place, ({ at }) => at);
			if (!each) return place;
			if (place >= each.at + each.length) return each.to + (place - each.at - each.length);
			return each.from + ((place - each.at) / each.length) * (each.to - each.from);
		}
	};
}

/** The days a moment covers are no gap: every start and end, and the years of a span between them. */
export function coveredDays(moments: readonly { readonly at: Day; readonly to?: Day }[]): Day[] {
	const days: Day[] = [];
	for (const { at, to } of moments) {
		days.push(at);
		if (to !== undefined) for (let day = at + 365; day < to; day += 365) days.push(day);
		if (to !== undefined) days.push(to);
	}
	return days.sort((a, b) => a - b);
}
