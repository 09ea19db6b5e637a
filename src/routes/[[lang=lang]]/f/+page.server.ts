import { FIGURES } from '$lib/figures';
import { figurePage } from '$lib/server/figures';
import { record } from '$lib/server/record';
import { headOf } from '../../head';
import { eachLanguage } from '../../languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage([{}]);

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const dataset = record();
	const order = dataset.moments.map(({ id }) => id);
	return {
		head: headOf({ kind: 'page', id: 'figures' }, locale),
		// In the order of the works they show.
		figures: Object.values(FIGURES)
			.sort((a, b) => order.indexOf(a.moments[0] ?? '') - order.indexOf(b.moments[0] ?? ''))
			.map((about) => {
				const { id, words, moments, picture, theme } = figurePage(dataset, about, locale);
				return { id, title: words.title, gist: words.conclusion, picture, theme, moments: moments.slice(0, 3) };
			})
	};
};
