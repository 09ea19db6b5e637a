/** The whole addresses that pages, previews and files name, for what describes them (server/meta). */
import { asset } from '$app/paths';
import type { Locale } from '$lib/model/schema-values';
import type { Addresses, PageRef } from '$lib/server/meta/addresses';
import { ORIGIN } from '$lib/server/files/origin';
import { linksFor } from './links';

function path(ref: PageRef, locale: Locale): string {
	const links = linksFor(locale);
	switch (ref.kind) {
		case 'home':
			return links.home;
		case 'm':
			return links.moment(ref.id);
		case 'theme':
			return links.theme(ref.id);
		case 'f':
			return links.figure(ref.id);
		case 'essay':
			return links.essay(ref.id);
		case 'lineage':
			return links.lineage(ref.id);
		case 'tour':
			return links.tour(ref.id, ref.n);
		case 'page':
			return links[ref.id];
	}
}

export const ADDRESSES: Addresses = {
	origin: ORIGIN,
	page: (ref, locale) => ORIGIN + path(ref, locale),
	file: (file) => ORIGIN + asset(file)
};
