/** The newest moments as an Atom feed (RFC 4287), in one language. */
import { MESSAGES } from '../../i18n/messages';
import { say } from '../../i18n/say';
import type { Dataset } from '../../model/record';
import type { Locale } from '../../model/schema';
import { isoDate, type Day } from '../../model/time';

export const MAX_ENTRIES = 60;

/** Whole addresses. */
export interface FeedAddresses {
	readonly feed: string;
	readonly home: string;
	readonly page: (id: string) => string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
const midnight = (day: Day) => `${isoDate(day)}T00:00:00Z`;

/** One element. Text is escaped; children, which are elements already, stand on lines of their own. */
function element(name: string, attributes: Readonly<Record<string, string>>, content: string | readonly string[] = '') {
	const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
	const inside = typeof content === 'string' ? escaped(content) : `\n${content.join('\n')}\n`;
	return inside === '' ? `<${opening}/>` : `<${opening}>${inside}</${name}>`;
}

/** An entry's `updated` is its moment's date: a feed needs an instant, so it is midnight UTC of that day. */
export function atomFeed(dataset: Dataset, locale: Locale, { feed, home, page }: FeedAddresses): string {
	const m = MESSAGES[locale];
	const themes = new Map(dataset.themes.map((theme) => [theme.id, theme.title[locale]]));
	const newest = [...dataset.moments]
		.sort((a, b) => b.placement.at - a.placement.at || a.id.localeCompare(b.id))
		.slice(0, MAX_ENTRIES);
	const entries = newest.map((moment) =>
		element('entry', {}, [
			element('id', {}, page(moment.id)),
			element('title', {}, moment.title[locale]),
			element('updated', {}, midnight(moment.placement.at)),
			element('link', { rel: 'alternate', type: 'text/html', href: page(moment.id) }),
			...moment.themes.map((term) => element('category', { term, label: themes.get(term) ?? term })),
			element('summary', {}, moment.gist[locale])
		])
	);
	const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': m.lang }, [
		element('id', {}, home),
		element('title', {}, m.siteTitle),
		element('subtitle', {}, say(m.tagline, { n: dataset.moments.length })),
		element('updated', {}, midnight(newest[0]?.placement.at ?? dataset.coverage)),
		element('author', {}, [element('name', {}, 'Throughline')]),
		element('rights', {}, 'CC BY 4.0'),
		element('link', { rel: 'self', type: 'application/atom+xml', href: feed }),
		element('link', { rel: 'alternate', type: 'text/html', href: home }),
		...entries
	]);
	return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
