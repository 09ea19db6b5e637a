/**
 * Words as numbers. Token 0 is the boundary, written '.', which starts and ends every word; the letters follow in the
 * order of their code points, so that names in a to z have 27 tokens.
 */
import { lettersOf } from '../data';
import { DataProblem } from '../problems';

/** More letters than this make a table no one can read: 300 x 300 cells. */
export const MOST_LETTERS = 299;
export const BOUNDARY = 0;

export class Alphabet {
	/** What each token looks like; the boundary first. */
	readonly letters: readonly string[];
	readonly #tokens: ReadonlyMap<string, number>;

	/** @throws DataProblem too-many-letters */
	constructor(words: readonly string[]) {
		const letters = lettersOf(words);
		if (letters.length > MOST_LETTERS)
			throw new DataProblem({ code: 'too-many-letters', letters: letters.length, most: MOST_LETTERS });
		this.letters = ['.', ...letters];
		this.#tokens = new Map(letters.map((letter, i) => [letter, i + 1]));
	}

	get size(): number {
		return this.letters.length;
	}

	/** The letters of a word, without boundaries. @throws DataProblem unknown-letters */
	encode(word: string): number[] {
		const unknown = Array.from(word).filter((letter) => !this.#tokens.has(letter));
		if (unknown.length > 0) throw new DataProblem({ code: 'unknown-letters', letters: [...new Set(unknown)] });
		return Array.from(word, (letter) => this.#tokens.get(letter) ?? BOUNDARY);
	}

	decode(tokens: readonly number[]): string {
		return tokens.map((token) => this.letters[token] ?? '').join('');
	}
}
