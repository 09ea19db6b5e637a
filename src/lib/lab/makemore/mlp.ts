/**
 * The numbers of makemore's MLP (after Bengio et al. 2003) and its gradients, by hand: the letters before are looked up
 * in a small table of places, the places joined, one layer of tanh, and a score for each next letter.
 * Typed arrays, nothing allocated in a step.
 */
import type { PythonRandom } from '../random';

export interface MlpShape {
	/** Tokens, the boundary included. */
	readonly size: number;
	/** Letters it sees before the one it guesses. */
	readonly context: number;
	/** Coordinates of a letter. */
	readonly embedding: number;
	readonly hidden: number;
}

/** How the weights begin: all from N(0, 1), or scaled so that tanh is not saturated and the first guesses are even. */
export type Start = 'plain' | 'scaled';

/** Where each part lies in the one array of parameters. */
export function partsOf({ size, context, embedding, hidden }: MlpShape) {
	const inputs = context * embedding;
	const w1 = size * embedding;
	const b1 = w1 + inputs * hidden;
	const w2 = b1 + hidden;
	const b2 = w2 + hidden * size;
	return { inputs, embedding: 0, w1, b1, w2, b2, end: b2 + size } as const;
}

export class Mlp {
	readonly shape: MlpShape;
	readonly params: Float64Array;
	/** Gradients since `clear`, summed. */
	readonly grads: Float64Array;
	/** Shares of the next token after the last `forward`. */
	readonly shares: Float64Array;
	readonly #at: ReturnType<typeof partsOf>;
	readonly #x: Float64Array;
	readonly #h: Float64Array;
	readonly #dx: Float64Array;
	readonly #dh: Float64Array;

	constructor(shape: MlpShape) {
		this.shape = shape;
		this.#at = partsOf(shape);
		this.params = new Float64Array(this.#at.end);
		this.grads = new Float64Array(this.#at.end);
		this.shares = new Float64Array(shape.size);
		this.#x = new Float64Array(this.#at.inputs);
		this.#h = new Float64Array(shape.hidden);
		this.#dx = new Float64Array(this.#at.inputs);
		this.#dh = new Float64Array(shape.hidden);
	}

	/** Fresh parameters. 'scaled': first weights x (5/3) / √inputs, output weights x 0.01, no biases at the output. */
	start(random: PythonRandom, how: Start): void {
		const { w1, b1, w2, b2, inputs, end } = this.#at;
		const scaled = how === 'scaled';
		const scale = (i: number) => {
			if (!scaled || i < w1) return 1;
			if (i < b1) return 5 / 3 / Math.sqrt(inputs);
			if (i < b2) return 0.01;
			return 0;
		};
		for (let i = 0; i < end; i++) this.params[i] = random.gauss() * scale(i);
		if (scaled) for (let i = b1; i < w2; i++) this.params[i] = 0;
	}

	/** Guesses the token after `context` tokens that begin at `at`; returns -ln of the share of `next`. */
	forward(contexts: Uint16Array, at: number, next: number): number {
		const { size, context, embedding, hidden } = this.shape;
		const { inputs, w1, b1, w2, b2 } = this.#at;
		const { params, shares } = this;
		const x = this.#x;
		const h = this.#h;
		for (let c = 0; c < context; c++)
			for (let e = 0; e < embedding; e++)
				x[c * embedding + e] = params[(contexts[at + c] as number) * embedding + e] as number;
		for (let j = 0; j < hidden; j++) h[j] = params[b1 + j] as number;
		for (let i = 0; i < inputs; i++) {
			const u = x[i] as number;
			for (let j = 0, w = w1 + i * hidden; j < hidden; j++, w++) h[j] = (h[j] as number) + u * (params[w] as number);
		}
		for (let j = 0; j < hidden; j++) h[j] = Math.tanh(h[j] as number);
		for (let k = 0; k < size; k++) shares[k] = params[b2 + k] as number;
		for (let j = 0; j < hidden; j++) {
			const u = h[j] as number;
			for (let k = 0, w = w2 + j * size; k < size; k++, w++)
				shares[k] = (shares[k] as number) + u * (params[w] as number);
		}
		let most = -Infinity;
		for (let k = 0; k < size; k++) if ((shares[k] as number) > most) most = shares[k] as number;
		const logit = (shares[next] as number) - most;
		let sum = 0;
		for (let k = 0; k < size; k++) sum += shares[k] = Math.exp((shares[k] as number) - most);
		for (let k = 0; k < size; k++) shares[k] = (shares[k] as number) / sum;
		return Math.log(sum) - logit;
	}

	clear(): void {
		this.grads.fill(0);
	}

	/** Adds `weight` times the gradient of what the last `forward` returned. */
	backward(contexts: Uint16Array, at: number, next: number, weight: number): void {
		const { size, context, embedding, hidden } = this.shape;
		const { inputs, w1, b1, w2, b2 } = this.#at;
		const { params, grads, shares } = this;
		const x = this.#x;
		const h = this.#h;
		const dx = this.#dx;
		const dh = this.#dh;
		// From here `shares` holds the gradient of the scores.
		for (let k = 0; k < size; k++) {
			shares[k] = weight * ((shares[k] as number) - (k === next ? 1 : 0));
			grads[b2 + k] = (grads[b2 + k] as number) + (shares[k] as number);
		}
		for (let j = 0; j < hidden; j++) {
			const u = h[j] as number;
			let d = 0;
			for (let k = 0, w = w2 + j * size; k < size; k++, w++) {
				const s = shares[k] as number;
				d += s * (params[w] as number);
				grads[w] = (grads[w] as number) + s * u;
			}
			d *= 1 - u * u;
			dh[j] = d;
			grads[b1 + j] = (grads[b1 + j] as number) + d;
		}
		for (let i = 0; i < inputs; i++) {
			const u = x[i] as number;
			let d = 0;
			for (let j = 0, w = w1 + i * hidden; j < hidden; j++, w++) {
				const dj = dh[j] as number;
				d += dj * (params[w] as number);
				grads[w] = (grads[w] as number) + dj * u;
			}
			dx[i] = d;
		}
		for (let c = 0; c < context; c++)
			for (let e = 0; e < embedding; e++) {
				const cell = (contexts[at + c] as number) * embedding + e;
				grads[cell] = (grads[cell] as number) + (dx[c * embedding + e] as number);
			}
	}
}
