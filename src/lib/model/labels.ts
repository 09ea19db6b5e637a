/**
 * Which labels are shown, and on which side of their line.
 *
 * Each label gets, once per layout, a side and the scale (pixels per day) from which it is shown: the active ranges
 * of Been, Daiches and Yap, "Dynamic Map Labeling" (2006), in one dimension. Labels are taken in order of rank; one
 * is shown from the scale at which it clears every higher-ranked label on its side. So labels never overlap at any
 * scale, never change while panning, and only become more as one zooms in.
 */
import type { Detail, Rankable } from './detail';

export type Side = 'above' | 'below';

export interface LabelText {
	readonly text: string;
	/** Width in pixels, as it is drawn. */
	readonly width: number;
}

export interface Labels {
	/** For each item of the lane: scale from which its label is shown. Infinity for never. */
	readonly from: Float64Array;
	readonly side: readonly Side[];
	readonly texts: readonly LabelText[];
}

/** Clear space between two labels of one side, in pixels. */
export const LABEL_GAP = 10;

/** @param maxScale the greatest scale a reader can reach; a label that would need more is never shown */
export function placeLabels<T extends Rankable>(
	detail: Detail<T>,
	label: (item: T) => LabelText,
	maxScale: number
): Labels {
	const { items, threshold, rank } = detail;
	const texts = items.map(label);
	const from = new Float64Array(items.length).fill(Infinity);
	const side: Side[] = items.map(() => 'above');
	const order = Array.from(rank.keys()).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
	const placed: Record<Side, number[]> = { above: [], below: [] };

	const clearsAt = (i: number, others: readonly number[]): number => {
		let needed = threshold[i] ?? 0;
		for (const j of others) {
			const room = ((texts[i]?.width ?? 0) + (texts[j]?.width ?? 0)) / 2 + LABEL_GAP;
			const apart = Math.abs((items[i]?.at ?? 0) - (items[j]?.at ?? 0));
			const parts = room / apart;
			// Where the other is not yet shown there is no conflict.
			if (parts > needed && parts > (from[j] ?? 0)) needed = parts;
			if (needed > maxScale) return Infinity;
		}
		return needed;
	};
	for (const i of order) {
		if ((threshold[i] ?? 0) > maxScale) continue;
		const above = clearsAt(i, placed.above);
		const below = clearsAt(i, placed.below);
		const best = Math.min(above, below);
		if (best > maxScale) continue;
		from[i] = best;
		side[i] = below < above ? 'below' : 'above';
		placed[side[i] ?? 'above'].push(i);
	}
	return { from, side, texts };
}
