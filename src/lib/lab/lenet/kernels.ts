/**
 * The inner loops: layers of shared weights and full layers, forward and backward, by hand.
 *
 * Weights of a group of four planes lie side by side ([group][tap][plane]), outputs too ([group][place][plane]), so that
 * one input read serves four planes; two places or two taps at a time give eight sums that do not wait for each other.
 * Nothing is allocated. All indices come from the tables of `shape.ts`.
 */
import { GROUPS, LANES, type ConvShape } from './shape';

/* The loops index typed arrays whose lengths the tables guarantee; reading past an end would give NaN, and tests see it. */
type Numbers = Float64Array;
const num = (a: Numbers, i: number): number => a[i] as number;
const int = (a: Int32Array, i: number): number => a[i] as number;

/** z = b + w * x for every unit. `w` and `b` are the whole array of parameters, with where the layer's begin. */
export function convForward(s: ConvShape, x: Numbers, params: Numbers, w: number, b: number, z: Numbers): void {
	const { taps, positions, base, offset } = s;
	for (let g = 0; g < GROUPS; g++) {
		const wg = w + g * taps * LANES;
		const og = g * taps;
		for (let p = 0; p < positions; p += 2) {
			const x0 = int(base, p);
			const x1 = int(base, p + 1);
			const out = (g * positions + p) * LANES;
			let a0 = num(params, b + out);
			let a1 = num(params, b + out + 1);
			let a2 = num(params, b + out + 2);
			let a3 = num(params, b + out + 3);
			let c0 = num(params, b + out + 4);
			let c1 = num(params, b + out + 5);
			let c2 = num(params, b + out + 6);
			let c3 = num(params, b + out + 7);
			for (let k = 0, wk = wg; k < taps; k++, wk += LANES) {
				const o = int(offset, og + k);
				const u = num(x, x0 + o);
				const v = num(x, x1 + o);
				const w0 = num(params, wk);
				const w1 = num(params, wk + 1);
				const w2 = num(params, wk + 2);
				const w3 = num(params, wk + 3);
				a0 += w0 * u;
				a1 += w1 * u;
				a2 += w2 * u;
				a3 += w3 * u;
				c0 += w0 * v;
				c1 += w1 * v;
				c2 += w2 * v;
				c3 += w3 * v;
			}
			z[out] = a0;
			z[out + 1] = a1;
			z[out + 2] = a2;
			z[out + 3] = a3;
			z[out + 4] = c0;
			z[out + 5] = c1;
			z[out + 6] = c2;
			z[out + 7] = c3;
		}
	}
}

/** Gradients of weights and biases from those of z, written (not added) into `grads`. */
export function convWeights(s: ConvShape, x: Numbers, dz: Numbers, grads: Numbers, w: number, b: number): void {
	const { taps, positions, base, offset, units } = s;
	for (let i = 0; i < units; i++) grads[b + i] = num(dz, i);
	for (let g = 0; g < GROUPS; g++) {
		const first = g * positions * LANES;
		for (let k = 0; k < taps; k += 2) {
			// The last tap of an odd number is done alone, as a pair with itself whose second half is not kept.
			const alone = k + 1 === taps;
			const o0 = int(offset, g * taps + k);
			const o1 = alone ? o0 : int(offset, g * taps + k + 1);
			let a0 = 0;
			let a1 = 0;
			let a2 = 0;
			let a3 = 0;
			let c0 = 0;
			let c1 = 0;
			let c2 = 0;
			let c3 = 0;
			for (let p = 0, at = first; p < positions; p++, at += LANES) {
				const start = int(base, p);
				const u = num(x, start + o0);
				const v = num(x, start + o1);
				const d0 = num(dz, at);
				const d1 = num(dz, at + 1);
				const d2 = num(dz, at + 2);
				const d3 = num(dz, at + 3);
				a0 += d0 * u;
				a1 += d1 * u;
				a2 += d2 * u;
				a3 += d3 * u;
				c0 += d0 * v;
				c1 += d1 * v;
				c2 += d2 * v;
				c3 += d3 * v;
			}
			const out = w + (g * taps + k) * LANES;
			grads[out] = a0;
			grads[out + 1] = a1;
			grads[out + 2] = a2;
			grads[out + 3] = a3;
			if (alone) continue;
			grads[out + 4] = c0;
			grads[out + 5] = c1;
			grads[out + 6] = c2;
			grads[out + 7] = c3;
		}
	}
}

