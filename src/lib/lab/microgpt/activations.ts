/** What the fast engine computes on the way forward and needs on the way back; made once, for the longest word. */
import type { Shape } from './shape';

export interface LayerActivations {
	/** Normalized input of the attention, `[position][width]`, and the scale of each position's normalization. */
	readonly norm1: Float64Array;
	readonly scale1: Float64Array;
	/** `[position][width]`; each head owns `width / heads` neighbouring columns. */
	readonly query: Float64Array;
	readonly key: Float64Array;
	readonly value: Float64Array;
	/** How each head shares its attention: `[head][position][earlier position]`. */
	readonly shares: Float64Array;
	/** What the heads took, `[position][width]`. */
	readonly joined: Float64Array;
	/** What the attention adds to the stream, and the stream after it. */
	readonly attended: Float64Array;
	readonly middle: Float64Array;
	readonly norm2: Float64Array;
	readonly scale2: Float64Array;
	/** Hidden numbers after ReLU, `[position][4 * width]`. */
	readonly hidden: Float64Array;
	/** What the hidden layer adds to the stream, and the stream after it. */
	readonly added: Float64Array;
	readonly out: Float64Array;
}

export interface Activations {
	/** The normalized sum of token and position embedding, and the scale of its normalization. */
	readonly start: Float64Array;
	readonly scale0: Float64Array;
	readonly layers: readonly LayerActivations[];
	/** Scores of the next token, `[position][vocabulary]`; after the loss, their probabilities in `chances`. */
	readonly scores: Float64Array;
	readonly chances: Float64Array;
	/** -ln of the probability of what came next, by position. */
	readonly losses: Float64Array;
}

export function makeActivations({ layers, width, heads, context, vocabulary }: Shape): Activations {
	const wide = (n: number) => new Float64Array(context * n);
	return {
		start: wide(width),
		scale0: wide(1),
		layers: Array.from({ length: layers }, () => ({
			norm1: wide(width),
			scale1: wide(1),
			query: wide(width),
			key: wide(width),
			value: wide(width),
			shares: wide(context * heads),
			joined: wide(width),
			attended: wide(width),
			middle: wide(width),
			norm2: wide(width),
			scale2: wide(1),
			hidden: wide(4 * width),
			added: wide(width),
			out: wide(width)
		})),
		scores: wide(vocabulary),
		chances: wide(vocabulary),
		losses: wide(1)
	};
}
