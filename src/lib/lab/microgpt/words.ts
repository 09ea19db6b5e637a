/** Words as microgpt reads them: letters as numbers, with one token that begins and ends each. */
import { codePoints, lettersOf } from '../data';
import { DataProblem, type Notice } from '../problems';

export class Vocabulary {
	/** Token i, below `bos`, is letter i. Sorted by code point. */
	readonly letters: readonly string[];
	/** The token before and after every word. */
	readonly bos: number;
	readonly #tokens: ReadonlyMap<string, number>;

	constructor(words: readonly string[]) {
		this.letters = lettersOf(words);
		this.bos = this.letters.length;
		this.#tokens = new Map(this.letters.map((letter, i) => [letter, i]));
	}

	/** Number of tokens. */
	get size(): number {
		return this.bos + 1;
	}

	/**
	 * Tokens of a word's beginning: BOS, then its letters.
	 * @throws DataProblem unknown-letters
	 */
	prefix(word: string): number[] {
		const letters = codePoints(word);
		const unknown = [...new Set(letters.filter((letter) => !this.#tokens.has(letter)))];
		if (unknown.length > 0) throw new DataProblem({ code: 'unknown-letters', letters: unknown });
		return [this.bos, ...letters.map((letter) => this.#tokens.get(letter) ?? 0)];
	}

	/** Tokens of a whole word: BOS, its letters, BOS. @throws DataProblem unknown-letters */
	encode(word: string): number[] {
		return [...this.prefix(word), this.bos];
	}

	/**
	 * Writes the beginning of a known word into `tokens`, as much as fits, and allocates nothing.
	 * @returns positions that have a next token in it: one fewer than the tokens written
	 */
	read(word: string, tokens: Int32Array): number {
		tokens[0] = this.bos;
		let length = 1;
		for (const letter of word) {
			if (length === tokens.length) return length - 1;
			tokens[length++] = this.#tokens.get(letter) ?? 0;
		}
		if (length < tokens.length) tokens[length++] = this.bos;
		return length - 1;
	}

	/** The letters of tokens, BOS left out. */
	decode(tokens: readonly number[]): string {
		return tokens.map((token) => this.letters[token] ?? '').join('');
	}
}

/** What a reader should know about these words, with so many positions. */
export function noticesOf(words: readonly string[], context: number): Notice[] {
	let count = 0;
	let longest = 0;
	for (const word of words) {
		// Code units are never fewer than code points: most words need not be counted.
		if (word.length < context) continue;
		const length = codePoints(word).length;
		if (length < context) continue;
		count++;
		longest = Math.max(longest, length);
	}
	return count === 0 ? [] : [{ code: 'long-words', count, longest, most: context }];
}
