import { error } from '@sveltejs/kit';
import { ESSAY_WORDS } from '$lib/i18n/features/essay';
import { essayList } from '$lib/server/essays/view';
import { record } from '$lib/server/record';
import { themeChart, themeView } from '$lib/server/story-views';
import { headOf } from '../../../head';
import { eachLanguage } from '../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage(record().themes.map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const theme = record().themes.find(({ id }) => id === params.id) ?? error(404, `There is no theme "${params.id}"`);
	const essays = essayList(record(), theme.id, locale);
	return {
		head: headOf({ kind: 'theme', id: theme.id }, locale),
		theme: {
			...themeView(record(), theme, locale),
			...(essays.length > 0 && { essays: { title: ESSAY_WORDS[locale].essays, items: essays } })
		},
		chart: themeChart(record(), theme, locale)
	};
};
