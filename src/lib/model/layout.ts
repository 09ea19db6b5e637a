/**
 * The layout: everything about the chart that depends on the moments, the lens and the language but not on the
 * window. Computed once per lens; a frame only asks it which marks and labels a window shows.
 */
import type { ChartMoment, ChartTheme } from './chart';
import { density, type Density } from './density';
import { buildDetail, radiusOf, type Detail } from './detail';
import { placeLabels, type Labels } from './labels';
import { passes, type Lens } from './lens';
import { fitText, textWidth, type Weight } from './text';
import type { TimeWindow } from './window';

export interface Lane {
	readonly theme: ChartTheme;
	/** Position from the top, 0 first. */
	readonly row: number;
	readonly detail: Detail<ChartMoment>;
	readonly labels: Labels;
	readonly ribbon: Density;
	/** Moments let through that belong to the theme, first or not. */
	readonly count: number;
	/** Spans of the lane, in order of their start: they may show though they begin before the window. */
	readonly spans: readonly number[];
}

export interface Layout {
	readonly lanes: readonly Lane[];
	/** Row of each theme. */
	readonly rows: ReadonlyMap<string, number>;
	readonly bounds: TimeWindow;
	/** Greatest ribbon value over all lanes, so that thickness compares. */
	readonly peak: number;
	/** Moments let through. */
	readonly total: number;
	readonly labelPx: number;
}

export interface LayoutOptions {
	readonly lens: Lens;
	readonly bounds: TimeWindow;
	/** Size of label text, in pixels. */
	readonly labelPx: number;
	/** Widest a label may be, in pixels. */
	readonly maxLabel: number;
	/** Greatest scale a reader can reach, in pixels per day. */
	readonly maxScale: number;
}

/** Labels of landmarks are set in a heavier face. */
export const labelWeight = (importance: number): Weight => (importance >= 5 ? 600 : 400);

export function layout(moments: readonly ChartMoment[], themes: readonly ChartTheme[], options: LayoutOptions): Layout {
	const { lens, bounds, labelPx, maxLabel, maxScale } = options;
	const let_ = moments.filter((moment) => passes(lens, moment));
	const lanes = themes.map((theme, row): Lane => {
		const own = let_.filter((moment) => moment.themes[0] === theme.id);
		const all = let_.filter((moment) => moment.themes.includes(theme.id));
		const detail = buildDetail(own);
		const labels = placeLabels(
			detail,
			(moment) => {
				const weight = labelWeight(moment.importance);
				const text = fitText(moment.short ?? moment.title, maxLabel, labelPx, weight);
				return { text, width: textWidth(text, labelPx, weight) };
			},
			maxScale
		);
		return {
			theme,
			row,
			detail,
			labels,
			ribbon: density(
				all.map((m) => ({ at: m.at, weight: weightOf(m, theme.id) })),
				bounds.from,
				bounds.to
			),
			count: all.length,
			spans: detail.items.flatMap((m, i) => (m.to !== undefined && m.to > m.at ? [i] : []))
		};
	});
	return {
		lanes,
		rows: new Map(themes.map((theme, row) => [theme.id, row])),
		bounds,
		peak: Math.max(1e-9, ...lanes.flatMap((lane) => (lane.theme.quiet ? [] : lane.ribbon.values))),
		total: let_.length,
		labelPx
	};
}

/** A moment weighs by its importance, and half as much in the lanes of its other themes. */
const weightOf = (moment: ChartMoment, theme: string): number =>
	(radiusOf(moment.importance) - 2) * (moment.themes[0] === theme ? 1 : 0.5);
