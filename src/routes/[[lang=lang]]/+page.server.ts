import { VIEWS } from '$lib/i18n/features/views';
import { chartData } from '$lib/server/views';
import { record } from '$lib/server/record';
import { headOf } from '../head';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { chart: chartData(record(), locale), head: headOf({ kind: 'home' }, locale), views: VIEWS[locale] };
};
