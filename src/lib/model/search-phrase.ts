/** The text in which a moment was found: which one, which piece of it, and where in it the words stand. */
import type { Locale } from './schema-values';
import { inLocale, type Field, type SearchDoc } from './search-docs';
import { keyOf, tokens, type Token, type Word } from './search-text';

export type Mark = readonly [start: number, end: number];

export interface Phrase {
	readonly text: string;
	/** Where the words stand in `text`, in order and apart from each other. */
	readonly marks: readonly Mark[];
}

/** What a hit shows of its document. */
export interface Shown {
	readonly field: Field;
	readonly phrase: Phrase;
}

/** How one document has one word. */
export interface Found {
	readonly score: number;
	/** Terms of the index that answered it: the word itself, longer ones that begin with it, ones like it. */
	readonly terms: readonly string[];
}

/** Longest phrase, in characters, without the dots that say it was cut; Chinese ones fill the same room with fewer. */
const MAX_PHRASE = { en: 120, zh: 60 } as const;
const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Every text of a document, in the order in which one would rather be shown. */
export function textsOf(doc: SearchDoc, locale: Locale): (readonly [Field, string])[] {
	const other = locale === 'zh' ? 'en' : 'zh';
	const { title, also = [], gist, quotes = [], claims = [], tags = [] } = doc;
	return [
		['title', inLocale(title, locale)],
		['title', inLocale(title, other)],
		['gist', inLocale(gist, locale)],
		...quotes.map((text) => ['quote', text] as const),
		...claims.map((texts) => ['claim', inLocale(texts, locale)] as const),
		...also.map((text) => ['also', text] as const),
		['gist', inLocale(gist, other)],
		...claims.map((texts) => ['claim', inLocale(texts, other)] as const),
		...tags.map((text) => ['tag', text] as const)
	];
}

/** Where `word` stands in `text`. Terms that only begin with the word are marked whole. */
function occurrences(text: string, folded: readonly Token[], word: Word, found: Found): Mark[] {
	const out: Mark[] = [];
	if (word.cjk) {
		const { length } = word.text;
		for (let at = text.indexOf(word.text); at >= 0; at = text.indexOf(word.text, at + length))
			out.push([at, at + length]);
		return out;
	}
	const whole = new Set(found.terms.filter((term) => !word.parts.includes(term)));
	folded.forEach(({ term, start, end }, i) => {
		if (whole.has(term)) out.push([start, end]);
		else if (word.parts.length > 0 && word.text.startsWith(term)) {
			// Its parts, one after the other.
			let joined = '';
			for (const part of folded.slice(i)) {
				joined += part.term;
				if (joined === word.text) out.push([start, part.end]);
				if (!word.text.startsWith(joined)) break;
			}
		}
	});
	return out;
}

/** In order, and those that touch joined. */
function joined(marks: readonly Mark[]): Mark[] {
	const out: Mark[] = [];
	for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = out.at(-1);
		if (last && start <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
		else out.push([start, end]);
	}
	return out;
}

/** The name of `doc` that is the whole query, given squeezed; null if it is none that people would read. */
export function namePhrase(doc: SearchDoc, key: string, locale: Locale): Shown | null {
	const named = textsOf(doc, locale).find(([field, text]) => field === 'title' && keyOf(text) === key);
	return named ? { field: 'title', phrase: excerpt(named[1], [[0, named[1].length]]) } : null;
}

/** The text of `doc` that has most of the words, cut to the piece around them; null if none has any. */
export function foundPhrase(
	doc: SearchDoc,
	words: readonly Word[],
	found: readonly (Found | null)[],
	locale: Locale
): Shown | null {
	let best: { field: Field; text: string; marks: readonly Mark[]; worth: number } | null = null;
	for (const [field, text] of textsOf(doc, locale)) {
		const folded = tokens(text);
		const marks: Mark[] = [];
		let worth = 0;
		words.forEach((word, i) => {
			const own = found[i];
			if (!own) return;
			const places = occurrences(text, folded, word, own);
			if (places.length === 0) return;
			marks.push(...places);
			// Words that tell little are marked where they stand, but do not choose the text.
			worth += own.score + 0.01;
		});
		if (worth > (best?.worth ?? 0)) best = { field, text, marks: joined(marks), worth };
	}
	return best && { field: best.field, phrase: excerpt(best.text, best.marks) };
}

/** The gist, for a document found by what is not shown. */
export const plainPhrase = (doc: SearchDoc, locale: Locale): Shown => ({
	field: 'gist',
	phrase: excerpt(inLocale(doc.gist, locale), [])
});

const INSIDE = /[\p{L}\p{M}\p{N}'’_-]/u;
const LOW_SURROGATE = /[\udc00-\udfff]/;
/** What a piece neither begins nor ends with. */
const LOOSE = /[\s,;:，；：、]/;

/** Whether `text` may be cut before `at`: between words, or between Chinese characters. */
function mayCut(text: string, at: number): boolean {
	const before = text[at - 1] ?? '';
	const after = text[at] ?? '';
	if (LOW_SURROGATE.test(after)) return false;
	return WIDE.test(before) || WIDE.test(after) || !(INSIDE.test(before) && INSIDE.test(after));
}

/** Ends of sentences and their parts: the best places to begin. */
const PAUSE = /[.!?;:]\s+|[。！？；：，]|\n/gu;

/** `text` if it is short enough, else the piece of it with most marks, cut at words, with dots where something is left out. */
export function excerpt(text: string, marks: readonly Mark[], limit?: number): Phrase {
	const max = limit ?? (WIDE.test(text) ? MAX_PHRASE.zh : MAX_PHRASE.en);
	if (text.length <= max) return { text, marks };
	const lead = Math.floor(max / 3);
	// The densest run of marks that fits, and room before it for the words they stand among.
	let first = 0;
	let most = 0;
	marks.forEach(([start], i) => {
		const held = marks.filter(([s, e]) => s >= start && e <= start + max - lead).length;
		if (held > most) [most, first] = [held, i];
	});
	const anchor = marks[first]?.[0] ?? 0;
	const earliest = Math.max(0, Math.min(anchor - lead, text.length - max));
	let from = earliest;
	const pauses = [0, ...Array.from(text.matchAll(PAUSE), (match) => match.index + match[0].length)];
	const pause = pauses.filter((at) => at >= earliest && at <= anchor);
	if (pause[0] !== undefined) from = pause[0];
	else while (from < anchor && !mayCut(text, from)) from++;
	while (from < anchor && LOOSE.test(text[from] ?? '')) from++;
	const whole = Math.min(text.length, from + max);
	let to = whole;
	if (to < text.length) while (to > from && !mayCut(text, to)) to--;
	while (to > from && to < text.length && LOOSE.test(text[to - 1] ?? '')) to--;
	// A single word longer than the phrase is cut where the phrase ends.
	if (to === from) to = LOW_SURROGATE.test(text[whole] ?? '') ? whole - 1 : whole;
	const head = from > 0 ? '…' : '';
	const shift = head.length - from;
	return {
		text: head + text.slice(from, to) + (to < text.length ? '…' : ''),
		marks: marks.flatMap(([start, end]): Mark[] => {
			const a = Math.max(start, from);
			const b = Math.min(end, to);
			return b > a ? [[a + shift, b + shift]] : [];
		})
	};
}
