/** What somebody may have meant whose words find nothing. */
import { nearestIds } from './nearest';
import type { Locale } from './schema-values';
import { find } from './search';
import type { SearchIndex } from './search-index';
import { tokens, words } from './search-text';

/** Shortest word worth offering. */
const MIN_WORD = 3;

/** The words of all names, folded, each as it is first written. */
function vocabulary({ docs }: SearchIndex): Map<string, string> {
	const out = new Map<string, string>();
	for (const { title, also = [] } of docs)
		for (const text of [...title, ...also])
			for (const { term, start, end } of tokens(text))
				if (/^[^#\d]/.test(term) && term.length >= MIN_WORD && !out.has(term)) out.set(term, text.slice(start, end));
	return out;
}

/** Up to three queries near `query`, each of which finds something; for a query of several words, one. */
export function suggest(index: SearchIndex, query: string, locale: Locale): readonly string[] {
	const asked = words(query).filter(({ cjk }) => !cjk);
	if (asked.length === 0) return [];
	const known = vocabulary(index);
	const ids = [...known.keys()];
	// Hardly anybody mistypes the beginning; without this, rare words would be answered with chance likenesses.
	const near = asked.map(({ text }) =>
		nearestIds(
			text,
			ids.filter((term) => term.startsWith(text.slice(0, 2))),
			3
		).map((term) => known.get(term) ?? term)
	);
	const all =
		near.length === 1
			? (near[0] ?? [])
			: [near.flatMap((list) => list.slice(0, 1)).join(' ')].filter((text) => text !== '');
	return all.filter((text) => find(index, text, locale).length > 0);
}
