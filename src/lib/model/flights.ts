/**
 * From one layout to another: where each moment of the window is drawn before and after, so that the eye can follow it
 * when lanes are regrouped. A moment behind another's mark sets out from there, or goes there.
 */
import type { ChartMoment } from './chart';
import { keeperAt } from './detail';
import type { Layout } from './layout';
import type { TimeWindow } from './window';

export interface Flight {
	readonly moment: ChartMoment;
	/** Places on the line, and rows of lanes. */
	readonly from: { readonly at: number; readonly row: number };
	readonly to: { readonly at: number; readonly row: number };
}

/** At most so many fly: more than this no eye follows. The most important first. */
const MOST = 500;

/** Where the mark that stands for each moment near the window is, by id. */
function places(layout: Layout, k: number, view: TimeWindow) {
	const out = new Map<string, { moment: ChartMoment; at: number; row: number }>();
	for (const { detail, row } of layout.lanes)
		for (let i = 0; i < detail.items.length; i++) {
			const moment = detail.items[i];
			const own = detail.at[i] ?? 0;
			if (!moment || own < view.from || own > view.to) continue;
			out.set(moment.id, { moment, at: detail.at[keeperAt(detail, k, i)] ?? own, row });
		}
	return out;
}

/** @param k scale, in pixels per day */
export function flights(before: Layout, after: Layout, k: number, view: TimeWindow): Flight[] {
	const start = places(before, k, view);
	const end = places(after, k, view);
	return Array.from(end.values())
		.flatMap(({ moment, at, row }): Flight[] => {
			const from = start.get(moment.id);
			return from ? [{ moment, from, to: { at, row } }] : [];
		})
		.sort((a, b) => b.moment.importance - a.moment.importance)
		.slice(0, MOST);
}
