/** What an essay, and a figure alone, say of themselves: schema.org data, tags for Google Scholar, Signposting. */
import type { Article, LearningResource, Thing } from 'schema-dts';
import type { Locale } from '../../model/schema-values';
import { MESSAGES } from '../../i18n/messages';
import { ids, type Addresses } from './addresses';
import { LICENCE, person, publisher } from './ld-site';
import type { LinkTag, MetaTag } from './tags';

/** An essay in one language. Addresses are whole; dates are ISO 8601. */
export interface EssayFacts {
	readonly url: string;
	/** The English page: under its address the essay is cited. */
	readonly citeAs: string;
	readonly title: string;
	readonly description: string;
	readonly locale: Locale;
	/** When the essay was first published here. */
	readonly published: string;
	readonly version: string;
	/** Works it cites: ids of moments' works, or addresses. */
	readonly cites: readonly string[];
	/** The essay's Markdown, JSON and bibliography, and the media type of each. */
	readonly files: readonly { readonly url: string; readonly type: string; readonly describes: boolean }[];
}

export const essayNode = (essay: EssayFacts, a: Addresses): Article => ({
	'@type': 'Article',
	'@id': `${essay.citeAs}#essay`,
	headline: essay.title,
	name: essay.title,
	description: essay.description,
	url: essay.url,
	inLanguage: MESSAGES[essay.locale].lang,
	datePublished: essay.published,
	version: essay.version,
	license: LICENCE,
	author: publisher(a),
	publisher: publisher(a),
	about: person(a),
	isPartOf: { '@id': ids(a).website },
	citation: essay.cites.map((id) => ({ '@type': 'CreativeWork', '@id': id }))
});

/** Highwire tags, as Google Scholar and reference managers read them. A date is written with slashes. */
export const citationTags = (essay: EssayFacts): MetaTag[] =>
	(
		[
			['citation_title', essay.title],
			['citation_author', 'Throughline'],
			['citation_publication_date', essay.published.replaceAll('-', '/')],
			['citation_journal_title', 'Throughline'],
			['citation_language', MESSAGES[essay.locale].lang],
			['citation_fulltext_html_url', essay.url]
		] as const
	).map(([name, content]) => ({ name, content }));

/** Where to cite, what describes it, what it consists of (signposting.org). */
export const signposting = (
	{ citeAs, files }: Pick<EssayFacts, 'citeAs' | 'files'>,
	author: string,
	type: 'WebPage' | 'Article'
): LinkTag[] => [
	{ rel: 'cite-as', href: citeAs },
	{ rel: 'type', href: `https://schema.org/${type}` },
	{ rel: 'author', href: author },
	{ rel: 'license', href: LICENCE },
	...files.map(({ url, type: media, describes }) => ({
		rel: describes ? 'describedby' : 'item',
		type: media,
		href: url
	}))
];

/** A figure alone. */
export interface FigureFacts {
	readonly url: string;
	/** Of the figure in both languages: `<English page>#figure`. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly locale: Locale;
	/** What it teaches, in words. */
	readonly teaches: readonly string[];
	/** Id of the essay or the moment's work that it belongs to. */
	readonly partOf?: string | undefined;
}

export const figureNode = (figure: FigureFacts, a: Addresses): LearningResource => ({
	'@type': 'LearningResource',
	'@id': figure.id,
	name: figure.title,
	description: figure.description,
	url: figure.url,
	inLanguage: MESSAGES[figure.locale].lang,
	interactivityType: 'active',
	learningResourceType: 'simulation',
	teaches: figure.teaches,
	isAccessibleForFree: true,
	license: LICENCE,
	publisher: publisher(a),
	...(figure.partOf !== undefined && { isPartOf: { '@id': figure.partOf } })
});

/** The graph of an essay's or a figure's page: the thing itself, and who is behind it. */
export const graphAround = (node: Thing, a: Addresses): Thing[] => [node, person(a), publisher(a)];
