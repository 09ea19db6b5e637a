/**
 * Training LeNet digit by digit. One step shows one of the 7,291 training digits, in their constant order as in 1989,
 * and moves all weights; a pass is 7,291 steps. After each pass the 2,007 test digits are read.
 */
import type { Model, ModelKind, Snapshot } from '../model';
import { noise } from '../noise';
import { Sgd } from '../optimizers';
import { PythonRandom } from '../random';
import { show, TESTING, TRAINING, type Digits } from './digits';
import { initial, LeNet, PARAMETERS } from './network';
import { adamW, noMoments, type Moments } from './optimizer';
import { recipe, type Change, type Recipe } from './recipe';
import { CLASSES, H2 } from './shape';

export interface LeNetOptions {
	readonly digits: Digits;
	/** Which of the changes of 2022 are on; none for 1989. */
	readonly changes?: readonly Change[];
	/** Passes over the training digits; as published for these changes when not given. */
	readonly passes?: number;
	readonly seed?: number;
	/** Step of the descent at start and end; as in the recipe when not given. */
	readonly rate?: readonly [number, number];
}

/** What the network makes of one picture. */
export interface Reading {
	readonly answer: number;
	/** Ten outputs: within ±1 under the squared loss, logits under the cross-entropy. */
	readonly scores: readonly number[];
	/** Outputs of the units, in order of computation ([group][place][plane in the group]). */
	readonly h1: readonly number[];
	readonly h2: readonly number[];
	readonly h3: readonly number[];
}

/** Errors over one set of digits. */
export interface Evaluation {
	readonly misses: number;
	readonly of: number;
	/** Percent. */
	readonly error: number;
	/** `confusion[truth * 10 + answer]`: how many. */
	readonly confusion: readonly number[];
	/** Places in the set of the digits read wrongly, with what they were taken for. */
	readonly wrong: readonly { readonly index: number; readonly label: number; readonly answer: number }[];
}

export interface LeNetAsks {
	/** Reads a picture of 256 brightnesses, 0 (paper) to 255, row by row. */
	readonly read: (pixels: ArrayLike<number>) => Reading;
	/** Reads a whole set: 2,007 test or 7,291 training digits. */
	readonly evaluate: (set: 'test' | 'train') => Evaluation;
	/** All 9,760 parameters, copied; where each layer's lie is in `shape.AT`. */
	readonly parameters: () => Float64Array;
}

/** loss: of the digit shown; missed: 1 when it was read wrongly before learning from it; test: % error, after a pass. */
const COLUMNS = ['loss', 'missed', 'test'] as const;

class LeNetModel implements Model<LeNetAsks> {
	readonly steps: number;
	readonly columns = COLUMNS;
	readonly asks: LeNetAsks;
	#step = 0;
	readonly #recipe: Recipe;
	readonly #digits: Digits;
	readonly #seed: number;
	readonly #params: Float64Array;
	readonly #moments: Moments;
	readonly #sgd = new Sgd();
	readonly #learner: LeNet;
	/** The same weights, read without disturbing the learner. */
	readonly #reader: LeNet;

	constructor({ digits, changes = [], passes, seed = 1989, rate }: LeNetOptions) {
		const base = recipe(changes);
		this.#recipe = { ...base, passes: passes ?? base.passes, rate: rate ?? base.rate };
		this.#digits = digits;
		this.#seed = seed;
		this.steps = this.#recipe.passes * TRAINING;
		this.#params = initial(new PythonRandom(seed));
		this.#moments = noMoments(base.optimizer === 'adamw' ? PARAMETERS : 0);
		this.#learner = new LeNet(this.#params, base.activation, base.loss);
		this.#reader = new LeNet(this.#params, base.activation, base.loss);
		this.asks = {
			read: (pixels) => this.#read(Uint8Array.from(pixels)),
			evaluate: (set) => this.#evaluate(set),
			parameters: () => this.#params.slice()
		};
	}

	get step(): number {
		return this.#step;
	}

	advance(row: Float64Array): void {
		const { shift, optimizer, rate } = this.#recipe;
		const net = this.#learner;
		const index = this.#step % TRAINING;
		const label = this.#digits.labels[index] ?? 0;
		const move = shift ? noise(this.#seed, this.#step, H2.units) % 9 : 4;
		show(this.#digits.pixels, index, net.image, (move % 3) - 1, Math.floor(move / 3) - 1);
		this.#drop();
		net.forward();
		row[0] = net.lossOf(label);
		row[1] = net.answer === label ? 0 : 1;
		net.backward();
		const now = rate[0] + (rate[1] - rate[0]) * (this.#step / this.steps);
		if (optimizer === 'adamw') adamW(this.#params, net.grads, this.#moments, now);
		else this.#sgd.step(this.#params, net.grads, now);
		this.#step++;
		row[2] = this.#step % TRAINING === 0 ? this.#evaluate('test').error : NaN;
	}

	/** Leaves out some of H2's outputs, and enlarges the others so that their sum stays what it was on average. */
	#drop(): void {
		const { dropout } = this.#recipe;
		if (dropout === 0) return;
		const { keep } = this.#learner;
		const below = dropout * 2 ** 32;
		for (let i = 0; i < keep.length; i++) keep[i] = noise(this.#seed, this.#step, i) < below ? 0 : 1 / (1 - dropout);
	}

	#read(pixels: Uint8Array): Reading {
		const net = this.#reader;
		show(pixels, 0, net.image);
		net.forward();
		const list = (a: Float64Array) => Array.from(a);
		return { answer: net.answer, scores: list(net.scores), h1: list(net.h1), h2: list(net.h2), h3: list(net.h3) };
	}

	#evaluate(set: 'test' | 'train'): Evaluation {
		const net = this.#reader;
		const { pixels, labels } = this.#digits;
		const first = set === 'test' ? TRAINING : 0;
		const of = set === 'test' ? TESTING : TRAINING;
		const confusion = new Array<number>(CLASSES * CLASSES).fill(0);
		const wrong: { index: number; label: number; answer: number }[] = [];
		for (let index = first; index < first + of; index++) {
			show(pixels, index, net.image);
			net.forward();
			const { answer } = net;
			const label = labels[index] ?? 0;
			const cell = label * CLASSES + answer;
			confusion[cell] = (confusion[cell] ?? 0) + 1;
			if (answer !== label) wrong.push({ index, label, answer });
		}
		return { misses: wrong.length, of, error: (100 * wrong.length) / of, confusion, wrong };
	}

	save(): Snapshot {
		const { mean, square, powers } = this.#moments;
		return {
			step: this.#step,
			arrays: { params: this.#params.slice(), mean: mean.slice(), square: square.slice(), powers: powers.slice() }
		};
	}

	restore({ step, arrays }: Snapshot): void {
		const { params, mean, square, powers } = arrays;
		if (params === undefined || mean === undefined || square === undefined || powers === undefined)
			throw new Error('not a snapshot of this network');
		this.#step = step;
		this.#params.set(params);
		this.#moments.mean.set(mean);
		this.#moments.square.set(square);
		this.#moments.powers.set(powers);
	}
}

export const LENET: ModelKind<LeNetOptions, LeNetAsks> = {
	id: 'lenet',
	open: (options) => new LeNetModel(options)
};
