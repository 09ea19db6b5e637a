import { error } from '@sveltejs/kit';
import { record } from '$lib/server/record';
import { talkNotes, talkOf } from '$lib/server/talk';
import { showingHeadOf } from '../../../../head';
import { eachLanguage } from '../../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage(record().tours.map(({ id }) => ({ tour: id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const tour = record().tours.find(({ id }) => id === params.tour) ?? error(404, `There is no tour "${params.tour}"`);
	const head = showingHeadOf({ kind: 'tour', id: tour.id, n: 1 }, locale);
	return { head, talk: talkOf(record(), tour, locale), notes: talkNotes(record(), tour, locale) };
};
