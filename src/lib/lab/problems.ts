/**
 * What can be wrong with what a reader gives a model to learn from or to go on from, as values that travel between
 * threads. `data-words.ts` says them to a person.
 */

export type Problem =
	/** Nothing to learn from. */
	| { readonly code: 'empty' }
	| { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
	/** Not UTF-8, so not a text that can be read letter by letter. */
	| { readonly code: 'not-text' }
	| { readonly code: 'too-many-letters'; readonly letters: number; readonly most: number }
	/** Letters the model was not trained on, each once, in the order they come. */
	| { readonly code: 'unknown-letters'; readonly letters: readonly string[] }
	| { readonly code: 'too-long'; readonly length: number; readonly most: number }
	/** A table without the column that is needed. */
	| { readonly code: 'no-column'; readonly column: string }
	/** An option outside what the model can be. */
	| { readonly code: 'option'; readonly option: string; readonly value: string; readonly allowed: string };

/** Not wrong, but a reader should know it. */
export type Notice =
	/** Words longer than the model can see at once; of each only the first `most` letters are learned. */
	{ readonly code: 'long-words'; readonly count: number; readonly longest: number; readonly most: number };

/** Thrown by whatever reads a reader's data; caught where a person can be told. */
export class DataProblem extends Error {
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.code);
		this.name = 'DataProblem';
		this.problem = problem;
	}
}
