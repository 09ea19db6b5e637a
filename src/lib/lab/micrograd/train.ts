/**
 * micrograd's demo: a network of single values that learns to tell two moons apart, all points in every step, by plain
 * descent. Everything goes through the tape of values: nothing here knows a derivative.
 */
import type { Model, ModelKind, Snapshot } from '../model';
import { PythonRandom } from '../random';
import { sum, Tape, type Value } from '../value';
import { MOON_DEFAULTS, type MoonOptions } from './moon-options';
import { twoMoons, type Point } from './moons';
import { fresh, plainScore, score, type Layers } from './network';

/** Scores on a grid, for drawing where the network says which moon. */
export interface Surface {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
	/** Points across and down, at least two each; the first row is at y0. */
	readonly columns: number;
	readonly rows: number;
}

export interface MoonAsks {
	readonly points: () => readonly Point[];
	/** Scores at the points of a grid, row by row: below 0 the upper moon, above it the lower. */
	readonly surface: (grid: Surface) => Float64Array;
	readonly parameters: () => Float64Array;
}

/** loss: before the step, the penalty included; accuracy: % of points on the right side, before the step. */
const COLUMNS = ['loss', 'accuracy'] as const;

class Moons implements Model<MoonAsks> {
	readonly steps: number;
	readonly columns = COLUMNS;
	readonly asks: MoonAsks;
	#step = 0;
	readonly #layers: Layers;
	readonly #options: Required<MoonOptions>;
	readonly #points: readonly Point[];
	readonly #params: Float64Array;
	readonly #tape = new Tape();
	readonly #values: readonly Value[];

	constructor(options: MoonOptions) {
		this.#options = { ...MOON_DEFAULTS, ...options };
		const { seed, points, noise, hidden, steps, activation } = this.#options;
		this.steps = steps;
		this.#layers = [2, ...hidden, 1];
		const random = new PythonRandom(seed);
		this.#points = twoMoons(points, noise, random);
		this.#params = fresh(this.#layers, random);
		this.#values = Array.from(this.#params, (data) => this.#tape.leaf(data));
		this.asks = {
			points: () => this.#points,
			surface: ({ x0, x1, y0, y1, columns, rows }) =>
				Float64Array.from({ length: columns * rows }, (_, i) => {
					const x = x0 + ((x1 - x0) * (i % columns)) / (columns - 1);
					const y = y0 + ((y1 - y0) * Math.floor(i / columns)) / (rows - 1);
					return plainScore(this.#layers, this.#params, x, y, activation);
				}),
			parameters: () => this.#params.slice()
		};
	}

	get step(): number {
		return this.#step;
	}

	advance(row: Float64Array): void {
		const { steps, rate, activation, loss, penalty } = this.#options;
		const tape = this.#tape;
		tape.rewind(this.#values.length);
		this.#values.forEach((value, i) => (value.data = this.#params[i] as number));
		let right = 0;
		const losses = this.#points.map(({ x, y, label }) => {
			const out = score(this.#layers, this.#values, [tape.leaf(x), tape.leaf(y)], activation);
			if (out.data * label > 0) right++;
			return loss === 'svm' ? out.times(-label).plus(1).relu() : out.times(-label).exp().plus(1).log();
		});
		const data = sum(losses).times(1 / losses.length);
		const total = data.plus(sum(this.#values.map((value) => value.times(value))).times(penalty));
		total.backward();
		const now = rate[0] + ((rate[1] - rate[0]) * this.#step) / steps;
		this.#values.forEach((value, i) => (this.#params[i] = (this.#params[i] as number) - now * value.grad));
		this.#step++;
		row[0] = total.data;
		row[1] = (100 * right) / this.#points.length;
	}

	save(): Snapshot {
		return { step: this.#step, arrays: { params: this.#params.slice() } };
	}

	restore({ step, arrays: { params } }: Snapshot): void {
		if (params === undefined) throw new Error('not a snapshot of this model');
		this.#step = step;
		this.#params.set(params);
	}
}

export const MOONS: ModelKind<MoonOptions, MoonAsks> = { id: 'moons', open: (options) => new Moons(options) };
