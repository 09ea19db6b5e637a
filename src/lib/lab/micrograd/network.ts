/** A small network made of single values, as micrograd makes it, and the same in plain numbers for drawing. */
import type { PythonRandom } from '../random';
import { sum, type Value } from '../value';

export type Activation = 'relu' | 'tanh';

/** Sizes of the layers, the two coordinates first and the one score last. */
export type Layers = readonly number[];

/** Weights of each unit, then its bias, unit by unit, layer by layer. */
export const parametersOf = (layers: Layers): number =>
	layers.slice(1).reduce((all, units, i) => all + units * ((layers[i] ?? 0) + 1), 0);

/** Fresh parameters: weights even from -1 to 1, biases 0. */
export function fresh(layers: Layers, random: PythonRandom): Float64Array {
	const out = new Float64Array(parametersOf(layers));
	let at = 0;
	layers.slice(1).forEach((units, i) => {
		for (let unit = 0; unit < units; unit++) {
			for (let k = 0; k < (layers[i] ?? 0); k++) out[at++] = random.uniform(-1, 1);
			at++;
		}
	});
	return out;
}

/** The score of a point, as a value that remembers; the last layer is linear. */
export function score(
	layers: Layers,
	params: readonly Value[],
	inputs: readonly Value[],
	activation: Activation
): Value {
	let at = 0;
	let out = inputs;
	layers.slice(1).forEach((units, layer) => {
		const from = out;
		out = Array.from({ length: units }, () => {
			const weights = params.slice(at, at + from.length);
			const bias = params[at + from.length] as Value;
			at += from.length + 1;
			const z = sum([...from.map((x, i) => x.times(weights[i] as Value)), bias]);
			return layer === layers.length - 2 ? z : activation === 'relu' ? z.relu() : z.tanh();
		});
	});
	return out[0] as Value;
}

/** The same score in plain numbers. */
export function plainScore(layers: Layers, params: Float64Array, x: number, y: number, activation: Activation): number {
	let at = 0;
	let out: number[] = [x, y];
	for (let layer = 1; layer < layers.length; layer++) {
		const next: number[] = [];
		for (let unit = 0; unit < (layers[layer] ?? 0); unit++) {
			let z = 0;
			for (const value of out) z += value * (params[at++] as number);
			z += params[at++] as number;
			next.push(layer === layers.length - 1 ? z : activation === 'relu' ? Math.max(0, z) : Math.tanh(z));
		}
		out = next;
	}
	return out[0] ?? 0;
}
