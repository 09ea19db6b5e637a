import { PICTURES } from '$lib/i18n/features/pictures';
import { aboutPage } from '$lib/server/about';
import { record } from '$lib/server/record';
import { posterLinks } from '../../file-links';
import { headOf } from '../../head';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return {
		head: headOf({ kind: 'page', id: 'about' }, locale),
		html: await aboutPage(record(), locale),
		words: PICTURES[locale].poster,
		posters: posterLinks(locale)
	};
};
