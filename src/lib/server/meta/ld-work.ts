/** What a moment is about, as schema.org data: a post, paper, talk, program, course, idea, or an event of the life. */
import type { Clip, Thing } from 'schema-dts';
import type { Dataset, Moment, RelationSide } from '../../model/record';
import type { Kind, Locale, Source } from '../../model/schema';
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

/** What is said of works of every kind, and what each kind takes of it. */
function facts(dataset: Dataset, moment: Moment, locale: Locale, a: Addresses) {
	const own = ownSource(moment);
	const source = own?.source;
	const date = source ? sourceDate(source, moment) : moment.date;
	const published = date === undefined ? undefined : isoDateOf(date);
	const uploaded = source?.date === undefined ? undefined : isoDateOf(source.date);
	const { start, end } = isoEnds(moment.date);
	const related = (side: RelationSide) =>
		moment.relations.filter(({ kind }) => kind === side).map(({ to }) => ({ '@id': ids(a).work(to) }));
	const [parts, basedOn, lessons] = [clips(moment, locale), related('builds-on'), related('has-part')];
	const base = {
		'@id': ids(a).work(moment.id),
		name: source?.title ?? moment.title[locale],
		description: moment.gist[locale]
	};
	return {
		a,
		moment,
		own,
		source,
		/** Our own title: of what happened, and of ideas. */
		title: moment.title[locale],
		themes: dataset.themes.filter(({ id }) => moment.themes.includes(id)).map(({ title }) => title[locale]),
		base,
		made: { ...base, ...place(source), ...makers(moment, source, a) },
		published: published !== undefined && { datePublished: published },
		/** The day of a film is the day it was put up; that of a talk on film is not. */
		shown: published !== undefined && { uploadDate: published },
		uploaded: uploaded !== undefined && { uploadDate: uploaded },
		created: start !== undefined && { dateCreated: start },
		held: { ...(start !== undefined && { startDate: start }), ...(end !== undefined && { endDate: end }) },
		basedOn: basedOn.length > 0 && { isBasedOn: basedOn },
		clips: parts.length > 0 && { hasPart: parts },
		lessons: lessons.length > 0 && { hasPart: lessons }
	};
}
type Facts = ReturnType<typeof facts>;

function paper({ source, made, published, basedOn }: Facts): Thing {
	const arxiv = source && ARXIV.exec(source.url)?.[1];
	const type = source && sourceType(source, 'paper');
	const collected = type === 'paper-conference' || type === 'article-journal';
	return {
		'@type': type === 'thesis' ? 'Thesis' : 'ScholarlyArticle',
		...made,
		...published,
		...basedOn,
		...(arxiv !== undefined && {
			identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: arxiv } as const
		}),
		...(source && collected && { isPartOf: { '@type': 'CreativeWork', name: source.publisher } as const })
	};
}

/** A talk is its recording where there is one, held at an event; else the event. */
function talk({ a, source, title, base, made, uploaded, held, clips: parts }: Facts): Thing {
	const event = { '@type': 'Event', ...held, name: title, performer: person(a) } as const;
	if (!source) return { ...base, ...event };
	return { '@type': 'VideoObject', ...made, ...uploaded, ...parts, recordedAt: event };
}

function interview({ source, made, published, uploaded, clips: parts }: Facts): Thing {
	if (!source || !PODCAST.test(source.url)) return { '@type': 'VideoObject', ...made, ...uploaded, ...parts };
	const series = { '@type': 'PodcastSeries', name: source.publisher } as const;
	return { '@type': 'PodcastEpisode', ...made, ...published, ...parts, partOfSeries: series };
}

const code = ({ source, made, created, basedOn }: Facts): Thing => ({
	'@type': 'SoftwareSourceCode',
	...made,
	...(source && REPOSITORY.test(source.url) && { codeRepository: source.url }),
	...created,
	...basedOn
});

/** An idea, and the post or talk in which it was put into words. */
function idea({ a, moment, own, title, base, made, published, clips: parts }: Facts): Thing[] {
	const said = { '@id': ids(a).post(moment.id) };
	const term: Thing = {
		'@type': 'DefinedTerm',
		...base,
		name: title,
		inDefinedTermSet: { '@id': ids(a).ideas },
		...(own && { subjectOf: said })
	};
	if (!own) return [term];
	const text = ownQuote(moment, own.number);
	const statement = { ...made, ...said, about: { '@id': base['@id'] } };
	const type = sourceType(own.source, 'idea');
	if (type === 'post')
		return [term, { '@type': 'SocialMediaPosting', ...statement, ...published, ...(text !== undefined && { text }) }];
	if (type === 'post-weblog') return [term, { '@type': 'BlogPosting', ...statement, ...published }];
	return [term, { '@type': 'VideoObject', ...statement, ...published, ...parts }];
}

const WRITE: Readonly<Record<Kind, (facts: Facts) => Thing[]>> = {
	post: ({ made, published, basedOn }) => [{ '@type': 'BlogPosting', ...made, ...published, ...basedOn }],
	paper: (all) => [paper(all)],
	talk: (all) => [talk(all)],
	interview: (all) => [interview(all)],
	video: ({ made, shown, clips: parts, basedOn }) => [
		{ '@type': 'VideoObject', ...made, ...shown, ...parts, ...basedOn }
	],
	code: (all) => [code(all)],
	course: ({ made, published, themes, lessons, basedOn }) => [
		{ '@type': 'Course', ...made, ...published, teaches: themes, ...lessons, ...basedOn }
	],
	idea,
	milestone: ({ a, base, title, held }) => [{ '@type': 'Event', ...base, ...held, name: title, about: person(a) }]
};

/** @returns the thing itself, always first, with the id `ids.work`, and what has to stand beside it */
export const work = (dataset: Dataset, moment: Moment, locale: Locale, a: Addresses): Thing[] =>
	WRITE[moment.kind](facts(dataset, moment, locale, a));
