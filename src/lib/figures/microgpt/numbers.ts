/**
 * What the picture draws, computed by the laboratory: the losses and 20 words of `npm run lab -- microgpt --json`, and the
 * 20 words of `npm run lab -- microgpt --steps 0`. `microgpt.test.ts` computes them again.
 */
import json from './numbers.json';

export interface Numbers {
	/** Loss of steps 1, 5, 9, ... */
	readonly each: readonly number[];
	/** Mean of the last 50 losses after steps 20, 40, ..., 1000. */
	readonly mean: readonly number[];
	/** Loss of step 1, and the mean of the last 100. */
	readonly first: number;
	readonly last: number;
	/** Words before the first step and after the last. */
	readonly before: readonly string[];
	readonly after: readonly string[];
}

export const NUMBERS: Numbers = json;
