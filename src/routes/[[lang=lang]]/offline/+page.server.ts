import { OFFLINE_WORDS } from '$lib/i18n/features/offline';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { words: OFFLINE_WORDS[locale] };
};
