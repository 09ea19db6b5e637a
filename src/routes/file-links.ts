/** Addresses of the files beside the pages, with the base path. Pages hand them to `TakeAway`. */
import { resolve } from '$app/paths';
import type { MomentFileLinks } from '$lib/model/moment-files';
import type { Locale } from '$lib/model/schema-values';
import { POSTER_FORMATS, posterPath, type PosterFormat, type PosterScheme } from '$lib/og';

/** The text is in the page's language; the other files are the same in both. */
export const momentFileLinks = (id: string, locale: Locale): MomentFileLinks => ({
	bib: resolve('/m/[id=slug].bib', { id }),
	ris: resolve('/m/[id=slug].ris', { id }),
	'csl.json': resolve('/m/[id=slug].csl.json', { id }),
	json: resolve('/m/[id=slug].json', { id }),
	md: resolve('/[[lang=lang]]/m/[id=slug].md', { id, lang: locale === 'zh' ? locale : undefined }),
	ics: resolve('/m/[id=slug].ics', { id })
});

export const feedLink = (locale: Locale): string => (locale === 'zh' ? resolve('/zh/feed.xml') : resolve('/feed.xml'));

const SCHEMES: readonly PosterScheme[] = ['light', 'dark'];

/** The posters of all moments in one language. */
export const posterLinks = (
	locale: Locale
): { scheme: PosterScheme; files: { format: PosterFormat; href: string }[] }[] =>
	SCHEMES.map((scheme) => ({
		scheme,
		files: POSTER_FORMATS.map((format) => ({
			format,
			href: resolve('/poster/[file]', { file: posterPath(locale, format, scheme).replace('/poster/', '') })
		}))
	}));

/** An essay as files: its text in the page's language, and how it is cited. */
export const essayFileLinks = (id: string, locale: Locale): { name: string; href: string; type: string }[] => [
	{ name: 'BibTeX', href: resolve('/essays/[id=slug].bib', { id }), type: 'application/x-bibtex' },
	{ name: 'RIS', href: resolve('/essays/[id=slug].ris', { id }), type: 'application/x-research-info-systems' },
	{ name: 'CSL', href: resolve('/essays/[id=slug].csl.json', { id }), type: 'application/vnd.citationstyles.csl+json' },
	{
		name: 'Markdown',
		href: resolve('/[[lang=lang]]/essays/[id=slug].md', { id, lang: locale === 'zh' ? locale : undefined }),
		type: 'text/markdown'
	}
];
