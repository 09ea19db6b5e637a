/** The arithmetic of the benchmark: medians, shares, and how a cost grows. Pure. */

/**
 * @param {readonly number[]} values
 * @param {number} q from 0 to 1
 * @returns {number} the value that a share `q` of the values does not exceed, between two of them on a line; NaN of none
 */
export function quantile(values, q) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * q;
	const low = sorted[Math.floor(at)] ?? NaN;
	const high = sorted[Math.ceil(at)] ?? NaN;
	return low + (high - low) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * The exponent b of cost = a·N^b: least squares on the logarithms.
 * @param {readonly (readonly [number, number])[]} points pairs of N and cost
 * @returns {number} NaN when there are fewer than two different N
 */
export function exponent(points) {
	const logs = points.filter(([n, cost]) => n > 0 && cost > 0).map(([n, cost]) => [Math.log(n), Math.log(cost)]);
	const mean = (/** @type {number} */ i) => logs.reduce((sum, log) => sum + (log[i] ?? 0), 0) / logs.length;
	const [mx, my] = [mean(0), mean(1)];
	let [xy, xx] = [0, 0];
	for (const [x = 0, y = 0] of logs) {
		xy += (x - mx) * (y - my);
		xx += (x - mx) ** 2;
	}
	return xx > 0 ? xy / xx : NaN;
}

/** The screen shows a frame every 1000/60 ms; clocks in pages are rounded, so a little more is still one frame. */
const ONE_FRAME = 1000 / 60 + 1;

/** @param {readonly number[]} intervals between frames, in ms */
export const frames = (intervals) => ({
	median: median(intervals),
	p95: quantile(intervals, 0.95),
	late: intervals.filter((ms) => ms > ONE_FRAME).length / intervals.length,
	long: intervals.filter((ms) => ms > 50).length / intervals.length
});
