/**
 * What a figure and the thread its model runs in say to each other. Plain objects; every message can be cloned.
 * One connection carries one model at a time: `open` replaces it.
 */
import type { Notice, Problem } from './problems';

export type ToLab<O = unknown> =
	/** Makes a model from its options; answered by `opened` or `refused`. */
	| { readonly type: 'open'; readonly options: O }
	/** Runs to a step (to the end when not given) at full speed, reporting on the way. */
	| { readonly type: 'run'; readonly to?: number }
	/** Stops between two steps; answered by `progress` with `running` false. */
	| { readonly type: 'pause' }
	/** Goes to a step, back or forth, then rests there. */
	| { readonly type: 'seek'; readonly step: number }
	/** Asks the model; answered by `answer` with the same number, from the state between two steps. */
	| { readonly type: 'ask'; readonly number: number; readonly kind: string; readonly question: unknown }
	/** Asks the same again at every progress, until the next `watch`; null for nothing. */
	| { readonly type: 'watch'; readonly kind: string | null; readonly question?: unknown }
	/** Asks for the name of the state; answered by `hash`. */
	| { readonly type: 'hash'; readonly number: number };

export interface Progress {
	readonly type: 'progress';
	readonly step: number;
	readonly steps: number;
	readonly furthest: number;
	readonly running: boolean;
	/** Measures not reported before: of steps `from` (not included) to `furthest`, a number per column. */
	readonly from: number;
	readonly rows: Float64Array;
	/** Milliseconds spent stepping since the model was opened, and steps taken in them, replays included. */
	readonly busyMs: number;
	readonly taken: number;
	/** The answer to what is watched, if anything is. */
	readonly watched?: unknown;
	/** Why what is watched could not be answered. */
	readonly watchRefused?: Problem;
}

export type FromLab =
	| {
			readonly type: 'opened';
			readonly steps: number;
			readonly columns: readonly string[];
			readonly notices: readonly Notice[];
	  }
	| Progress
	| { readonly type: 'answer'; readonly number: number; readonly answer: unknown }
	| { readonly type: 'hash'; readonly number: number; readonly hash: string }
	/** Something a person can mend. `number` names the question it answers, absent when it answers `open`. */
	| { readonly type: 'refused'; readonly problem: Problem; readonly number?: number }
	/** A mistake of ours; the model is gone when no number is given. */
	| { readonly type: 'failed'; readonly message: string; readonly number?: number };
