/**
 * How large a microgpt is, and where each of its matrices lies in the one array of parameters. The order is that in
 * which the published program draws them: wte, wpe, lm_head, then of each layer attn_wq, attn_wk, attn_wv, attn_wo,
 * mlp_fc1, mlp_fc2; each row by row.
 */
import { DataProblem } from '../problems';
import type { PythonRandom } from '../random';

export interface Shape {
	readonly layers: number;
	/** Numbers a token is at every step: the embedding's dimension. A multiple of `heads`. */
	readonly width: number;
	readonly heads: number;
	/** Positions seen at once. */
	readonly context: number;
	/** Tokens: letters, and one more that begins and ends every word. */
	readonly vocabulary: number;
}

/** The published one, but for its vocabulary. */
export const PUBLISHED_SHAPE = { layers: 1, width: 16, heads: 4, context: 16 } as const;

/** Standard deviation of the first parameters. */
const DEVIATION = 0.08;
/** A model larger than this would not train while someone waits. */
const MOST_PARAMETERS = 20_000_000;

export interface Matrix {
	/** Its published name, such as `wte` or `layer0.attn_wq`. */
	readonly name: string;
	readonly rows: number;
	readonly columns: number;
	/** Where its first number lies. */
	readonly offset: number;
}

/** All matrices, in order. */
export function matricesOf({ layers, width, context, vocabulary }: Shape): Matrix[] {
	const sizes: [name: string, rows: number, columns: number][] = [
		['wte', vocabulary, width],
		['wpe', context, width],
		['lm_head', vocabulary, width]
	];
	for (let layer = 0; layer < layers; layer++) {
		for (const name of ['attn_wq', 'attn_wk', 'attn_wv', 'attn_wo'])
			sizes.push([`layer${layer}.${name}`, width, width]);
		sizes.push([`layer${layer}.mlp_fc1`, 4 * width, width], [`layer${layer}.mlp_fc2`, width, 4 * width]);
	}
	let offset = 0;
	return sizes.map(([name, rows, columns]) => {
		const matrix = { name, rows, columns, offset };
		offset += rows * columns;
		return matrix;
	});
}

export const parametersOf = (shape: Shape): number =>
	matricesOf(shape).reduce((total, { rows, columns }) => total + rows * columns, 0);

/** First parameters, each drawn from the generator in order. */
export function draw(shape: Shape, random: PythonRandom): Float64Array {
	return new Float64Array(parametersOf(shape)).map(() => random.gauss(0, DEVIATION));
}

/**
 * Throws unless a model can have this shape.
 * @throws DataProblem option
 */
export function check(shape: Shape): void {
	const refuse = (option: string, value: number, allowed: string): never => {
		throw new DataProblem({ code: 'option', option, value: String(value), allowed });
	};
	for (const [option, least, most] of [
		['layers', 1, 12],
		['width', 1, 512],
		['heads', 1, 64],
		['context', 1, 256]
	] as const) {
		const value = shape[option];
		if (!Number.isInteger(value) || value < least || value > most) refuse(option, value, `from ${least} to ${most}`);
	}
	if (shape.width % shape.heads !== 0) refuse('width', shape.width, `a multiple of heads, ${shape.heads}`);
	const size = parametersOf(shape);
	if (size > MOST_PARAMETERS) refuse('parameters', size, `at most ${MOST_PARAMETERS}`);
}
