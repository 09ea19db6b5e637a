/** The head of a page from what the page is: one form for all pages, so that none forgets a field. */
import type { Graph, Thing } from 'schema-dts';
import { HEAD_WORDS } from '../../i18n/features/head';
import { MESSAGES } from '../../i18n/messages';
import type { PageHead } from '../../model/head';
import { LOCALES, type Locale } from '../../model/schema-values';
import { PICTURE_SIZE } from '../../og';
import { jsonLdTag, linkTag, metaTag, type LinkTag, type MetaTag } from './tags';

/** What is to be said of a page in one language. Addresses are whole. */
export interface PageMeta {
	readonly locale: Locale;
	/** Without the site's name. */
	readonly title: string;
	/** Where the site's name is not to follow the title, and in previews: the title that says more. */
	readonly previewTitle?: string | undefined;
	readonly description: string;
	readonly type: 'article' | 'website';
	/** The page in each language. */
	readonly urls: Readonly<Record<Locale, string>>;
	readonly picture: { readonly url: string; readonly alt: string };
	/** Its static oEmbed answer. */
	readonly oembed: string;
	/** The embed that stands for it, from the origin on. */
	readonly embed: string;
	/** Its other forms, feeds, and Signposting. */
	readonly links: readonly LinkTag[];
	/** Fields beyond those of every page: `citation_*` of essays. */
	readonly metas?: readonly MetaTag[] | undefined;
	readonly graph: readonly Thing[];
}

/** The name of a site is not repeated behind itself. */
const pageTitle = ({ title, locale }: PageMeta): string => {
	const { siteTitle } = MESSAGES[locale];
	return title === siteTitle ? title : `${title} · ${siteTitle}`;
};

function openGraph(meta: PageMeta): MetaTag[] {
	const other = LOCALES.filter((locale) => locale !== meta.locale);
	const fields: readonly (readonly [string, string])[] = [
		['og:site_name', MESSAGES[meta.locale].siteTitle],
		['og:type', meta.type],
		['og:title', meta.previewTitle ?? meta.title],
		['og:description', meta.description],
		['og:url', meta.urls[meta.locale]],
		['og:locale', HEAD_WORDS[meta.locale].tag],
		...other.map((locale) => ['og:locale:alternate', HEAD_WORDS[locale].tag] as const),
		['og:image', meta.picture.url],
		['og:image:type', 'image/png'],
		['og:image:width', String(PICTURE_SIZE.width)],
		['og:image:height', String(PICTURE_SIZE.height)],
		['og:image:alt', meta.picture.alt]
	];
	return fields.map(([property, content]) => ({ property, content }));
}

/** Each page has all languages, so that each names the same set, itself among them. */
const languages = ({ urls }: PageMeta): LinkTag[] => [
	...LOCALES.map((locale) => ({ rel: 'alternate', hreflang: MESSAGES[locale].lang, href: urls[locale] })),
	{ rel: 'alternate', hreflang: 'x-default', href: urls.en }
];

export const graphOf = (graph: readonly Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': graph });

const shared = (meta: PageMeta): string[] => [
	metaTag({ name: 'description', content: meta.description }),
	linkTag({ rel: 'canonical', href: meta.urls[meta.locale] }),
	...openGraph(meta).map(metaTag),
	metaTag({ name: 'twitter:card', content: 'summary_large_image' }),
	linkTag({
		rel: 'alternate',
		type: 'application/json+oembed',
		href: meta.oembed,
		title: meta.previewTitle ?? meta.title
	})
];

/** The head of the page itself. */
export const pageHead = (meta: PageMeta): PageHead => ({
	title: pageTitle(meta),
	html: [
		...shared(meta),
		...languages(meta).map(linkTag),
		...meta.links.map(linkTag),
		...(meta.metas ?? []).map(metaTag),
		jsonLdTag(graphOf(meta.graph))
	].join('')
});

/**
 * The head of another showing of the same page (an embed, a presentation): it names the page as the one to keep, to
 * find and to preview, and asks not to be listed itself.
 */
export const showingHead = (meta: PageMeta): PageHead => ({
	title: pageTitle(meta),
	html: [metaTag({ name: 'robots', content: 'noindex' }), ...shared(meta)].join('')
});

/** The head of an answer that is no page. */
export const noPageHead = (title: string): PageHead => ({
	title,
	html: metaTag({ name: 'robots', content: 'noindex' })
});
