/**
 * microgpt, trained a word a step: the algorithm of the program published on 2026-02-12, from one seed. Shuffle the
 * words, draw the parameters, then at each step the next word, its loss, its gradient, Adam with a rate that falls
 * to 0.
 */
import { readNames, readWords } from '../data';
import type { Model, ModelKind, Snapshot } from '../model';
import { Adam } from '../optimizers';
import type { Notice } from '../problems';
import { PythonRandom } from '../random';
import { answersOf } from './answers';
import type { MicrogptAsks } from './asks';
import type { Engine } from './engine';
import { FastEngine } from './fast';
import { ADAM, settingsOf, type MicrogptOptions, type MicrogptSettings } from './options';
import { ScalarEngine } from './scalar';
import { check, draw, type Shape } from './shape';
import { noticesOf, Vocabulary } from './words';

export class Microgpt implements Model<MicrogptAsks> {
	readonly columns = ['loss'] as const;
	readonly settings: MicrogptSettings;
	readonly shape: Shape;
	/** Shuffled: step k reads word k, and begins again after the last. */
	readonly words: readonly string[];
	readonly vocabulary: Vocabulary;
	readonly notices: readonly Notice[];
	readonly engine: Engine;
	readonly adam: Adam;
	readonly asks: MicrogptAsks;
	/** The generator as it stood after the parameters were drawn. Copy it; it is never drawn from. */
	readonly random: PythonRandom;
	/** The word being read, as tokens. */
	readonly #tokens: Int32Array;
	#step = 0;

	/** @throws DataProblem */
	constructor(options: MicrogptOptions) {
		this.settings = settingsOf(options);
		const { seed, layers, width, heads, context } = this.settings;
		const words = options.form === 'names' ? readNames(options.text) : readWords(options.text);
		this.vocabulary = new Vocabulary(words);
		this.shape = { layers, width, heads, context, vocabulary: this.vocabulary.size };
		check(this.shape);
		this.notices = noticesOf(words, context);
		this.random = new PythonRandom(seed);
		this.random.shuffle(words);
		this.words = words;
		this.engine = this.settings.engine === 'fast' ? new FastEngine(this.shape) : new ScalarEngine(this.shape);
		this.engine.parameters.set(draw(this.shape, this.random));
		this.adam = new Adam(this.engine.parameters.length, ADAM);
		this.#tokens = new Int32Array(context + 1);
		this.asks = answersOf(this);
	}

	get step(): number {
		return this.#step;
	}

	get steps(): number {
		return this.settings.steps;
	}

	/** Learning rate of the step after `taken` steps. */
	rateAfter(taken: number): number {
		return this.settings.rate * (1 - taken / this.settings.steps);
	}

	/** The word of the step after `taken` steps. */
	wordAfter(taken: number): string {
		return this.words[taken % this.words.length] ?? '';
	}

	advance(row: Float64Array): void {
		const taken = this.#step;
		const count = this.vocabulary.read(this.wordAfter(taken), this.#tokens);
		row[0] = this.engine.learn(this.#tokens, count);
		this.adam.step(this.engine.parameters, this.engine.gradient, this.rateAfter(taken), taken);
		this.#step = taken + 1;
	}

	save(): Snapshot {
		return {
			step: this.#step,
			arrays: {
				parameters: this.engine.parameters.slice(),
				first: this.adam.first.slice(),
				second: this.adam.second.slice()
			}
		};
	}

	restore({ step, arrays: { parameters, first, second } }: Snapshot): void {
		if (!parameters || !first || !second) throw new Error('not a state of microgpt');
		this.engine.parameters.set(parameters);
		this.adam.first.set(first);
		this.adam.second.set(second);
		this.#step = step;
	}
}

export const microgpt: ModelKind<MicrogptOptions, MicrogptAsks> = {
	id: 'microgpt',
	open: (options) => new Microgpt(options)
};
