/**
 * The ribbon of a lane: how active its theme was, as a Gaussian kernel density of its moments weighted by importance.
 * Computed once per lens on a grid fixed in time; drawing only stretches it.
 */
import type { Day } from './time';

export interface Density {
	readonly from: Day;
	/** Days between two samples. */
	readonly step: Day;
	readonly values: readonly number[];
}

export interface Weighted {
	readonly at: Day;
	readonly weight: number;
}

/** Standard deviation of the kernel, in days: about eight months, and more where samples stand further apart. */
const BANDWIDTH = 240;
/** Days between samples: two months, or as many as leave a long history about this many samples. */
const STEP = 61;
const SAMPLES = 400;

/**
 * Density at samples `step` days apart from `from` to `to`, in weight per bandwidth.
 * A kernel reaches three bandwidths; beyond, its weight is nil at this size.
 */
export function density(
	points: readonly Weighted[],
	from: Day,
	to: Day,
	step = Math.max(STEP, (to - from) / SAMPLES)
): Density {
	const width = Math.max(BANDWIDTH, 4 * (step - STEP));
	const n = Math.max(2, Math.ceil((to - from) / step) + 1);
	const values = new Array<number>(n).fill(0);
	for (const { at, weight } of points) {
		const first = Math.max(0, Math.ceil((at - 3 * width - from) / step));
		const last = Math.min(n - 1, Math.floor((at + 3 * width - from) / step));
		for (let i = first; i <= last; i++) {
			const z = (from + i * step - at) / width;
			values[i] = (values[i] ?? 0) + weight * Math.exp(-0.5 * z * z);
		}
	}
	return { from, step, values };
}
