/**
 * microgpt over flat arrays, all positions of a word at once: the same mathematics as the scalar engine, the
 * derivatives by hand, and nothing allocated in a step. What is only efficiency is here.
 */
import { linear } from '../kernels';
import { linearBack, linearGradient } from '../kernels-back';
import { makeActivations, type Activations } from './activations';
import type { Engine } from './engine';
import { attend, attendBack, crossEntropy, crossEntropyBack, normalize, normalizeBack } from './layers';
import { matricesOf, parametersOf, type Shape } from './shape';

/** One layer's matrices, as views of the parameters or of the gradient. */
interface Layer {
	readonly wq: Float64Array;
	readonly wk: Float64Array;
	readonly wv: Float64Array;
	readonly wo: Float64Array;
	readonly fc1: Float64Array;
	readonly fc2: Float64Array;
}

interface Weights {
	readonly wte: Float64Array;
	readonly wpe: Float64Array;
	readonly head: Float64Array;
	readonly layers: readonly Layer[];
}

function viewsOf(shape: Shape, whole: Float64Array): Weights {
	const views = new Map(
		matricesOf(shape).map(({ name, rows, columns, offset }) => [name, whole.subarray(offset, offset + rows * columns)])
	);
	const view = (name: string) => views.get(name) ?? new Float64Array();
	return {
		wte: view('wte'),
		wpe: view('wpe'),
		head: view('lm_head'),
		layers: Array.from({ length: shape.layers }, (_, i) => ({
			wq: view(`layer${i}.attn_wq`),
			wk: view(`layer${i}.attn_wk`),
			wv: view(`layer${i}.attn_wv`),
			wo: view(`layer${i}.attn_wo`),
			fc1: view(`layer${i}.mlp_fc1`),
			fc2: view(`layer${i}.mlp_fc2`)
		}))
	};
}

/** Derivatives on the way back, for the longest word; overwritten by every layer. */
function makeSlopes({ width, context, vocabulary }: Shape) {
	const wide = (n: number) => new Float64Array(context * n);
	return {
		scores: wide(vocabulary),
		stream: wide(width),
		norm: wide(width),
		hidden: wide(4 * width),
		joined: wide(width),
		query: wide(width),
		key: wide(width),
		value: wide(width),
		row: wide(1)
	};
}

export class FastEngine implements Engine {
	readonly shape: Shape;
	readonly parameters: Float64Array;
	readonly gradient: Float64Array;
	/** Of the last `learn` or `read`. */
	readonly activations: Activations;
	readonly #weights: Weights;
	readonly #slopes: Weights;
	readonly #back: ReturnType<typeof makeSlopes>;
	readonly #token = new Int32Array(1);
	readonly #next: Float64Array;
	#position = 0;

	/** @param parameters to work on, when another engine's are to be looked at */
	constructor(shape: Shape, parameters: Float64Array = new Float64Array(parametersOf(shape))) {
		this.shape = shape;
		this.parameters = parameters;
		this.gradient = new Float64Array(this.parameters.length);
		this.activations = makeActivations(shape);
		this.#weights = viewsOf(shape, this.parameters);
		this.#slopes = viewsOf(shape, this.gradient);
		this.#back = makeSlopes(shape);
		this.#next = new Float64Array(shape.vocabulary);
	}

