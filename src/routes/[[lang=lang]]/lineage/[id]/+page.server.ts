import { error } from '@sveltejs/kit';
import { record } from '$lib/server/record';
import { lineageChart, lineageView } from '$lib/server/story-views';
import { headOf } from '../../../head';
import { eachLanguage } from '../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage(record().lineages.map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const lineage =
		record().lineages.find(({ id }) => id === params.id) ?? error(404, `There is no lineage "${params.id}"`);
	return {
		head: headOf({ kind: 'lineage', id: lineage.id }, locale),
		lineage: lineageView(record(), lineage, locale),
		chart: lineageChart(record(), lineage, locale)
	};
};
