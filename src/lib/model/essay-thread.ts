/** The margin of an essay: a line of time with the moments it names. Pure; in pixels along the line. */
import { civil, dayOf, type Day } from './time';

/** Marks are targets: their middles stand this far apart, along the line and across. */
export const CELL = 24;
/** Least distance of two years that are written. */
const YEAR_GAP = 40;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

export interface Line {
	readonly from: Day;
	readonly to: Day;
	readonly length: number;
}

/** Where a day is on the line; days outside are at its ends. */
export const along = ({ from, to, length }: Line, day: Day): number =>
	Math.min(Math.max(((day - from) / (to - from)) * length, 0), length);

/** The years to write, at round distances. */
export function yearsOn(line: Line): { readonly y: number; readonly year: number }[] {
	const perYear = line.length / ((line.to - line.from) / 365.2425);
	const step = STEPS.find((years) => years * perYear >= YEAR_GAP) ?? 1000;
	const out = [];
	for (let year = Math.ceil(civil(line.from).year / step) * step; dayOf(year) <= line.to; year += step)
		if (dayOf(year) >= line.from) out.push({ y: along(line, dayOf(year)), year });
	return out;
}

/**
 * Gives each of the marks, in order of time, a place of its own: beside the line at its date, in the next column where
 * that is taken, and as little further on as can be where all are. What would pass the end of the line is moved back.
 * @param columns how many stand side by side
 */
export function places(
	at: readonly number[],
	length: number,
	columns: number
): { readonly y: number; readonly column: number }[] {
	const out: { y: number; column: number }[] = [];
	const last = Array.from({ length: columns }, () => -Infinity);
	for (const wish of at) {
		let column = last.findIndex((y) => y + CELL <= wish);
		if (column < 0) column = last.indexOf(Math.min(...last));
		const y = Math.max(wish, (last[column] ?? -Infinity) + CELL);
		last[column] = y;
		out.push({ y, column });
	}
	const next = Array.from({ length: columns }, () => length + CELL);
	for (const place of out.toReversed()) {
		place.y = Math.min(place.y, (next[place.column] ?? length) - CELL);
		next[place.column] = place.y;
	}
	return out;
}
