import { error, redirect } from '@sveltejs/kit';
import { FIGURES } from '$lib/figures';
import { ESSAY_WORDS } from '$lib/i18n/features/essay';
import { resolveAlias } from '$lib/model/aliases';
import { essaysWith } from '$lib/server/essays/view';
import { momentFigures } from '$lib/server/figures';
import { record } from '$lib/server/record';
import { momentView, sliceData } from '$lib/server/views';
import { headOf } from '../../../head';
import { linksFor } from '../../../links';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
	const { moments, aliases } = record();
	return ([undefined, 'zh'] as const).flatMap((lang) =>
		[...moments.map((m) => m.id), ...aliases.keys()].map((id) => (lang ? { lang, id } : { id }))
	);
};

export const load: PageServerLoad = ({ params }) => {
	const locale = params.lang === 'zh' ? 'zh' : 'en';
	const dataset = record();
	const found = resolveAlias(params.id, dataset);
	if (found?.renamed) redirect(308, linksFor(locale).moment(found.id));
	const moment = dataset.moments.find((m) => m.id === params.id);
	if (moment) {
		const essays = essaysWith(dataset, { moment: moment.id }, locale);
		const figures = momentFigures(FIGURES, moment.figures, locale);
		return {
			head: headOf({ kind: 'm', id: moment.id }, locale),
			moment: {
				...momentView(dataset, moment, locale),
				...(figures && { figures }),
				...(essays.length > 0 && { essays: { title: ESSAY_WORDS[locale].standsIn, items: essays } })
			},
			slice: sliceData(dataset, moment, locale)
		};
	}
	error(404, `There is no moment "${params.id}"`);
};
