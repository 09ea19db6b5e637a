/** The pages beside the moments as schema.org data: the timeline itself, themes, lineages, tours, lists. */
import type { Thing } from 'schema-dts';
import { FIGURES } from '../../figures';
import type { Dataset } from '../../model/record';
import type { Lineage, Theme, Tour } from '../../model/schema';
import type { Locale } from '../../model/schema-values';
import { ids, type Addresses, type SinglePage } from './addresses';
import { pageNode, type PageFacts } from './ld-page';
import { datasetNode, fullPerson, listOf, LICENCE, person, publisher, termSets, themeTerm, website } from './ld-site';

/** What a builder needs: the page, and for whom. */
export interface Context {
	readonly dataset: Dataset;
	readonly facts: PageFacts;
	readonly locale: Locale;
	readonly a: Addresses;
}

const foot = ({ a }: Context): Thing[] => [person(a), publisher(a)];
const momentUrl = ({ a, locale }: Context, id: string) => a.page({ kind: 'm', id }, locale);

/**
 * The timeline: a page about one person, and the record as a dataset. Its list names the threads; all moments by address
 * are in `/data/timeline.jsonld`, since the page's HTML holds every moment already.
 */
export function homeGraph(c: Context): Thing[] {
	const { dataset, facts, locale, a } = c;
	const threads = dataset.themes.map(({ id }) => a.page({ kind: 'theme', id }, locale));
	const list = `${a.page(facts.ref, locale)}#list`;
	return [
		{
			'@type': 'ProfilePage',
			...pageNode(dataset, facts, locale, a),
			mainEntity: { '@id': ids(a).person },
			about: [{ '@id': ids(a).dataset }, { '@id': list }]
		},
		fullPerson(dataset, a),
		website(locale, a),
		datasetNode(dataset, locale, a),
		listOf(list, facts.title, threads, true),
		...termSets(locale, a)
	];
}

export function themeGraph(c: Context, theme: Theme): Thing[] {
	const { dataset, facts, locale, a } = c;
	const list = `${a.page(facts.ref, locale)}#list`;
	const moments = dataset.moments.filter(({ themes }) => themes.includes(theme.id));
	return [
		{
			'@type': 'CollectionPage',
			...pageNode(dataset, facts, locale, a),
			mainEntity: { '@id': ids(a).theme(theme.id) },
			about: [{ '@id': ids(a).person }, { '@id': list }]
		},
		themeTerm(theme, locale, a, true),
		listOf(
			list,
			facts.title,
			moments.map(({ id }) => momentUrl(c, id)),
			true
		),
		...foot(c)
	];
}

export function lineageGraph(c: Context, lineage: Lineage): Thing[] {
	const { dataset, facts, locale, a } = c;
	return [
		{
			'@type': 'CollectionPage',
			...pageNode(dataset, facts, locale, a),
			mainEntity: { '@id': ids(a).lineage(lineage.id) },
			about: { '@id': ids(a).person }
		},
		listOf(
			ids(a).lineage(lineage.id),
			facts.title,
			lineage.steps.map(({ moment }) => momentUrl(c, moment)),
			true
		),
		...foot(c)
	];
}

/** One step of a tour: a part of the tour, about the moment it shows. */
export function tourGraph(c: Context, tour: Tour, n: number): Thing[] {
	const { dataset, facts, locale, a } = c;
	const shown = tour.steps[n - 1]?.moment;
	return [
		{
			'@type': 'WebPage',
			...pageNode(dataset, facts, locale, a),
			isPartOf: { '@id': ids(a).tour(tour.id) },
			position: n,
			about: { '@id': ids(a).person },
			...(shown !== undefined && { mentions: { '@id': ids(a).work(shown) } })
		},
		{
			'@type': 'LearningResource',
			'@id': ids(a).tour(tour.id),
			name: tour.title[locale],
			description: tour.gist[locale],
			learningResourceType: 'guided tour',
			timeRequired: `PT${Math.round(tour.minutes)}M`,
			isPartOf: { '@id': ids(a).website },
			url: a.page({ kind: 'tour', id: tour.id, n: 1 }, locale),
			license: LICENCE
		},
		...foot(c)
	];
}

/** The pages that stand alone. */
export function singleGraph(c: Context, page: SinglePage): Thing[] {
	const { dataset, facts, locale, a } = c;
	const node = pageNode(dataset, facts, locale, a);
	const list = `${node['@id']}#list`;
	const collection = (urls: readonly string[]): Thing[] => [
		{ '@type': 'CollectionPage', ...node, mainEntity: { '@id': list }, about: { '@id': ids(a).person } },
		listOf(list, facts.title, urls),
		...foot(c)
	];
	switch (page) {
		case 'tours':
			return collection(dataset.tours.map(({ id }) => a.page({ kind: 'tour', id, n: 1 }, locale)));
		case 'essays':
			return collection(dataset.essays.map(({ id }) => a.page({ kind: 'essay', id }, locale)));
		case 'figures':
			return collection(Object.keys(FIGURES).map((id) => a.page({ kind: 'f', id }, locale)));
		case 'lineages':
			return collection(dataset.lineages.map(({ id }) => a.page({ kind: 'lineage', id }, locale)));
		case 'tensions':
			return collection(dataset.tensions.map(({ id }) => `${node.url}#${id}`));
		case 'sources':
			return [{ '@type': 'CollectionPage', ...node, about: { '@id': ids(a).dataset } }, ...foot(c)];
		case 'about':
			return [{ '@type': 'AboutPage', ...node, mainEntity: { '@id': ids(a).website } }, ...foot(c)];
		case 'open':
			return [{ '@type': 'WebPage', ...node, mainEntity: { '@id': ids(a).website } }, ...foot(c)];
	}
}

/** The whole record as one list, each moment with its name, for `/data/timeline.jsonld`. */
export function timelineGraph(dataset: Dataset, locale: Locale, a: Addresses): Thing[] {
	return [
		datasetNode(dataset, locale, a),
		{
			'@type': 'ItemList',
			'@id': `${ids(a).dataset}-list`,
			name: locale === 'zh' ? '全部时刻' : 'All moments, in order of time',
			numberOfItems: dataset.moments.length,
			itemListOrder: 'https://schema.org/ItemListOrderAscending',
			itemListElement: dataset.moments.map(({ id, title }, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				name: title[locale],
				url: a.page({ kind: 'm', id }, locale)
			}))
		},
		...dataset.themes.map((theme) => themeTerm(theme, locale, a, true)),
		...termSets(locale, a),
		publisher(a),
		fullPerson(dataset, a)
	];
}
