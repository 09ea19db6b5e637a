/**
 * The first model of makemore: how often each letter follows each other one, counted; and how good that is.
 *
 * Losses are in nats a character: the mean of -ln p over all pairs of neighbours, boundaries included.
 */
import type { PythonRandom } from '../random';
import { BOUNDARY, type Alphabet } from './alphabet';

/** Longest word a sample may grow to; counting alone would let it wander on. */
const LONGEST = 100;

/** `counts[a * size + b]`: how often token b comes right after token a. */
export function countPairs(words: readonly string[], alphabet: Alphabet): Float64Array {
	const counts = new Float64Array(alphabet.size * alphabet.size);
	for (const word of words) {
		let before = BOUNDARY;
		for (const token of [...alphabet.encode(word), BOUNDARY]) {
			const cell = before * alphabet.size + token;
			counts[cell] = (counts[cell] ?? 0) + 1;
			before = token;
		}
	}
	return counts;
}

/**
 * Each row of counts as shares that sum to 1, after adding `smoothing` to every cell: 0 trusts the counts, much makes
 * all letters alike. A row without any count, which only 0 can leave, stays 0.
 */
export function shares(counts: Float64Array, size: number, smoothing: number): Float64Array {
	const out = new Float64Array(counts.length);
	for (let a = 0; a < size; a++) {
		let sum = 0;
		for (let b = 0; b < size; b++) sum += (counts[a * size + b] ?? 0) + smoothing;
		if (sum > 0) for (let b = 0; b < size; b++) out[a * size + b] = ((counts[a * size + b] ?? 0) + smoothing) / sum;
	}
	return out;
}

/** Nats a character of pairs counted in `counts`, under a table of shares; infinite when it rules one of them out. */
export function lossOf(counts: Float64Array, table: Float64Array): number {
	let loss = 0;
	let all = 0;
	counts.forEach((n, cell) => {
		if (n === 0) return;
		loss -= n * Math.log(table[cell] ?? 0);
		all += n;
	});
	return loss / all;
}

/** The loss of giving every token the same share. */
export const uniformLoss = (size: number): number => Math.log(size);

/** The loss of knowing only how often each token comes, whatever stands before it. */
export function unigramLoss(counts: Float64Array, size: number): number {
	const columns = new Float64Array(size);
	counts.forEach((n, cell) => (columns[cell % size] = (columns[cell % size] ?? 0) + n));
	return lossOf(columns, shares(columns, size, 0).subarray(0, size));
}

/** The loss of one word, pair by pair: what the model found likely in it and what it did not. */
export function lossOfWord(word: string, alphabet: Alphabet, table: Float64Array): { pair: string; share: number }[] {
	const tokens = [BOUNDARY, ...alphabet.encode(word), BOUNDARY];
	return tokens.slice(1).map((token, i) => {
		const before = tokens[i] ?? BOUNDARY;
		return { pair: alphabet.decode([before, token]), share: table[before * alphabet.size + token] ?? 0 };
	});
}

/** Walks the table from the boundary until it comes back: a word no one counted, or one they did. */
export function sampleWord(alphabet: Alphabet, table: Float64Array, random: PythonRandom): string {
	const tokens: number[] = [];
	let token = BOUNDARY;
	do {
		token = random.weighted(table.subarray(token * alphabet.size, (token + 1) * alphabet.size));
		if (token !== BOUNDARY) tokens.push(token);
	} while (token !== BOUNDARY && tokens.length < LONGEST);
	return alphabet.decode(tokens);
}
