/** What a moment is about, as schema.org data: a post, paper, talk, program, course, idea, or an event of the life. */
import type { Clip, Thing } from 'schema-dts';
import type { Dataset, Moment } from '../../model/record';
import type { Locale, Source } from '../../model/schema';
import { citedSource } from '../files/csl';
import { isHisAlone, isTheWork, sourceDate, sourceType } from '../files/source-rules';
import { ids, type Addresses } from './addresses';
import { isoDateOf, isoEnds, offsets } from './dates';
import { person } from './ld-site';

/** Podcasts, by the hosts of their episodes. */
const PODCAST = /^https?:\/\/(www\.dwarkesh\.com|lexfridman\.com|www\.therobotbrains\.ai)\//;
const ARXIV = /^https?:\/\/arxiv\.org\/abs\/([\w.-]+\/?\d+)/;
const VIDEO = /^https:\/\/www\.youtube\.com\/watch\?v=/;
const REPOSITORY = /^https?:\/\/(gist\.)?github\.com\//;
/** A quote of a post says what it said; words that another wrote do not. */
const ownQuote = (moment: Moment, source: number) =>
	moment.quotes?.find((quote) => quote.source === source && quote.by === undefined)?.text;

/** The Internet Archive answers such an address with the copies it holds; it is what the page links too. */
export const archivedAt = ({ archive, url }: Source): string => archive ?? `https://web.archive.org/web/${url}`;

/** The source that is the moment's own work, and its number; null where sources only tell of it. */
export function ownSource(moment: Moment): { source: Source; number: number } | null {
	const source = citedSource(moment);
	if (!source || !isTheWork(source, moment.kind)) return null;
	return { source, number: moment.sources.indexOf(source) + 1 };
}

/** The creative work whose words a source holds, where it is the moment's own; else null. */
export function workOfSource(moment: Moment, number: number, a: Addresses): string | null {
	if (moment.kind === 'milestone' || ownSource(moment)?.number !== number) return null;
	return moment.kind === 'idea' ? ids(a).post(moment.id) : ids(a).work(moment.id);
}

/** Who made it: him alone as the author; else him among others, without a claim to their order. */
const makers = (moment: Moment, source: Source | undefined, a: Addresses) =>
	source && isHisAlone(source, moment.kind) ? { author: person(a) } : { contributor: person(a) };

/** Where one can be sent, and what stands there: only for a source that is the work. */
const place = (source: Source | undefined) =>
	source && { url: source.url, archivedAt: archivedAt(source), inLanguage: source.lang ?? 'en' };

/** The places of its recording that quotes and claims rest on, each once, in order. */
function clips(moment: Moment, locale: Locale): Clip[] {
	const told = [
		...(moment.quotes ?? []).map(({ text, source, at }) => ({ text, sources: [source], at })),
		...moment.claims.map(({ [locale]: text, sources, at }) => ({ text, sources, at }))
	];
	const found = new Map<number, Clip>();
	for (const { text, sources, at } of told) {
		// A claim with several sources does not say whose time it names, and a page about a recording has none.
		const source = sources.length === 1 ? moment.sources[(sources[0] ?? 0) - 1] : undefined;
		const when = source?.trust === 'primary' && VIDEO.test(source.url) && at !== undefined ? offsets(at) : null;
		if (!source || !when || found.has(when.start)) continue;
		found.set(when.start, {
			'@type': 'Clip',
			name: text,
			startOffset: when.start,
			...(when.end !== undefined && { endOffset: when.end }),
			url: `${source.url}&t=${when.start}`
		});
	}
	return [...found].sort(([one], [other]) => one - other).map(([, clip]) => clip);
}

