import { error } from '@sveltejs/kit';
import { FIGURES } from '$lib/figures';
import { EMBED } from '$lib/i18n/features/embed';
import { figurePage } from '$lib/server/figures';
import { record } from '$lib/server/record';
import { release } from '$lib/server/version';
import { showingHeadOf } from '../../../../head';
import { eachLanguage } from '../../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage(Object.keys(FIGURES).map((id) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const about = FIGURES[params.id] ?? error(404, `There is no figure "${params.id}"`);
	const dataset = record();
	const { open } = EMBED[locale];
	return {
		head: showingHeadOf({ kind: 'f', id: about.id }, locale),
		view: figurePage(dataset, about, locale),
		open,
		version: release(dataset).version
	};
};
