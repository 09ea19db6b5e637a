/** Derives the pages beside the timeline from the dataset. */
import { MESSAGES } from '../i18n/messages';
import { say } from '../i18n/say';
import { yearOf } from '../i18n/dates';
import { parseEdtf, place } from '../model/edtf';
import type { Dataset, Moment } from '../model/record';
import type { Lineage, Locale, Tension, Theme, Tour } from '../model/schema';
import { KINDS, type Trust } from '../model/schema-values';
import type {
	LineageView,
	ListLink,
	PublisherEntry,
	SignatureQuote,
	SourceEntry,
	TensionView,
	ThemeView,
	Told,
	TourStepView
} from '../model/story-views';
import type { MomentLink } from '../model/views';
import { chartMoment, chartThemes, momentLink, sliceData, type ChartData } from './views';

function find(dataset: Dataset, id: string): Moment {
	const moment = dataset.moments.find((each) => each.id === id);
	// The checks have seen every reference; this would be a fault of ours.
	if (!moment) throw new Error(`no moment ${id}`);
	return moment;
}
const linkTo = (dataset: Dataset, id: string, locale: Locale): MomentLink => momentLink(find(dataset, id), locale);
const told = (dataset: Dataset, list: readonly { moment: string; en: string; zh: string }[], locale: Locale): Told[] =>
	list.map((each) => ({ moment: linkTo(dataset, each.moment, locale), text: each[locale] }));

/** "22 code, 9 posts": how many of each kind, most first. */
function kindsInWords(moments: readonly Moment[], locale: Locale): string {
	const m = MESSAGES[locale];
	return KINDS.map((kind) => ({ kind, n: moments.filter((moment) => moment.kind === kind).length }))
		.filter(({ n }) => n > 0)
		.sort((a, b) => b.n - a.n)
		.map(({ kind, n }) =>
			locale === 'zh' ? `${m.kind[kind]} ${n}` : `${n} ${n === 1 ? m.kindCount[kind].slice(0, -1) : m.kindCount[kind]}`
		)
		.join(locale === 'zh' ? '、' : ', ');
}

export function themeView(dataset: Dataset, theme: Theme, locale: Locale): ThemeView {
	const m = MESSAGES[locale];
	const moments = dataset.moments.filter((moment) => moment.themes.includes(theme.id));
	const claims = moments.flatMap((moment) => moment.claims);
	const firstHand = claims.filter((claim) => claim.trust === 'primary').length;
	const of = new Set(moments.map((moment) => moment.id));
	const confirmed = [
		say(m.theme.confirmed, {
			n: moments.length,
			from: yearOf(moments[0]?.placement.at ?? 0),
			to: yearOf(moments.at(-1)?.placement.at ?? 0),
			kinds: kindsInWords(moments, locale)
		}),
		say(m.theme.evidence, { claims: claims.length, share: Math.floor((100 * firstHand) / Math.max(claims.length, 1)) })
	].join(locale === 'zh' ? '' : ' ');
	return {
		id: theme.id,
		title: theme.title[locale],
		definition: theme.definition[locale],
		confirmed,
		occasions: told(dataset, theme.occasions ?? [], locale),
		quotes: (theme.quotes ?? []).map(({ text, moment, note }): SignatureQuote => ({
			text,
			moment: linkTo(dataset, moment, locale),
			...(note && { note: note[locale] })
		})),
		lineages: dataset.lineages
			.filter((lineage) => lineage.steps.filter((step) => of.has(step.moment)).length * 2 >= lineage.steps.length)
			.map((lineage) => lineageLink(dataset, lineage, locale)),
		tensions: dataset.tensions
			.filter((tension) => tension.sides.every((side) => side.moments.some((id) => of.has(id))))
			.map(({ id, title }) => ({ id, title: title[locale] }))
	};
}

/** The lane of one theme, with every moment that belongs to it on its line. */
export function themeChart(dataset: Dataset, theme: Theme, locale: Locale): ChartData {
	const moments = dataset.moments.filter((moment) => moment.themes.includes(theme.id));
	const days = moments.map((moment) => moment.placement.at);
	const from = Math.max(dataset.bounds.from, Math.min(...days) - 120);
	return {
		moments: moments.map((moment) => ({ ...chartMoment(moment, locale), themes: [theme.id] })),
		themes: chartThemes(dataset, locale).filter(({ id }) => id === theme.id),
		roles: [],
		bounds: { from, to: dataset.bounds.to },
		initial: { from, to: dataset.bounds.to }
	};
}

export function lineageLink(dataset: Dataset, lineage: Lineage, locale: Locale): ListLink {
	const years = lineage.steps.map((step) => yearOf(find(dataset, step.moment).placement.at));
	return {
		id: lineage.id,
		title: lineage.title[locale],
		gist: lineage.gist[locale],
		size: say(MESSAGES[locale].lineageSteps, { n: lineage.steps.length, from: years[0] ?? '', to: years.at(-1) ?? '' })
	};
}

export const lineageView = (dataset: Dataset, lineage: Lineage, locale: Locale): LineageView => ({
	id: lineage.id,
	title: lineage.title[locale],
	gist: lineage.gist[locale],
	intro: lineage.intro[locale],
	steps: told(dataset, lineage.steps, locale)
});

