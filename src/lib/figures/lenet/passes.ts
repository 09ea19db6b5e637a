/** What a training measured, pass by pass, gathered from its reports. */
import { TRAINING } from '../../lab/lenet/digits';
import type { Progress } from '../../lab/protocol';

export interface Passes {
	/** Test error in percent after each finished pass. */
	readonly test: readonly number[];
	/** Percent of the digits of each finished pass that were read wrongly before they were learned from. */
	readonly missed: readonly number[];
	/** Misses so far in the pass under way. */
	readonly under: number;
}

export const NO_PASSES: Passes = { test: [], missed: [], under: 0 };

/** Columns of a row: loss, missed, test. */
const WIDTH = 3;

/** @param progress of a model whose rows were all given here in turn */
export function gather(passes: Passes, { rows, from }: Pick<Progress, 'rows' | 'from'>): Passes {
	if (rows.length === 0) return passes;
	const test = [...passes.test];
	const missed = [...passes.missed];
	let { under } = passes;
	for (let at = 0; at < rows.length; at += WIDTH) {
		under += rows[at + 1] ?? 0;
		if ((from + at / WIDTH + 1) % TRAINING !== 0) continue;
		test.push(rows[at + 2] ?? NaN);
		missed.push((100 * under) / TRAINING);
		under = 0;
	}
	return { test, missed, under };
}

/** Ten outputs as shares from 0 to 1: of the cross-entropy the model's odds; of outputs within ±1, how near to 1. */
export function shares(scores: readonly number[], loss: 'squared' | 'cross-entropy'): number[] {
	if (loss === 'squared') return scores.map((score) => (score + 1) / 2);
	const most = Math.max(...scores);
	const parts = scores.map((score) => Math.exp(score - most));
	const sum = parts.reduce((a, b) => a + b, 0);
	return parts.map((part) => part / sum);
}
