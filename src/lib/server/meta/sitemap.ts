/** Every page in every language (sitemaps.org), each naming the same page in the others. */
import { escapeHtml } from '../../embed/snippet';
import { MESSAGES } from '../../i18n/messages';
import { LOCALES } from '../../model/schema-values';
import type { Addresses, PageRef } from './addresses';

export function sitemap(pages: readonly PageRef[], a: Addresses): string {
	const urls = pages.flatMap((ref) => {
		const link = (hreflang: string, url: string) =>
			`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(url)}"/>`;
		const all = [
			...LOCALES.map((locale) => link(MESSAGES[locale].lang, a.page(ref, locale))),
			link('x-default', a.page(ref, 'en'))
		].join('');
		return LOCALES.map((locale) => `<url><loc>${escapeHtml(a.page(ref, locale))}</loc>${all}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>',
		''
	].join('\n');
}

/** All may read all. */
export const robots = (a: Addresses): string =>
	['User-agent: *', 'Allow: /', '', `Sitemap: ${a.file('/sitemap.xml')}`, ''].join('\n');
