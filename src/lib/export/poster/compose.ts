/**
 * The poster of all moments, A1 landscape in points: the years in bands one below the other, in each the ten threads
 * and the life, every moment labelled and dated. The type is as large as the paper allows.
 */
import { tickWords } from '../../i18n/calendar';
import type { Layout } from '../../model/layout';
import { roleBars } from '../../model/roles';
import { ticks } from '../../model/ticks';
import { DAYS_PER_YEAR } from '../../model/time';
import {
	CIRCLE,
	horizontal,
	vertical,
	type Drawing,
	type Face,
	type Measure,
	type Shape,
	type Text
} from '../picture/drawing';
import type { Ink } from '../picture/ink';
import { markShape, ribbonPath } from '../picture/strip';
import { FLAG_GAP } from './flags';
import { foot, head } from './margins';
import {
	AXIS,
	BETWEEN,
	dateSize,
	heightOf,
	labelOf,
	MARGIN,
	planOf,
	PLOT,
	POSTER,
	ROLES,
	tierOf,
	type BandPlan,
	type PosterContent
} from './plan';

export function poster(content: PosterContent, measure: Measure, ink: Ink): Drawing {
	const { themes, words } = content;
	const plan = planOf(content);
	// What is left of the paper is shared among the lanes and the gaps between bands.
	const spare = (PLOT.bottom - PLOT.top - heightOf(plan.bands)) / (plan.bands.length * (themes.length + 1));
	const parts: { readonly shapes: readonly Shape[]; readonly texts: readonly Text[] }[] = [head(content, measure, ink)];
	let top: number = PLOT.top;
	for (const band of plan.bands) {
		parts.push(drawBand(content, plan.whole, band, { top, spare, px: plan.px }, measure, ink));
		top += band.height + BETWEEN + spare * (themes.length + 1);
	}
	return {
		...POSTER,
		paper: ink.paper,
		title: `${words.title}. ${words.subtitle}`,
		shapes: parts.flatMap(({ shapes }) => shapes),
		texts: [...parts.flatMap(({ texts }) => texts), ...foot(content, measure, ink)]
	};
}

function drawBand(
	content: PosterContent,
	whole: Layout,
	{ scale, lanes }: BandPlan,
	{ top, spare, px }: { readonly top: number; readonly spare: number; readonly px: number },
	measure: Measure,
	ink: Ink
): { readonly shapes: readonly Shape[]; readonly texts: readonly Text[] } {
	const { moments, themes, roles, calendar, words, dates, href } = content;
	const byId = new Map(moments.map((moment) => [moment.id, moment]));
	const back: Shape[] = [];
	const shapes: Shape[] = [];
	const texts: Text[] = [];
	const put = (text: string, x: number, y: number, size: number, face: Face, fill: string, link?: string) =>
		texts.push({ text, x, y, px: size, face, fill, width: measure(text, size, face), ...(link && { href: link }) });

	for (const { role, pieces, label } of roleBars(roles, scale, 10.5)) {
		for (const piece of pieces)
			shapes.push({
				d: `M${PLOT.left + piece.x},${top + piece.top * ROLES}h${piece.width}v${(piece.bottom - piece.top) * ROLES}h${-piece.width}Z`,
				fill: ink.band
			});
		if (label) put(label.text, PLOT.left + label.x, top + 14, 10.5, 'label', ink.ink, href(role.moment));
	}
	put(words.worked, MARGIN, top + 14, 10.5, 'text', ink.muted);

	const from = top + ROLES + AXIS + spare;
	let y = from;
	const lines = lanes.map((lane) => {
		const line = y + (lane.above + 0.3) * tierOf(px) + spare / 2;
		y += lane.height + spare;
		return line;
	});
	for (const tick of ticks(scale, 76)) {
		const x = PLOT.left + scale.x(tick.day);
		back.push({ d: vertical(x, top + ROLES + 6, y), stroke: ink.rule, strokeWidth: 0.75 });
		const text = tickWords(tick, calendar);
		if (x + 4 + measure(text, 11, 'text') < PLOT.right)
			put(text, x + 4, top + ROLES + 16, 11, tick.major || tick.unit === 'year' ? 'strong' : 'text', ink.muted);
	}
	for (const gap of whole.warp.breaks) {
		const x = PLOT.left + (gap.at - scale.window.from) * scale.k;
		const end = x + gap.length * scale.k;
		if (x < PLOT.left || end > PLOT.right) continue;
		back.push({ d: `M${x},${from - 8}H${end}V${y}H${x}Z`, fill: ink.band });
		const left = words.emptyYears(Math.round((gap.to - gap.from) / DAYS_PER_YEAR));
		const width = measure(left, 8, 'text');
		if (width < end - x) put(left, (x + end - width) / 2, from, 8, 'text', ink.muted);
	}

	lanes.forEach((lane, row) => {
		const theme = themes[row];
		const line = lines[row] ?? 0;
		if (!theme) return;
		const colour = ink.theme(theme.id);
		const ribbon = whole.lanes[row]?.ribbon;
		if (ribbon && !theme.quiet)
			back.push({
				d: ribbonPath(
					ribbon,
					whole.peak,
					scale,
					{ x: PLOT.left, zoom: 1, bleed: [PLOT.left, PLOT.right], half: 9 },
					line
				),
				fill: colour,
				opacity: ink.ribbon
			});
		back.push({ d: horizontal(PLOT.left, PLOT.right, line), stroke: colour, strokeWidth: 1, opacity: 0.75 });
		put(theme.title, MARGIN, line + 4.5, 13, 'strong', colour);
		for (const { item, tier, side, turned } of lane.flags) {
			const moment = byId.get(item.id);
			if (!moment) continue;
			const x = PLOT.left + item.x;
			const at = line + (side === 'above' ? -1 : 1) * tier * tierOf(px);
			const label = labelOf(moment, dates, px);
			const start = turned ? x - item.r - FLAG_GAP - label.width : x + item.r + FLAG_GAP;
			if (moment.to !== undefined)
				shapes.push({
					d: horizontal(x, Math.min(PLOT.left + scale.x(moment.to), PLOT.right), line),
					stroke: colour,
					strokeWidth: 3,
					opacity: 0.4
				});
			shapes.push(
				{ d: vertical(x, line, at), stroke: colour, strokeWidth: 0.75, opacity: 0.7 },
				{ d: CIRCLE, at: { x, y: line, scale: 1.8 }, fill: colour },
				...markShape(moment.kind, x, at, item.r, colour, ink.paper)
			);
			const link = href(moment.id);
			const base = at + 0.35 * px;
			put(label.title, start, base, px, label.face, ink.ink, link);
			put(label.date, start + label.titleWidth + 0.4 * px, base, dateSize(px), 'label', ink.muted);
			for (const other of moment.themes.slice(1)) {
				const ring = lines[themes.findIndex(({ id }) => id === other)];
				if (ring !== undefined)
					shapes.push({ d: CIRCLE, at: { x, y: ring, scale: 2.4 }, fill: ink.paper, stroke: colour, strokeWidth: 1.2 });
			}
		}
	});
	return { shapes: [...back, ...shapes], texts };
}
