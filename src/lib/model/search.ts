/**
 * Search over titles, other names, gists, claims, quotes and tags, in both languages at once: ranked, and forgiving of
 * typing errors. The index is MiniSearch's; here are the rules of what counts as found.
 *
 * A word finds what equals it or begins with it. Only a word that finds nothing so is taken for a typing error. All
 * words must be found; if no document has them all, those that mean something; if none has these, any of them.
 */
import type { Query } from 'minisearch';
import type { Field, SearchDoc } from './search-docs';
import type { Locale } from './schema-values';
import { NAMES, type SearchIndex } from './search-index';
import { foundPhrase, namePhrase, plainPhrase, textsOf, type Found, type Phrase, type Shown } from './search-phrase';
import { formsOf, keyOf, words, type Word } from './search-text';

export interface Hit {
	readonly id: string;
	/** How much is said in it of what was asked; comparable among the hits of one search. */
	readonly score: number;
	/** It has some of the words that mean something, not all: no document has. */
	readonly partial: boolean;
	readonly field: Field;
	/** The text in which it was found. Worked out when first asked for. */
	readonly phrase: Phrase;
}

/** What another form of a word counts for. */
const FORM_WEIGHT = 0.4;
/** How much each step of importance adds: enough to part equals. */
const IMPORTANCE_STEP = 0.02;
/** A word that more of the documents than this have says little. */
const COMMON = 1 / 3;
/** Words that say little by themselves. */
const LITTLE = new Set(
	(
		'a an and are as at be by did do does for from had has have he his how i in is it its me my of on or ' +
		'that the their this to was we were what when where which who why with you 的 了 是 在 和 与 吗 呢 他 我 什么 怎么 如何'
	).split(' ')
);
/** A query longer than this is cut: nobody types more, but anybody may paste it. */
const MAX_QUERY = 300;
const MAX_WORDS = 24;

/** How many letters may be wrong. Short words and numbers must be right. */
const slack = (term: string): number => (/\p{N}/u.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2);

type Matches = ReadonlyMap<number, Found>;
const NONE: Matches = new Map();

/** Whether `doc` has the parts of `word` side by side. */
function holds(doc: SearchDoc | undefined, word: Word): boolean {
	if (!doc) return false;
	const key = keyOf(word.text);
	return textsOf(doc, 'en').some(([, text]) => (word.cjk ? text.includes(word.text) : keyOf(text).includes(key)));
}

/** All documents that have the word at `at`, by place, and the terms in which each has it. */
function lookUp(index: SearchIndex, all: readonly Word[], at: number, fuzzy: boolean): Matches {
	const out = new Map<number, Found>();
	const add = (query: Query, check?: Word) => {
		for (const { id, score, terms, queryTerms } of index.mini.search(query)) {
			const before = out.get(id as number);
			if (check && !before && !holds(index.docs[id as number], check)) continue;
			// MiniSearch multiplies by the number of terms asked for; here they are one word.
			const own = terms.every((term) => index.about.has(term)) ? 0 : score / queryTerms.length;
			out.set(id as number, {
				score: Math.max(own, before?.score ?? 0),
				terms: before ? [...before.terms, ...terms] : terms
			});
		}
	};
	const word = all[at] as Word;
	const { term, parts, cjk } = word;
	if (cjk) {
		if (term === null) add({ queries: [...parts], combineWith: 'AND' }, parts.length > 1 ? word : undefined);
		else add({ queries: [term], prefix: true });
		return out;
	}
	const text = word.text;
	const last = at === all.length - 1;
	add({
		combineWith: 'OR',
		queries: [
			{ queries: [text], fuzzy: fuzzy && slack(text), prefix: text.length > 1 && (last || !LITTLE.has(text)) },
			// A single letter begins too much, except among names.
			...(text.length === 1 ? [{ queries: [text], prefix: true, fields: NAMES }] : []),
			{ queries: formsOf(text).filter((form) => !form.startsWith(text)), boostTerm: () => FORM_WEIGHT }
		]
	});
	if (parts.length > 0) add({ queries: [...parts], combineWith: 'AND' }, word);
	// "nano gpt" finds "nanogpt".
	const before = all[at - 1];
	const after = all[at + 1];
	if (before && !before.cjk) add({ queries: [before.text + text] });
	if (after && !after.cjk) add({ queries: [text + after.text] });
	return out;
}

