/**
 * The same model as one layer learned by gradient descent: a weight for each pair, softmax over each row, and steps
 * down the loss of all pairs at once. It arrives where counting starts.
 *
 * All examples with the same first letter see the same row, so the whole batch is its table of counts: the gradient of
 * row a is (how often a comes) x (softmax - shares counted), and no example is ever visited one by one.
 */
import type { Model, ModelKind, Snapshot } from '../model';
import { PythonRandom } from '../random';
import { Alphabet } from './alphabet';
import { countPairs, lossOf, sampleWord } from './bigram';

export interface NeuralBigramOptions {
	readonly words: readonly string[];
	readonly seed?: number;
	readonly steps?: number;
	readonly rate?: number;
	/** Times the mean square of the weights, added to the loss: it does to this model what smoothing does to counts. */
	readonly penalty?: number;
}

export interface NeuralBigramAsks {
	/** Rows of shares, as those of the counted table. */
	readonly table: () => Float64Array;
	/** Words walked from the table. */
	readonly sample: (about: { readonly count: number; readonly seed: number }) => string[];
}

/** loss: in nats a character, before the step, without the penalty. */
const COLUMNS = ['loss', 'penalty'] as const;
/** As published: the step of the descent and the weight of the penalty. */
const RATE = 50;
const PENALTY = 0.01;
const STEPS = 300;

class NeuralBigram implements Model<NeuralBigramAsks> {
	readonly steps: number;
	readonly columns = COLUMNS;
	readonly asks: NeuralBigramAsks;
	#step = 0;
	readonly #size: number;
	readonly #counts: Float64Array;
	/** How often each first letter comes. */
	readonly #rows: Float64Array;
	readonly #all: number;
	readonly #weights: Float64Array;
	readonly #table: Float64Array;
	readonly #rate: number;
	readonly #penalty: number;

	constructor({ words, seed = 42, steps = STEPS, rate = RATE, penalty = PENALTY }: NeuralBigramOptions) {
		const alphabet = new Alphabet(words);
		const size = alphabet.size;
		this.#size = size;
		this.steps = steps;
		this.#rate = rate;
		this.#penalty = penalty;
		this.#counts = countPairs(words, alphabet);
		this.#rows = new Float64Array(size);
		this.#counts.forEach((n, i) => (this.#rows[Math.floor(i / size)] = (this.#rows[Math.floor(i / size)] ?? 0) + n));
		this.#all = this.#rows.reduce((a, b) => a + b, 0);
		const random = new PythonRandom(seed);
		this.#weights = Float64Array.from({ length: size * size }, () => random.gauss());
		this.#table = new Float64Array(size * size);
		this.#softmax();
		this.asks = {
			table: () => this.#table.slice(),
			sample: ({ count, seed: from }) => {
				const draws = new PythonRandom(from);
				return Array.from({ length: count }, () => sampleWord(alphabet, this.#table, draws));
			}
		};
	}

	get step(): number {
		return this.#step;
	}

	#softmax(): void {
		const size = this.#size;
		for (let start = 0; start < this.#table.length; start += size) {
			let most = -Infinity;
			let sum = 0;
			for (let i = start; i < start + size; i++) most = Math.max(most, this.#weights[i] ?? 0);
			for (let i = start; i < start + size; i++) sum += this.#table[i] = Math.exp((this.#weights[i] ?? 0) - most);
			for (let i = start; i < start + size; i++) this.#table[i] = (this.#table[i] ?? 0) / sum;
		}
	}

	advance(row: Float64Array): void {
		const weights = this.#weights;
		let squares = 0;
		for (const w of weights) squares += w * w;
		row[0] = lossOf(this.#counts, this.#table);
		row[1] = (this.#penalty * squares) / weights.length;
		for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - this.#rate * this.gradient(i);
		this.#step++;
		this.#softmax();
	}

	/** Of loss and penalty, for weight `i` of the present table. */
	gradient(i: number): number {
		const expected = (this.#rows[Math.floor(i / this.#size)] ?? 0) * (this.#table[i] ?? 0);
		const pull = (2 * this.#penalty * (this.#weights[i] ?? 0)) / this.#weights.length;
		return (expected - (this.#counts[i] ?? 0)) / this.#all + pull;
	}

	save(): Snapshot {
		return { step: this.#step, arrays: { weights: this.#weights.slice() } };
	}

	restore({ step, arrays: { weights } }: Snapshot): void {
		if (weights === undefined) throw new Error('not a snapshot of this model');
		this.#step = step;
		this.#weights.set(weights);
		this.#softmax();
	}
}

export const NEURAL_BIGRAM: ModelKind<NeuralBigramOptions, NeuralBigramAsks> = {
	id: 'bigram-net',
	open: (options) => new NeuralBigram(options)
};
