/** What is the same on every page as schema.org data: the person, the project, the site, the record as a dataset. */
import type {
	Dataset as LdDataset,
	DefinedTerm,
	DefinedTermSet,
	ItemList,
	Organization,
	Person,
	WebSite
} from 'schema-dts';
import { MESSAGES } from '../../i18n/messages';
import type { Dataset } from '../../model/record';
import type { Locale, Role, Theme } from '../../model/schema';
import { isoDate } from '../../model/time';
import { ids, type Addresses } from './addresses';
import { isoEnds } from './dates';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const NAME = 'Andrej Karpathy';
/** His own places on the web, each of which the record quotes. */
export const HIS_PAGES = [
	'https://karpathy.ai/',
	'https://github.com/karpathy',
	'https://x.com/karpathy',
	'https://karpathy.github.io/',
	'https://karpathy.medium.com/',
	'https://karpathy.bearblog.dev/',
	'https://huggingface.co/karpathy'
] as const;

/** The person, as named on every page. */
export const person = (a: Addresses) =>
	({ '@type': 'Person', '@id': ids(a).person, name: NAME, url: HIS_PAGES[0] }) as const satisfies Person;

export const publisher = (a: Addresses) =>
	({
		'@type': 'Organization',
		'@id': ids(a).publisher,
		name: 'Throughline',
		url: a.page({ kind: 'home' }, 'en')
	}) as const satisfies Organization;

/** "Stanford · PhD": where, and as what. A degree tells a university where he studied from one where he worked. */
const DEGREE = /^(BSc|MSc|PhD)$/;
function role({ title, date }: Role) {
	const [name = '', as] = title.en.split(' · ');
	const { start, end } = isoEnds(date);
	const span = {
		'@type': 'OrganizationRole',
		...(as !== undefined && { roleName: as }),
		...(start !== undefined && { startDate: start }),
		...(end !== undefined && { endDate: end })
	} as const;
	return { name, span, studied: as !== undefined && DEGREE.test(as) };
}

/** The person with all that the record says of his outward life. */
export function fullPerson({ roles }: Dataset, a: Addresses): Person {
	const all = roles.map(role);
	const organization = (name: string) => ({ '@type': 'Organization', name }) as const;
	return {
		...person(a),
		sameAs: HIS_PAGES,
		alumniOf: all
			.filter(({ studied }) => studied)
			.map(({ name, span }) => ({ ...span, alumniOf: { '@type': 'CollegeOrUniversity', name } as const })),
		worksFor: all.filter(({ studied }) => !studied).map(({ name, span }) => ({ ...span, worksFor: organization(name) }))
	};
}

export const website = (locale: Locale, a: Addresses): WebSite => ({
	'@type': 'WebSite',
	'@id': ids(a).website,
	name: 'Throughline',
	url: a.page({ kind: 'home' }, 'en'),
	description: MESSAGES[locale].description,
	inLanguage: ['en', 'zh-CN'],
	publisher: publisher(a),
	license: LICENCE
});

/** A theme as a term of the set of themes; `whole` on its own page. */
export const themeTerm = (theme: Theme, locale: Locale, a: Addresses, whole = false): DefinedTerm => ({
	'@type': 'DefinedTerm',
	'@id': ids(a).theme(theme.id),
	name: theme.title[locale],
	...(whole && {
		alternateName: theme.title[locale === 'zh' ? 'en' : 'zh'],
		description: theme.definition[locale],
		url: a.page({ kind: 'theme', id: theme.id }, locale)
	}),
	inDefinedTermSet: { '@id': ids(a).themes }
});

/** The two sets of terms: the ten themes with the life beside them, and the ideas to which he gave words. */
export const termSets = (locale: Locale, a: Addresses): DefinedTermSet[] => [
	{
		'@type': 'DefinedTermSet',
		'@id': ids(a).themes,
		name: locale === 'zh' ? 'Throughline 的线索' : 'Throughline: threads'
	},
	{
		'@type': 'DefinedTermSet',
		'@id': ids(a).ideas,
		name: locale === 'zh' ? 'Throughline 的观点' : 'Throughline: ideas'
	}
];

/** Files that hold the record, and their media types. */
export const DISTRIBUTIONS = {
	'/data/moments.json': 'application/json',
	'/data/moments.csv': 'text/csv',
	'/data/timeline.jsonld': 'application/ld+json',
	'/data/themes.json': 'application/json',
	'/data/lineages.json': 'application/json',
	'/data/tensions.json': 'application/json',
	'/data/tours.json': 'application/json',
	'/data/roles.json': 'application/json'
} as const;

export function datasetNode({ moments, coverage }: Dataset, locale: Locale, a: Addresses): LdDataset {
	const first = moments[0]?.date.split('/')[0] ?? '';
	return {
		'@type': 'Dataset',
		'@id': ids(a).dataset,
		name:
			locale === 'zh' ? 'Throughline：Andrej Karpathy 工作的时刻' : 'Throughline: moments of Andrej Karpathy’s work',
		description: MESSAGES[locale].description,
		url: a.page({ kind: 'home' }, locale),
		about: { '@id': ids(a).person },
		creator: { '@id': ids(a).publisher },
		license: LICENCE,
		isAccessibleForFree: true,
		inLanguage: ['en', 'zh-CN'],
		// The record grows day by day: the day through which it is kept is its version.
		version: isoDate(coverage),
		temporalCoverage: `${first}/${isoDate(coverage)}`,
		distribution: Object.entries(DISTRIBUTIONS).map(([path, encodingFormat]) => ({
			'@type': 'DataDownload',
			encodingFormat,
			contentUrl: a.file(path)
		}))
	};
}

/** A list of pages in their order, by address alone. */
export const listOf = (id: string, name: string, urls: readonly string[], ordered = false): ItemList => ({
	'@type': 'ItemList',
	'@id': id,
	name,
	numberOfItems: urls.length,
	itemListOrder: ordered ? 'https://schema.org/ItemListOrderAscending' : 'https://schema.org/ItemListUnordered',
	itemListElement: urls.map((url, i) => ({ '@type': 'ListItem', position: i + 1, url }))
});
