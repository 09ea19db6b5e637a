/**
 * The network of 1989: one image in, ten scores out, and the gradient of every one of its 9,760 parameters, derived by
 * hand. Also with the changes of 2022 that alter the network itself: ReLU for tanh, dropout before H3, and scores
 * without a last tanh for the cross-entropy.
 */
import { exp, tanhAll } from './exp';
import { convForward, convInput, convWeights, denseBackward, denseForward } from './kernels';
import { AT, CLASSES, GROUPS, H1, H1_PLACED, H2, H3_UNITS, LANES } from './shape';

export type Activation = 'tanh' | 'relu';
/** Mean squared distance from targets of ±1 over the ten outputs, or minus the logarithm of softmax's share. */
export type Loss = 'squared' | 'cross-entropy';

/** Numbers drawn evenly from 0 up to 1. */
export interface Uniform {
	random(): number;
}

export const PARAMETERS = AT.end;

/**
 * Fresh parameters: weights even within ±2.4 / √(inputs of a unit), biases 0. Drawn plane by plane and tap by tap,
 * layer after layer, whatever the order in which they are kept.
 */
export function initial(random: Uniform): Float64Array {
	const params = new Float64Array(PARAMETERS);
	const draw = (inputs: number) => (2 * random.random() - 1) * (2.4 / Math.sqrt(inputs));
	for (const [w, { taps }] of [[AT.w1, H1] as const, [AT.w2, H2] as const])
		for (let plane = 0; plane < GROUPS * LANES; plane++)
			for (let k = 0; k < taps; k++)
				params[w + (Math.floor(plane / LANES) * taps + k) * LANES + (plane % LANES)] = draw(taps);
	for (let i = AT.w3; i < AT.b3; i++) params[i] = draw(H2.units);
	for (let i = AT.w4; i < AT.b4; i++) params[i] = draw(H3_UNITS);
	return params;
}

export class LeNet {
	readonly params: Float64Array;
	/** Gradients of the last `backward`, in the order of `params`. */
	readonly grads = new Float64Array(PARAMETERS);
	/** The bordered image: fill it through `shape.pixelAt`. Its border and empty paper are -1. */
	readonly image = new Float64Array(H1.inputs).fill(-1);
	/** Ten outputs of the last `forward`: within ±1 under the squared loss, any number under the cross-entropy. */
	readonly scores = new Float64Array(CLASSES);
	/** What each of H2's outputs is multiplied by on the way to H3: 1, or as dropout has it. */
	readonly keep = new Float64Array(H2.units).fill(1);

	readonly activation: Activation;
	readonly loss: Loss;
	/** Activations in order of computation ([group][place][plane in the group]); H1 also as H2 reads it. */
	readonly h1 = new Float64Array(H1.units);
	readonly h2 = new Float64Array(H2.units);
	readonly h3 = new Float64Array(H3_UNITS);
	readonly #planes = new Float64Array(H2.inputs).fill(-1);
	readonly #kept = new Float64Array(H2.units);
	readonly #d1 = new Float64Array(H1.units);
	readonly #d2 = new Float64Array(H2.units);
	readonly #d3 = new Float64Array(H3_UNITS);
	readonly #d4 = new Float64Array(CLASSES);
	readonly #dPlanes = new Float64Array(H2.inputs);

	/** @param params its parameters, not copied */
	constructor(params: Float64Array, activation: Activation = 'tanh', loss: Loss = 'squared') {
		if (params.length !== PARAMETERS) throw new RangeError(`${PARAMETERS} parameters, not ${params.length}`);
		this.params = params;
		this.activation = activation;
		this.loss = loss;
	}

	#activate(z: Float64Array): void {
		if (this.activation === 'tanh') tanhAll(z);
		else for (let i = 0; i < z.length; i++) if (!((z[i] as number) > 0)) z[i] = 0;
	}

	/** Multiplies a gradient by the activation's slope, which both activations tell from their output. */
	#slope(a: Float64Array, d: Float64Array): void {
		if (this.activation === 'tanh')
			for (let i = 0; i < d.length; i++) d[i] = (d[i] as number) * (1 - (a[i] as number) * (a[i] as number));
		else for (let i = 0; i < d.length; i++) if (!((a[i] as number) > 0)) d[i] = 0;
	}

	/** Scores of the image; the class of the highest one is the answer. */
	forward(): Float64Array {
		const { params, h1, h2, h3, scores } = this;
		convForward(H1, this.image, params, AT.w1, AT.b1, h1);
		this.#activate(h1);
		for (let i = 0; i < h1.length; i++) this.#planes[H1_PLACED[i] as number] = h1[i] as number;
		convForward(H2, this.#planes, params, AT.w2, AT.b2, h2);
		this.#activate(h2);
		for (let i = 0; i < h2.length; i++) this.#kept[i] = (h2[i] as number) * (this.keep[i] as number);
		denseForward(this.#kept, params, AT.w3, AT.b3, h3);
		this.#activate(h3);
		denseForward(h3, params, AT.w4, AT.b4, scores);
		if (this.loss === 'squared') tanhAll(scores);
		return scores;
	}

	/** The loss of the last `forward` for the true class, in nats for the cross-entropy; keeps the scores' gradient. */
	lossOf(label: number): number {
		const { scores } = this;
		const d = this.#d4;
		let sum = 0;
		if (this.loss === 'squared') {
			for (let i = 0; i < CLASSES; i++) {
				const y = scores[i] as number;
				const off = y - (i === label ? 1 : -1);
				sum += off * off;
				d[i] = ((2 * off) / CLASSES) * (1 - y * y);
			}
			return sum / CLASSES;
		}
		const most = scores[this.answer] as number;
		for (let i = 0; i < CLASSES; i++) sum += d[i] = exp((scores[i] as number) - most);
		for (let i = 0; i < CLASSES; i++) d[i] = (d[i] as number) / sum - (i === label ? 1 : 0);
		return Math.log(sum) + most - (scores[label] as number);
	}

	/** Gradients of the loss that `lossOf` last gave, for every parameter, into `grads`. */
	backward(): void {
		const { params, grads, h1, h2, h3 } = this;
		const d1 = this.#d1;
		const d2 = this.#d2;
		const d3 = this.#d3;
		denseBackward(h3, params, AT.w4, AT.b4, this.#d4, grads, d3);
		this.#slope(h3, d3);
		denseBackward(this.#kept, params, AT.w3, AT.b3, d3, grads, d2);
		for (let i = 0; i < d2.length; i++) d2[i] = (d2[i] as number) * (this.keep[i] as number);
		this.#slope(h2, d2);
		convWeights(H2, this.#planes, d2, grads, AT.w2, AT.b2);
		convInput(H2, params, AT.w2, d2, this.#dPlanes);
		for (let i = 0; i < d1.length; i++) d1[i] = this.#dPlanes[H1_PLACED[i] as number] as number;
		this.#slope(h1, d1);
		convWeights(H1, this.image, d1, grads, AT.w1, AT.b1);
	}

	/** The class with the highest score; the first of equals. */
	get answer(): number {
		let best = 0;
		for (let i = 1; i < CLASSES; i++) if ((this.scores[i] as number) > (this.scores[best] as number)) best = i;
		return best;
	}
}
