import { record } from '$lib/server/record';
import { sourcesIntro, sourcesView } from '$lib/server/story-views';
import { headOf } from '../../head';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return {
		head: headOf({ kind: 'page', id: 'sources' }, locale),
		intro: sourcesIntro(record(), locale),
		publishers: sourcesView(record(), locale)
	};
};
