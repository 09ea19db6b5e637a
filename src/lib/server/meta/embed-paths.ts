/**
 * Which embed stands for a page:
 *
 * | page | embed |
 * | --- | --- |
 * | a moment | `/embed/m/<id>` |
 * | a step of a tour | `/embed/tour/<id>?step=<n>`, without the step for the first |
 * | a figure | `/embed/f/<id>` |
 * | a theme | `/embed?themes=<id>`: the timeline with its thread alone |
 * | a lineage | `/embed?from=…&to=…&themes=…`: the lanes and the years through which it runs |
 * | an essay | `/embed?from=…&to=…&themes=…`: its themes through its window |
 * | the timeline, and the pages that list or explain | `/embed`: the timeline |
 *
 * Chinese ones begin with `/zh`.
 */
import { formatView, PLAIN_VIEW } from '../../model/address';
import { OPEN_LENS } from '../../model/lens';
import type { Dataset } from '../../model/record';
import type { Locale } from '../../model/schema-values';
import { dayOf } from '../../model/time';
import { lineageChart } from '../story-views';
import type { PageRef } from './addresses';

/** No window is this wide, so that every window is written out: the usual one grows with the record. */
const NEVER = { window: { from: dayOf(1), to: dayOf(9999) } };

function essayQuery(dataset: Dataset, id: string): string {
	const essay = dataset.essays.find((each) => each.id === id);
	if (!essay) throw new Error(`the record has no essay ${id}`);
	const window = {
		from: Math.max(essay.window.from, dataset.bounds.from),
		to: Math.min(essay.window.to, dataset.bounds.to)
	};
	return formatView({ ...PLAIN_VIEW, lens: { ...OPEN_LENS, themes: essay.themes }, window }, NEVER);
}

function lineageQuery(dataset: Dataset, id: string, locale: Locale): string {
	const lineage = dataset.lineages.find((each) => each.id === id);
	if (!lineage) throw new Error(`the record has no lineage ${id}`);
	const { initial, themes } = lineageChart(dataset, lineage, locale);
	const window = { from: Math.floor(initial.from), to: Math.ceil(initial.to) };
	return formatView({ ...PLAIN_VIEW, lens: { ...OPEN_LENS, themes: themes.map((theme) => theme.id) }, window }, NEVER);
}

/** From the site's own root on, without a base path. */
export function embedPath(dataset: Dataset, ref: PageRef, locale: Locale): string {
	const root = locale === 'zh' ? '/zh/embed' : '/embed';
	switch (ref.kind) {
		case 'm':
			return `${root}/m/${ref.id}`;
		case 'f':
			return `${root}/f/${ref.id}`;
		case 'tour':
			return `${root}/tour/${ref.id}${ref.n > 1 ? `?step=${ref.n}` : ''}`;
		case 'theme':
			return `${root}?${formatView({ ...PLAIN_VIEW, lens: { ...OPEN_LENS, themes: [ref.id] }, ...NEVER }, NEVER)}`;
		case 'essay':
			return `${root}?${essayQuery(dataset, ref.id)}`;
		case 'lineage':
			return `${root}?${lineageQuery(dataset, ref.id, locale)}`;
		default:
			return root;
	}
}
