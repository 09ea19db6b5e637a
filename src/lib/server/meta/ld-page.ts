/** A page of ours as schema.org data, whatever it shows: where it belongs, under which licence, from when. */
import type { BreadcrumbList, Thing, WebPage } from 'schema-dts';
import { MESSAGES } from '../../i18n/messages';
import type { Dataset } from '../../model/record';
import type { Locale } from '../../model/schema-values';
import { PICTURE_SIZE } from '../../og';
import { isoDate } from '../../model/time';
import { ids, type Addresses, type PageRef } from './addresses';
import { LICENCE } from './ld-site';

export interface PageFacts {
	readonly ref: PageRef;
	readonly title: string;
	readonly description: string;
	readonly picture: string;
	/** Pages on the way from the home page to this one. */
	readonly path: readonly { readonly name: string; readonly url: string }[];
}

function breadcrumbs(facts: PageFacts, locale: Locale, a: Addresses): BreadcrumbList {
	const home = { name: MESSAGES[locale].siteTitle, url: a.page({ kind: 'home' }, locale) };
	const here = { name: facts.title, url: a.page(facts.ref, locale) };
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [home, ...facts.path, here].map(({ name, url }, i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name,
			item: url
		}))
	};
}

/**
 * The fields that every page has. The day of the markup is the day through which the record is kept: the markup says
 * what the record says, and a build of the same record says the same on every day. A page has no date of its own.
 */
export function pageNode(dataset: Dataset, facts: PageFacts, locale: Locale, a: Addresses) {
	const url = a.page(facts.ref, locale);
	const other = a.page(facts.ref, locale === 'zh' ? 'en' : 'zh');
	return {
		'@id': url,
		url,
		name: facts.title,
		description: facts.description,
		inLanguage: MESSAGES[locale].lang,
		isPartOf: { '@id': ids(a).website },
		...(facts.ref.kind !== 'home' && { breadcrumb: breadcrumbs(facts, locale, a) }),
		primaryImageOfPage: {
			'@type': 'ImageObject',
			url: facts.picture,
			width: `${PICTURE_SIZE.width}`,
			height: `${PICTURE_SIZE.height}`
		},
		license: LICENCE,
		publisher: { '@id': ids(a).publisher },
		sdDatePublished: isoDate(dataset.coverage),
		sdLicense: LICENCE,
		// English is written first.
		...(locale === 'zh' ? { translationOfWork: { '@id': other } } : { workTranslation: { '@id': other } })
	} as const satisfies Omit<Exclude<WebPage, string>, '@type'> | Thing;
}
