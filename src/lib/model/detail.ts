/**
 * Level of detail: which moments of a lane keep a mark of their own at a given scale, and which hide behind another.
 *
 * Every moment has a threshold, in pixels per day: from that scale on it has a mark. The threshold depends only on
 * the dates and ranks of its neighbours, never on the window, so panning changes nothing and zooming in only ever
 * reveals. Thresholds are active ranges (Been, Daiches and Yap, "Dynamic Map Labeling", 2006) in one dimension:
 * moments are taken in order of rank (importance, then a fixed shuffle), and each gets the scale from which it stands
 * clear of every higher-ranked mark there is. The mark that holds it back the longest is its keeper. Because all
 * marks ask for the same room, what hides behind a mark is one unbroken run in time, and the mark stands for the
 * most important moment of the run, at that moment's exact date.
 */
import type { Day } from './time';

export interface Rankable {
	readonly id: string;
	readonly at: Day;
	readonly importance: number;
	/** Ranks before everything else: the moment that a slice of the chart is about. */
	readonly first?: boolean;
}

/** Radius of a mark, in pixels, by importance 1 to 5. */
const RADIUS = [3.5, 3.5, 4, 5, 6.25, 7.5] as const;
export const radiusOf = (importance: number): number => RADIUS[Math.round(importance)] ?? RADIUS[1];

/** Least distance between two marks of a lane, in pixels: room for the mark, its "+n", and air. */
export const MARK_ROOM = 25;

/** A fixed shuffle: equal importance must not mean "the earlier wins", or long chains would hide behind one mark. */
function shuffle(id: string): number {
	let h = 2166136261;
	for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 16777619);
	h ^= h >>> 16;
	h = Math.imul(h, 2246822507);
	return (h ^ (h >>> 13)) >>> 0;
}

/** Indices of `items` from the highest rank to the lowest. */
export function byRank(items: readonly Rankable[]): number[] {
	const keys = items.map((item) => shuffle(item.id));
	return items
		.map((_, i) => i)
		.sort(
			(a, b) =>
				first(items, b) - first(items, a) ||
				importance(items, b) - importance(items, a) ||
				(keys[a] ?? 0) - (keys[b] ?? 0) ||
				a - b
		);
}
const first = (items: readonly Rankable[], i: number) => (items[i]?.first ? 1 : 0);
const importance = (items: readonly Rankable[], i: number) => items[i]?.importance ?? 0;

export interface Detail<T extends Rankable> {
	/** In order of time. */
	readonly items: readonly T[];
	/** For each item: the scale (pixels per day) from which it has a mark. 0 for the highest rank, Infinity for never. */
	readonly threshold: Float64Array;
	/** For each item: rank, 0 the highest. */
	readonly rank: Int32Array;
	/** For each item: index of its keeper, or -1. */
	readonly keeper: Int32Array;
	/** Indices by threshold: bucket b holds thresholds up to 2^(b+MIN_LEVEL), each in order of time. */
	readonly levels: readonly Int32Array[];
}

/** Thresholds below 2^MIN_LEVEL pixels per day share the first bucket. */
const MIN_LEVEL = -8;
const MAX_LEVEL = 14;
const levelOf = (threshold: number): number =>
	threshold <= 2 ** MIN_LEVEL ? 0 : Math.min(Math.ceil(Math.log2(threshold)), MAX_LEVEL) - MIN_LEVEL;

/**
 * Computes the thresholds of one lane. O(n log n): a list linked in time is emptied from the lowest rank up and
 * refilled from the highest down, so that each item finds its higher-ranked neighbours beside it.
 * @param source moments of the lane, in any order
 */
