/** Which slides are made of what is shared: of a tour or a lineage its steps, of a view the moments that matter most in it. */
import type { SlidesRequest } from '../../export/slides/download';
import type { Locale } from '../../model/schema-values';
import { inWindow } from '../../model/outline';
import type { Subject } from './subject';

/** As many moments as a talk holds. */
const MOST = 20;

/** Null where there is nothing to make slides of. */
export function slidesOf(subject: Subject, locale: Locale): SlidesRequest | null {
	const { kind, id, chart, title } = subject;
	if ((kind === 'tour' || kind === 'lineage') && id !== null) return { kind, id, locale };
	if (kind === 'moment' && id !== null) return { kind: 'moments', ids: [id], title, locale };
	if (!chart) return null;
	const ids = inWindow(chart.input.moments.filter(chart.layout.lit), chart.window)
		.sort((a, b) => b.importance - a.importance || a.at - b.at)
		.slice(0, MOST)
		.sort((a, b) => a.at - b.at)
		.map((moment) => moment.id);
	return ids.length > 0 ? { kind: 'moments', ids, ...(kind === 'theme' && { title }), locale } : null;
}
