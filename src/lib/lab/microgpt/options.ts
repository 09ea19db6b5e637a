/** What a microgpt is opened with, and what each is when it is not said: the published program's. */
import type { AdamOptions } from '../optimizers';
import { DataProblem } from '../problems';
import { PUBLISHED_SHAPE } from './shape';

export interface MicrogptSettings {
	readonly engine: 'fast' | 'scalar';
	readonly seed: number;
	/** Steps of the whole training: the learning rate falls to 0 over them. */
	readonly steps: number;
	/** Learning rate of the first step. */
	readonly rate: number;
	readonly layers: number;
	readonly width: number;
	readonly heads: number;
	/** Letters seen at once. */
	readonly context: number;
}

export interface MicrogptOptions extends Partial<MicrogptSettings> {
	/** What to learn from. */
	readonly text: string;
	/** `words`: one a line (when not given). `names`: the included table, whose `name` column is read. */
	readonly form?: 'words' | 'names';
}

export const DEFAULTS: MicrogptSettings = { engine: 'fast', seed: 42, steps: 1000, rate: 0.01, ...PUBLISHED_SHAPE };

export const ADAM: AdamOptions = { beta1: 0.85, beta2: 0.99, epsilon: 1e-8 };

/** The most steps a training may have. */
const MOST_STEPS = 1_000_000;

/** All settings, given or not. The shape is checked where the vocabulary is known. @throws DataProblem option */
export function settingsOf(options: Partial<MicrogptSettings>): MicrogptSettings {
	const { engine, seed, steps, rate, layers, width, heads, context } = { ...DEFAULTS, ...options };
	const refuse = (option: string, value: number | string, allowed: string): never => {
		throw new DataProblem({ code: 'option', option, value: String(value), allowed });
	};
	if (!['fast', 'scalar'].includes(engine)) refuse('engine', engine, 'fast or scalar');
	if (!Number.isSafeInteger(seed)) refuse('seed', seed, 'a whole number');
	if (!Number.isInteger(steps) || steps < 0 || steps > MOST_STEPS) refuse('steps', steps, `from 0 to ${MOST_STEPS}`);
	if (!(rate > 0 && rate <= 10)) refuse('rate', rate, 'greater than 0 and at most 10');
	return { engine, seed, steps, rate, layers, width, heads, context };
}