export function buildDetail<T extends Rankable>(source: readonly T[]): Detail<T> {
	const items = source.slice().sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
	const n = items.length;
	const order = byRank(items);
	const rank = new Int32Array(n);
	order.forEach((index, r) => (rank[index] = r));
	const threshold = new Float64Array(n);
	const keeper = new Int32Array(n).fill(-1);

	const before = Int32Array.from({ length: n }, (_, i) => i - 1);
	const after = Int32Array.from({ length: n }, (_, i) => (i + 1 < n ? i + 1 : -1));
	for (let r = n - 1; r >= 0; r--) {
		const i = order[r] ?? 0;
		const [b, a] = [before[i] ?? -1, after[i] ?? -1];
		if (b >= 0) after[b] = a;
		if (a >= 0) before[a] = b;
	}
	/** The nearest higher-ranked item on one side that has its mark before `i` would be clear of it. */
	const hold = (i: number, links: Int32Array): readonly [number, number] => {
		for (let j = links[i] ?? -1; j >= 0; j = links[j] ?? -1) {
			const clear = MARK_ROOM / Math.abs((items[i]?.at ?? 0) - (items[j]?.at ?? 0));
			if (clear > (threshold[j] ?? 0)) return [clear, j];
		}
		return [0, -1];
	};
	for (const i of order) {
		const left = hold(i, before);
		const right = hold(i, after);
		[threshold[i], keeper[i]] = right[0] > left[0] ? right : left;
		const [b, a] = [before[i] ?? -1, after[i] ?? -1];
		if (b >= 0) after[b] = i;
		if (a >= 0) before[a] = i;
	}

	const buckets: number[][] = Array.from({ length: MAX_LEVEL - MIN_LEVEL + 1 }, () => []);
	for (let i = 0; i < n; i++) if (threshold[i] !== Infinity) buckets[levelOf(threshold[i] ?? 0)]?.push(i);
	return { items, threshold, rank, keeper, levels: buckets.map((b) => Int32Array.from(b)) };
}

/** First position in `indices` (in order of time) whose item is at or after `day`. */
function lowerBound(items: readonly Rankable[], indices: Int32Array, day: Day): number {
	let lo = 0;
	let hi = indices.length;
	while (lo < hi) {
		const mid = (lo + hi) >> 1;
		if ((items[indices[mid] ?? 0]?.at ?? 0) < day) lo = mid + 1;
		else hi = mid;
	}
	return lo;
}

/**
 * Indices, in order of time, of the items between two days that have a mark at scale `k`.
 * The work is bounded by the marks found, because a bucket holds only what fits beside each other at its scale.
 */
export function shownBetween<T extends Rankable>(detail: Detail<T>, k: number, from: Day, to: Day): number[] {
	const { items, threshold, levels } = detail;
	const last = Math.min(levelOf(k), levels.length - 1);
	const out: number[] = [];
	for (let level = 0; level <= last; level++) {
		const indices = levels[level];
		if (!indices) continue;
		for (let p = lowerBound(items, indices, from); p < indices.length; p++) {
			const i = indices[p] ?? 0;
			if ((items[i]?.at ?? 0) > to) break;
			if ((threshold[i] ?? 0) <= k) out.push(i);
		}
	}
	return out.sort((a, b) => a - b);
}

/** Nearest item before (`step` -1) or after (+1) index `i` that has a mark at `k`, or the end of the lane. */
function nextShown(detail: Detail<Rankable>, k: number, i: number, step: 1 | -1): number {
	let j = i + step;
	while (j >= 0 && j < detail.items.length && (detail.threshold[j] ?? 0) > k) j += step;
	return j;
}

/** The item whose mark stands for item `i` at scale `k`: itself, or the first of its keepers that has a mark. */
export function keeperAt<T extends Rankable>(detail: Detail<T>, k: number, i: number): number {
	let j = i;
	while ((detail.threshold[j] ?? 0) > k) {
		const up = detail.keeper[j] ?? -1;
		if (up < 0) return j;
		j = up;
	}
	return j;
}

/** The run of items, as first and last index, for which the mark of item `i` stands at scale `k`. */
export function runOf<T extends Rankable>(detail: Detail<T>, k: number, i: number): readonly [number, number] {
	const edge = (step: 1 | -1): number => {
		// Items between two marks belong to the left one up to some index and to the right one after it: bisect.
		const end = nextShown(detail, k, i, step);
		let inside = i;
		let outside = end;
		while (Math.abs(outside - inside) > 1) {
			const mid = (inside + outside) >> 1;
			if (keeperAt(detail, k, mid) === i) inside = mid;
			else outside = mid;
		}
		return inside;
	};
	return [edge(-1), edge(1)];
}