/** The chart of a lineage: its moments alone, each on the lane of its own first theme. */
export function lineageChart(dataset: Dataset, lineage: Lineage, locale: Locale): ChartData {
	const moments = lineage.steps.map((step) => find(dataset, step.moment));
	const days = moments.map((moment) => moment.placement.at);
	const pad = Math.max(90, (Math.max(...days) - Math.min(...days)) * 0.06);
	const window = {
		from: Math.max(dataset.bounds.from, Math.min(...days) - pad),
		to: Math.min(dataset.bounds.to, Math.max(...days) + pad)
	};
	const first = new Set(moments.map((moment) => moment.themes[0]));
	return {
		moments: moments.map((moment) => {
			const { to: _end, ...chart } = chartMoment(moment, locale);
			return chart;
		}),
		themes: chartThemes(dataset, locale).filter(({ id }) => first.has(id)),
		roles: [],
		bounds: window,
		initial: window
	};
}

export const tensionView = (dataset: Dataset, tension: Tension, locale: Locale): TensionView => ({
	id: tension.id,
	title: tension.title[locale],
	gist: tension.gist[locale],
	sides: tension.sides.map((side) => ({
		claim: side.claim[locale],
		text: side[locale],
		quote: side.quote ? { text: side.quote.text, moment: linkTo(dataset, side.quote.moment, locale) } : null,
		moments: side.moments.map((id) => linkTo(dataset, id, locale))
	})),
	reconciliation: tension.reconciliation[locale],
	evidence: (tension.evidence ?? []).map((each) => ({
		text: each[locale],
		moments: each.moments.map((id) => linkTo(dataset, id, locale))
	}))
});

export const tourLink = (tour: Tour, locale: Locale): ListLink => ({
	id: tour.id,
	title: tour.title[locale],
	gist: tour.gist[locale],
	size: say(MESSAGES[locale].tourSteps, { n: tour.steps.length, minutes: tour.minutes })
});

/** Step `n` of a tour, counting from 1; null past its ends. */
export function tourStepView(dataset: Dataset, tour: Tour, n: number, locale: Locale): TourStepView | null {
	const step = tour.steps[n - 1];
	if (!step) return null;
	return {
		tour: { id: tour.id, title: tour.title[locale] },
		n,
		of: tour.steps.length,
		title: step.title[locale],
		text: step[locale],
		moment: step.moment === undefined ? null : linkTo(dataset, step.moment, locale),
		steps: tour.steps.map((each) => each.title[locale])
	};
}

/** The view of the timeline that a step shows. */
export function tourChart(dataset: Dataset, tour: Tour, n: number, locale: Locale): ChartData {
	const step = tour.steps[n - 1];
	if (step?.moment !== undefined) return sliceData(dataset, find(dataset, step.moment), locale);
	const { from } = place(parseEdtf(step?.window?.from ?? '2010'), dataset.coverage);
	const { at: to } = place(parseEdtf(step?.window?.to ?? '2026'), dataset.coverage);
	const window = { from: Math.max(from, dataset.bounds.from), to: Math.min(to, dataset.bounds.to) };
	const lanes = step?.themes ?? dataset.themes.map((theme) => theme.id);
	return {
		moments: dataset.moments
			.filter((m) => lanes.includes(m.themes[0] ?? '') && m.placement.to >= window.from && m.placement.at <= window.to)
			.filter((m) => !step?.kinds || step.kinds.includes(m.kind))
			.map((m) => chartMoment(m, locale)),
		themes: chartThemes(dataset, locale).filter(({ id }) => lanes.includes(id)),
		roles: [],
		bounds: window,
		initial: window
	};
}

const BEST: readonly Trust[] = ['primary', 'secondary', 'inferred'];

/** Every source once, by publisher (the most used first), with the moments that rest on it. */
export function sourcesView(dataset: Dataset, locale: Locale): PublisherEntry[] {
	const byUrl = new Map<string, SourceEntry & { publisher: string }>();
	for (const moment of dataset.moments)
		for (const source of moment.sources) {
			const link = {
				id: moment.id,
				title: moment.short?.[locale] ?? moment.title[locale],
				year: yearOf(moment.placement.at)
			};
			const known = byUrl.get(source.url);
			byUrl.set(source.url, {
				url: source.url,
				title: known?.title ?? source.title,
				publisher: known?.publisher ?? source.publisher,
				trust: known && BEST.indexOf(known.trust) < BEST.indexOf(source.trust) ? known.trust : source.trust,
				...(source.via && { via: source.via }),
				moments: [...(known?.moments.filter((m) => m.id !== moment.id) ?? []), link]
			});
		}
	const publishers = new Map<string, SourceEntry[]>();
	for (const { publisher, ...source } of byUrl.values())
		publishers.set(publisher, [...(publishers.get(publisher) ?? []), source]);
	return [...publishers]
		.map(([publisher, sources]) => ({
			publisher,
			sources: sources.sort((a, b) => BEST.indexOf(a.trust) - BEST.indexOf(b.trust) || a.title.localeCompare(b.title))
		}))
		.sort((a, b) => b.sources.length - a.sources.length || a.publisher.localeCompare(b.publisher));
}

/** How many sources there are, by how many publishers, in a sentence. */
export function sourcesIntro(dataset: Dataset, locale: Locale): string {
	const publishers = sourcesView(dataset, locale);
	const all = publishers.flatMap(({ sources }) => sources);
	return say(MESSAGES[locale].sourcesIntro, {
		n: all.length,
		publishers: publishers.length,
		primary: all.filter(({ trust }) => trust === 'primary').length
	});
}
