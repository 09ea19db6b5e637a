import { record } from '$lib/server/record';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	known: record().moments.map(({ id, title }) => ({ id, en: title.en, zh: title.zh }))
});
