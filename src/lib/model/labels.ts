/**
 * Which labels are shown, and on which side of their line.
 *
 * Each label gets, once per layout, a side and the scale (pixels per day) from which it is shown: the active ranges
 * of Been, Daiches and Yap, "Dynamic Map Labeling" (2006), in one dimension. Labels are taken in order of rank; one
 * is shown from the scale at which it clears every higher-ranked label on its side. So labels never overlap at any
 * scale, never change while panning, and only become more as one zooms in.
 *
 * A second line (date and kind) stands on the other side of the mark, from the scale at which it clears every title
 * there, and every second line of a higher rank: titles come first.
 */
import type { Detail, Rankable } from './detail';
import { eachByRank } from './ranked';

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
	/** Measured only where an item can ever be labelled. */
	readonly texts: readonly (LabelText | undefined)[];
	/** For each item: scale from which the second line is shown, on the other side. */
	readonly secondFrom: Float64Array;
	readonly seconds: readonly (LabelText | undefined)[];
}

/** Clear space between two labels of one side, in pixels. */
export const LABEL_GAP = 10;

export const otherSide = (side: Side): Side => (side === 'above' ? 'below' : 'above');

/**
 * @param label what an item's label says
 * @param maxScale the greatest scale a reader can reach; a label that would need more is never shown
 * @param second what its second line says, if anything
 */
export function placeLabels<T extends Rankable>(
	detail: Detail<T>,
	label: (item: T) => LabelText,
	maxScale: number,
	second?: (item: T) => LabelText
): Labels {
	const { items, at, threshold, rank } = detail;
	const n = items.length;
	const texts = new Array<LabelText | undefined>(n).fill(undefined);
	const seconds = new Array<LabelText | undefined>(n).fill(undefined);
	const from = new Float64Array(n).fill(Infinity);
	const secondFrom = new Float64Array(n).fill(Infinity);
	const side = new Array<Side>(n).fill('above');
	const order = new Int32Array(n);
	rank.forEach((r, i) => (order[r] = i));
	let widest = 0;

	/** The least scale, from `needed` on, at which a text of `width` at `i` clears item `j`'s of `other`, shown from `shown`. */
	const clear = (needed: number, i: number, j: number, room: number, shown: number): number => {
		const parts = room / Math.abs((at[i] ?? 0) - (at[j] ?? 0));
		// Where the other is not yet shown there is no conflict.
		return parts > needed && parts > shown ? parts : needed;
	};
	/** Walks to one side as long as anything so far away could still be touched. */
	const along = (
		i: number,
		links: Int32Array,
		start: number,
		width: number,
		meet: (j: number, n: number) => number
	) => {
		let needed = start;
		for (let j = links[i] ?? -1; j >= 0 && needed <= maxScale; j = links[j] ?? -1) {
			const reach = (width + widest) / 2 + LABEL_GAP;
			if (reach <= needed * Math.abs((at[i] ?? 0) - (at[j] ?? 0))) break;
			needed = meet(j, needed);
		}
		return needed;
	};

	eachByRank(order, (i, before, after) => {
		const start = threshold[i] ?? 0;
		const item = items[i];
		if (start > maxScale || !item) return;
		const text = label(item);
		texts[i] = text;
		const clearsAt = (wanted: Side): number => {
			const meet = (j: number, needed: number) =>
				side[j] === wanted && (from[j] ?? Infinity) <= maxScale
					? clear(needed, i, j, (text.width + (texts[j]?.width ?? 0)) / 2 + LABEL_GAP, from[j] ?? Infinity)
					: needed;
			return along(i, after, along(i, before, start, text.width, meet), text.width, meet);
		};
		const above = clearsAt('above');
		const below = clearsAt('below');
		const best = Math.min(above, below);
		if (best > maxScale) return;
		from[i] = best;
		side[i] = below < above ? 'below' : 'above';
		widest = Math.max(widest, text.width);
	});

	if (second) {
		// All titles are placed: now every item is a neighbour, and the lane's own order is the list.
		const left = Int32Array.from({ length: n }, (_, i) => i - 1);
		const right = Int32Array.from({ length: n }, (_, i) => (i + 1 < n ? i + 1 : -1));
		for (const i of order) {
			const start = from[i] ?? Infinity;
			const item = items[i];
			if (start > maxScale || !item) continue;
			const text = second(item);
			seconds[i] = text;
			const free = otherSide(side[i] ?? 'above');
			const meet = (j: number, now: number): number => {
				let needed = now;
				if (side[j] === free && (from[j] ?? Infinity) <= maxScale)
					needed = clear(needed, i, j, (text.width + (texts[j]?.width ?? 0)) / 2 + LABEL_GAP, from[j] ?? 0);
				if (side[j] !== free && (secondFrom[j] ?? Infinity) <= maxScale)
					needed = clear(needed, i, j, (text.width + (seconds[j]?.width ?? 0)) / 2 + LABEL_GAP, secondFrom[j] ?? 0);
				return needed;
			};
			widest = Math.max(widest, text.width);
			const needed = along(i, right, along(i, left, start, text.width, meet), text.width, meet);
			if (needed <= maxScale) secondFrom[i] = needed;
		}
	}
	return { from, side, texts, secondFrom, seconds };
}
