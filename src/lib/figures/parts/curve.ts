/** Curves as points: what a chart of many thousand steps draws, and the mean that shows where a noisy one goes. */

export type Point = readonly [x: number, y: number];

/**
 * At most about `most` points of a curve that look like all of it: of each stretch the least and the greatest.
 * @param values the first belongs to x = `start`; those that are no number are left out
 */
export function thin(values: ArrayLike<number>, most: number, start = 1): Point[] {
	const points: Point[] = [];
	const width = Math.max(1, Math.ceil((2 * values.length) / Math.max(2, most)));
	for (let from = 0; from < values.length; from += width) {
		let low = -1;
		let high = -1;
		for (let i = from; i < Math.min(values.length, from + width); i++) {
			const value = values[i] as number;
			if (!Number.isFinite(value)) continue;
			if (low < 0 || value < (values[low] as number)) low = i;
			if (high < 0 || value > (values[high] as number)) high = i;
		}
		if (low < 0) continue;
		for (const i of low === high ? [low] : [Math.min(low, high), Math.max(low, high)])
			points.push([start + i, values[i] as number]);
	}
	return points;
}

/** The mean of the last `window` values at each place; of fewer at the start. */
export function runningMean(values: ArrayLike<number>, window: number): Float64Array {
	const out = new Float64Array(values.length);
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		sum += values[i] as number;
		if (i >= window) sum -= values[i - window] as number;
		out[i] = sum / Math.min(window, i + 1);
	}
	return out;
}

/** The mean of values `from` (not included) to `to`; NaN of none. */
export function meanOf(values: ArrayLike<number>, from: number, to: number): number {
	let sum = 0;
	const first = Math.max(0, from);
	const last = Math.min(values.length, to);
	for (let i = first; i < last; i++) sum += values[i] as number;
	return last > first ? sum / (last - first) : NaN;
}

/** Heights of labels, one below the other, none nearer than `gap` to the next and as near their places as that allows. */
export function apart(places: readonly number[], gap: number, least: number, most: number): number[] {
	const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	const out = places.slice();
	let from = least;
	for (const i of order) from = (out[i] = Math.max(out[i] ?? 0, from)) + gap;
	let to = most;
	for (const i of order.reverse()) to = (out[i] = Math.min(out[i] ?? 0, to)) - gap;
	return out;
}
