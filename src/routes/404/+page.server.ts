import { MESSAGES } from '$lib/i18n/messages';
import { record } from '$lib/server/record';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	languages: MESSAGES,
	known: record().moments.map(({ id, title }) => ({ id, en: title.en, zh: title.zh }))
});
