/**
 * Training makemore's MLP: minibatches of 32 examples, plain descent with a rate that drops once, as in the course. The
 * letters' places in the table are what the figure draws: with two coordinates they are points on a plane.
 */
import type { Model, ModelKind, Snapshot } from '../model';
import { noise } from '../noise';
import { Sgd } from '../optimizers';
import { PythonRandom } from '../random';
import { Alphabet, BOUNDARY } from './alphabet';
import { gather, split, type Gathered, type Split } from './examples';
import { Mlp, type MlpShape, type Start } from './mlp';

export interface MlpOptions {
	readonly words: readonly string[];
	readonly seed?: number;
	readonly steps?: number;
	/** Letters it sees. */
	readonly context?: number;
	/** Coordinates of a letter; 2 can be drawn. */
	readonly embedding?: number;
	readonly hidden?: number;
	readonly start?: Start;
	/** Step of the descent, in its first part and after. */
	readonly rate?: readonly [number, number];
	/** Share of the steps after which the rate drops. */
	readonly drop?: number;
}

/** As published with the course's second lecture, but for 2 coordinates in place of 10 and fewer steps. */
export const DEFAULTS = {
	seed: 2147483647,
	steps: 20_000,
	context: 3,
	embedding: 2,
	hidden: 100,
	start: 'scaled',
	rate: [0.1, 0.01],
	drop: 0.5
} as const satisfies Omit<Required<MlpOptions>, 'words'>;

/** The published shape: 11,897 parameters on 27 tokens. */
export const PUBLISHED = { context: 3, embedding: 10, hidden: 200, steps: 200_000, start: 'plain' } as const;

export interface MlpAsks {
	/** Coordinates of each token, `embedding` numbers a token, in the order of `letters`. */
	readonly embedding: () => { readonly letters: readonly string[]; readonly places: Float64Array };
	/** Shares of what may follow a beginning of a word, in the order of `letters`. */
	readonly next: (beginning: string) => { readonly letters: readonly string[]; readonly shares: Float64Array };
	readonly sample: (about: { readonly count: number; readonly seed: number }) => string[];
	/** Loss over a whole part of the words, in nats a character. */
	readonly loss: (part: keyof Split) => number;
	readonly parameters: () => number;
}

/** loss: of the minibatch before the step; dev: over all words kept back for choosing, every thousand steps and last. */
const COLUMNS = ['loss', 'dev'] as const;
const BATCH = 32;
const DEV_EVERY = 1000;
const LONGEST = 100;

class MlpModel implements Model<MlpAsks> {
	readonly steps: number;
	readonly columns = COLUMNS;
	readonly asks: MlpAsks;
	#step = 0;
	readonly #alphabet: Alphabet;
	readonly #context: number;
	readonly #parts: Split;
	readonly #gathered = new Map<keyof Split, Gathered>();
	readonly #net: Mlp;
	readonly #sgd = new Sgd();
	readonly #seed: number;
	readonly #rate: readonly [number, number];
	readonly #drop: number;
	readonly #before: Uint16Array;

	constructor(options: MlpOptions) {
		const { words, seed, steps, context, embedding, hidden, start, rate, drop } = { ...DEFAULTS, ...options };
		this.#alphabet = new Alphabet(words);
		this.#context = context;
		this.#parts = split(words, this.#alphabet, context);
		this.#seed = seed;
		this.#rate = rate;
		this.#drop = drop;
		this.steps = steps;
		const shape: MlpShape = { size: this.#alphabet.size, context, embedding, hidden };
		this.#net = new Mlp(shape);
		this.#net.start(new PythonRandom(seed), start);
		this.#before = new Uint16Array(context);
		const { letters } = this.#alphabet;
		this.asks = {
			embedding: () => ({ letters, places: this.#net.params.slice(0, letters.length * embedding) }),
			next: (beginning) => ({ letters, shares: this.#after(this.#alphabet.encode(beginning)).slice() }),
			sample: ({ count, seed: from }) => {
				const random = new PythonRandom(from);
				return Array.from({ length: count }, () => this.#sample(random));
			},
			loss: (part) => this.#loss(part),
			parameters: () => this.#net.params.length
		};
	}

	get step(): number {
		return this.#step;
	}

	advance(row: Float64Array): void {
		const net = this.#net;
		const { count, contexts, next } = this.#parts.train;
		net.clear();
		let loss = 0;
		for (let i = 0; i < BATCH; i++) {
			const at = noise(this.#seed, this.#step, i) % count;
			const target = next[at] ?? BOUNDARY;
			loss += net.forward(contexts, at * this.#context, target);
			net.backward(contexts, at * this.#context, target, 1 / BATCH);
		}
		const rate = this.#step < this.#drop * this.steps ? this.#rate[0] : this.#rate[1];
		this.#sgd.step(net.params, net.grads, rate);
		this.#step++;
		row[0] = loss / BATCH;
		row[1] = this.#step % DEV_EVERY === 0 || this.#step === this.steps ? this.#loss('dev') : NaN;
	}

	#loss(part: keyof Split): number {
		let gathered = this.#gathered.get(part);
		if (gathered === undefined) {
			gathered = gather(this.#parts[part], this.#context);
			this.#gathered.set(part, gathered);
		}
		const { examples, times } = gathered;
		let sum = 0;
		for (let i = 0; i < examples.count; i++)
			sum += (times[i] ?? 0) * this.#net.forward(examples.contexts, i * this.#context, examples.next[i] ?? BOUNDARY);
		return sum / this.#parts[part].count;
	}

	/** Shares of what follows these tokens; the network's own array. */
	#after(tokens: readonly number[]): Float64Array {
		const context = this.#context;
		for (let c = 0; c < context; c++) this.#before[c] = tokens[tokens.length - context + c] ?? BOUNDARY;
		this.#net.forward(this.#before, 0, BOUNDARY);
		return this.#net.shares;
	}

	#sample(random: PythonRandom): string {
		const tokens: number[] = [];
		for (;;) {
			const token = random.weighted(this.#after(tokens));
			if (token === BOUNDARY) return this.#alphabet.decode(tokens);
			tokens.push(token);
			if (tokens.length >= LONGEST) return this.#alphabet.decode(tokens);
		}
	}

	save(): Snapshot {
		return { step: this.#step, arrays: { params: this.#net.params.slice() } };
	}

	restore({ step, arrays: { params } }: Snapshot): void {
		if (params === undefined) throw new Error('not a snapshot of this model');
		this.#step = step;
		this.#net.params.set(params);
	}
}

export const MLP: ModelKind<MlpOptions, MlpAsks> = { id: 'mlp', open: (options) => new MlpModel(options) };
