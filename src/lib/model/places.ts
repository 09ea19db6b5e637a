/** Where a moment is in a layout, by its id: an index made once for each layout. */
import type { ChartMoment } from './chart';
import { keeperAt } from './detail';
import type { Lane, Layout } from './layout';

export interface Found {
	readonly lane: Lane;
	readonly index: number;
}

/** Where each moment of a layout stands: made when first asked for, kept as long as the layout. */
const PLACES = new WeakMap<Layout, ReadonlyMap<string, Found>>();

export function find(layout: Layout, id: string): Found | null {
	let places = PLACES.get(layout);
	if (!places) {
		places = new Map(
			layout.lanes.flatMap((lane) => lane.detail.items.map(({ id: own }, index) => [own, { lane, index }] as const))
		);
		PLACES.set(layout, places);
	}
	return places.get(id) ?? null;
}

/** Row and place on the line of a moment; null for one that the layout does not hold. */
export function placeIn(layout: Layout, id: string): { readonly row: number; readonly at: number } | null {
	const found = find(layout, id);
	return found && { row: found.lane.row, at: found.lane.detail.at[found.index] ?? 0 };
}

/** Scale from which a moment has a mark of its own; Infinity for one that never has, or is not there. */
export function thresholdOf(layout: Layout, id: string): number {
	const found = find(layout, id);
	return found?.lane.detail.threshold[found.index] ?? Infinity;
}

/** The moment whose mark stands for `id` at scale `k`: itself, or the one it hides behind. */
export function standIn(layout: Layout, k: number, id: string): ChartMoment | null {
	const found = find(layout, id);
	if (!found) return null;
	return found.lane.detail.items[keeperAt(found.lane.detail, k, found.index)] ?? null;
}
