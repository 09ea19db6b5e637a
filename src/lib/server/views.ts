/** Derives what pages show from the dataset: the chart's light index, and one moment in one language. */
import { dateWords, yearOf } from '../i18n/dates';
import type { ChartMoment, ChartRole, ChartTheme } from '../model/chart';
import type { Dataset, Moment, RelationSide } from '../model/record';
import type { Locale, Source, Trust } from '../model/schema';
import { TRUSTS } from '../model/schema-values';
import { dayOf } from '../model/time';
import type { MomentLink, MomentView, Neighbours, SourceView } from '../model/views';
import type { TimeWindow } from '../model/window';

export interface ChartData {
	readonly moments: readonly ChartMoment[];
	readonly themes: readonly ChartTheme[];
	readonly roles: readonly ChartRole[];
	readonly bounds: TimeWindow;
	/** The window the page opens with. */
	readonly initial: TimeWindow;
}

/** The main view opens where the work begins to be dense. */
const INITIAL_FROM = dayOf(2010, 9);

const round = (n: number) => Math.round(n * 100) / 100;

export function chartMoment(moment: Moment, locale: Locale): ChartMoment {
	const { at, to, whisker } = moment.placement;
	const short = moment.short?.[locale];
	return {
		id: moment.id,
		kind: moment.kind,
		themes: moment.themes,
		importance: moment.importance,
		title: moment.title[locale],
		...(short !== undefined && { short }),
		gist: moment.gist[locale],
		when: dateWords(moment.date, locale),
		at: round(at),
		...(to > at && { to: round(to) }),
		...(whisker && { whisker }),
		trust: trustOf(moment),
		...(moment.figures !== undefined && { figure: true as const })
	};
}

/** The grade that most of a moment's claims have; the weaker of two that as many have. */
function trustOf({ claims }: Moment): Trust {
	const count = (trust: Trust) => claims.filter((claim) => claim.trust === trust).length;
	return TRUSTS.reduce((best, trust) => (count(trust) >= count(best) ? trust : best));
}

export const chartThemes = (dataset: Dataset, locale: Locale): ChartTheme[] =>
	dataset.themes.map((theme) => ({
		id: theme.id,
		title: theme.title[locale],
		...(theme.quiet && { quiet: true }),
		count: dataset.moments.filter((moment) => moment.themes.includes(theme.id)).length
	}));

const chartRoles = (dataset: Dataset, locale: Locale): ChartRole[] =>
	dataset.roles.map(({ id, title, short, moment, from, to }) => ({
		id,
		title: title[locale],
		short: short[locale],
		moment,
		from,
		to
	}));

/** Everything the main view draws. */
export function chartData(dataset: Dataset, locale: Locale): ChartData {
	return {
		moments: dataset.moments.map((moment) => chartMoment(moment, locale)),
		themes: chartThemes(dataset, locale),
		roles: chartRoles(dataset, locale),
		bounds: dataset.bounds,
		initial: { from: Math.max(INITIAL_FROM, dataset.bounds.from), to: dataset.bounds.to }
	};
}

/** The chart around one moment: the lanes it belongs to, some years to either side. */
export function sliceData(dataset: Dataset, moment: Moment, locale: Locale): ChartData {
	const { bounds } = dataset;
	const { at, to } = moment.placement;
	const half = 730;
	const from = Math.max(bounds.from, at - half);
	const until = Math.min(bounds.to, Math.max(to, at) + half);
	const near = (m: Moment) => m.placement.to >= from - half && m.placement.at <= until + half;
	return {
		moments: dataset.moments
			.filter((m) => moment.themes.includes(m.themes[0] ?? '') && near(m))
			.map((m) => ({ ...chartMoment(m, locale), ...(m.id === moment.id && { first: true }) })),
		themes: chartThemes(dataset, locale).filter((theme) => moment.themes.includes(theme.id)),
		roles: [],
		bounds: { from: Math.max(bounds.from, from - half), to: Math.min(bounds.to, until + half) },
		initial: { from, to: until }
	};
}

export const momentLink = (moment: Moment, locale: Locale): MomentLink => ({
	id: moment.id,
	title: moment.title[locale],
	year: yearOf(moment.placement.at),
	when: dateWords(moment.date, locale),
	theme: moment.themes[0] ?? '',
	at: moment.placement.at
});

function neighbours(list: readonly Moment[], id: string, locale: Locale): Neighbours {
	const i = list.findIndex((moment) => moment.id === id);
	const side = (j: number) => {
		const moment = list[j];
		return moment ? momentLink(moment, locale) : null;
	};
	return { previous: i > 0 ? side(i - 1) : null, next: i >= 0 ? side(i + 1) : null };
}

const sourceView = (source: Source, locale: Locale): SourceView => ({
	url: source.url,
	title: source.title,
	publisher: source.publisher,
	...(source.date !== undefined && { when: dateWords(source.date, locale) }),
	trust: source.trust,
	...(source.via && { via: source.via }),
	// The Internet Archive answers this address with the copies it holds, newest first.
	archive: source.archive ?? `https://web.archive.org/web/${source.url}`
});

/** Order in which kinds of relation are shown: where it came from, where it led, what it stands beside. */
const RELATION_ORDER: readonly RelationSide[] = [
	'part-of',
	'continues',
	'builds-on',
	'response-to',
	'continued-by',
	'led-to',
	'answered-by',
	'has-part',
	'same-idea',
	'contradicts'
];

/** One moment, ready to be read. */
export function momentView(dataset: Dataset, moment: Moment, locale: Locale): MomentView {
	const byId = new Map(dataset.moments.map((m) => [m.id, m]));
	const themeTitle = new Map(dataset.themes.map((theme) => [theme.id, theme.title[locale]]));
	// Two moments related in two ways are shown once, under the kind that says more.
	const seen = new Set<string>();
	const relations = RELATION_ORDER.flatMap((kind) => {
		const items = moment.relations
			.filter((relation) => relation.kind === kind && !seen.has(relation.to))
			.flatMap(({ to }) => {
				const other = byId.get(to);
				return other ? [momentLink(other, locale)] : [];
			})
			.sort((a, b) => a.at - b.at);
		for (const item of items) seen.add(item.id);
		return items.length > 0 ? [{ kind, items }] : [];
	});
	const thread = dataset.moments.filter((m) => m.themes[0] === moment.themes[0]);
	return {
		id: moment.id,
		kind: moment.kind,
		date: moment.date,
		when: dateWords(moment.date, locale),
		at: moment.placement.at,
		title: moment.title[locale],
		gist: moment.gist[locale],
		summary: moment.summary[locale]
			.split(/\n\s*\n/)
			.map((p) => p.replace(/\s*\n\s*/g, locale === 'zh' ? '' : ' ').trim())
			.filter(Boolean),
		importance: moment.importance,
		themes: moment.themes.map((id) => ({ id, title: themeTitle.get(id) ?? id })),
		claims: moment.claims.map((claim) => ({
			text: claim[locale],
			sources: claim.sources,
			...(claim.at !== undefined && { at: claim.at }),
			trust: claim.trust
		})),
		quotes: (moment.quotes ?? []).map(({ text, source, at, lang, by }) => ({
			text,
			source,
			lang: lang ?? 'en',
			...(at !== undefined && { at }),
			...(by !== undefined && { by })
		})),
		sources: moment.sources.map((source) => sourceView(source, locale)),
		relations,
		disputes: (moment.disputes ?? []).map((dispute) => ({ text: dispute[locale], sources: dispute.sources })),
		inThread: neighbours(thread, moment.id, locale),
		inTime: neighbours(dataset.moments, moment.id, locale)
	};
}
