/**
 * The static answer to an oEmbed request (oembed.com, version 1.0). A file cannot heed `maxwidth`, so that the sizes it
 * declares are small and its frame fills whatever width it is given.
 */
import { HEAD_WORDS } from '../../i18n/features/head';
import { say } from '../../i18n/say';
import { embedFrame } from '../../embed/snippet';
import type { Addresses } from './addresses';
import { PICTURE_SIZE } from '../../og';
import type { PageMeta } from './page';

/** In CSS pixels. */
const SIZE = { width: 560, height: 315 } as const;
const DAY_S = 86_400;

export interface OEmbed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly author_name: string;
	readonly author_url: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
	/** In seconds. */
	readonly cache_age: number;
}

export function oembed(meta: PageMeta, a: Addresses): OEmbed {
	const home = a.page({ kind: 'home' }, meta.locale);
	const title = meta.previewTitle ?? meta.title;
	return {
		version: '1.0',
		type: 'rich',
		title,
		html: embedFrame({
			origin: a.origin,
			path: meta.embed.slice(a.origin.length),
			title: say(HEAD_WORDS[meta.locale].embedTitle, { title }),
			...SIZE
		}),
		...SIZE,
		author_name: 'Throughline',
		author_url: home,
		provider_name: 'Throughline',
		provider_url: home,
		thumbnail_url: meta.picture.url,
		thumbnail_width: PICTURE_SIZE.width,
		thumbnail_height: PICTURE_SIZE.height,
		cache_age: DAY_S
	};
}
