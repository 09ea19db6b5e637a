/** What both engines of microgpt do: the slow one that shows the algorithm, and the fast one. */
import type { Shape } from './shape';

export interface Engine {
	readonly shape: Shape;
	/** All parameters, in the order of `matricesOf`. May be written between calls. */
	readonly parameters: Float64Array;
	/** Of the last `learn`: derivative of the loss in each parameter. */
	readonly gradient: Float64Array;
	/**
	 * Mean of -ln p(next token) over the first `count` positions, and its gradient.
	 * @param tokens at least `count` + 1 of them; `count` at most `shape.context`
	 */
	learn(tokens: Int32Array, count: number): number;
	/** Forgets what was read: the next token read is at position 0. */
	begin(): void;
	/**
	 * Reads one more token; keys and values of those before are kept.
	 * @returns a score for each token to come next, valid until the next call
	 */
	read(token: number): Float64Array;
}
