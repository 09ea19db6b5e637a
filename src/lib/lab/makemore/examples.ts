/** Words cut into examples, the letters before and the letter that comes, split as the course splits them. */
import { PythonRandom } from '../random';
import { BOUNDARY, type Alphabet } from './alphabet';

/** Examples one after another: `context` tokens each, and what came next. */
export interface Examples {
	readonly count: number;
	readonly contexts: Uint16Array;
	readonly next: Uint16Array;
}

/** Every place of every word, its boundary at the end included; before a word stand boundaries. */
export function examplesOf(words: readonly string[], alphabet: Alphabet, context: number): Examples {
	const tokens = words.map((word) => alphabet.encode(word));
	const count = tokens.reduce((sum, word) => sum + word.length + 1, 0);
	const contexts = new Uint16Array(count * context);
	const next = new Uint16Array(count);
	let at = 0;
	for (const word of tokens)
		for (let i = 0; i <= word.length; i++, at++) {
			next[at] = word[i] ?? BOUNDARY;
			for (let c = 0; c < context; c++) contexts[at * context + c] = word[i - context + c] ?? BOUNDARY;
		}
	return { count, contexts, next };
}

export interface Split {
	readonly train: Examples;
	readonly dev: Examples;
	readonly test: Examples;
}

/** Fewer words than this are not split: a tenth of them would be none. */
const FEWEST = 10;

/**
 * Words shuffled by Python's generator from 42, then 80 % to learn from, 10 % to choose by, 10 % to judge by. Of fewer
 * than ten, all are all three.
 */
export function split(words: readonly string[], alphabet: Alphabet, context: number): Split {
	const shuffled = [...words];
	new PythonRandom(42).shuffle(shuffled);
	if (words.length < FEWEST) {
		const all = examplesOf(words, alphabet, context);
		return { train: all, dev: all, test: all };
	}
	const [a, b] = [Math.trunc(0.8 * words.length), Math.trunc(0.9 * words.length)];
	const cut = (from: number, to?: number) => examplesOf(shuffled.slice(from, to), alphabet, context);
	return { train: cut(0, a), dev: cut(a, b), test: cut(b) };
}

/** The same examples, each different context once: as many as there are, and how often each letter followed. */
export interface Gathered {
	readonly examples: Examples;
	/** How often example i came. */
	readonly times: Float64Array;
}

/** Equal examples made one, with how often they came: what the loss of a whole set needs, in a fraction of the time. */
export function gather({ count, contexts, next }: Examples, context: number): Gathered {
	const place = new Map<string, number>();
	const firsts: number[] = [];
	const times: number[] = [];
	for (let i = 0; i < count; i++) {
		const key = `${contexts.subarray(i * context, (i + 1) * context).join()}>${next[i] ?? 0}`;
		const at = place.get(key);
		if (at !== undefined) times[at] = (times[at] ?? 0) + 1;
		else {
			place.set(key, firsts.length);
			firsts.push(i);
			times.push(1);
		}
	}
	const few = {
		count: firsts.length,
		contexts: new Uint16Array(firsts.length * context),
		next: Uint16Array.from(firsts, (i) => next[i] ?? 0)
	};
	firsts.forEach((i, at) => few.contexts.set(contexts.subarray(i * context, (i + 1) * context), at * context));
	return { examples: few, times: Float64Array.from(times) };
}
