import { record } from '$lib/server/record';
import { sourcesView } from '$lib/server/story-views';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { publishers: sourcesView(record(), locale) };
};