/** Gradient of the bordered input from that of z; `dx` is cleared first. */
export function convInput(s: ConvShape, params: Numbers, w: number, dz: Numbers, dx: Numbers): void {
	const { taps, positions, base, offset } = s;
	dx.fill(0);
	for (let g = 0; g < GROUPS; g++) {
		for (let p = 0; p < positions; p += 2) {
			const at = (g * positions + p) * LANES;
			const a0 = num(dz, at);
			const a1 = num(dz, at + 1);
			const a2 = num(dz, at + 2);
			const a3 = num(dz, at + 3);
			const c0 = num(dz, at + 4);
			const c1 = num(dz, at + 5);
			const c2 = num(dz, at + 6);
			const c3 = num(dz, at + 7);
			const x0 = int(base, p);
			const x1 = int(base, p + 1);
			for (let k = 0, wk = w + g * taps * LANES; k < taps; k++, wk += LANES) {
				const o = int(offset, g * taps + k);
				const w0 = num(params, wk);
				const w1 = num(params, wk + 1);
				const w2 = num(params, wk + 2);
				const w3 = num(params, wk + 3);
				// The two places overlap for other taps, never for one, so the order of these two does not matter.
				dx[x0 + o] = num(dx, x0 + o) + (w0 * a0 + w1 * a1 + (w2 * a2 + w3 * a3));
				dx[x1 + o] = num(dx, x1 + o) + (w0 * c0 + w1 * c1 + (w2 * c2 + w3 * c3));
			}
		}
	}
}

/** Outputs of a full layer computed at a time; 30 and 10 are multiples. */
const BLOCK = 5;

/** z = b + W x, W with one row for each output. */
export function denseForward(x: Numbers, params: Numbers, w: number, b: number, z: Numbers): void {
	const n = x.length;
	for (let j = 0; j < z.length; j += BLOCK) {
		let a0 = num(params, b + j);
		let a1 = num(params, b + j + 1);
		let a2 = num(params, b + j + 2);
		let a3 = num(params, b + j + 3);
		let a4 = num(params, b + j + 4);
		for (let i = 0, at = w + j * n; i < n; i++, at++) {
			const u = num(x, i);
			a0 += u * num(params, at);
			a1 += u * num(params, at + n);
			a2 += u * num(params, at + 2 * n);
			a3 += u * num(params, at + 3 * n);
			a4 += u * num(params, at + 4 * n);
		}
		z[j] = a0;
		z[j + 1] = a1;
		z[j + 2] = a2;
		z[j + 3] = a3;
		z[j + 4] = a4;
	}
}

/** Gradients of weights, biases and input of a full layer, all written anew. */
export function denseBackward(
	x: Numbers,
	params: Numbers,
	w: number,
	b: number,
	dz: Numbers,
	grads: Numbers,
	dx: Numbers
): void {
	const n = x.length;
	dx.fill(0);
	for (let j = 0; j < dz.length; j += BLOCK) {
		const d0 = num(dz, j);
		const d1 = num(dz, j + 1);
		const d2 = num(dz, j + 2);
		const d3 = num(dz, j + 3);
		const d4 = num(dz, j + 4);
		for (let i = 0; i < BLOCK; i++) grads[b + j + i] = num(dz, j + i);
		for (let i = 0, at = w + j * n; i < n; i++, at++) {
			const u = num(x, i);
			grads[at] = d0 * u;
			grads[at + n] = d1 * u;
			grads[at + 2 * n] = d2 * u;
			grads[at + 3 * n] = d3 * u;
			grads[at + 4 * n] = d4 * u;
			dx[i] =
				num(dx, i) +
				(d0 * num(params, at) + d1 * num(params, at + n)) +
				(d2 * num(params, at + 2 * n) + d3 * num(params, at + 3 * n) + d4 * num(params, at + 4 * n));
		}
	}
}
