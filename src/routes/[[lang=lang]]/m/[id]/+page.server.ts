import { error, redirect } from '@sveltejs/kit';
import { FIGURES } from '$lib/figures';
import { momentFigures } from '$lib/server/figures';
import { record } from '$lib/server/record';
import { momentView, sliceData } from '$lib/server/views';
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
	const moment = dataset.moments.find((m) => m.id === params.id);
	if (moment) {
		const figures = momentFigures(FIGURES, moment.figures, locale);
		return {
			moment: { ...momentView(dataset, moment, locale), ...(figures && { figures }) },
			slice: sliceData(dataset, moment, locale)
		};
	}
	const renamed = dataset.aliases.get(params.id);
	if (renamed !== undefined) redirect(308, linksFor(locale).moment(renamed));
	error(404, `There is no moment "${params.id}"`);
};
