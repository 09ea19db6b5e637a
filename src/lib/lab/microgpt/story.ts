/** One training step, told number by number: computed from the present state on an engine of its own, and not taken. */
import { DataProblem } from '../problems';
import type { ParameterAt, ParameterStory, StepStory } from './asks';
import { FastEngine } from './fast';
import type { Microgpt } from './model';
import { ADAM } from './options';
import { matricesOf } from './shape';

/** How far a parameter is moved to try its slope: the error of the difference is least about here. */
const NUDGE = 1e-5;

/**
 * The step that comes next, and what it does to one parameter (the first of `wte` when none is named).
 * @returns null when the training is over
 * @throws DataProblem option, when there is no such parameter
 */
export function storyOf(
	model: Microgpt,
	parameter: ParameterAt = { matrix: 'wte', row: 0, column: 0 }
): StepStory | null {
	const place = placeOf(model, parameter);
	if (model.step >= model.steps) return null;
	const { shape, vocabulary, step: taken } = model;
	const engine = new FastEngine(shape, model.engine.parameters.slice());
	const word = model.wordAfter(taken);
	const tokens = new Int32Array(shape.context + 1);
	const count = vocabulary.read(word, tokens);
	const tokenIds = Array.from(tokens.subarray(0, count + 1));

	const lossAt = (value: number) => {
		const kept = engine.parameters[place] ?? 0;
		engine.parameters[place] = value;
		const loss = engine.measure(tokens, count);
		engine.parameters[place] = kept;
		return loss;
	};
	const before = engine.parameters[place] ?? 0;
	const up = lossAt(before + NUDGE);
	const down = lossAt(before - NUDGE);
	const loss = engine.learn(tokens, count);
	return {
		step: taken + 1,
		word,
		count,
		tokens: tokenIds.map((token) => vocabulary.letters[token] ?? null),
		tokenIds,
		activations: engine.activations,
		loss,
		gradient: engine.gradient,
		parameter: {
			...parameter,
			before,
			gradient: engine.gradient[place] ?? 0,
			tried: { by: NUDGE, up, down, slope: (up - down) / (2 * NUDGE) },
			...adamStory(model, place, before, engine.gradient[place] ?? 0)
		}
	};
}

function adamStory(
	model: Microgpt,
	place: number,
	before: number,
	gradient: number
): Pick<ParameterStory, 'rate' | 'first' | 'second' | 'after'> {
	const { beta1, beta2, epsilon } = ADAM;
	const { adam, step: taken } = model;
	const rate = model.rateAfter(taken);
	const first = adam.first[place] ?? 0;
	const second = adam.second[place] ?? 0;
	const m = beta1 * first + (1 - beta1) * gradient;
	const v = beta2 * second + (1 - beta2) * gradient * gradient;
	const mean = m / (1 - beta1 ** (taken + 1));
	const square = v / (1 - beta2 ** (taken + 1));
	return {
		rate,
		first: { before: first, after: m, corrected: mean },
		second: { before: second, after: v, corrected: square },
		after: before - (rate * mean) / (Math.sqrt(square) + epsilon)
	};
}

function placeOf({ shape }: Microgpt, { matrix, row, column }: ParameterAt): number {
	const found = matricesOf(shape).find(({ name }) => name === matrix);
	const inside = (n: number, size: number) => Number.isInteger(n) && n >= 0 && n < size;
	if (found === undefined || !inside(row, found.rows) || !inside(column, found.columns))
		throw new DataProblem({
			code: 'option',
			option: 'parameter',
			value: `${matrix}[${row}][${column}]`,
			allowed:
				found === undefined
					? matricesOf(shape)
							.map(({ name }) => name)
							.join(', ')
					: `${matrix}[0..${found.rows - 1}][0..${found.columns - 1}]`
		});
	return found.offset + row * found.columns + column;
}
