/** Walking the chart by keyboard: from mark to mark in time, and from lane to lane. */
import type { ChartMoment } from './chart';
import { keeperAt, runOf } from './detail';
import type { Layout } from './layout';
import type { Scene } from './scene';

interface Found {
	readonly lane: Layout['lanes'][number];
	readonly index: number;
}

function find(layout: Layout, id: string): Found | null {
	for (const lane of layout.lanes) {
		const index = lane.detail.items.findIndex((moment) => moment.id === id);
		if (index >= 0) return { lane, index };
	}
	return null;
}

/** All moments that the mark of `id` stands for at scale `k`, in order of time. */
export function membersOf(layout: Layout, k: number, id: string): readonly ChartMoment[] {
	const found = find(layout, id);
	if (!found) return [];
	const [first, last] = runOf(found.lane.detail, k, found.index);
	return found.lane.detail.items.slice(first, last + 1);
}

/** The moment whose mark stands for `id` at scale `k`: itself, or the one it hides behind. */
export function standIn(layout: Layout, k: number, id: string): ChartMoment | null {
	const found = find(layout, id);
	if (!found) return null;
	return found.lane.detail.items[keeperAt(found.lane.detail, k, found.index)] ?? null;
}

/** Every moment the lens lets through, in order of time. */
export const inOrder = (layout: Layout): ChartMoment[] =>
	layout.lanes.flatMap((lane) => lane.detail.items).sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));

/** The next (`step` 1) or previous moment in time, from `id`, that has a mark of its own at scale `k`. */
export function nextInTime(layout: Layout, k: number, id: string, step: 1 | -1): ChartMoment | null {
	const order = inOrder(layout);
	const start = order.findIndex((moment) => moment.id === id);
	for (let i = start + step; i >= 0 && i < order.length; i += step) {
		const moment = order[i];
		if (moment && standIn(layout, k, moment.id)?.id === moment.id) return moment;
	}
	return null;
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
