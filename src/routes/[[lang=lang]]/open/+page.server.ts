import { OPEN_WORDS } from '$lib/i18n/features/open';
import { OPEN_EXAMPLES } from '$lib/i18n/features/open-examples';
import { headOf } from '../../head';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return {
		head: headOf({ kind: 'page', id: 'open' }, locale),
		words: OPEN_WORDS[locale],
		examples: OPEN_EXAMPLES[locale]
	};
};
