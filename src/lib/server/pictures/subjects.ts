/** Which preview pictures there are, and what each shows: the record and the pages, one subject an address. */
import { FIGURES } from '../../figures';
import type { FigureAbout } from '../../figures/figure';
import type { Subject } from '../../export/picture/compose';
import type { PictureChart } from '../../export/picture/stage';
import { MESSAGES } from '../../i18n/messages';
import { PICTURES } from '../../i18n/features/pictures';
import { dateWords, yearOf } from '../../i18n/dates';
import { say } from '../../i18n/say';
import type { Essay } from '../../model/essay';
import type { Dataset, Moment } from '../../model/record';
import type { Lineage, Locale, Theme, Tour } from '../../model/schema';
import { PICTURE_PAGES, picturePath } from '../../og';
import { minutesOf } from '../essays/view';
import { lineageChart, themeChart } from '../story-views';
import { chartData, chartMoment, sliceData, type ChartData } from '../views';

export const LOCALES: readonly Locale[] = ['en', 'zh'];

const chartOf = ({ moments, themes, bounds, initial }: ChartData): PictureChart => ({
	moments,
	themes,
	bounds,
	window: initial
});

function momentSubject(dataset: Dataset, moment: Moment, locale: Locale): Subject {
	const chart = chartOf(sliceData(dataset, moment, locale));
	const order = (id: string) => moment.themes.indexOf(id);
	return {
		of: 'moment',
		locale,
		site: MESSAGES[locale].siteTitle,
		id: moment.id,
		kind: moment.kind,
		title: moment.title[locale],
		gist: moment.gist[locale],
		meta: [dateWords(moment.date, locale), MESSAGES[locale].kind[moment.kind]],
		threads: moment.themes.flatMap((id) => {
			const theme = dataset.themes.find((each) => each.id === id);
			return theme ? [{ id, title: theme.title[locale] }] : [];
		}),
		// Its own line comes first, whatever the order of the lanes in the timeline.
		chart: { ...chart, themes: [...chart.themes].sort((a, b) => order(a.id) - order(b.id)) }
	};
}

function themeSubject(dataset: Dataset, theme: Theme, locale: Locale): Subject {
	const chart = chartOf(themeChart(dataset, theme, locale));
	const { moments } = chart;
	return {
		of: 'theme',
		locale,
		site: MESSAGES[locale].siteTitle,
		theme: theme.id,
		sort: PICTURES[locale].thread,
		title: theme.title[locale],
		gist: firstSentence(theme.definition[locale], locale),
		size: say(PICTURES[locale].threadSize, {
			n: moments.length,
			from: yearOf(moments[0]?.at ?? 0),
			to: yearOf(moments.at(-1)?.at ?? 0)
		}),
		chart
	};
}

const firstSentence = (text: string, locale: Locale): string =>
	locale === 'zh' ? (/^[^。]*。/u.exec(text)?.[0] ?? text) : (/^.*?[.?!](?=\s|$)/su.exec(text)?.[0] ?? text);

const lineageSubject = (dataset: Dataset, lineage: Lineage, locale: Locale): Subject => {
	const chart = chartOf(lineageChart(dataset, lineage, locale));
	const { moments } = chart;
	return {
		of: 'chain',
		locale,
		site: MESSAGES[locale].siteTitle,
		sort: PICTURES[locale].lineage,
		title: lineage.title[locale],
		gist: lineage.gist[locale],
		size: say(MESSAGES[locale].lineageSteps, {
			n: lineage.steps.length,
			from: yearOf(moments[0]?.at ?? 0),
			to: yearOf(moments.at(-1)?.at ?? 0)
		}),
		chart
	};
};

/** Some moments on one line. */
function lineOf(dataset: Dataset, chosen: ReadonlySet<string>, locale: Locale): PictureChart {
	const moments = dataset.moments
		.filter(({ id }) => chosen.has(id))
		.map((moment) => {
			const { to: _end, ...point } = chartMoment(moment, locale);
			return point;
		});
	const days = moments.map(({ at }) => at);
	const [first, last] =
		days.length > 0 ? [Math.min(...days), Math.max(...days)] : [dataset.bounds.from, dataset.bounds.to];
	const pad = Math.max(90, (last - first) * 0.06);
	const window = { from: first - pad, to: last + pad };
	return { moments, themes: [], bounds: window, window };
}

