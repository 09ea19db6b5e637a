/** The record as it is searched: what of each moment the reader's words are looked for in. Fetched on the first search. */
import { MESSAGES } from '../../i18n/messages';
import type { Dataset, Moment } from '../../model/record';
import { LOCALES } from '../../model/schema-values';
import type { SearchDoc, SearchFile, Texts } from '../../model/search-docs';
import { yearOf } from '../../i18n/dates';

const both = ({ en, zh }: { readonly en: string; readonly zh: string }): Texts => [en, zh];

function searchDoc(moment: Moment, themes: ReadonlyMap<string, Texts>): SearchDoc {
	const { id, importance, kind, title, short, gist, claims, quotes, aliases } = moment;
	// An id is made of words; its hyphens are blanks.
	const ids = [id, ...(aliases ?? [])].map((slug) => slug.replaceAll('-', ' '));
	const also = [short?.en, short?.zh, ...ids].filter((text) => text !== undefined);
	return {
		id,
		importance,
		title: both(title),
		also,
		gist: both(gist),
		tags: [
			...LOCALES.map((locale) => MESSAGES[locale].kind[kind]),
			...moment.themes.flatMap((theme) => [...(themes.get(theme) ?? [])]),
			yearOf(moment.placement.at)
		],
		claims: claims.map(both),
		...(quotes && { quotes: quotes.map(({ text }) => text) })
	};
}

export function searchFile({ moments, themes }: Dataset): SearchFile {
	const titles = new Map(themes.map((theme) => [theme.id, both(theme.title)]));
	return { about: 'Andrej Karpathy 安德烈·卡帕西', docs: moments.map((moment) => searchDoc(moment, titles)) };
}
