import { error } from '@sveltejs/kit';
import { tourSubject } from '$lib/server/embed';
import { record } from '$lib/server/record';
import { embedData } from '../../../../embed-data';
import { showingHeadOf } from '../../../../head';
import { eachLanguage } from '../../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

/** An embed brings a script of its own, without the router of the other pages. */
export const csr = false;

export const entries: EntryGenerator = () => eachLanguage(record().tours.map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const dataset = record();
	const tour = dataset.tours.find(({ id }) => id === params.id) ?? error(404, `There is no tour "${params.id}"`);
	return {
		head: showingHeadOf({ kind: 'tour', id: tour.id, n: 1 }, locale),
		embed: embedData(dataset, tourSubject(dataset, tour, locale), locale)
	};
};
