/** Learning merges as a training that can be stepped, scrubbed and run in a Worker: one step is one merge. */
import type { Model, ModelKind, Snapshot } from '../model';
import { BYTES, Merging, type Merge } from './merges';
import type { Splitting } from './split';
import { Tokenizer, type Token } from './tokenizer';

export interface BpeOptions {
	readonly text: string;
	readonly splitting?: Splitting;
	readonly merges?: number;
}

export interface BpeAsks {
	/** Merges so far, in the order they were learned. */
	readonly merges: () => readonly Merge[];
	/** What every token stands for, from 0. */
	readonly vocabulary: () => readonly Token[];
	/** The most frequent pairs now: the first will be the next merge. */
	readonly candidates: (count: number) => readonly { left: number; right: number; count: number }[];
	/** Any text, token by token, with the merges so far. */
	readonly encode: (text: string) => readonly Token[];
}

/** tokens: of the text after the merge; count: how often its pair stood there, 0 when none was left to merge. */
const COLUMNS = ['tokens', 'count'] as const;

class Bpe implements Model<BpeAsks> {
	readonly steps: number;
	readonly columns = COLUMNS;
	readonly asks: BpeAsks;
	#step = 0;
	readonly #merging: Merging;

	constructor({ text, splitting = 'gpt-4', merges = 256 }: BpeOptions) {
		this.#merging = new Merging(text, splitting, merges);
		this.steps = merges;
		const tokenizer = () => new Tokenizer(this.#merging.merges, splitting);
		this.asks = {
			merges: () => this.#merging.merges,
			vocabulary: () => {
				const now = tokenizer();
				return Array.from({ length: now.size }, (_, id) => now.token(id));
			},
			candidates: (count) => this.#merging.candidates(count),
			encode: (some) => {
				const now = tokenizer();
				return now.encode(some).map((id) => now.token(id));
			}
		};
	}

	get step(): number {
		return this.#step;
	}

	advance(row: Float64Array): void {
		const merge = this.#merging.next();
		this.#step++;
		row[0] = this.#merging.count;
		row[1] = merge?.count ?? 0;
	}

	save(): Snapshot {
		const merges = Int32Array.from(this.#merging.merges.flatMap(({ left, right, count }) => [left, right, count]));
		return { step: this.#step, arrays: { tokens: this.#merging.tokens, merges } };
	}

	restore({ step, arrays: { tokens, merges } }: Snapshot): void {
		if (!(tokens instanceof Int32Array) || merges === undefined) throw new Error('not a snapshot of this model');
		const list = Array.from({ length: merges.length / 3 }, (_, i): Merge => {
			const [left = 0, right = 0, count = 0] = merges.subarray(3 * i, 3 * i + 3);
			return { id: BYTES + i, left, right, count };
		});
		this.#merging.restore(list, tokens);
		this.#step = step;
	}
}

export const BPE: ModelKind<BpeOptions, BpeAsks> = { id: 'bpe', open: (options) => new Bpe(options) };
