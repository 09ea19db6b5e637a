/** What the head of an essay's page says of it, from the essay itself. */
import { MESSAGES } from '../../i18n/messages';
import type { Essay } from '../../model/essay';
import type { Locale } from '../../model/schema-values';
import { ids, twinPath, type Addresses } from './addresses';
import { signposting, type EssayFacts } from './essay';
import type { LinkTag } from './tags';

const CITATIONS = [
	['bib', 'application/x-bibtex'],
	['ris', 'application/x-research-info-systems'],
	['csl.json', 'application/vnd.citationstyles.csl+json']
] as const;

export function essayFacts(essay: Essay, locale: Locale, a: Addresses): EssayFacts {
	const ref = { kind: 'essay', id: essay.id } as const;
	return {
		url: a.page(ref, locale),
		citeAs: a.page(ref, 'en'),
		title: essay.title[locale],
		description: essay.gist[locale],
		locale,
		published: essay.date,
		version: String(essay.version),
		cites: essay.moments.map((id) => ids(a).work(id)),
		files: [
			...CITATIONS.map(([name, type]) => ({ url: a.file(`/essays/${essay.id}.${name}`), type, describes: true })),
			{ url: a.file(twinPath(ref, locale) ?? ''), type: 'text/markdown', describes: false }
		]
	};
}

/** Its files, as other forms of the page and in the words of Signposting. */
export function essayLinks(facts: EssayFacts, locale: Locale, a: Addresses): LinkTag[] {
	const { bib, ris, md, ...names } = MESSAGES[locale].files;
	const titles = [bib, ris, names['csl.json'], md];
	return [
		...facts.files.map(({ url, type }, i) => ({ rel: 'alternate', type, title: titles[i] ?? '', href: url })),
		...signposting(facts, a.page({ kind: 'page', id: 'about' }, locale), 'Article')
	];
}
