/**
 * The scene: what one window of a layout shows, as plain marks with places. Bounded by the screen, not by the data.
 *
 * Rows are numbers, not pixels: how tall a lane is belongs to the style sheet. Horizontal places are pixels from
 * `origin`, a place on the line that stays put while panning, so that a pan moves one group and leaves every mark as it
 * was. What is drawn of a mark is its glyph: the same object for as long as only the mark's place changes, so that a
 * component need not look at it again.
 */
import type { ChartMoment } from './chart';
import type { Side } from './labels';
import type { Lane, Layout } from './layout';
import { laneMarks } from './lane-scene';
import { ticks, type Tick } from './ticks';
import type { TimeScale } from './scale';
import { span } from './window';

export interface Label {
	readonly text: string;
	readonly side: Side;
	/** Centre of the text, from its mark. Not 0 only where the edge of the plot pushes it in. */
	readonly dx: number;
	readonly width: number;
	readonly bold: boolean;
	/** Scale from which it is shown. */
	readonly from: number;
}

export interface Glyph {
	readonly moment: ChartMoment;
	readonly r: number;
	/** A span that began before the window: only its bar is seen, from the plot's left edge on. */
	readonly early: boolean;
	/** Moments this mark stands for; 1 for a mark of one moment. */
	readonly count: number;
	/** Those of them that the lens and the search light. */
	readonly lit: number;
	readonly label: Label | null;
	/** Date and kind, on the other side of the mark. */
	readonly second: Label | null;
	/** Scale from which it has a mark. */
	readonly threshold: number;
}

export interface Mark extends Glyph {
	/** The same values, as one object that stays while only places change. */
	readonly glyph: Glyph;
	/** Pixels from the scene's origin. */
	readonly x: number;
	/** Right end of a span's bar, from the origin; equal to `x` without one. */
	readonly barTo: number;
	/** The reach of an uncertain date, from the origin, where it is wider than the mark. */
	readonly whisker: readonly [number, number] | null;
}

export interface LaneScene {
	readonly lane: Lane;
	readonly marks: readonly Mark[];
	/** The glyphs of `marks`, by index in the lane: what the next scene may use again. */
	readonly glyphs: ReadonlyMap<number, Glyph>;
	/** Interchange rings: places on this lane where moments of other lanes belong too, with the colour of their own. */
	readonly rings: readonly { readonly x: number; readonly theme: string; readonly id: string }[];
}

/** The hairline of a moment that belongs to several lanes. */
export interface Interchange {
	readonly theme: string;
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

export interface Scene {
	/** A place on the line: a day, where no years are compressed. */
	readonly origin: number;
	/** What to add to a place from the origin to get a place in the plot. */
	readonly shift: number;
	readonly k: number;
	readonly lanes: readonly LaneScene[];
	readonly interchanges: readonly Interchange[];
	readonly ticks: readonly Tick[];
	/** Moments the lens lets through and the window holds: marks and what they stand for. */
	readonly total: number;
}

/** How far labels may reach past the plot's left and right edge, in pixels. */
export const OVERHANG = { left: 8, right: 16 } as const;
const RING_GAP = 6;

/** A place near the window that stays the same while panning by less than the window's width. */
export function originOf(scale: TimeScale): number {
	const step = 2 ** Math.ceil(Math.log2(span(scale.window) * 1.0001));
	return Math.round(scale.window.from / step) * step;
}

/**
 * What `layout` shows through the window of `scale`.
 * @param previous the scene before it, whose glyphs are used again where nothing of them changed
 */
export function scene(layout: Layout, scale: TimeScale, previous?: Scene): Scene {
	const { k, window } = scale;
	const origin = originOf(scale);
	const shift = (origin - window.from) * k;
	const rings: { x: number; theme: string; id: string }[][] = layout.lanes.map(() => []);
	const interchanges: Interchange[] = [];
	let total = 0;
	const lanes = layout.lanes.map((lane, row) => {
		const last = previous?.lanes[row];
		const glyphs = new Map<number, Glyph>();
		const marks = laneMarks(lane, layout, scale, origin, last?.lane === lane ? last.glyphs : null, glyphs);
		for (const { moment, x, lit, early } of marks) {
			total += lit;
			const others = early || lit === 0 ? [] : layout.plan.also(moment);
			const theme = moment.themes[0] ?? '';
			for (const other of others) rings[other]?.push({ x, theme, id: moment.id });
			if (others.length > 0)
				interchanges.push({ theme, x, from: Math.min(lane.row, ...others), to: Math.max(lane.row, ...others) });
		}
		return { lane, marks, glyphs };
	});
	return {
		origin,
		shift,
		k,
		lanes: lanes.map((each, row) => ({ ...each, rings: clearRings(rings[row] ?? [], each.marks) })),
		interchanges,
		ticks: ticks(scale),
		total
	};
}

/** How near a ring and a mark may stand for the one to be looked at for the other, in pixels. */
const NEAR = 24;

/** Rings that would touch a mark or an earlier ring add nothing a reader could see. */
function clearRings<R extends { readonly x: number }>(rings: R[], all: readonly Mark[]): R[] {
	if (rings.length === 0) return rings;
	const marks = all.filter((mark) => !mark.early);
	let last = -Infinity;
	let m = 0;
	return rings
		.sort((a, b) => a.x - b.x)
		.filter((ring) => {
			while (m < marks.length && (marks[m]?.x ?? 0) < ring.x - NEAR) m++;
			for (let j = m; j < marks.length; j++) {
				const mark = marks[j];
				if (!mark || mark.x > ring.x + NEAR) break;
				const right = mark.x + mark.r + (mark.lit > 1 ? 14 : 0);
				if (ring.x > mark.x - mark.r - 3 && ring.x < right + 3) return false;
			}
			if (ring.x - last < RING_GAP) return false;
			last = ring.x;
			return true;
		});
}
