/** The page of a moment as schema.org data: what it is about, on what it rests, and whose words it quotes. */
import type { Quotation, Thing } from 'schema-dts';
import type { Dataset, Moment } from '../../model/record';
import type { Locale } from '../../model/schema-values';
import { ids, type Addresses } from './addresses';
import { isoDateOf } from './dates';
import { pageNode, type PageFacts } from './ld-page';
import { person, publisher, themeTerm } from './ld-site';
import { work, workOfSource } from './ld-work';

function quotations(moment: Moment, a: Addresses): Quotation[] {
	return (moment.quotes ?? []).map(({ text, source: number, lang, by }, i) => {
		const source = moment.sources[number - 1];
		const whole = workOfSource(moment, number, a);
		return {
			'@type': 'Quotation',
			'@id': ids(a).quote(moment.id, i + 1),
			text,
			inLanguage: lang ?? 'en',
			creator: by === undefined ? { '@id': ids(a).person } : { '@type': 'Person', name: by },
			...(whole !== null
				? { isPartOf: { '@id': whole } }
				: source && { isPartOf: { '@type': 'CreativeWork', name: source.title, url: source.url } })
		};
	});
}

export function momentGraph(dataset: Dataset, moment: Moment, facts: PageFacts, locale: Locale, a: Addresses): Thing[] {
	const themes = dataset.themes.filter(({ id }) => moment.themes.includes(id));
	const quotes = quotations(moment, a);
	const day = isoDateOf(moment.date);
	return [
		{
			'@type': 'WebPage',
			...pageNode(dataset, facts, locale, a),
			mainEntity: { '@id': ids(a).work(moment.id) },
			about: [{ '@id': ids(a).person }, ...themes.map(({ id }) => ({ '@id': ids(a).theme(id) }))],
			isBasedOn: moment.sources.map(({ url }) => url),
			// A day, or the span of what is known; never as the page's own date.
			...(day !== undefined ? { contentReferenceTime: day } : { temporalCoverage: moment.date }),
			...(quotes.length > 0 && { hasPart: quotes.map((_, i) => ({ '@id': ids(a).quote(moment.id, i + 1) })) })
		},
		...work(dataset, moment, locale, a),
		...quotes,
		...themes.map((theme) => themeTerm(theme, locale, a)),
		person(a),
		publisher(a)
	];
}
