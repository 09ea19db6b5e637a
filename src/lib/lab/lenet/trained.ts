/** A network trained beforehand, as a file holds it: `npm run lab -- lenet --keep` prints one. */
import { TRAINING } from './digits';
import { LeNet, PARAMETERS } from './network';
import type { Evaluation } from './reading';
import { recipe, type Change } from './recipe';

export interface Trained {
	readonly changes: readonly string[];
	readonly passes: number;
	readonly seed: number;
	/** Test digits it misreads: place among the 2,007, then what it takes it for, pair after pair. */
	readonly wrong: readonly number[];
	/** The 9,760 parameters, in the order of `shape.AT`: float32, little-endian, base64. */
	readonly weights: string;
}

const BYTES = 4;

export function packed(params: Float64Array): string {
	const view = new DataView(new ArrayBuffer(params.length * BYTES));
	params.forEach((value, i) => view.setFloat32(i * BYTES, value, true));
	return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''));
}

/** @throws RangeError when it holds other than 9,760 numbers */
export function unpacked(weights: string): Float64Array {
	const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
	if (bytes.length !== PARAMETERS * BYTES)
		throw new RangeError(`${bytes.length} bytes of weights, not ${PARAMETERS * BYTES}`);
	const view = new DataView(bytes.buffer);
	return Float64Array.from({ length: PARAMETERS }, (_, i) => view.getFloat32(i * BYTES, true));
}

/** The network, ready to read. */
export function networkOf({ weights, changes }: Pick<Trained, 'weights' | 'changes'>): LeNet {
	const { activation, loss } = recipe(changes as readonly Change[]);
	return new LeNet(unpacked(weights), activation, loss);
}

export const wrongPairs = (wrong: Evaluation['wrong']): number[] =>
	wrong.flatMap(({ index, answer }) => [index - TRAINING, answer]);

/** The same from a network that was kept. @param labels of all digits */
export const wrongIn = (pairs: readonly number[], labels: Uint8Array): Evaluation['wrong'] =>
	Array.from({ length: pairs.length / 2 }, (_, i) => {
		const index = TRAINING + (pairs[2 * i] ?? 0);
		return { index, label: labels[index] ?? 0, answer: pairs[2 * i + 1] ?? 0 };
	});