/** A figure on its line: the moments it explains. */
function figureSubject(dataset: Dataset, { words, moments: ids }: FigureAbout, locale: Locale): Subject {
	const chart = lineOf(dataset, new Set(ids), locale);
	const { title, conclusion } = words[locale];
	return {
		of: 'chain',
		locale,
		site: MESSAGES[locale].siteTitle,
		sort: PICTURES[locale].figure,
		title,
		gist: firstSentence(conclusion, locale),
		size: say(PICTURES[locale].figureSize, {
			n: chart.moments.length,
			from: yearOf(chart.moments[0]?.at ?? 0),
			to: yearOf(chart.moments.at(-1)?.at ?? 0)
		}),
		chart
	};
}

/** An essay on its line: the moments it rests on. */
function essaySubject(dataset: Dataset, essay: Essay, locale: Locale): Subject {
	const chart = lineOf(dataset, new Set(essay.moments), locale);
	return {
		of: 'chain',
		locale,
		site: MESSAGES[locale].siteTitle,
		sort: PICTURES[locale].essay,
		title: essay.title[locale],
		gist: essay.gist[locale],
		size: say(PICTURES[locale].essaySize, { n: chart.moments.length, minutes: minutesOf(essay, locale) }),
		chart
	};
}

/** A tour on its line: the moments it stops at. */
function tourSubject(dataset: Dataset, tour: Tour, locale: Locale): Subject {
	const stops = new Set(tour.steps.flatMap(({ moment }) => moment ?? []));
	return {
		of: 'chain',
		locale,
		site: MESSAGES[locale].siteTitle,
		sort: PICTURES[locale].tour,
		title: tour.title[locale],
		gist: tour.gist[locale],
		size: say(MESSAGES[locale].tourSteps, { n: tour.steps.length, minutes: tour.minutes }),
		chart: lineOf(dataset, stops, locale)
	};
}

/**
 * Every preview picture by its address. Subjects are made when asked for: most builds find most pictures already drawn.
 * Another kind of page is one more entry here.
 */
export function subjects(dataset: Dataset): ReadonlyMap<string, () => Subject> {
	const all = new Map<string, () => Subject>();
	for (const locale of LOCALES) {
		const m = MESSAGES[locale];
		const words = PICTURES[locale];
		const whole = () => chartOf(chartData(dataset, locale));
		all.set(picturePath(locale, 'home'), () => ({
			...{ of: 'whole', home: true, locale, site: m.siteTitle, title: m.siteTitle, sort: '' },
			gist: say(m.tagline, { n: dataset.moments.length }),
			chart: whole()
		}));
		for (const page of PICTURE_PAGES) {
			const [title, gist] = words.pages[page];
			all.set(picturePath(locale, 'page', page), () => ({
				...{ of: 'whole', home: false, locale, site: m.siteTitle, title, gist, sort: words.about },
				chart: whole()
			}));
		}
		for (const moment of dataset.moments)
			all.set(picturePath(locale, 'm', moment.id), () => momentSubject(dataset, moment, locale));
		for (const theme of dataset.themes)
			all.set(picturePath(locale, 'theme', theme.id), () => themeSubject(dataset, theme, locale));
		for (const lineage of dataset.lineages)
			all.set(picturePath(locale, 'lineage', lineage.id), () => lineageSubject(dataset, lineage, locale));
		for (const tour of dataset.tours)
			all.set(picturePath(locale, 'tour', tour.id), () => tourSubject(dataset, tour, locale));
		for (const essay of dataset.essays)
			all.set(picturePath(locale, 'essay', essay.id), () => essaySubject(dataset, essay, locale));
		for (const about of Object.values(FIGURES))
			all.set(picturePath(locale, 'f', about.id), () => figureSubject(dataset, about, locale));
	}
	return all;
}