const isLittle = (word: Word, found: Matches, docs: number): boolean =>
	LITTLE.has(word.text) || found.size > docs * COMMON;

/** The documents that have every one of `required`. */
function inAll(required: readonly Matches[]): number[] {
	const [least, ...others] = [...required].sort((a, b) => a.size - b.size);
	return least ? [...least.keys()].filter((n) => others.every((found) => found.has(n))) : [];
}

interface Match {
	readonly places: readonly number[];
	/** For each word of the query, how documents have it. */
	readonly found: readonly Matches[];
	readonly partial: boolean;
}

/** Which documents a query finds, by place, and how. */
function match(index: SearchIndex, all: readonly Word[]): Match {
	const guess = (i: number) => lookUp(index, all, i, true);
	const found = all.map((_, i) => {
		const sure = lookUp(index, all, i, false);
		return sure.size > 0 ? sure : guess(i);
	});
	const places = inAll(found);
	if (places.length > 0) return { places, found, partial: false };

	const only = (counts: (i: number) => boolean, how: (i: number) => Matches) =>
		found.map((_, i) => (counts(i) ? how(i) : NONE));
	const tells = all.map((word, i) => !isLittle(word, found[i] ?? NONE, index.docs.length));
	// From here on, only the words that tell something count, each also as a typing error of another.
	if (tells.includes(true)) {
		const guessed = only((i) => tells[i] === true, guess);
		const most = inAll(guessed.filter((_, i) => tells[i]));
		if (most.length > 0) return { places: most, found: guessed, partial: false };
	}
	// Any of those that are found at all, or at least of those that tell little.
	const known = found.map((matches, i) => tells[i] === true && matches.size > 0);
	const some = only(
		(i) => known[i] === true || !known.includes(true),
		(i) => found[i] ?? NONE
	);
	return { places: [...new Set(some.flatMap((matches) => [...matches.keys()]))], found: some, partial: true };
}

class IndexHit implements Hit {
	#shown: Shown | null = null;

	constructor(
		readonly id: string,
		readonly score: number,
		readonly partial: boolean,
		/** 2 where the query is its title, 1 where it is another of its names. */
		readonly rank: number,
		readonly show: () => Shown
	) {}

	get field(): Field {
		return (this.#shown ??= this.show()).field;
	}
	get phrase(): Phrase {
		return (this.#shown ??= this.show()).phrase;
	}
}

/** The hits of `query`, best first: moments whose name it is lead, whatever others say of it. */
export function find(index: SearchIndex, query: string, locale: Locale): readonly Hit[] {
	const asked = query.slice(0, MAX_QUERY);
	const all = words(asked).slice(0, MAX_WORDS);
	if (all.length === 0) return [];
	const { places, found, partial } = match(index, all);
	const name = keyOf(asked);
	const ranks = new Map<number, number>();
	for (const { n, rank } of index.names.get(name) ?? []) ranks.set(n, Math.max(rank, ranks.get(n) ?? 0));
	const hits = [...new Set([...places, ...ranks.keys()])].flatMap((n) => {
		const doc = index.docs[n];
		if (!doc) return [];
		const own = found.map((matches) => matches.get(n) ?? null);
		const has = own.filter((each) => each !== null);
		const sum = has.reduce((total, { score }) => total + score, 0);
		const score = sum * (has.length / all.length) ** 2 * (1 + IMPORTANCE_STEP * (doc.importance - 3));
		const rank = ranks.get(n) ?? 0;
		const show = () => foundPhrase(doc, all, own, locale) ?? namePhrase(doc, name, locale) ?? plainPhrase(doc, locale);
		return [new IndexHit(doc.id, score, partial && rank === 0, rank, show)];
	});
	return hits.sort((a, b) => b.rank - a.rank || b.score - a.score);
}
