import { MESSAGES } from '$lib/i18n/messages';
import { noPageHead } from '$lib/server/meta/page';
import { record } from '$lib/server/record';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	head: noPageHead(`404 · ${MESSAGES.en.siteTitle}`),
	languages: MESSAGES,
	known: record().moments.map(({ id, title }) => ({ id, en: title.en, zh: title.zh }))
});
