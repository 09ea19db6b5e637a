/** Addresses of the preview pictures and posters, from the site's root, without base path or origin. */
import type { Locale } from './model/schema-values';

/** Kinds of page that have pictures of their own, as their addresses write them. */
export const PICTURE_KINDS = ['m', 'theme', 'lineage', 'tour', 'essay', 'f', 'page'] as const;
/** `f` is a figure. */
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** The plain pages that have pictures, by their names among the site's links. */
export const PICTURE_PAGES = [
	'tours',
	'essays',
	'figures',
	'lineages',
	'tensions',
	'sources',
	'about',
	'open'
] as const;
export type PicturePage = (typeof PICTURE_PAGES)[number];

/** Size of every preview picture, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/**
 * The address of a page's preview picture.
 * @param kind `home` for the timeline itself, which needs no `id`
 * @example picturePath('zh', 'm', 'nanogpt') is '/og/zh/m/nanogpt.png'; picturePath('en', 'home') is '/og/en.png'
 */
export const picturePath = (locale: Locale, kind: PictureKind | 'home', id?: string): string =>
	kind === 'home' || id === undefined ? `/og/${locale}.png` : `/og/${locale}/${kind}/${id}.png`;

export const POSTER_FORMATS = ['svg', 'pdf'] as const;
export type PosterFormat = (typeof POSTER_FORMATS)[number];
export type PosterScheme = 'light' | 'dark';

/** The address of the poster of all moments. */
export const posterPath = (locale: Locale, format: PosterFormat, scheme: PosterScheme = 'light'): string =>
	`/poster/${locale}${scheme === 'dark' ? '-dark' : ''}.${format}`;
