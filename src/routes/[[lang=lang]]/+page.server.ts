import { VIEWS } from '$lib/i18n/features/views';
import { chartData } from '$lib/server/views';
import { record } from '$lib/server/record';
import { feedLink } from '../file-links';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { chart: chartData(record(), locale), feed: feedLink(locale), views: VIEWS[locale] };
};
