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

/**
 * The chart of a whole talk: every moment of the lanes that any step shows. The moments that steps are about never hide
 * behind others.
 */
export function talkChart(dataset: Dataset, tour: Tour, talk: Talk, locale: Locale): ChartData {
	const lanes = new Set(talk.steps.flatMap((step) => step.lanes));
	const shown = new Set(tour.steps.map((step) => step.moment));
	return {
		moments: dataset.moments
			.filter(({ themes: [first = ''] }) => lanes.has(first))
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
