/** `llms.txt` (llmstxt.org): what the site is, and where each page is found as Markdown. */
import { HEAD_WORDS } from '../../i18n/features/head';
import { MESSAGES } from '../../i18n/messages';
import type { Dataset } from '../../model/record';
import type { Locale } from '../../model/schema-values';
import { linkTo, plain } from '../files/markdown';
import { twinPath, type Addresses, type PageRef } from './addresses';

interface Item {
	readonly title: string;
	readonly url: string;
	readonly note?: string;
}

export function llmsText(dataset: Dataset, locale: Locale, a: Addresses): string {
	const m = MESSAGES[locale];
	const words = HEAD_WORDS[locale];
	const colon = locale === 'zh' ? '：' : ': ';
	const twin = (ref: PageRef, title: string, note?: string): Item[] => {
		const path = twinPath(ref, locale);
		return path === null ? [] : [{ title, url: a.file(path), ...(note !== undefined && { note }) }];
	};
	const sections: readonly (readonly [string, readonly Item[]])[] = [
		[
			words.contents,
			[
				...twin({ kind: 'page', id: 'about' }, m.nav.about, words.about),
				...twin({ kind: 'page', id: 'tensions' }, m.nav.tensions, m.tensionsIntro)
			]
		],
		[
			m.lanes,
			dataset.themes.flatMap(({ id, title, definition }) =>
				twin({ kind: 'theme', id }, title[locale], definition[locale])
			)
		],
		[
			m.nav.lineages,
			dataset.lineages.flatMap(({ id, title, gist }) => twin({ kind: 'lineage', id }, title[locale], gist[locale]))
		],
		[
			m.nav.tours,
			dataset.tours.flatMap(({ id, title, gist }) => twin({ kind: 'tour', id, n: 1 }, title[locale], gist[locale]))
		],
		[
			m.nav.essays,
			dataset.essays.flatMap(({ id, title, gist }) => twin({ kind: 'essay', id }, title[locale], gist[locale]))
		],
		[
			words.momentsAsText,
			dataset.moments.flatMap(({ id, title, gist, date }) =>
				twin({ kind: 'm', id }, `${date} ${title[locale]}`, gist[locale])
			)
		],
		[
			words.data,
			[
				{ title: 'moments.json', url: a.file('/data/moments.json'), note: words.dataFiles.moments },
				{ title: 'moments.csv', url: a.file('/data/moments.csv'), note: words.dataFiles.csv },
				{ title: 'timeline.jsonld', url: a.file('/data/timeline.jsonld'), note: words.dataFiles.list },
				{ title: 'schema.json', url: a.file('/data/schema.json'), note: words.dataFiles.schema }
			]
		],
		[
			words.links,
			[
				{ title: m.nav.timeline, url: a.page({ kind: 'home' }, locale) },
				{ title: words.otherLlms, url: a.file(locale === 'zh' ? '/llms.txt' : '/zh/llms.txt') }
			]
		]
	];
	return [
		`# ${m.siteTitle}`,
		`> ${m.description}`,
		`${m.footer} ${m.licence}`,
		...sections.map(([title, items]) =>
			[
				`## ${title}`,
				items
					.map(({ title: name, url, note }) => `- ${linkTo(name, url)}${note === undefined ? '' : colon + plain(note)}`)
					.join('\n')
			].join('\n\n')
		),
		''
	].join('\n\n');
}
