/** What a figure may ask of a microgpt, and what it is told. Every answer is the asker's own: nothing in it changes. */
import type { Activations } from './activations';
import type { Matrix, Shape } from './shape';

export interface About {
	readonly shape: Shape;
	readonly parameters: number;
	readonly matrices: readonly Matrix[];
	/** Letters in the order of their tokens; the token after the last is BOS, before and after each word. */
	readonly letters: readonly string[];
	/** How many words there are to learn from, repeats counted. */
	readonly words: number;
}

/** How likely each letter is to come next. */
export interface Next {
	/** By token; the last is the end of the word. */
	readonly chances: Float64Array;
}

/** How each head shares its attention while a word is read. */
export interface Attention {
	/** What stands at each position: null for BOS, then the letters. */
	readonly tokens: readonly (string | null)[];
	/** `shares[layer][head][position]`: a share for each position up to that one; they sum to 1. */
	readonly shares: readonly (readonly (readonly (readonly number[])[])[])[];
}

/** How surprised the model is by a word. */
export interface Surprise {
	/** What came: the letters, then null for the end of the word. */
	readonly letters: readonly (string | null)[];
	/** -ln of the probability it had, in nats. */
	readonly losses: readonly number[];
	readonly mean: number;
}

/** One number of the model. */
export interface ParameterAt {
	readonly matrix: string;
	readonly row: number;
	readonly column: number;
}

/** The next training step, number by number. It is worked out and not taken. */
export interface StepStory {
	/** Its number, from 1. */
	readonly step: number;
	readonly word: string;
	/** Positions: at each the model reads `tokens[p]` and should foretell `tokens[p + 1]`; null is BOS. */
	readonly count: number;
	readonly tokens: readonly (string | null)[];
	readonly tokenIds: readonly number[];
	/** Everything computed on the way forward; only the first `count` positions mean anything. */
	readonly activations: Activations;
	readonly loss: number;
	/** Of every parameter. */
	readonly gradient: Float64Array;
	readonly parameter: ParameterStory;
}

/** What the step does to one parameter. */
export interface ParameterStory extends ParameterAt {
	readonly before: number;
	/** Derivative of the loss in it, by backpropagation. */
	readonly gradient: number;
	/** The same by trying: the loss with it a little greater, less that with it a little smaller, over the distance. */
	readonly tried: { readonly by: number; readonly up: number; readonly down: number; readonly slope: number };
	/** Learning rate of this step. */
	readonly rate: number;
	/** Adam's running means of the gradient and of its square: before, after, and corrected for their start at 0. */
	readonly first: { readonly before: number; readonly after: number; readonly corrected: number };
	readonly second: { readonly before: number; readonly after: number; readonly corrected: number };
	/** `after = before - rate * first.corrected / (sqrt(second.corrected) + 1e-8)` */
	readonly after: number;
}

/**
 * Unknown letters, too long a word, an impossible temperature or parameter are a `DataProblem`.
 * @typeParam the names are those `LabClient.ask` and `watch` take
 */
export interface MicrogptAsks {
	about(): About;
	/** What comes after a beginning (may be empty), at a temperature (1 when not given). */
	next(question: { prefix: string; temperature?: number }): Next;
	/** Of each head, while it reads a word; the word may be unfinished, or empty. */
	attention(question: { word: string }): Attention;
	surprise(question: { word: string }): Surprise;
	/**
	 * Words the model makes. Without a seed the draws go on where the first parameters ended, as in the published
	 * program: after the last step, 20 at temperature 0.5 are its samples.
	 */
	samples(question?: { count?: number; temperature?: number; seed?: number }): string[];
	/** The numbers of one matrix, row by row. */
	matrix(question: { name: string }): { rows: number; columns: number; data: Float64Array };
	/** Null when the training is over. */
	story(question?: ParameterAt): StepStory | null;
	/** Nats a letter (ends counted) over words the training has not come to, at most `count`; null when none are left. */
	heldOut(question?: { count?: number }): { readonly loss: number; readonly words: number } | null;
}
