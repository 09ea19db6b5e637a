/** A chart for a picture: the layout, scale and scene that the page itself would make of the same moments. */
import type { ChartMoment, ChartTheme } from '../../model/chart';
import { byTheme, NONE, type Plan } from '../../model/grouping';
import { layout, type Layout } from '../../model/layout';
import { OPEN_LENS } from '../../model/lens';
import { timeScale, type TimeScale } from '../../model/scale';
import { scene, type Scene } from '../../model/scene';
import { ticks } from '../../model/ticks';
import { civil } from '../../model/time';
import type { TimeWindow } from '../../model/window';
import { vertical, type Measure, type Shape, type Text } from './drawing';
import type { Ink } from './ink';
import type { StripPlace } from './strip';

/** What a picture's chart is made of. */
export interface PictureChart {
	readonly moments: readonly ChartMoment[];
	readonly themes: readonly ChartTheme[];
	readonly bounds: TimeWindow;
	readonly window: TimeWindow;
}

export interface Stage {
	readonly layout: Layout;
	readonly scale: TimeScale;
	readonly scene: Scene;
}

/** All moments on one line, each in the colour of its own thread. */
export const oneLine = (id: string): Plan => ({
	by: 'stream',
	heads: [{ id, title: '', theme: null }],
	row: () => 0,
	also: () => NONE
});

/** Greatest scale the layout looks at, in pixels per day: a picture is never zoomed. */
const MAX_SCALE = 64;

/**
 * @param width of the plot, in pixels of the scene
 * @param labelPx size of the labels there
 */
export function stage(
	chart: PictureChart,
	width: number,
	labelPx: number,
	maxLabel: number,
	plan: Plan = byTheme(chart.themes)
): Stage {
	const made = layout(chart.moments, plan, {
		lens: OPEN_LENS,
		bounds: chart.bounds,
		labelPx,
		maxLabel,
		maxScale: MAX_SCALE
	});
	const scale = timeScale(chart.window, width);
	return { layout: made, scale, scene: scene(made, scale) };
}

/** The years below a chart, and a hairline for each. */
export function years(
	scale: TimeScale,
	place: StripPlace,
	at: { readonly top: number; readonly bottom: number; readonly text: number; readonly px: number },
	measure: Measure,
	ink: Ink
): { readonly shapes: readonly Shape[]; readonly texts: readonly Text[] } {
	const [left, right] = place.bleed;
	const all = ticks(scale, (at.px * 4) / place.zoom).filter(
		({ unit, major }) => unit === 'year' || (unit === 'month' && major)
	);
	const x = (day: number) => place.x + scale.x(day) * place.zoom;
	return {
		shapes: all.map(({ day }) => ({ d: vertical(x(day), at.top, at.bottom), stroke: ink.rule, strokeWidth: 1.5 })),
		texts: all.flatMap(({ day }): Text[] => {
			const text = String(civil(day).year);
			const width = measure(text, at.px, 'text');
			const start = x(day) - width / 2;
			if (start < Math.max(left, 24) || start + width > Math.min(right, 1176)) return [];
			return [{ text, x: start, y: at.text, px: at.px, width, face: 'text', fill: ink.muted }];
		})
	};
}
