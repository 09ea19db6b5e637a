import { error } from '@sveltejs/kit';
import { record } from '$lib/server/record';
import { tourChart, tourStepView } from '$lib/server/story-views';
import { headOf } from '../../../../head';
import { eachLanguage } from '../../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	eachLanguage(record().tours.flatMap(({ id, steps }) => steps.map((_, i) => ({ id, n: String(i + 1) }))));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const tour = record().tours.find(({ id }) => id === params.id) ?? error(404, `There is no tour "${params.id}"`);
	const n = Number(params.n);
	const step = tourStepView(record(), tour, n, locale) ?? error(404, `The tour has no step ${params.n}`);
	return { head: headOf({ kind: 'tour', id: tour.id, n }, locale), step, chart: tourChart(record(), tour, n, locale) };
};
