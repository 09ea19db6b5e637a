/** What is searched: one document for each moment, in as many languages as it is written in. Plain JSON. */
import type { ChartMoment } from './chart';
import type { Locale } from './schema-values';

/** A text in English and in Chinese, or in the one language that a timeline has. */
export type Texts = readonly [string] | readonly [string, string];

export interface SearchDoc {
	readonly id: string;
	readonly importance: number;
	readonly title: Texts;
	/** Other names: shorter titles, and the words of its ids, those no longer used among them. */
	readonly also?: readonly string[];
	readonly gist: Texts;
	/** Titles of its themes, words for its kind, its year. */
	readonly tags?: readonly string[];
	readonly claims?: readonly Texts[];
	readonly quotes?: readonly string[];
}

/** `/data/search.json` */
export interface SearchFile {
	/** Words that are true of every moment, such as whose work it is: found in each, telling none apart. */
	readonly about: string;
	readonly docs: readonly SearchDoc[];
}

/** Where in a document something was found. */
export type Field = 'title' | 'also' | 'gist' | 'tag' | 'claim' | 'quote';

/** A text in the language of the page, or the one there is. */
export const inLocale = (texts: Texts, locale: Locale): string => texts[locale === 'zh' ? 1 : 0] ?? texts[0];

/** Documents of a timeline that is known by its chart alone. */
export const docsOfMoments = (moments: readonly ChartMoment[]): SearchDoc[] =>
	moments.map(({ id, importance, title, short, gist }) => ({
		id,
		importance,
		title: [title],
		...(short !== undefined && { also: [short] }),
		gist: [gist]
	}));

/** Which moments they are. */
export const idsOf = (hits: readonly { readonly id: string }[]): ReadonlySet<string> =>
	new Set(hits.map(({ id }) => id));
