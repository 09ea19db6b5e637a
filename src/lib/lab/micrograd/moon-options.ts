/** What the demo's training may be told, apart from the training: addresses read it before anything trains. */
import type { Activation } from './network';

/** Hinge: how far a score is from being right by 1. Logistic: ln(1 + e^(-label * score)). */
export type MoonLoss = 'svm' | 'logistic';

export interface MoonOptions {
	readonly seed?: number;
	readonly points?: number;
	/** Standard deviation of the points' noise. */
	readonly noise?: number;
	/** Units of the hidden layers. */
	readonly hidden?: readonly number[];
	readonly activation?: Activation;
	readonly loss?: MoonLoss;
	readonly steps?: number;
	/** Step of the descent at the start and towards the end. */
	readonly rate?: readonly [number, number];
	/** Times the sum of squared parameters, added to the loss. */
	readonly penalty?: number;
}

/** Those of the demo. */
export const MOON_DEFAULTS = {
	seed: 1337,
	points: 100,
	noise: 0.1,
	hidden: [16, 16],
	activation: 'relu',
	loss: 'svm',
	steps: 100,
	rate: [1, 0.1],
	penalty: 1e-4
} as const satisfies Required<MoonOptions>;
