/**
 * The layout: everything about the chart that depends on the moments, the lens, the grouping and the language but not
 * on the window. Computed once per lens; a frame only asks it which marks and labels a window shows.
 */
import type { ChartMoment } from './chart';
import { Activity, density, type Density } from './density';
import { buildDetail, radiusOf, roomFor, type Detail } from './detail';
import type { LaneHead, Plan } from './grouping';
import { placeLabels, type Labels, type LabelText } from './labels';
import { isOpen, passes, type Lens } from './lens';
import { fitText, textWidth, type Weight } from './text';
import { NO_WARP, type TimeWarp } from './warp';
import type { TimeWindow } from './window';

export interface Lane {
	readonly head: LaneHead;
	/** Position from the top, 0 first. */
	readonly row: number;
	readonly detail: Detail<ChartMoment>;
	readonly labels: Labels;
	/** How active the lane was; null where another's stands for all. */
	readonly ribbon: Density | null;
	/** Moments let through that belong to the lane, first or not. */
	readonly count: number;
	/**
	 * Spans of the lane, from the highest rank down, at most `MOST_SPANS`: they may show though they begin before the
	 * window.
	 */
	readonly spans: readonly number[];
}

export interface Layout {
	readonly plan: Plan;
	readonly lanes: readonly Lane[];
	readonly warp: TimeWarp;
	/** What the line may show: days, or places where empty years are compressed. */
	readonly bounds: TimeWindow;
	/** Greatest ribbon value over all lanes, so that thickness compares. */
	readonly peak: number;
	/** Moments let through. */
	readonly total: number;
	readonly labelPx: number;
	/** Whether the lens, or the search, lights a moment. */
	readonly lit: (moment: ChartMoment) => boolean;
}

export interface LayoutOptions {
	readonly lens: Lens;
	/** What the search found, if one is on: the rest is dimmed. */
	readonly hits?: ReadonlySet<string> | null;
	/** In days. */
	readonly bounds: TimeWindow;
	readonly warp?: TimeWarp;
	/** Size of label text, in pixels. */
	readonly labelPx: number;
	/** Widest a label may be, in pixels. */
	readonly maxLabel: number;
	/** Greatest scale a reader can reach, in pixels per day. */
	readonly maxScale: number;
	/** What a label's second line says; none without. */
	readonly second?: (moment: ChartMoment) => string;
}

/** Spans of a lane that are looked at for bars reaching in from before the window. */
export const MOST_SPANS = 256;
/** A label's second line is smaller by this factor. */
export const SECOND_SIZE = 11 / 12;

/** Labels of landmarks are set in a heavier face. */
export const labelWeight = (importance: number): Weight => (importance >= 5 ? 600 : 400);

export function layout(moments: readonly ChartMoment[], plan: Plan, options: LayoutOptions): Layout {
	const { lens, hits = null, bounds, warp = NO_WARP, labelPx, maxLabel, maxScale, second } = options;
	const open = isOpen(lens);
	const passing = (moment: ChartMoment) => open || passes(lens, moment);
	const lit = (moment: ChartMoment) => passing(moment) && (hits === null || hits.has(moment.id));
	const own: ChartMoment[][] = plan.heads.map(() => []);
	const activity = plan.heads.map(() => new Activity(bounds));
	const counts = new Float64Array(plan.heads.length);
	let total = 0;
	for (const moment of moments) {
		const passed = passing(moment);
		if (!passed && lens.rest === 'hide') continue;
		const row = plan.row(moment);
		own[row]?.push(moment);
		if (!passed || (hits !== null && !hits.has(moment.id))) continue;
		total++;
		// A moment weighs by its importance, and half as much in the lanes of its other themes.
		const weight = radiusOf(moment.importance) - 2;
		const add = (lane: number, share: number) => {
			counts[lane] = (counts[lane] ?? 0) + 1;
			activity[plan.shared ?? lane]?.add(moment.at, weight * share);
		};
		if (row >= 0) add(row, 1);
		for (const each of plan.also(moment)) add(each, 0.5);
	}

	const measured = (text: string, px: number, weight: Weight): LabelText => {
		const fit = fitText(text, maxLabel, px, weight);
		return { text: fit, width: textWidth(fit, px, weight) };
	};
	const onLine: TimeWindow = { from: warp.at(bounds.from), to: warp.at(bounds.to) };
	const lanes = plan.heads.map((head, row): Lane => {
		const detail = buildDetail(own[row] ?? [], {
			at: (moment) => warp.at(moment.at),
			room: roomFor(own[row]?.length ?? 0),
			...((hits !== null || lens.rest === 'dim') && { lit })
		});
		const { items, rank } = detail;
		return {
			head,
			row,
			detail,
			labels: placeLabels(
				detail,
				({ short, title, importance }) => measured(short ?? title, labelPx, labelWeight(importance)),
				maxScale,
				second && ((moment) => measured(second(moment), labelPx * SECOND_SIZE, 400))
			),
			ribbon:
				plan.shared === undefined || plan.shared === row
					? density(activity[row]?.points(warp) ?? [], onLine.from, onLine.to)
					: null,
			count: counts[row] ?? 0,
			spans: items
				.flatMap((moment, i) => (moment.to !== undefined && moment.to > moment.at ? [i] : []))
				.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
				.slice(0, MOST_SPANS)
		};
	});
	return {
		plan,
		lanes,
		warp,
		bounds: onLine,
		peak: lanes.reduce(
			(most, { head, ribbon }) => (head.quiet ? most : (ribbon?.values ?? []).reduce((a, b) => Math.max(a, b), most)),
			1e-9
		),
		total,
		labelPx,
		lit
	};
}
