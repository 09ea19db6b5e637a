/** Words out of a model: a score for every next token, a temperature, a draw. */
import { DataProblem } from '../problems';
import type { PythonRandom } from '../random';
import type { Engine } from './engine';
import type { Vocabulary } from './words';

/** The published one. Below 1 the likely becomes likelier; above, all become more alike. */
export const PUBLISHED_TEMPERATURE = 0.5;

/** Throws unless scores can be divided by it. @throws DataProblem option */
export function checkTemperature(temperature: number): void {
	if (temperature >= 0.01 && temperature <= 100) return;
	throw new DataProblem({
		code: 'option',
		option: 'temperature',
		value: String(temperature),
		allowed: 'from 0.01 to 100'
	});
}

/** Probabilities of scores at a temperature, in place; in the order of operations of the published program. */
export function chancesOf(scores: Float64Array, temperature: number): Float64Array {
	const heat = 1 / temperature;
	let top = -Infinity;
	for (let i = 0; i < scores.length; i++) {
		const score = (scores[i] as number) * heat;
		scores[i] = score;
		if (score > top) top = score;
	}
	let total = 0;
	for (let i = 0; i < scores.length; i++) {
		const power = Math.exp((scores[i] as number) - top);
		scores[i] = power;
		total += power;
	}
	const share = 1 / total;
	for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) * share;
	return scores;
}

/** One word, letter by letter, until the model ends it or can see no further. Draws from `random`. */
export function sampleWord(engine: Engine, vocabulary: Vocabulary, temperature: number, random: PythonRandom): string {
	const tokens: number[] = [];
	let token = vocabulary.bos;
	engine.begin();
	for (let position = 0; position < engine.shape.context; position++) {
		token = random.weighted(chancesOf(engine.read(token), temperature));
		if (token === vocabulary.bos) break;
		tokens.push(token);
	}
	return vocabulary.decode(tokens);
}
