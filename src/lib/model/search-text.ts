/**
 * How text becomes the terms that are searched for, each with its place in the text.
 *
 * Latin words lose case, accents and apostrophes. A word made of several ("nanoGPT", "char-rnn", "CS231n") stands both
 * as one and as its parts. Chinese is written without blanks, and no two texts are sure to be cut alike: it is indexed
 * by pairs of characters, which hold any piece of it, while the words of a query are cut by Intl.Segmenter.
 */
export interface Token {
	readonly term: string;
	readonly start: number;
	readonly end: number;
}

/** Scripts that do not part words by blanks, or not always. */
const CJK = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}';
const LETTER = `(?:(?![${CJK}])[\\p{L}\\p{M}\\p{N}])`;
/** What may stand inside a word: apostrophes, hyphens, points ("llama2.c", "2.0") and commas between digits. */
const JOINER = `(?:['’‘‐‑_.-]|(?<=\\p{N}),(?=\\p{N}))`;
const RUN = new RegExp(`([${CJK}]+)|${LETTER}+(?:${JOINER}${LETTER}+)*`, 'gu');
/** Parts of a joined word: numbers, runs of capitals with a plural's s ("LLMs"), words, and whatever is left. */
const PART = /\p{N}+(?:[.,]\p{N}+)*|\p{Lu}{2,}s?(?!\p{Ll})|\p{Lu}?(?:(?!\p{Lu})[\p{L}\p{M}]|['’‘](?=\p{L}))+|\p{Lu}/gu;
const APART = /[^\p{L}\p{M}\p{N}.]+|\.(?!\p{N})|(?<!\p{N})\./gu;

/** Most words: Latin letters, none a capital but the first. Nothing to fold, one part. A loop, because it is asked often. */
function isPlain(word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		const code = i === 0 ? word.charCodeAt(i) | 32 : word.charCodeAt(i);
		if (code < 97 || code > 122) return false;
	}
	return true;
}

/** One word without case, accents, apostrophes and joiners; a point between digits stays. */
const foldWord = (word: string): string =>
	isPlain(word)
		? word.toLowerCase()
		: word
				.toLowerCase()
				.normalize('NFKD')
				.replace(/\p{M}+/gu, '')
				.replace(APART, '');

/** `text` squeezed to letters and digits: two texts with the same key are the same but for case, blanks and signs. */
export const keyOf = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '');

/** Hands over each run of text that is of one kind: Chinese and its like, or one word of other scripts. */
function* runs(text: string): Generator<{ run: string; start: number; cjk: boolean }> {
	for (const match of text.matchAll(RUN)) yield { run: match[0], start: match.index, cjk: match[1] !== undefined };
}

/** The parts of a word of several, each with its place; empty for a word of one. */
function partsOf(word: string, start: number): Token[] {
	if (isPlain(word)) return [];
	const parts = Array.from(word.matchAll(PART), (match) => ({
		term: foldWord(match[0]),
		start: start + match.index,
		end: start + match.index + match[0].length
	})).filter(({ term }) => term !== '');
	return parts.length > 1 ? parts : [];
}

/**
 * A Chinese character as four letters that no folded word has. The index is a tree that looks through all children of a
 * node in turn; with thousands of different first characters that would take seconds.
 */
const codeOf = (char: string): string => (char.codePointAt(0) ?? 0).toString(36).toUpperCase().padStart(4, '0');

/** The pairs of neighbouring characters of a Chinese run. Its last character stands alone, so that each begins a term. */
function pairsOf(run: string, start: number): Token[] {
	const out: Token[] = [];
	let at = start;
	let last: { code: string; start: number } | null = null;
	for (const char of run) {
		const code = codeOf(char);
		if (last) out.push({ term: `#${last.code}${code}`, start: last.start, end: at + char.length });
		last = { code, start: at };
		at += char.length;
	}
	if (last) out.push({ term: `#${last.code}`, start: last.start, end: at });
	return out;
}

/** Every term of `text` as it is indexed, in order. */
export function tokens(text: string): Token[] {
	const out: Token[] = [];
	for (const { run, start, cjk } of runs(text)) {
		if (cjk) {
			for (const pair of pairsOf(run, start)) out.push(pair);
			continue;
		}
		const term = foldWord(run);
		if (term !== '') out.push({ term, start, end: start + run.length });
		for (const part of partsOf(run, start)) if (part.term !== term) out.push(part);
	}
	return out;
}

export const terms = (text: string): string[] => tokens(text).map(({ term }) => term);

/** One word of a query. */
export interface Word {
	/** A Chinese word as it was written, another folded. */
	readonly text: string;
	/** The term that the index must have; for a Chinese word only where it is a single character, which begins terms. */
	readonly term: string | null;
	/** Terms that together make it up: pairs of a Chinese word, parts of a joined one. Empty for a plain one. */
	readonly parts: readonly string[];
	readonly cjk: boolean;
}

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/**
 * A Chinese run cut into words. Single characters side by side are taken as one word, since dictionaries lack many new
 * words; where the browser cannot cut at all, the run stays whole.
 */
function wordsOfRun(run: string): string[] {
	if (!segmenter) return [run];
	const out: string[] = [];
	let single = false;
	for (const { segment } of segmenter.segment(run)) {
		const isSingle = Array.from(segment).length === 1;
		if (isSingle && single) out.push((out.pop() ?? '') + segment);
		else out.push(segment);
		single = isSingle;
	}
	return out;
}

/** The words of a query, in order. */
export function words(query: string): Word[] {
	return [...runs(query)].flatMap(({ run, cjk }): Word[] => {
		if (!cjk) {
			const term = foldWord(run);
			return term === '' ? [] : [{ text: term, term, parts: partsOf(run, 0).map((part) => part.term), cjk }];
		}
		return wordsOfRun(run).map((text) => {
			const pairs = pairsOf(text, 0).map(({ term }) => term);
			return pairs.length === 1
				? { text, term: pairs[0] ?? null, parts: [], cjk }
				: { text, term: null, parts: pairs.slice(0, -1), cjk };
		});
	});
}

const ENDINGS = ['s', 'es', 'ed', 'ing', 'er', 'y', 'ly'] as const;
/** Shortest stem an ending is taken from. */
const MIN_STEM = 3;

/** The other forms that an English word may have: "leaks" and "leaking" of "leaky". Some are no words; they find nothing. */
export function formsOf(term: string): string[] {
	if (!/^[a-z]{4,}$/.test(term)) return [];
	const stems = [
		term,
		...['e', ...ENDINGS].filter((end) => term.endsWith(end)).map((end) => term.slice(0, -end.length))
	];
	const long = stems.filter((stem) => stem.length >= MIN_STEM);
	return [...new Set(long.flatMap((stem) => [stem, `${stem}e`, ...ENDINGS.map((end) => stem + end)]))].filter(
		(form) => form !== term
	);
}
