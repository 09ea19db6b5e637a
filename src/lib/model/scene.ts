/**
 * The scene: what one window of a layout shows, as plain marks with places. Bounded by the screen, not by the data.
 *
 * Rows are numbers, not pixels: how tall a lane is belongs to the style sheet. Horizontal places are pixels from
 * `origin`, a day that stays put while panning, so that a pan moves one group and leaves every mark as it was.
 */
import type { ChartMoment } from './chart';
import { radiusOf, runOf, shownBetween } from './detail';
import { LABEL_GAP, type Side } from './labels';
import { labelWeight, type Lane, type Layout } from './layout';
import { ticks, type Tick } from './ticks';
import type { TimeScale } from './scale';
import { span } from './window';
import type { Day } from './time';

export interface Mark {
	readonly moment: ChartMoment;
	/** Pixels from the scene's origin. */
	readonly x: number;
	readonly r: number;
	/** A span that began before the window: only its bar is seen, from the plot's left edge on. */
	readonly early: boolean;
	/** Moments this mark stands for; 1 for a mark of one moment. */
	readonly count: number;
	/** Right end of a span's bar, from the origin; equal to `x` without one. */
	readonly barTo: number;
	/** The reach of an uncertain date, from the origin, where it is wider than the mark. */
	readonly whisker: readonly [number, number] | null;
	readonly label: Label | null;
	/** Least width of the plot at which this window gives the moment a mark, for pages not yet measured. */
	readonly minPlot: number;
}

export interface Label {
	readonly text: string;
	readonly side: Side;
	/** Centre of the text, from its mark. Not 0 only where the edge of the plot pushes it in. */
	readonly dx: number;
	readonly width: number;
	readonly bold: boolean;
	/** As for its mark. */
	readonly minPlot: number;
}

