/**
 * Level of detail: which moments of a lane keep a mark of their own at a given scale, and which hide behind another.
 *
 * Every moment has a threshold, in pixels per day: from that scale on it has a mark. The threshold depends only on
 * the dates and ranks of its neighbours, never on the window, so panning changes nothing and zooming in only ever
 * reveals. Thresholds are active ranges (Been, Daiches and Yap, "Dynamic Map Labeling", 2006) in one dimension:
 * moments are taken in order of rank (importance, then a fixed shuffle), and each gets the scale from which it stands
 * clear of every higher-ranked mark there is. The mark that holds it back the longest is its keeper. Because all
 * marks of a lane ask for the same room, what hides behind a mark is one unbroken run in time, and the mark stands for
 * the most important moment of the run, at that moment's exact date.
 */
import { eachByRank } from './ranked';
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

/** The room of a lane of `count` moments: where a "+n" may have three digits or more, it asks for more. */
export const roomFor = (count: number): number => (count <= 100 ? MARK_ROOM : count <= 1000 ? 34 : 42);

/** A fixed shuffle: equal importance must not mean "the earlier wins", or long chains would hide behind one mark. */
export function shuffle(id: string): number {
	let h = 2166136261;
	for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 16777619);
	h ^= h >>> 16;
	h = Math.imul(h, 2246822507);
	return (h ^ (h >>> 13)) >>> 0;
}

/**
 * Indices of `items` from the highest rank to the lowest.
 * @param lit what the lens lights ranks before what it dims; all when left out
 */
