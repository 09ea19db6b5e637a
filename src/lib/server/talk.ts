/** Derives a talk from a tour: its steps, the one chart that flies from each to the next, the speaker's notes. */
import type { Dataset } from '../model/record';
import type { Locale, Tour } from '../model/schema';
import type { Talk, TalkNotes } from '../model/talk-views';
import { tourChart } from './story-views';
import { chartMoment, chartThemes, momentLink, momentView, type ChartData } from './views';

const momentOf = (dataset: Dataset, id: string | undefined) => dataset.moments.find((moment) => moment.id === id);

export function talkOf(dataset: Dataset, tour: Tour, locale: Locale): Talk {
	return {
		id: tour.id,
		title: tour.title[locale],
		steps: tour.steps.map((step, i) => {
			const { initial, themes } = tourChart(dataset, tour, i + 1, locale);
			const moment = momentOf(dataset, step.moment);
			return {
				title: step.title[locale],
				text: step[locale],
				moment: moment ? momentLink(moment, locale) : null,
				window: initial,
				lanes: themes.map(({ id }) => id),
				...(step.kinds && { kinds: step.kinds })
			};
		})
	};
}

/** Least importance of the moments that a talk's chart shows beside those it is about. */
const LEAST = 3;

/**
 * The chart of a whole talk: the moments of the lanes that any step shows. Marks and words are twice a reader's size, so
 * supporting moments and footnotes are left out; those that steps are about never are, nor do they hide behind others.
 */
export function talkChart(dataset: Dataset, tour: Tour, talk: Talk, locale: Locale): ChartData {
	const lanes = new Set(talk.steps.flatMap((step) => step.lanes));
	const shown = new Set(tour.steps.map((step) => step.moment));
	return {
		moments: dataset.moments
			.filter(({ id, importance, themes: [first = ''] }) => lanes.has(first) && (importance >= LEAST || shown.has(id)))
			.map((moment) => ({ ...chartMoment(moment, locale), ...(shown.has(moment.id) && { first: true }) })),
		themes: chartThemes(dataset, locale).filter(({ id }) => lanes.has(id)),
		roles: [],
		bounds: dataset.bounds,
		initial: talk.steps[0]?.window ?? dataset.bounds
	};
}

/** For each step the claims and sources of its moment; none where a step shows a window. */
export const talkNotes = (dataset: Dataset, tour: Tour, locale: Locale): TalkNotes[] =>
	tour.steps.map((step) => {
		const moment = momentOf(dataset, step.moment);
		if (!moment) return { claims: [], sources: [] };
		const { claims, sources } = momentView(dataset, moment, locale);
		return { claims, sources };
	});
