import { error } from '@sveltejs/kit';
import { momentAt, momentSubject } from '$lib/server/embed';
import { record } from '$lib/server/record';
import { momentView } from '$lib/server/views';
import { embedData } from '../../../../embed-data';
import { showingHeadOf } from '../../../../head';
import { eachLanguage } from '../../../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

/** An embed brings a script of its own, without the router of the other pages. */
export const csr = false;

export const entries: EntryGenerator = () => {
	const { moments, aliases } = record();
	return eachLanguage([...moments.map(({ id }) => ({ id })), ...[...aliases.keys()].map((id) => ({ id }))]);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const dataset = record();
	// At an old id the page itself is the new one's: a redirect of a static host would lose what the query says.
	const moment = momentAt(dataset, params.id) ?? error(404, `There is no moment "${params.id}"`);
	return {
		head: showingHeadOf({ kind: 'm', id: moment.id }, locale),
		moment: momentView(dataset, moment, locale),
		embed: embedData(dataset, momentSubject(dataset, moment, locale), locale)
	};
};
