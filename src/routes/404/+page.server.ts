import { FIGURES } from '$lib/figures';
import { MESSAGES } from '$lib/i18n/messages';
import { noPageHead } from '$lib/server/meta/page';
import { record } from '$lib/server/record';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	head: noPageHead(`404 · ${MESSAGES.en.siteTitle}`),
	languages: MESSAGES,
	known: [
		...record().moments.map(({ id, title }) => ({ id, en: title.en, zh: title.zh, figure: false })),
		...Object.values(FIGURES).map(({ id, words: { en, zh } }) => ({ id, en: en.title, zh: zh.title, figure: true }))
	]
});
