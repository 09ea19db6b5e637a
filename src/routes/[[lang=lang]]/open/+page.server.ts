import { OPEN_WORDS } from '$lib/i18n/features/open';
import { OPEN_EXAMPLES } from '$lib/i18n/features/open-examples';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { words: OPEN_WORDS[locale], examples: OPEN_EXAMPLES[locale] };
};
