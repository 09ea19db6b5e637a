import { error } from '@sveltejs/kit';
import { FIGURES } from '$lib/figures';
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
	return {
		head: headOf({ kind: 'f', id: about.id }, locale),
		origin: ORIGIN,
		view: figurePage(record(), about, locale)
	};
};