export function byRank<T extends Rankable>(items: readonly T[], lit?: (item: T) => boolean): number[] {
	// One number a moment, so that sorting compares numbers: standing and importance above, the shuffle below.
	const keys = Float64Array.from(items, (item) => {
		const standing = item.first ? 2 : !lit || lit(item) ? 1 : 0;
		return shuffle(item.id) - (standing * 64 + item.importance) * 2 ** 33;
	});
	return Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

export interface Detail<T extends Rankable> {
	/** In order of time. */
	readonly items: readonly T[];
	/** Place of each item on the line: its day, or where a compressed line puts it. */
	readonly at: Float64Array;
	/** For each item: the scale (pixels per day) from which it has a mark. 0 for the highest rank, Infinity for never. */
	readonly threshold: Float64Array;
	/** For each item: rank, 0 the highest. */
	readonly rank: Int32Array;
	/** For each item: index of its keeper, or -1. */
	readonly keeper: Int32Array;
	/** Lit items before each index, and after the last: differences count what a run holds of them. */
	readonly lit: Int32Array;
	/** Least distance between two marks, in pixels. */
	readonly room: number;
	/** Indices by threshold: bucket b holds thresholds up to 2^(b+MIN_LEVEL), each in order of time. */
	readonly levels: readonly Int32Array[];
}

export interface DetailOptions<T> {
	/** Place of an item on the line; its day when left out. */
	readonly at?: (item: T) => number;
	/** Whether the lens lights an item; all are lit when left out. */
	readonly lit?: (item: T) => boolean;
	readonly room?: number;
}

/** Thresholds below 2^MIN_LEVEL pixels per day share the first bucket. */
const MIN_LEVEL = -8;
const MAX_LEVEL = 14;
const levelOf = (threshold: number): number =>
	threshold <= 2 ** MIN_LEVEL ? 0 : Math.min(Math.ceil(Math.log2(threshold)), MAX_LEVEL) - MIN_LEVEL;

const inTime = (a: Rankable, b: Rankable): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Computes the thresholds of one lane, in O(n log n).
 * @param source moments of the lane, in any order
 */
export function buildDetail<T extends Rankable>(source: readonly T[], options: DetailOptions<T> = {}): Detail<T> {
	const { room = MARK_ROOM } = options;
	const items = source.slice().sort(inTime);
	const n = items.length;
	const at = Float64Array.from(items, options.at ?? ((item) => item.at));
	const order = byRank(items, options.lit);
	const rank = new Int32Array(n);
	order.forEach((index, r) => (rank[index] = r));
	const threshold = new Float64Array(n);
	const keeper = new Int32Array(n).fill(-1);
	const lit = new Int32Array(n + 1);
	items.forEach((item, i) => (lit[i + 1] = (lit[i] ?? 0) + (!options.lit || options.lit(item) ? 1 : 0)));

	/** The nearest higher-ranked item on one side that has its mark before `i` would be clear of it. */
	const hold = (i: number, links: Int32Array): readonly [number, number] => {
		for (let j = links[i] ?? -1; j >= 0; j = links[j] ?? -1) {
			const clear = room / Math.abs((at[i] ?? 0) - (at[j] ?? 0));
			if (clear > (threshold[j] ?? 0)) return [clear, j];
		}
		return [0, -1];
	};
	// Of several in one place only the highest can ever have a mark; they hide behind it, and hold nobody back.
	for (let start = 0; start < n;) {
		let head = start;
		let end = start + 1;
		for (; end < n && at[end] === at[start]; end++) if ((rank[end] ?? 0) < (rank[head] ?? 0)) head = end;
		for (let i = start; i < end; i++) if (i !== head) [threshold[i], keeper[i]] = [Infinity, head];
		start = end;
	}
	eachByRank(
		order,
		(i, before, after) => {
			const left = hold(i, before);
			const right = hold(i, after);
			[threshold[i], keeper[i]] = right[0] > left[0] ? right : left;
		},
		(i) => threshold[i] === Infinity
	);

	const buckets: number[][] = Array.from({ length: MAX_LEVEL - MIN_LEVEL + 1 }, () => []);
	for (let i = 0; i < n; i++) if (threshold[i] !== Infinity) buckets[levelOf(threshold[i] ?? 0)]?.push(i);
	return { items, at, threshold, rank, keeper, lit, room, levels: buckets.map((b) => Int32Array.from(b)) };
}

/** First position in `indices` (in order of time) whose item is at or after `place`. */
function lowerBound(at: Float64Array, indices: Int32Array, place: number): number {
	let lo = 0;
	let hi = indices.length;
	while (lo < hi) {
		const mid = (lo + hi) >> 1;
		if ((at[indices[mid] ?? 0] ?? 0) < place) lo = mid + 1;
		else hi = mid;
	}
	return lo;
}

/**
 * Indices, in order of time, of the items between two places that have a mark at scale `k`.
 * The work is bounded by the marks found, because a bucket holds only what fits beside each other at its scale.
 */
export function shownBetween<T extends Rankable>(detail: Detail<T>, k: number, from: number, to: number): number[] {
	const { at, threshold, levels } = detail;
	const last = Math.min(levelOf(k), levels.length - 1);
	const out: number[] = [];
	for (let level = 0; level <= last; level++) {
		const indices = levels[level];
		if (!indices) continue;
		for (let p = lowerBound(at, indices, from); p < indices.length; p++) {
			const i = indices[p] ?? 0;
			if ((at[i] ?? 0) > to) break;
			if ((threshold[i] ?? 0) <= k) out.push(i);
		}
	}
	return out.sort((a, b) => a - b);
}

/** First position in `indices` (ascending) that holds `value` or more. */
function positionOf(indices: Int32Array, value: number): number {
	let lo = 0;
	let hi = indices.length;
	while (lo < hi) {
		const mid = (lo + hi) >> 1;
		if ((indices[mid] ?? 0) < value) lo = mid + 1;
		else hi = mid;
	}
	return lo;
}

/**
 * Nearest item before (`step` -1) or after (+1) index `i` that has a mark at `k`; -1 or the lane's length without one.
 * Asks each bucket, so that the many that hide between two marks need not be passed over one by one.
 */
export function nextShown<T extends Rankable>(detail: Detail<T>, k: number, i: number, step: 1 | -1): number {
	const { items, threshold, levels } = detail;
	const last = Math.min(levelOf(k), levels.length - 1);
	let best = step === 1 ? items.length : -1;
	for (let level = 0; level <= last; level++) {
		const indices = levels[level];
		if (!indices) continue;
		for (let p = positionOf(indices, step === 1 ? i + 1 : i) + (step === 1 ? 0 : -1); ; p += step) {
			const j = indices[p];
			if (j === undefined || (step === 1 ? j >= best : j <= best)) break;
			if ((threshold[j] ?? 0) <= k) {
				best = j;
				break;
			}
		}
	}
	return best;
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

/** The last item that the mark of `i` stands for on one side, when `next` is the next mark there (or the lane's end). */
export function runEdge<T extends Rankable>(detail: Detail<T>, k: number, i: number, next: number): number {
	// Items between two marks belong to the left one up to some index and to the right one after it: bisect.
	let inside = i;
	let outside = next;
	while (Math.abs(outside - inside) > 1) {
		const mid = (inside + outside) >> 1;
		if (keeperAt(detail, k, mid) === i) inside = mid;
		else outside = mid;
	}
	return inside;
}

/** The run of items, as first and last index, for which the mark of item `i` stands at scale `k`. */
export const runOf = <T extends Rankable>(detail: Detail<T>, k: number, i: number): readonly [number, number] => [
	runEdge(detail, k, i, nextShown(detail, k, i, -1)),
	runEdge(detail, k, i, nextShown(detail, k, i, 1))
];
