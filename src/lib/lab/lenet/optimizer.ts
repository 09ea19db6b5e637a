/** AdamW (Loshchilov and Hutter, 2017) with its usual constants, from arithmetic that is the same in every browser. */

const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;
const DECAY = 0.01;

/** What AdamW remembers: running means of gradients and of their squares, and beta1 and beta2 to the power of steps. */
export interface Moments {
	readonly mean: Float64Array;
	readonly square: Float64Array;
	/** Kept by multiplying, because `**` may differ between browsers. */
	readonly powers: Float64Array;
}

export const noMoments = (size: number): Moments => ({
	mean: new Float64Array(size),
	square: new Float64Array(size),
	powers: Float64Array.of(1, 1)
});

/** One step of AdamW: decay of weights apart from the gradient, moments corrected for their start at zero. */
export function adamW(params: Float64Array, grads: Float64Array, moments: Moments, rate: number): void {
	const { mean, square, powers } = moments;
	powers[0] = (powers[0] as number) * BETA1;
	powers[1] = (powers[1] as number) * BETA2;
	const step = rate / (1 - powers[0]);
	const scale = 1 / Math.sqrt(1 - powers[1]);
	const shrink = 1 - rate * DECAY;
	for (let i = 0; i < params.length; i++) {
		const g = grads[i] as number;
		const m = BETA1 * (mean[i] as number) + (1 - BETA1) * g;
		const v = BETA2 * (square[i] as number) + (1 - BETA2) * g * g;
		mean[i] = m;
		square[i] = v;
		params[i] = (params[i] as number) * shrink - (step * m) / (Math.sqrt(v) * scale + EPSILON);
	}
}
