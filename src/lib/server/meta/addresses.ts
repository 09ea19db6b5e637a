/** Which pages the site has, and where each of them and what belongs to it is found. */
import { FIGURES } from '../../figures';
import type { Dataset } from '../../model/record';
import { PICTURE_PAGES, type PicturePage } from '../../og';
import type { Locale } from '../../model/schema-values';

/** The pages that stand alone, by their names among the site's links: those that have pictures. */
export const SINGLE_PAGES = PICTURE_PAGES;
export type SinglePage = PicturePage;

/** A page, apart from its language. */
export type PageRef =
	| { readonly kind: 'home' }
	| { readonly kind: 'm' | 'theme' | 'lineage' | 'essay' | 'f'; readonly id: string }
	/** Step `n` of a tour, counting from 1. */
	| { readonly kind: 'tour'; readonly id: string; readonly n: number }
	| { readonly kind: 'page'; readonly id: SinglePage };

/** Whole addresses, made by the routes, which know the base path and how pages are addressed. */
export interface Addresses {
	/** Scheme and host, without a path. */
	readonly origin: string;
	readonly page: (ref: PageRef, locale: Locale) => string;
	/** Of a file, from its path in the site, which begins with a slash. */
	readonly file: (path: string) => string;
}

/** Every page, once for all its languages. A page that is not listed here is in no sitemap and has no oEmbed. */
export const sitePages = ({ moments, themes, lineages, tours, essays }: Dataset): PageRef[] => [
	{ kind: 'home' },
	...themes.map(({ id }): PageRef => ({ kind: 'theme', id })),
	...lineages.map(({ id }): PageRef => ({ kind: 'lineage', id })),
	...tours.flatMap(({ id, steps }) => steps.map((_, i): PageRef => ({ kind: 'tour', id, n: i + 1 }))),
	...essays.map(({ id }): PageRef => ({ kind: 'essay', id })),
	...Object.keys(FIGURES).map((id): PageRef => ({ kind: 'f', id })),
	...SINGLE_PAGES.map((id): PageRef => ({ kind: 'page', id })),
	...moments.map(({ id }): PageRef => ({ kind: 'm', id }))
];

/** The name of a page among its siblings: `home`, `m/nanogpt`, `tour/start-here/2`, `about`. */
export function pageKey(ref: PageRef): string {
	switch (ref.kind) {
		case 'home':
			return 'home';
		case 'page':
			return ref.id;
		case 'tour':
			return `tour/${ref.id}/${ref.n}`;
		default:
			return `${ref.kind}/${ref.id}`;
	}
}

const prefix = (locale: Locale) => (locale === 'zh' ? '/zh' : '');

/** Name of a page's oEmbed, between `/oembed/` and `.json`: `m/nanogpt`, `zh/m/nanogpt`. */
export const oembedName = (ref: PageRef, locale: Locale): string => `${prefix(locale)}/${pageKey(ref)}`.slice(1);
export const oembedPath = (ref: PageRef, locale: Locale): string => `/oembed/${oembedName(ref, locale)}.json`;

/** The page as Markdown; null for those that are lists of links, forms, or the chart itself. A tour's steps share one. */
export function twinPath(ref: PageRef, locale: Locale): string | null {
	const at = prefix(locale);
	if (ref.kind === 'home' || ref.kind === 'f') return null;
	if (ref.kind === 'page') return ref.id === 'about' || ref.id === 'tensions' ? `${at}/${ref.id}.md` : null;
	return ref.kind === 'essay' ? `${at}/essays/${ref.id}.md` : `${at}/${ref.kind}/${ref.id}.md`;
}

/** Ids under which the same thing is named on every page, in both languages. */
export const ids = (a: Addresses) => {
	const home = a.page({ kind: 'home' }, 'en');
	const part = (ref: PageRef, name: string) => `${a.page(ref, 'en')}#${name}`;
	return {
		person: `${home}#karpathy`,
		publisher: `${home}#publisher`,
		website: `${home}#website`,
		dataset: `${home}#dataset`,
		themes: `${home}#themes`,
		ideas: `${home}#ideas`,
		theme: (id: string) => part({ kind: 'theme', id }, 'idea'),
		/** What a moment is about. */
		work: (id: string) => part({ kind: 'm', id }, 'work'),
		/** The short post in which an idea was put into words. */
		post: (id: string) => part({ kind: 'm', id }, 'post'),
		quote: (id: string, n: number) => part({ kind: 'm', id }, `quote-${n}`),
		lineage: (id: string) => part({ kind: 'lineage', id }, 'lineage'),
		figure: (id: string) => part({ kind: 'f', id }, 'figure'),
		essay: (id: string) => part({ kind: 'essay', id }, 'essay'),
		tour: (id: string) => part({ kind: 'tour', id, n: 1 }, 'tour')
	};
};
