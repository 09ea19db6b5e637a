import { MESSAGES } from '$lib/i18n/messages';
import { timelineSubject } from '$lib/server/embed';
import { record } from '$lib/server/record';
import { embedData } from '../../embed-data';
import { showingHeadOf } from '../../head';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

/** An embed brings a script of its own, without the router of the other pages. */
export const csr = false;

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const dataset = record();
	return {
		head: showingHeadOf({ kind: 'home' }, locale),
		embed: embedData(dataset, timelineSubject(dataset, locale, MESSAGES[locale].siteTitle), locale)
	};
};
