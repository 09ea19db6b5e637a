/**
 * Using merges that were learned: any text to tokens, tokens back to the text. Encoding applies, of all merges whose
 * pair stands somewhere, the one learned first, wherever it stands, and then looks again.
 */
import { BYTES, type Merge } from './merges';
import { pieces, type Splitting } from './split';
import { bytesOf, textOf } from './utf8';

/** What is needed of a merge to use it. */
export type Joins = Pick<Merge, 'id' | 'left' | 'right'>;

/** A pair as one number; ids are below 2^20, so it is exact. */
const pair = (left: number, right: number): number => left * 1_048_576 + right;
const NONE = 0x7fffffff;

/** A piece of text that became one token. */
export interface Token {
	readonly id: number;
	readonly bytes: Uint8Array;
	/** Its bytes as text; parts of a character show as U+FFFD. */
	readonly text: string;
	/** Whether its bytes are whole characters. */
	readonly whole: boolean;
}

export class Tokenizer {
	readonly splitting: Splitting;
	/** Token of each byte; bytes are numbered by themselves unless told otherwise. */
	readonly #firsts: Int32Array;
	readonly #ids = new Map<number, number>();
	readonly #bytes = new Map<number, Uint8Array>();

	/**
	 * @param merges in the order they were learned: the id of a merge is greater than those of its parts
	 * @param firsts the token of each of the 256 bytes
	 */
	constructor(merges: readonly Joins[], splitting: Splitting, firsts?: ArrayLike<number>) {
		this.splitting = splitting;
		this.#firsts = Int32Array.from({ length: BYTES }, (_, byte) => firsts?.[byte] ?? byte);
		this.#firsts.forEach((id, byte) => this.#bytes.set(id, Uint8Array.of(byte)));
		for (const { id, left, right } of merges) {
			this.#ids.set(pair(left, right), id);
			const [a, b] = [this.#bytesOf(left), this.#bytesOf(right)];
			const joined = new Uint8Array(a.length + b.length);
			joined.set(a);
			joined.set(b, a.length);
			this.#bytes.set(id, joined);
		}
	}

	/** Different tokens. */
	get size(): number {
		return this.#bytes.size;
	}

	#bytesOf(id: number): Uint8Array {
		const bytes = this.#bytes.get(id);
		if (bytes === undefined) throw new RangeError(`there is no token ${id}`);
		return bytes;
	}

	/** A token and what it stands for. @throws RangeError when there is no such token */
	token(id: number): Token {
		const bytes = this.#bytesOf(id);
		const text = textOf(bytes);
		const again = bytesOf(text);
		return { id, bytes, text, whole: again.length === bytes.length && again.every((byte, i) => byte === bytes[i]) };
	}

	/** Tokens of any text. */
	encode(text: string): number[] {
		const out: number[] = [];
		for (const piece of pieces(text, this.splitting)) this.#join(bytesOf(piece), out);
		return out;
	}

	/** The text of tokens; bytes that make no character become U+FFFD. @throws RangeError for a token that is none */
	decode(ids: readonly number[]): string {
		const parts = ids.map((id) => this.#bytesOf(id));
		const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
		let at = 0;
		for (const part of parts) {
			all.set(part, at);
			at += part.length;
		}
		return textOf(all);
	}

	/** Joins the bytes of one piece as far as the merges go, and adds the tokens to `out`. */
	#join(bytes: Uint8Array, out: number[]): void {
		const ids = Int32Array.from(bytes, (byte) => this.#firsts[byte] as number);
		/** At i: the token that i and its right neighbour would make. */
		const makes = new Int32Array(ids.length);
		let length = ids.length;
		const made = (i: number): number =>
			i + 1 < length ? (this.#ids.get(pair(ids[i] as number, ids[i + 1] as number)) ?? NONE) : NONE;
		for (let i = 0; i < length; i++) makes[i] = made(i);
		for (;;) {
			let least = NONE;
			for (let i = 0; i < length; i++) if ((makes[i] as number) < least) least = makes[i] as number;
			if (least === NONE) break;
			let to = 0;
			const before = length;
			const changed: number[] = [];
			for (let i = 0; i < before; i++, to++) {
				const join = makes[i] === least;
				ids[to] = join ? least : (ids[i] as number);
				makes[to] = makes[i] as number;
				if (!join) continue;
				changed.push(to);
				i++;
			}
			length = to;
			for (const i of changed) {
				if (i > 0) makes[i - 1] = made(i - 1);
				makes[i] = made(i);
			}
		}
		for (let i = 0; i < length; i++) out.push(ids[i] as number);
	}
}
