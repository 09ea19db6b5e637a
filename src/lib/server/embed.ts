/** Derives what embeds show from the dataset. */
import { parseEdtf, place } from '../model/edtf';
import type { EmbedStep, EmbedSubject } from '../model/embed';
import type { Dataset, Moment } from '../model/record';
import type { Locale, Tour } from '../model/schema';
import { chartData, sliceData } from './views';

/** The moment of an id, or of one it once had; undefined where there is none. */
export const momentAt = (dataset: Dataset, id: string): Moment | undefined => {
	const own = dataset.aliases.get(id) ?? id;
	return dataset.moments.find((moment) => moment.id === own);
};

export const timelineSubject = (dataset: Dataset, locale: Locale, title: string): EmbedSubject => ({
	kind: 'timeline',
	id: '',
	title,
	gist: '',
	chart: chartData(dataset, locale),
	steps: []
});

export const momentSubject = (dataset: Dataset, moment: Moment, locale: Locale): EmbedSubject => ({
	kind: 'moment',
	id: moment.id,
	title: moment.title[locale],
	gist: moment.gist[locale],
	chart: sliceData(dataset, moment, locale),
	steps: []
});

function tourStep(dataset: Dataset, step: Tour['steps'][number], locale: Locale): EmbedStep {
	const words = { title: step.title[locale], text: step[locale] };
	const moment = dataset.moments.find(({ id }) => id === step.moment);
	if (moment)
		return {
			...words,
			moment: moment.id,
			window: sliceData(dataset, moment, locale).initial,
			lanes: moment.themes,
			kinds: []
		};
	const { from } = place(parseEdtf(step.window?.from ?? '2010'), dataset.coverage);
	const { at: to } = place(parseEdtf(step.window?.to ?? '2026'), dataset.coverage);
	const { bounds } = dataset;
	return {
		...words,
		moment: null,
		window: { from: Math.max(from, bounds.from), to: Math.min(to, bounds.to) },
		lanes: step.themes ?? null,
		kinds: step.kinds ?? []
	};
}

export const tourSubject = (dataset: Dataset, tour: Tour, locale: Locale): EmbedSubject => ({
	kind: 'tour',
	id: tour.id,
	title: tour.title[locale],
	gist: tour.gist[locale],
	chart: { ...chartData(dataset, locale), roles: [] },
	steps: tour.steps.map((step) => tourStep(dataset, step, locale))
});
