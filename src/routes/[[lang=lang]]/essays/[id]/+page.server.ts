import { error } from '@sveltejs/kit';
import { FIGURES } from '$lib/figures';
import { ESSAY_WORDS } from '$lib/i18n/features/essay';
import { essayView } from '$lib/server/essays/view';
import { record } from '$lib/server/record';
import { ADDRESSES } from '../../../addresses';
import { headOf } from '../../../head';
import { eachLanguage } from '../../../languages';
import { linksFor } from '../../../links';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eachLanguage(record().essays.map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const dataset = record();
	const essay = dataset.essays.find(({ id }) => id === params.id) ?? error(404, `There is no essay "${params.id}"`);
	return {
		head: headOf({ kind: 'essay', id: essay.id }, locale),
		url: ADDRESSES.page({ kind: 'essay', id: essay.id }, locale),
		essay: essayView(essay, { dataset, figures: FIGURES, locale, momentHref: linksFor(locale).moment }),
		words: ESSAY_WORDS[locale]
	};
};