/** @returns the thing itself, always first, with the id `ids.work`, and what has to stand beside it */
export function work(dataset: Dataset, moment: Moment, locale: Locale, a: Addresses): Thing[] {
	const own = ownSource(moment);
	const source = own?.source;
	const date = source ? sourceDate(source, moment) : moment.date;
	const published = date === undefined ? undefined : isoDateOf(date);
	const base = {
		'@id': ids(a).work(moment.id),
		name: source?.title ?? moment.title[locale],
		description: moment.gist[locale]
	};
	const made = { ...base, ...place(source), ...makers(moment, source, a) };
	const when = published !== undefined && { datePublished: published };
	const grownFrom = moment.relations
		.filter(({ kind }) => kind === 'builds-on')
		.map(({ to }) => ({ '@id': ids(a).work(to) }));
	const basedOn = grownFrom.length > 0 && { isBasedOn: grownFrom };
	const parts = clips(moment, locale);
	const hasPart = parts.length > 0 && { hasPart: parts };

	switch (moment.kind) {
		case 'post':
			return [{ '@type': 'BlogPosting', ...made, ...when, ...basedOn }];
		case 'paper': {
			const arxiv = source && ARXIV.exec(source.url)?.[1];
			const type = source && sourceType(source, 'paper');
			return [
				{
					'@type': type === 'thesis' ? 'Thesis' : 'ScholarlyArticle',
					...made,
					...when,
					...basedOn,
					...(arxiv !== undefined && {
						identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: arxiv } as const
					}),
					...(source &&
						(type === 'paper-conference' || type === 'article-journal') && {
							isPartOf: { '@type': 'CreativeWork', name: source.publisher } as const
						})
				}
			];
		}
		case 'talk':
		case 'milestone': {
			const { start, end } = isoEnds(moment.date);
			const event = {
				'@type': 'Event',
				...(start !== undefined && { startDate: start }),
				...(end !== undefined && { endDate: end })
			} as const;
			if (moment.kind === 'milestone') return [{ ...event, ...base, name: moment.title[locale], about: person(a) }];
			const held = { ...event, name: moment.title[locale], performer: person(a) };
			if (!source) return [{ ...held, ...base }];
			const uploaded = source.date !== undefined && isoDateOf(source.date);
			return [
				{ '@type': 'VideoObject', ...made, ...(uploaded && { uploadDate: uploaded }), ...hasPart, recordedAt: held }
			];
		}
		case 'interview': {
			if (!source || !PODCAST.test(source.url)) {
				const uploaded = source?.date !== undefined && isoDateOf(source.date);
				return [{ '@type': 'VideoObject', ...made, ...(uploaded && { uploadDate: uploaded }), ...hasPart }];
			}
			const series = { '@type': 'PodcastSeries', name: source.publisher } as const;
			return [{ '@type': 'PodcastEpisode', ...made, ...when, ...hasPart, partOfSeries: series }];
		}
		case 'video':
			return [
				{
					'@type': 'VideoObject',
					...made,
					...(published !== undefined && { uploadDate: published }),
					...hasPart,
					...basedOn
				}
			];
		case 'code': {
			const created = date === undefined ? undefined : isoEnds(date).start;
			return [
				{
					'@type': 'SoftwareSourceCode',
					...made,
					...(source && REPOSITORY.test(source.url) && { codeRepository: source.url }),
					...(created !== undefined && { dateCreated: created }),
					...basedOn
				}
			];
		}
		case 'course': {
			const lessons = moment.relations
				.filter(({ kind }) => kind === 'has-part')
				.map(({ to }) => ({ '@id': ids(a).work(to) }));
			const titles = new Map(dataset.themes.map(({ id, title }) => [id, title[locale]]));
			return [
				{
					'@type': 'Course',
					...made,
					...when,
					teaches: moment.themes.map((id) => titles.get(id) ?? id),
					...(lessons.length > 0 && { hasPart: lessons }),
					...basedOn
				}
			];
		}
		case 'idea': {
			const said = { '@id': ids(a).post(moment.id) };
			const idea: Thing = {
				'@type': 'DefinedTerm',
				...base,
				name: moment.title[locale],
				inDefinedTermSet: { '@id': ids(a).ideas },
				...(own && { subjectOf: said })
			};
			if (!own) return [idea];
			const text = ownQuote(moment, own.number);
			const statement = { ...made, ...said, about: { '@id': base['@id'] }, ...when };
			switch (sourceType(own.source, 'idea')) {
				case 'post':
					return [idea, { '@type': 'SocialMediaPosting', ...statement, ...(text !== undefined && { text }) }];
				case 'post-weblog':
					return [idea, { '@type': 'BlogPosting', ...statement }];
				default:
					return [idea, { '@type': 'VideoObject', ...statement, ...hasPart }];
			}
		}
	}
}
