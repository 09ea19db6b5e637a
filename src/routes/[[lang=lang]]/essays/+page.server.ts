import { FIGURES } from '$lib/figures';
import { ESSAY_WORDS } from '$lib/i18n/features/essay';
import { minutesOf } from '$lib/server/essays/view';
import { record } from '$lib/server/record';
import { headOf } from '../../head';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const { essays, themes } = record();
	return {
		head: headOf({ kind: 'page', id: 'essays' }, locale),
		words: ESSAY_WORDS[locale],
		essays: essays.map((essay) => ({
			id: essay.id,
			title: essay.title[locale],
			gist: essay.gist[locale],
			minutes: minutesOf(essay, locale),
			themes: themes
				.filter(({ id }) => essay.themes.includes(id))
				.map(({ id, title }) => ({ id, title: title[locale] })),
			figures: essay.figures.flatMap((id) => {
				const about = FIGURES[id];
				return about ? [{ id, title: about.words[locale].title }] : [];
			})
		}))
	};
};
