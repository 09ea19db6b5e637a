import { error } from '@sveltejs/kit';
import { FIGURES } from '$lib/figures';
import { ESSAY_WORDS } from '$lib/i18n/features/essay';
import { essaysWith } from '$lib/server/essays/view';
import { figurePage } from '$lib/server/figures';
import { ORIGIN } from '$lib/server/files/origin';
import { record } from '$lib/server/record';
import { headOf } from '../../../head';
import { eachLanguage } from '../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage(Object.keys(FIGURES).map((id) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const about = FIGURES[params.id] ?? error(404, `There is no figure "${params.id}"`);
	const essays = essaysWith(record(), { figure: about.id }, locale);
	return {
		head: headOf({ kind: 'f', id: about.id }, locale),
		origin: ORIGIN,
		view: figurePage(record(), about, locale),
		usedIn: essays.length > 0 ? { title: ESSAY_WORDS[locale].usedIn, items: essays } : null
	};
};
