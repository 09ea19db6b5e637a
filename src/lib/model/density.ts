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

/** Days that count as one in a record of forty years: next to nothing beside the kernel's eight months. */
const BIN = 4;
const MOST_BINS = 4096;

/** Weights as they come in, gathered by slices of a few days: a hundred thousand moments make a few thousand points. */
export class Activity {
	readonly #from: Day;
	readonly #bin: Day;
	readonly #weights: Float64Array;

	constructor({ from, to }: { readonly from: Day; readonly to: Day }) {
		this.#from = from;
		this.#bin = Math.max(BIN, (to - from) / MOST_BINS);
		this.#weights = new Float64Array(Math.ceil((to - from) / this.#bin) + 1);
	}

	add(day: Day, weight: number): void {
		const bin = Math.min(Math.max(0, Math.floor((day - this.#from) / this.#bin)), this.#weights.length - 1);
		this.#weights[bin] = (this.#weights[bin] ?? 0) + weight;
	}

	/** The middles of the slices that weigh anything, where `warp` puts them. */
	points(warp: { at(day: Day): number }): Weighted[] {
		const out: Weighted[] = [];
		this.#weights.forEach((weight, bin) => {
			if (weight > 0) out.push({ at: warp.at(this.#from + (bin + 0.5) * this.#bin), weight });
		});
		return out;
	}
}
