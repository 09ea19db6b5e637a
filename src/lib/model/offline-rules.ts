/** What the service worker does with a request, and under which name it keeps the answer. */
import type { Locale } from './schema-values';

const DATA = /\/__data\.json$/;

export interface RequestFacts {
	readonly method: string;
	readonly url: URL;
	/** The request is for a page of its own, not for a part of one. */
	readonly navigation: boolean;
	/** Part of a file, as players of video ask for. */
	readonly range: boolean;
}

/**
 * `code`: a file whose name changes with its content. `page`: a document. `data`: what a page loads, or a file that the
 * timeline reads. Null: not ours to answer.
 */
export type Handling = 'code' | 'page' | 'data' | null;

/** The files under `/data/` that the timeline itself reads; the others are downloads. */
export const READ_FILES = ['search.json', 'links.json', 'sources.json'] as const;

/** @param origin where the site is @param base the path it lives under, without a slash behind it */
export function handling({ method, url, navigation, range }: RequestFacts, origin: string, base: string): Handling {
	if (method !== 'GET' || range || url.origin !== origin) return null;
	if (url.pathname !== base && !url.pathname.startsWith(`${base}/`)) return null;
	const path = url.pathname.slice(base.length);
	if (path.startsWith('/_app/immutable/')) return 'code';
	if (DATA.test(path)) return 'data';
	if (READ_FILES.some((file) => path === `/data/${file}`)) return 'data';
	// A name with a dot is a file to take away, even where a browser shows it.
	return navigation && !/\.[^/]*$/.test(path) ? 'page' : null;
}

/** The name under which an answer is kept: a page is the same whatever view its query asks for. */
export const keptAs = (url: URL): string => url.origin + (url.pathname.replace(/\/+$/, '') || '/');

/** The page at `pathname`, or the one whose data is there: its path under `base`, without a slash at its end; '' at home. */
export const pageOf = (pathname: string, base: string): string =>
	pathname.slice(base.length).replace(DATA, '').replace(/\/+$/, '');

/** The language of a page. */
export const localeOf = (page: string): Locale => (page === '/zh' || page.startsWith('/zh/') ? 'zh' : 'en');

/** Where all pages of a language are found as one file, under the base path. */
export const packPath = (locale: Locale): string => `/offline/pages-${locale}.txt`;

/** Several sites may share an origin, each under its own path; of one, each build keeps its own. */
export const cacheName = (base: string, version: string): string => `throughline${base}:${version}`;
