/**
 * What the laboratory asks of everything that learns: a model advances one step at a time, can be put back to any
 * state it was in, and answers questions about its present state. The trainer, the Worker, the command line and the
 * figures know models by this alone.
 *
 * A model is deterministic: the same options give the same numbers, step by step, on every machine up to the last
 * bits of exp, log and pow. It draws random numbers only from a generator that is made from its seed and, when it
 * draws while it steps, is part of its snapshot.
 */

import type { Notice } from './problems';

export type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/** All a model needs to go on from a step. Owned by whoever holds it: a model copies, both ways. */
export interface Snapshot {
	/** Steps taken. */
	readonly step: number;
	/** Parameters, moments of the optimizer, state of the generator, ... by name. */
	readonly arrays: Readonly<Record<string, Numbers>>;
}

/** Questions by name: each a function of one argument or none, whose answer can be posted between threads. */
export type AsksOf<A> = { readonly [K in keyof A]: (question: never) => unknown };

export interface Model<A extends AsksOf<A>> {
	/** Steps taken so far. */
	readonly step: number;
	/** Steps of the whole training; advancing further is an error. */
	readonly steps: number;
	/** Names of what a step measures, the loss first. */
	readonly columns: readonly string[];
	/** Takes one step and writes one number per column; NaN for what this step did not measure. */
	advance(row: Float64Array): void;
	/** A copy of the present state. */
	save(): Snapshot;
	/** Goes to a state that `save` gave. */
	restore(snapshot: Snapshot): void;
	/** Answers to a figure's questions. They change nothing: asking never alters what comes later. */
	readonly asks: A;
	/** What a reader should know about the data it was given. */
	readonly notices?: readonly Notice[];
}

/**
 * A kind of model, as a figure opens it.
 *
 * `O`, its options, can be posted between threads. `open` throws a `DataProblem` for data it cannot learn from.
 */
export interface ModelKind<O, A extends AsksOf<A>> {
	readonly id: string;
	open(options: O): Model<A>;
}
