/** Answers to a figure's questions, from the present parameters; the training is never touched. */
import { DataProblem } from '../problems';
import { PythonRandom } from '../random';
import type { MicrogptAsks } from './asks';
import { FastEngine } from './fast';
import type { Microgpt } from './model';
import { chancesOf, checkTemperature, PUBLISHED_TEMPERATURE, sampleWord } from './sample';
import { matricesOf } from './shape';
import { storyOf } from './story';

/** Words that are asked for at once, at most. */
const MOST_SAMPLES = 1000;

export function answersOf(model: Microgpt): MicrogptAsks {
	const { shape, vocabulary, engine } = model;
	// A second engine over the same parameters: it looks, and has room of its own to compute in.
	const observer = new FastEngine(shape, engine.parameters);
	/** BOS and the letters of a beginning that leaves room for `room` more tokens. */
	const prefixOf = (word: string, room: number): number[] => {
		const tokens = vocabulary.prefix(word);
		const most = shape.context - 1 - room;
		if (tokens.length - 1 > most) throw new DataProblem({ code: 'too-long', length: tokens.length - 1, most });
		return tokens;
	};
	const letterOf = (token: number) => vocabulary.letters[token] ?? null;
	return {
		about: () => ({
			shape,
			parameters: engine.parameters.length,
			matrices: matricesOf(shape),
			letters: vocabulary.letters,
			words: model.words.length
		}),
		next({ prefix, temperature = 1 }) {
			checkTemperature(temperature);
			const tokens = prefixOf(prefix, 0);
			observer.begin();
			let scores: Float64Array = new Float64Array();
			for (const token of tokens) scores = observer.read(token);
			return { chances: chancesOf(scores.slice(), temperature) };
		},
		attention({ word }) {
			const tokens = prefixOf(word, 0);
			observer.begin();
			for (const token of tokens) observer.read(token);
			const { heads, context } = shape;
			return {
				tokens: tokens.map(letterOf),
				shares: observer.activations.layers.map(({ shares }) =>
					Array.from({ length: heads }, (_, head) =>
						tokens.map((_, p) => {
							const start = (head * context + p) * context;
							return Array.from(shares.subarray(start, start + p + 1));
						})
					)
				)
			};
		},
		surprise({ word }) {
			const tokens = [...prefixOf(word, 0), vocabulary.bos];
			const mean = observer.measure(Int32Array.from(tokens), tokens.length - 1);
			return {
				letters: tokens.slice(1).map(letterOf),
				losses: Array.from(observer.activations.losses.subarray(0, tokens.length - 1)),
				mean
			};
		},
		samples({ count = 20, temperature = PUBLISHED_TEMPERATURE, seed } = {}) {
			checkTemperature(temperature);
			const random = seed === undefined ? model.random.copy() : new PythonRandom(Math.trunc(seed));
			const length = Math.max(0, Math.min(MOST_SAMPLES, Math.trunc(count)));
			return Array.from({ length }, () => sampleWord(engine, vocabulary, temperature, random));
		},
		matrix({ name }) {
			const matrix = matricesOf(shape).find((each) => each.name === name);
			if (matrix === undefined) {
				const allowed = matricesOf(shape).map((each) => each.name);
				throw new DataProblem({ code: 'option', option: 'matrix', value: name, allowed: allowed.join(', ') });
			}
			const { rows, columns, offset } = matrix;
			return { rows, columns, data: engine.parameters.slice(offset, offset + rows * columns) };
		},
		story: (parameter) => storyOf(model, parameter),
		heldOut({ count = 1000 } = {}) {
			const words = model.words.slice(model.steps, model.steps + count);
			const tokens = new Int32Array(shape.context + 1);
			let sum = 0;
			let letters = 0;
			for (const word of words) {
				const positions = vocabulary.read(word, tokens);
				sum += observer.measure(tokens, positions) * positions;
				letters += positions;
			}
			return letters === 0 ? null : { loss: sum / letters, words: words.length };
		}
	};
}