export interface LaneScene {
	readonly lane: Lane;
	readonly marks: readonly Mark[];
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
	readonly origin: Day;
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

/** A day near the window that stays the same while panning by less than the window's width. */
export function originOf(scale: TimeScale): Day {
	const step = 2 ** Math.ceil(Math.log2(span(scale.window) * 1.0001));
	return Math.round(scale.window.from / step) * step;
}

/** Brings labels at the plot's edges inside it where they fit without touching a neighbour, and drops the others. */
function settleEdges(marks: Mark[], side: Side, left: number, right: number): void {
	const labelled = marks.flatMap((mark, i) => (mark.label?.side === side ? [{ mark, label: mark.label, i }] : []));
	const lo = (m: Mark, l: Label) => m.x + l.dx - l.width / 2;
	const hi = (m: Mark, l: Label) => m.x + l.dx + l.width / 2;
	const fix = (at: number, dx: number, limit: (box: readonly [number, number]) => boolean) => {
		const entry = labelled[at];
		if (!entry) return;
		const { mark, label, i } = entry;
		const moved: Label = { ...label, dx };
		// A label must stay over its mark, or a reader could not tell whose it is.
		const keeps = Math.abs(dx) <= label.width / 2 && limit([lo(mark, moved), hi(mark, moved)]);
		const next: Mark = { ...mark, label: keeps ? moved : null };
		marks[i] = next;
		if (keeps) labelled[at] = { mark: next, label: moved, i };
		else labelled.splice(at, 1);
	};
	for (let at = labelled.length - 1; at >= 0; at--) {
		const entry = labelled[at];
		if (!entry || hi(entry.mark, entry.label) <= right) continue;
		const before = labelled[at - 1];
		const floor = before ? hi(before.mark, before.label) + LABEL_GAP : -Infinity;
		fix(at, right - entry.label.width / 2 - entry.mark.x, ([a]) => a >= floor && a >= left);
	}
	for (let at = 0; at < labelled.length; at++) {
		const entry = labelled[at];
		if (!entry || lo(entry.mark, entry.label) >= left) continue;
		const after = labelled[at + 1];
		const ceiling = after ? lo(after.mark, after.label) - LABEL_GAP : Infinity;
		const before = labelled.length;
		fix(at, left + entry.label.width / 2 - entry.mark.x, ([, b]) => b <= ceiling && b <= right);
		if (labelled.length < before) at--;
	}
}

function laneMarks(lane: Lane, scale: TimeScale, origin: Day): Mark[] {
	const { detail, labels } = lane;
	const { k, window } = scale;
	const shown = shownBetween(detail, k, window.from, window.to);
	// Spans that began before the window and reach into it.
	const began = lane.spans.filter((i) => {
		const moment = detail.items[i];
		return (
			moment && moment.at < window.from && (moment.to ?? moment.at) >= window.from && (detail.threshold[i] ?? 0) <= k
		);
	});
	return [...began, ...shown].flatMap((i): Mark[] => {
		const moment = detail.items[i];
		if (!moment) return [];
		const [first, last] = runOf(detail, k, i);
		const early = moment.at < window.from;
		const x = (Math.max(moment.at, window.from) - origin) * k;
		const r = radiusOf(moment.importance);
		const text = labels.texts[i];
		const from = labels.from[i] ?? Infinity;
		const reach = moment.whisker?.map((day) => (Math.min(Math.max(day, window.from), window.to) - origin) * k);
		return [
			{
				moment,
				x,
				r,
				early,
				count: last - first + 1,
				minPlot: (detail.threshold[i] ?? 0) * span(window),
				barTo: Math.min((moment.to ?? moment.at) - origin, window.to - origin) * k,
				whisker:
					!early && reach?.[0] !== undefined && reach[1] !== undefined && reach[1] - reach[0] > 2 * r + 4
						? [reach[0], reach[1]]
						: null,
				label:
					text && from <= k && !early
						? {
								text: text.text,
								side: labels.side[i] ?? 'above',
								dx: 0,
								width: text.width,
								bold: labelWeight(moment.importance) === 600,
								minPlot: from * span(window)
							}
						: null
			}
		];
	});
}

/** What `layout` shows through the window of `scale`. */
export function scene(layout: Layout, scale: TimeScale): Scene {
	const { k, window, width } = scale;
	const origin = originOf(scale);
	const shift = (origin - window.from) * k;
	const rings: { x: number; theme: string; id: string }[][] = layout.lanes.map(() => []);
	const interchanges: Interchange[] = [];
	let total = 0;
	const marksByLane = layout.lanes.map((lane) => {
		const marks = laneMarks(lane, scale, origin);
		for (const side of ['above', 'below'] as const)
			settleEdges(marks, side, -shift - OVERHANG.left, width - shift + OVERHANG.right);
		for (const { moment, x, count, early } of marks) {
			total += count;
			if (early) continue;
			const others = moment.themes.slice(1).flatMap((theme) => layout.rows.get(theme) ?? []);
			for (const row of others) rings[row]?.push({ x, theme: lane.theme.id, id: moment.id });
			if (others.length > 0)
				interchanges.push({
					theme: lane.theme.id,
					x,
					from: Math.min(lane.row, ...others),
					to: Math.max(lane.row, ...others)
				});
		}
		return marks;
	});
	const lanes = layout.lanes.map((lane, row): LaneScene => {
		const marks = marksByLane[row] ?? [];
		return {
			lane,
			marks,
			rings: clearRings(
				rings[row] ?? [],
				marks.filter((mark) => !mark.early)
			)
		};
	});
	return { origin, shift, k, lanes, interchanges, ticks: ticks(scale), total };
}

/** Rings that would touch a mark or an earlier ring add nothing a reader could see. */
function clearRings<R extends { readonly x: number }>(rings: R[], marks: readonly Mark[]): R[] {
	let last = -Infinity;
	let m = 0;
	return rings
		.sort((a, b) => a.x - b.x)
		.filter((ring) => {
			while (m < marks.length && (marks[m]?.x ?? 0) < ring.x - 24) m++;
			for (let j = m; j < marks.length; j++) {
				const mark = marks[j];
				if (!mark || mark.x > ring.x + 24) break;
				const right = mark.x + mark.r + (mark.count > 1 ? 14 : 0);
				if (ring.x > mark.x - mark.r - 3 && ring.x < right + 3) return false;
			}
			if (ring.x - last < RING_GAP) return false;
			last = ring.x;
			return true;
		});
}
