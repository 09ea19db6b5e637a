/** What a network makes of one picture, and of a whole set of them. Reading changes nothing of what it has learned. */
import { show, TESTING, TRAINING, type Digits } from './digits';
import type { LeNet } from './network';
import { CLASSES } from './shape';

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

/** Reads a picture of 256 brightnesses, 0 (paper) to 255, row by row. */
export function readWith(net: LeNet, pixels: Uint8Array): Reading {
	show(pixels, 0, net.image);
	net.forward();
	const list = (a: Float64Array) => Array.from(a);
	return { answer: net.answer, scores: list(net.scores), h1: list(net.h1), h2: list(net.h2), h3: list(net.h3) };
}

/** Reads a whole set: 2,007 test or 7,291 training digits. */
export function evaluateWith(net: LeNet, { pixels, labels }: Digits, set: 'test' | 'train'): Evaluation {
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
