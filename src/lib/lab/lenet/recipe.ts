/**
 * How the network is trained: as in 1989, and with what 33 years brought, one change at a time.
 *
 * The order, the passes and the rates of AdamW are those published with lecun1989-repro. Rates of plain descent are not
 * stated there; ours were chosen on these digits (see data/datasets/README.md).
 */
import type { Activation, Loss } from './network';

/** The changes of 2022, in the published order. */
export const CHANGES = ['cross-entropy', 'adamw', 'shift', 'dropout-relu'] as const;
export type Change = (typeof CHANGES)[number];

export interface Recipe {
	readonly loss: Loss;
	readonly activation: Activation;
	readonly optimizer: 'sgd' | 'adamw';
	/** Step of the descent at the start and at the end; in between it falls evenly. */
	readonly rate: readonly [number, number];
	/** Every picture is moved by -1, 0 or 1 pixel both ways before it is shown. */
	readonly shift: boolean;
	/** Share of H2's outputs that are left out before H3 while training. */
	readonly dropout: number;
	/** Passes over the 7,291 training digits. */
	readonly passes: number;
}

const PASSES: Readonly<Record<Change, number>> = { 'cross-entropy': 23, adamw: 46, shift: 60, 'dropout-relu': 80 };

/** What a set of changes makes of the recipe of 1989; any set will do, in any order. */
export function recipe(changes: readonly Change[]): Recipe {
	const has = (change: Change) => changes.includes(change);
	const adamw = has('adamw');
	const crossEntropy = has('cross-entropy');
	const plain = 0.01;
	return {
		loss: crossEntropy ? 'cross-entropy' : 'squared',
		activation: has('dropout-relu') ? 'relu' : 'tanh',
		optimizer: adamw ? 'adamw' : 'sgd',
		rate: adamw ? [3e-4, 1e-4] : [plain, plain],
		shift: has('shift'),
		dropout: has('dropout-relu') ? 0.25 : 0,
		passes: changes.reduce((most, change) => Math.max(most, PASSES[change]), 23)
	};
}

/** The published ladder: the recipe of 1989, then each change on top of those before it. */
export const LADDER: readonly (readonly Change[])[] = [0, 1, 2, 3, 4].map((n) => CHANGES.slice(0, n));
