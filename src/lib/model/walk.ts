/**
 * Walking the chart by keyboard: from mark to mark in time, and from lane to lane. Nothing here looks at every moment:
 * a step asks an index made once for each layout, and the buckets of each lane.
 */
import type { ChartMoment } from './chart';
import { nextShown, runOf } from './detail';
import type { Layout } from './layout';
import { find } from './places';
import type { Scene } from './scene';

/** All moments that the mark of `id` stands for at scale `k`, in order of time. */
export function membersOf(layout: Layout, k: number, id: string): readonly ChartMoment[] {
	const found = find(layout, id);
	if (!found) return [];
	const [first, last] = runOf(found.lane.detail, k, found.index);
	return found.lane.detail.items.slice(first, last + 1);
}

/** Order of time; of one day, by id. */
const compare = (a: ChartMoment, b: ChartMoment): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** First index of `items` that comes after `moment` in order of time. */
function after(items: readonly ChartMoment[], moment: ChartMoment): number {
	let lo = 0;
	let hi = items.length;
	while (lo < hi) {
		const mid = (lo + hi) >> 1;
		const each = items[mid];
		if (each && compare(each, moment) <= 0) lo = mid + 1;
		else hi = mid;
	}
	return lo;
}

/** The next (`step` 1) or previous moment in time, from `id`, that has a mark of its own at scale `k`. */
export function nextInTime(layout: Layout, k: number, id: string, step: 1 | -1): ChartMoment | null {
	const found = find(layout, id);
	const here = found?.lane.detail.items[found.index];
	if (!here) return null;
	const nearest = layout.lanes.flatMap(({ detail }) => {
		const next = after(detail.items, here);
		// Backwards, the moment itself is the last that does not come after it, in its own lane.
		const from = step === 1 ? next - 1 : detail.items[next - 1] === here ? next - 1 : next;
		return detail.items[nextShown(detail, k, from, step)] ?? [];
	});
	return nearest.reduce<ChartMoment | null>(
		(best, each) => (best && compare(best, each) * step < 0 ? best : each),
		null
	);
}

/** The mark nearest in time to `id` in the next lane up (`step` -1) or down that shows any. */
export function nextLane(scene: Scene, id: string, step: 1 | -1): ChartMoment | null {
	const row = scene.lanes.findIndex(({ marks }) => marks.some((mark) => mark.moment.id === id));
	const at = scene.lanes[row]?.marks.find((mark) => mark.moment.id === id)?.moment.at;
	if (at === undefined) return null;
	for (let r = row + step; r >= 0 && r < scene.lanes.length; r += step) {
		const moments = (scene.lanes[r]?.marks ?? []).map((mark) => mark.moment);
		const [nearest] = moments.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
		if (nearest) return nearest;
	}
	return null;
}

/** The first (`end` -1) or last mark in view, in order of time. */
export function endOfView(scene: Scene, end: 1 | -1): ChartMoment | null {
	const marks = scene.lanes.flatMap((lane) => lane.marks);
	return marks.reduce<ChartMoment | null>(
		(best, { moment }) => (best && compare(best, moment) * end > 0 ? best : moment),
		null
	);
}
