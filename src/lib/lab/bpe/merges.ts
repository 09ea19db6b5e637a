/**
 * Byte-pair encoding learned from a text: begin with its bytes, and again and again give the most frequent pair of
 * neighbours a number of its own. Of equally frequent pairs the one that comes first in the text wins.
 */
import { DataProblem } from '../problems';
import { pieces, type Splitting } from './split';
import { bytesOf } from './utf8';

/** Tokens 0 to 255 are the bytes. */
export const BYTES = 256;
/** Tokens at most, bytes included: the table of pairs is this wide and as high. */
export const MOST_TOKENS = 4096;
/** Longer texts are refused: a merge would take too long to watch. */
export const MOST_TEXT = 2_000_000;

/** Token `id` stands for token `left` followed by token `right`. */
export interface Merge {
	readonly id: number;
	readonly left: number;
	readonly right: number;
	/** How often the pair stood in the text when it was chosen. */
	readonly count: number;
}

/** Between two pieces of the text: no token, so no pair. */
const GAP = -1;

/** All pieces as bytes in one list, with gaps between them. */
function bytesIn(text: string, splitting: Splitting): Int32Array {
	if (text === '') throw new DataProblem({ code: 'empty' });
	if (text.length > MOST_TEXT) throw new DataProblem({ code: 'too-large', bytes: text.length, most: MOST_TEXT });
	const all = pieces(text, splitting).map(bytesOf);
	const out = new Int32Array(all.reduce((sum, piece) => sum + piece.length + 1, -1));
	let at = 0;
	for (const piece of all) {
		if (at > 0) out[at++] = GAP;
		out.set(piece, at);
		at += piece.length;
	}
	return out;
}

/** The training, merge by merge. */
export class Merging {
	readonly #most: number;
	readonly #table: Int32Array;
	#tokens: Int32Array;
	#length: number;
	#merges: Merge[] = [];

	/**
	 * @param most merges at most, up to 3,840
	 * @throws DataProblem empty, too-large, option
	 */
	constructor(text: string, splitting: Splitting, most: number) {
		if (!Number.isInteger(most) || most < 1 || BYTES + most > MOST_TOKENS)
			throw new DataProblem({
				code: 'option',
				option: 'merges',
				value: String(most),
				allowed: `1 to ${MOST_TOKENS - BYTES}`
			});
		this.#tokens = bytesIn(text, splitting);
		this.#length = this.#tokens.length;
		this.#most = BYTES + most;
		this.#table = new Int32Array(this.#most * this.#most);
	}

	get merges(): readonly Merge[] {
		return this.#merges;
	}

	/** The text as it now is, token by token; -1 stands between pieces. */
	get tokens(): Int32Array {
		return this.#tokens.slice(0, this.#length);
	}

	/** Tokens the text now has. */
	get count(): number {
		let n = 0;
		for (let i = 0; i < this.#length; i++) if (this.#tokens[i] !== GAP) n++;
		return n;
	}

	/** Goes to the state after these merges, given the tokens that `tokens` gave then. */
	restore(merges: readonly Merge[], tokens: Int32Array): void {
		this.#merges = [...merges];
		this.#tokens.set(tokens);
		this.#length = tokens.length;
	}

	/** The `count` most frequent pairs now, most frequent first, first met first among equals. */
	candidates(count: number): { readonly left: number; readonly right: number; readonly count: number }[] {
		const found: { left: number; right: number; count: number }[] = [];
		this.#tally();
		const table = this.#table;
		this.#each((cell) => {
			const n = table[cell] ?? 0;
			// Taken out of the table when met, so that each comes once, and the table is left empty.
			if (n > 0) found.push({ left: Math.floor(cell / this.#most), right: cell % this.#most, count: n });
			table[cell] = 0;
		});
		return found.sort((a, b) => b.count - a.count).slice(0, count);
	}

	/** Makes the next merge and returns it; null when no two tokens stand side by side any more, or at the most. */
	next(): Merge | null {
		const id = BYTES + this.#merges.length;
		if (id >= this.#most) return null;
		this.#tally();
		const table = this.#table;
		let best = -1;
		let most = 0;
		this.#each((cell) => {
			const n = table[cell] as number;
			if (n > most) {
				most = n;
				best = cell;
			}
		});
		this.#each((cell) => (table[cell] = 0));
		if (best < 0) return null;
		const merge = { id, left: Math.floor(best / this.#most), right: best % this.#most, count: most };
		this.#replace(merge);
		this.#merges.push(merge);
		return merge;
	}

	#tally(): void {
		const table = this.#table;
		this.#each((cell) => (table[cell] = (table[cell] as number) + 1));
	}

	/** Calls back for every pair of neighbours in order, with its cell in the table. Pairs overlap, as in "aaa". */
	#each(visit: (cell: number) => void): void {
		const tokens = this.#tokens;
		for (let i = 1; i < this.#length; i++) {
			const left = tokens[i - 1] as number;
			const right = tokens[i] as number;
			if (left >= 0 && right >= 0) visit(left * this.#most + right);
		}
	}

	/** From left to right, without overlap. */
	#replace({ id, left, right }: Merge): void {
		const tokens = this.#tokens;
		let to = 0;
		for (let i = 0; i < this.#length; i++, to++) {
			const token = tokens[i] as number;
			if (token === left && i + 1 < this.#length && tokens[i + 1] === right) {
				tokens[to] = id;
				i++;
			} else tokens[to] = token;
		}
		this.#length = to;
	}
}

/** All merges at once. May be fewer than asked for, when the text runs out of pairs. */
export function learn(text: string, splitting: Splitting, merges: number): readonly Merge[] {
	const merging = new Merging(text, splitting, merges);
	for (let i = 0; i < merges; i++) if (merging.next() === null) break;
	return merging.merges;
}