	learn(tokens: Int32Array, count: number): number {
		this.#forward(tokens, 0, count);
		const { scores, chances, losses } = this.activations;
		const { vocabulary } = this.shape;
		const sum = crossEntropy(scores, chances, losses, tokens, vocabulary, count);
		crossEntropyBack(chances, this.#back.scores, tokens, vocabulary, count);
		this.#backward(tokens, count);
		return sum / count;
	}

	/** The loss of `learn` without its gradient; `activations` hold the rest. */
	measure(tokens: Int32Array, count: number): number {
		this.#forward(tokens, 0, count);
		const { scores, chances, losses } = this.activations;
		return crossEntropy(scores, chances, losses, tokens, this.shape.vocabulary, count) / count;
	}

	begin(): void {
		this.#position = 0;
	}

	read(token: number): Float64Array {
		const { context, vocabulary } = this.shape;
		const position = this.#position++;
		if (position >= context) throw new RangeError(`only ${context} tokens can be read`);
		this.#token[0] = token;
		this.#forward(this.#token, position, position + 1);
		const start = position * vocabulary;
		this.#next.set(this.activations.scores.subarray(start, start + vocabulary));
		return this.#next;
	}

	/** Positions `from` up to `to`, whose tokens are given from the first on; those before are kept. */
	#forward(tokens: Int32Array, from: number, to: number): void {
		const { shape } = this;
		const { width, vocabulary } = shape;
		const { start, scale0, layers, scores } = this.activations;
		const { wte, wpe, head, layers: weights } = this.#weights;
		for (let p = from; p < to; p++) {
			const token = (tokens[p - from] as number) * width;
			for (let j = 0; j < width; j++)
				start[p * width + j] = (wte[token + j] as number) + (wpe[p * width + j] as number);
		}
		normalize(start, start, scale0, width, from, to);
		let stream = start;
		for (let i = 0; i < layers.length; i++) {
			const w = weights[i] as Layer;
			const a = layers[i] as Activations['layers'][number];
			normalize(stream, a.norm1, a.scale1, width, from, to);
			linear(w.wq, width, width, a.norm1, a.query, from, to);
			linear(w.wk, width, width, a.norm1, a.key, from, to);
			linear(w.wv, width, width, a.norm1, a.value, from, to);
			attend(shape, a.query, a.key, a.value, a.shares, a.joined, from, to);
			linear(w.wo, width, width, a.joined, a.attended, from, to);
			for (let k = from * width; k < to * width; k++) a.middle[k] = (a.attended[k] as number) + (stream[k] as number);
			normalize(a.middle, a.norm2, a.scale2, width, from, to);
			linear(w.fc1, 4 * width, width, a.norm2, a.hidden, from, to);
			for (let k = from * 4 * width; k < to * 4 * width; k++) if ((a.hidden[k] as number) < 0) a.hidden[k] = 0;
			linear(w.fc2, width, 4 * width, a.hidden, a.added, from, to);
			for (let k = from * width; k < to * width; k++) a.out[k] = (a.added[k] as number) + (a.middle[k] as number);
			stream = a.out;
		}
		linear(head, vocabulary, width, stream, scores, from, to);
	}

	#backward(tokens: Int32Array, count: number): void {
		const { shape } = this;
		const { width, vocabulary } = shape;
		const { start, scale0, layers } = this.activations;
		const { head, layers: weights } = this.#weights;
		const slopes = this.#slopes;
		const d = this.#back;
		const whole = count * width;
		const last = layers.length - 1;
		const out = (layers[last] as Activations['layers'][number]).out;
		linearGradient(slopes.head, vocabulary, width, d.scores, out, count);
		d.stream.fill(0, 0, whole);
		linearBack(head, vocabulary, width, d.scores, d.stream, count);
		for (let i = last; i >= 0; i--) {
			const w = weights[i] as Layer;
			const s = slopes.layers[i] as Layer;
			const a = layers[i] as Activations['layers'][number];
			// The hidden layer; the stream goes past it unchanged, so its derivative stays and more is added.
			linearGradient(s.fc2, width, 4 * width, d.stream, a.hidden, count);
			d.hidden.fill(0, 0, 4 * whole);
			linearBack(w.fc2, width, 4 * width, d.stream, d.hidden, count);
			for (let k = 0; k < 4 * whole; k++) if (!((a.hidden[k] as number) > 0)) d.hidden[k] = 0;
			linearGradient(s.fc1, 4 * width, width, d.hidden, a.norm2, count);
			d.norm.fill(0, 0, whole);
			linearBack(w.fc1, 4 * width, width, d.hidden, d.norm, count);
			normalizeBack(a.norm2, a.scale2, d.norm, d.stream, width, count);
			// The attention.
			linearGradient(s.wo, width, width, d.stream, a.joined, count);
			d.joined.fill(0, 0, whole);
			linearBack(w.wo, width, width, d.stream, d.joined, count);
			d.query.fill(0, 0, whole);
			d.key.fill(0, 0, whole);
			d.value.fill(0, 0, whole);
			attendBack(shape, a.query, a.key, a.value, a.shares, d.joined, d.query, d.key, d.value, d.row, count);
			linearGradient(s.wq, width, width, d.query, a.norm1, count);
			linearGradient(s.wk, width, width, d.key, a.norm1, count);
			linearGradient(s.wv, width, width, d.value, a.norm1, count);
			d.norm.fill(0, 0, whole);
			linearBack(w.wq, width, width, d.query, d.norm, count);
			linearBack(w.wk, width, width, d.key, d.norm, count);
			linearBack(w.wv, width, width, d.value, d.norm, count);
			normalizeBack(a.norm1, a.scale1, d.norm, d.stream, width, count);
		}
		d.norm.fill(0, 0, whole);
		normalizeBack(start, scale0, d.stream, d.norm, width, count);
		slopes.wte.fill(0);
		slopes.wpe.fill(0);
		for (let p = 0; p < count; p++) {
			const token = (tokens[p] as number) * width;
			for (let j = 0; j < width; j++) {
				const slope = d.norm[p * width + j] as number;
				slopes.wpe[p * width + j] = slope;
				slopes.wte[token + j] = (slopes.wte[token + j] as number) + slope;
			}
		}
	}
}
