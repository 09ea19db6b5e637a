import { error } from '@sveltejs/kit';
import { record } from '$lib/server/record';
import { themeChart, themeView } from '$lib/server/story-views';
import { headOf } from '../../../head';
import { eachLanguage } from '../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage(record().themes.map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const theme = record().themes.find(({ id }) => id === params.id) ?? error(404, `There is no theme "${params.id}"`);
	return {
		head: headOf({ kind: 'theme', id: theme.id }, locale),
		theme: themeView(record(), theme, locale),
		chart: themeChart(record(), theme, locale)
	};
};
