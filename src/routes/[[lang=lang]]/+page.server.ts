import { chartData } from '$lib/server/views';
import { record } from '$lib/server/record';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params }) => ({
	chart: chartData(record(), params.lang === 'zh' ? 'zh' : 'en')
});
