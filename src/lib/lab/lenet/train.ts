/**
 * Training LeNet digit by digit. One step shows one of the 7,291 training digits, in their constant order as in 1989,
 * and moves all weights; a pass is 7,291 steps. After each pass the 2,007 test digits are read.
 */
import type { Model, ModelKind, Snapshot } from '../model';
import { noise } from '../noise';
import { Sgd } from '../optimizers';
import { PythonRandom } from '../random';
import { show, TRAINING, type Digits } from './digits';
import { initial, LeNet, PARAMETERS } from './network';
import { adamW, noMoments, type Moments } from './optimizer';
import { evaluateWith, readWith, type Evaluation, type Reading } from './reading';
import { recipe, type Change, type Recipe } from './recipe';
import { H2 } from './shape';

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
			read: (pixels) => readWith(this.#reader, Uint8Array.from(pixels)),
			evaluate: (set) => evaluateWith(this.#reader, digits, set),
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
		row[2] = this.#step % TRAINING === 0 ? this.asks.evaluate('test').error : NaN;
	}

	/** Leaves out some of H2's outputs, and enlarges the others so that their sum stays what it was on average. */
	#drop(): void {
		const { dropout } = this.#recipe;
		if (dropout === 0) return;
		const { keep } = this.#learner;
		const below = dropout * 2 ** 32;
		for (let i = 0; i < keep.length; i++) keep[i] = noise(this.#seed, this.#step, i) < below ? 0 : 1 / (1 - dropout);
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
