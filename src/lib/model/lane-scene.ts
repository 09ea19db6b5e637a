/** What one lane shows through a window: its marks, their glyphs, and the labels at the plot's edges. */
import { nextShown, radiusOf, runEdge, runOf, shownBetween } from './detail';
import { isFree, settleEdges, SIDES, type Entry } from './edges';
import { otherSide, type LabelText, type Side } from './labels';
import { labelWeight, type Lane, type Layout } from './layout';
import type { TimeScale } from './scale';
import { OVERHANG, type Glyph, type Label, type Mark } from './scene';

/** Bars that reach in from before the window, at most: they lie on one line, so more could not be told apart. */
const MOST_EARLY = 12;

/** How far from an edge texts are looked at, in pixels: more than the widest and its neighbour. */
const EDGE = 800;

/** A mark while its lane is being put together. */
interface Draft {
	readonly i: number;
	readonly x: number;
	readonly early: boolean;
	readonly first: number;
	readonly last: number;
	label: Entry | null;
	second: Entry | null;
	/** Side of a sticky name; a label's own side otherwise. */
	side: Side;
}

const barEnd = (lane: Lane, layout: Layout, i: number): number => {
	const { at, items } = lane.detail;
	const to = items[i]?.to;
	return to === undefined ? (at[i] ?? 0) : layout.warp.at(to);
};

/** Items of the lane with a mark in the window, and spans that began before it, each with the run it stands for. */
function drafts(lane: Lane, layout: Layout, scale: TimeScale, origin: number): Draft[] {
	const { detail, labels } = lane;
	const { k, window } = scale;
	const { at, threshold } = detail;
	const began: number[] = [];
	for (const i of lane.spans) {
		if (began.length === MOST_EARLY) break;
		if ((at[i] ?? 0) < window.from && (threshold[i] ?? 0) <= k && barEnd(lane, layout, i) >= window.from) began.push(i);
	}
	const left = (window.from - origin) * k;
	const early = began
		.sort((a, b) => a - b)
		.map((i): Draft => {
			const [first, last] = runOf(detail, k, i);
			return { i, x: left, early: true, first, last, label: null, second: null, side: 'above' };
		});
	const shown = shownBetween(detail, k, window.from, window.to);
	let first = shown[0] === undefined ? 0 : runEdge(detail, k, shown[0], nextShown(detail, k, shown[0], -1));
	const inside = shown.map((i, n): Draft => {
		const last = runEdge(detail, k, i, shown[n + 1] ?? nextShown(detail, k, i, 1));
		const x = ((at[i] ?? 0) - origin) * k;
		const entry = (text: LabelText | undefined, from: number | undefined): Entry | null =>
			text && (from ?? Infinity) <= k ? { x, width: text.width, dx: 0 } : null;
		const draft: Draft = {
			...{ i, x, early: false, first, last, side: labels.side[i] ?? 'above' },
			label: entry(labels.texts[i], labels.from[i]),
			second: entry(labels.seconds[i], labels.secondFrom[i])
		};
		first = last + 1;
		return draft;
	});
	return [...early, ...inside];
}

/** Brings texts at the edges in, then gives the most important spans that began earlier their name at the left edge. */
function settle(list: readonly Draft[], lane: Lane, layout: Layout, scale: TimeScale, origin: number): void {
	const left = (scale.window.from - origin) * scale.k;
	const right = left + scale.width;
	const { labels, detail } = lane;
	// Only texts near an edge can reach over it, or stand where one that is pushed in would go.
	const near = list.filter(({ x }) => x < left + EDGE || x > right - EDGE);
	for (const side of SIDES) {
		const entries: Entry[] = [];
		for (const { side: own, label, second } of near) {
			const entry = own === side ? label : second;
			if (entry) entries.push(entry);
		}
		settleEdges(entries, left - OVERHANG.left, right + OVERHANG.right);
	}
	// A date and a kind without the title they belong to say nothing.
	for (const { label, second } of near) if (second && label?.dx === null) second.dx = null;
	if (list[0]?.early !== true) return;
	const early = list.filter((draft) => draft.early).sort((a, b) => (detail.rank[a.i] ?? 0) - (detail.rank[b.i] ?? 0));
	for (const draft of early) {
		const text = labels.texts[draft.i];
		if (!text || (barEnd(lane, layout, draft.i) - origin) * scale.k - left < text.width / 2) continue;
		const to = left + text.width;
		const side = SIDES.find((each) => {
			const others = list.flatMap((other) => (other.side === each ? other.label : other.second) ?? []);
			return to <= right + OVERHANG.right && isFree(others, left, to);
		});
		if (!side) continue;
		draft.side = side;
		draft.label = { x: left, width: text.width, dx: text.width / 2 };
	}
}

/** The glyph of a draft: the one before, where nothing of it changed. */
function glyphOf(draft: Draft, lane: Lane, before: Glyph | undefined): Glyph | null {
	const { detail, labels } = lane;
	const { i, early, first, last, side } = draft;
	const moment = detail.items[i];
	if (!moment) return null;
	const count = last - first + 1;
	const lit = (detail.lit[last + 1] ?? 0) - (detail.lit[first] ?? 0);
	const dx = draft.label?.dx ?? null;
	const dx2 = draft.second?.dx ?? null;
	if (
		before?.count === count &&
		before.early === early &&
		(before.label?.dx ?? null) === dx &&
		(before.second?.dx ?? null) === dx2 &&
		(before.label === null || before.label.side === side)
	)
		return before;
	const text = (what: LabelText | undefined, from: number | undefined, at: number | null, on: Side): Label | null =>
		what && at !== null
			? {
					text: what.text,
					side: on,
					dx: at,
					width: what.width,
					bold: on === side && labelWeight(moment.importance) === 600,
					from: from ?? 0
				}
			: null;
	return {
		moment,
		r: radiusOf(moment.importance),
		early,
		count,
		lit,
		label: text(labels.texts[i], labels.from[i], dx, side),
		second: text(labels.seconds[i], labels.secondFrom[i], dx2, otherSide(side)),
		threshold: detail.threshold[i] ?? 0
	};
}

/**
 * The marks of a lane, in order of time; bars that reach in from before the window come first.
 * @param before glyphs of the scene before, by index in the lane
 * @param glyphs filled with the glyphs of this one
 */
export function laneMarks(
	lane: Lane,
	layout: Layout,
	scale: TimeScale,
	origin: number,
	before: ReadonlyMap<number, Glyph> | null,
	glyphs: Map<number, Glyph>
): Mark[] {
	const { k, window } = scale;
	const { warp } = layout;
	const place = (at: number) => (Math.min(Math.max(at, window.from), window.to) - origin) * k;
	const list = drafts(lane, layout, scale, origin);
	settle(list, lane, layout, scale, origin);
	return list.flatMap((draft): Mark[] => {
		const { i, x, early } = draft;
		const glyph = glyphOf(draft, lane, before?.get(i));
		if (!glyph) return [];
		glyphs.set(i, glyph);
		const { whisker, to } = glyph.moment;
		const reach = early || !whisker ? null : ([place(warp.at(whisker[0])), place(warp.at(whisker[1]))] as const);
		return [
			{
				glyph,
				moment: glyph.moment,
				r: glyph.r,
				early,
				count: glyph.count,
				lit: glyph.lit,
				label: glyph.label,
				second: glyph.second,
				threshold: glyph.threshold,
				x,
				barTo: to === undefined ? x : Math.min(barEnd(lane, layout, i) - origin, window.to - origin) * k,
				whisker: reach && reach[1] - reach[0] > 2 * glyph.r + 4 ? reach : null
			}
		];
	});
}
