/** Addresses of the files beside the pages, with the base path. Pages hand them to `MomentFiles` and `TakeAway`. */
import { resolve } from '$app/paths';
import type { MomentFileLinks } from '$lib/model/moment-files';
import type { Locale } from '$lib/model/schema-values';

export const momentFileLinks = (id: string): MomentFileLinks => ({
	bib: resolve('/m/[id=slug].bib', { id }),
	ris: resolve('/m/[id=slug].ris', { id }),
	'csl.json': resolve('/m/[id=slug].csl.json', { id }),
	json: resolve('/m/[id=slug].json', { id }),
	md: resolve('/m/[id=slug].md', { id }),
	ics: resolve('/m/[id=slug].ics', { id })
});

export const feedLink = (locale: Locale): string => (locale === 'zh' ? resolve('/zh/feed.xml') : resolve('/feed.xml'));
