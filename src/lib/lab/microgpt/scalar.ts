/**
 * microgpt as its author describes it, one scalar at a time through `Value`: the engine that defines what the other
 * must compute. Operations come in the published order, so that results differ from Python's only where exp, log and
 * pow do.
 */
import { sum, Tape, type Value } from '../value';
import type { Engine } from './engine';
import { matricesOf, parametersOf, type Shape } from './shape';

type Row = readonly Value[];

const at = <T>(list: readonly T[], i: number): T => list[i] as T;

function dot(a: Row, b: Row): Value {
	let total = at(a, 0).times(at(b, 0));
	for (let i = 1; i < a.length; i++) total = total.plus(at(a, i).times(at(b, i)));
	return total;
}

const linear = (matrix: readonly Row[], x: Row): Value[] => matrix.map((row) => dot(row, x));
const add = (a: Row, b: Row): Value[] => a.map((each, i) => each.plus(at(b, i)));

/** Shares that sum to 1; the greatest score is taken off first, so that no power overflows. */
export function softmax(scores: Row): Value[] {
	const top = Math.max(...scores.map(({ data }) => data));
	const powers = scores.map((each) => each.minus(top).exp());
	const total = sum(powers);
	return powers.map((each) => each.over(total));
}

/** Scales a vector to a root mean square of 1. */
export function normalize(x: Row): Value[] {
	const mean = dot(x, x).over(x.length);
	const scale = mean.plus(1e-5).pow(-0.5);
	return x.map((each) => each.times(scale));
}

interface Layer {
	readonly wq: Row[];
	readonly wk: Row[];
	readonly wv: Row[];
	readonly wo: Row[];
	readonly fc1: Row[];
	readonly fc2: Row[];
}

/** Keys or values of the positions read so far. */
type Kept = Value[][];

export class ScalarEngine implements Engine {
	readonly shape: Shape;
	readonly parameters: Float64Array;
	readonly gradient: Float64Array;
	/** The parameters, then what the last pass made of them. */
	readonly #tape = new Tape();
	readonly #matrices = new Map<string, Row[]>();
	readonly #layers: readonly Layer[];
	#keys: Kept[] = [];
	#values: Kept[] = [];
	#position = 0;

	constructor(shape: Shape) {
		this.shape = shape;
		this.parameters = new Float64Array(parametersOf(shape));
		this.gradient = new Float64Array(this.parameters.length);
		for (const { name, rows, columns } of matricesOf(shape)) {
			const row = () => Array.from({ length: columns }, () => this.#tape.leaf(0));
			this.#matrices.set(name, Array.from({ length: rows }, row));
		}
		this.#layers = Array.from({ length: shape.layers }, (_, i) => ({
			wq: this.#matrix(`layer${i}.attn_wq`),
			wk: this.#matrix(`layer${i}.attn_wk`),
			wv: this.#matrix(`layer${i}.attn_wv`),
			wo: this.#matrix(`layer${i}.attn_wo`),
			fc1: this.#matrix(`layer${i}.mlp_fc1`),
			fc2: this.#matrix(`layer${i}.mlp_fc2`)
		}));
	}

	learn(tokens: Int32Array, count: number): number {
		this.begin();
		const losses: Value[] = [];
		for (let position = 0; position < count; position++) {
			const shares = softmax(this.#forward(tokens[position] ?? 0));
			losses.push(
				at(shares, tokens[position + 1] ?? 0)
					.log()
					.negative()
			);
		}
		const loss = sum(losses).times(1 / count);
		loss.backward();
		this.gradient.set(this.#tape.grad.subarray(0, this.gradient.length));
		return loss.data;
	}

	begin(): void {
		this.#tape.rewind(this.parameters.length);
		this.#tape.data.set(this.parameters);
		this.#keys = this.#layers.map(() => []);
		this.#values = this.#layers.map(() => []);
		this.#position = 0;
	}

	read(token: number): Float64Array {
		return Float64Array.from(this.#forward(token), ({ data }) => data);
	}

	#matrix(name: string): Row[] {
		return this.#matrices.get(name) ?? [];
	}

	/** Scores of the next token after one more token. */
	#forward(token: number): Value[] {
		const position = this.#position++;
		if (position >= this.shape.context) throw new RangeError(`only ${this.shape.context} tokens can be read`);
		let x = normalize(add(at(this.#matrix('wte'), token), at(this.#matrix('wpe'), position)));
		this.#layers.forEach((layer, i) => {
			x = add(this.#attend(layer, normalize(x), at(this.#keys, i), at(this.#values, i)), x);
			const hidden = linear(layer.fc1, normalize(x)).map((each) => each.relu());
			x = add(linear(layer.fc2, hidden), x);
		});
		return linear(this.#matrix('lm_head'), x);
	}

	/** Each head asks all positions so far and takes their values by how well their keys answer. */
	#attend(layer: Layer, x: Row, keys: Kept, values: Kept): Value[] {
		const query = linear(layer.wq, x);
		keys.push(linear(layer.wk, x));
		values.push(linear(layer.wv, x));
		const size = this.shape.width / this.shape.heads;
		const joined: Value[] = [];
		for (let start = 0; start < this.shape.width; start += size) {
			const own = (row: Row) => row.slice(start, start + size);
			const scores = keys.map((key) => dot(own(query), own(key)).over(Math.sqrt(size)));
			const shares = softmax(scores);
			for (let j = start; j < start + size; j++)
				joined.push(
					dot(
						shares,
						values.map((value) => at(value, j))
					)
				);
		}
		return linear(layer.wo, joined);
	}
}
