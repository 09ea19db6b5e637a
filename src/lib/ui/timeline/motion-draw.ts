/** How each part of the moving chart is drawn: see motion.ts. */
import { tickWords, type Calendar } from '../../i18n/calendar';
import type { ChartRole } from '../../model/chart';
import type { Density } from '../../model/density';
import { roleBars } from '../../model/roles';
import type { TimeScale } from '../../model/scale';
import type { Label, LaneScene, Mark, Scene } from '../../model/scene';
import { textWidth } from '../../model/text';
import type { TimeWindow } from '../../model/window';
import { FOUND, RING } from './motion-atlas';
import type { Ink } from './motion-ink';

/** Where things are inside the canvas, in pixels: read from the page when a movement begins. */
export interface Frame {
	readonly left: number;
	readonly lanes: number;
	readonly axis: number;
	readonly pitch: number;
	readonly drop: number;
}

export interface Surface {
	readonly g: CanvasRenderingContext2D;
	readonly ink: Ink;
	readonly frame: Frame;
	/** Pixels of the screen to one of the page. */
	readonly ratio: number;
}

/** From the line outwards: stretches of days in each row of pixels. */
type Rows = readonly (readonly (readonly [number, number])[])[];

/** A scene with the place of its origin in the plot, and by how much it is closer in than it was made for. */
export interface Staged extends Scene {
	readonly stretch: number;
	/** The part of the line it was made for. */
	readonly window: TimeWindow;
	/** Rows of its ribbons, as they are made. */
	readonly rows: Map<Density, Rows>;
	/** Words of its ticks, by day. */
	readonly words: Map<number, { readonly text: string; readonly width: number }>;
}

const HALF_RIBBON = 20;
/** Height of a row of a ribbon, in pixels. */
const ROW = 2;
const ROLES_BAND = 22;
const lineOf = ({ pitch, drop }: Frame, row: number): number => pitch * (row + 0.5) + drop;

function drawBars(
	{ g, ink, frame, ratio }: Surface,
	now: Staged,
	marks: readonly Mark[],
	rings: LaneScene['rings'],
	y: number,
	theme: string | null
): void {
	const own = ink.lane(theme);
	g.globalAlpha = 0.55;
	g.fillStyle = own;
	for (const { x, barTo } of marks)
		if (barTo > x) g.fillRect(x * now.stretch + now.shift, y - 1.5, (barTo - x) * now.stretch, 3);
	g.globalAlpha = 1;
	const { left, lanes: top } = frame;
	g.setTransform(1, 0, 0, 1, 0, 0);
	for (const { x } of rings)
		ink.atlas.copy(g, 'post', RING, own, ratio * (left + x * now.stretch + now.shift), ratio * (top + y));
	g.setTransform(ratio, 0, 0, ratio, ratio * left, ratio * top);
}

/**
 * The part of a ribbon that a stage shows, as rows of pixels: for each height above the line the stretches of days where
 * the ribbon is higher. Rows of whole pixels are copied; a polygon's slanting edge has to be worked out point by point.
 */
function rowsOf(now: Staged, ribbon: Density, peak: number): Rows {
	const made = now.rows.get(ribbon);
	if (made) return made;
	const { values, from, step } = ribbon;
	const first = Math.max(0, Math.floor((now.window.from - from) / step));
	const last = Math.min(values.length - 1, Math.ceil((now.window.to - from) / step));
	const half = (i: number) => HALF_RIBBON * Math.sqrt((values[i] ?? 0) / peak) + 0.4;
	const rows: [number, number][][] = [];
	for (let y = 0; y < HALF_RIBBON; y += ROW) {
		const spans: [number, number][] = [];
		let start: number | null = null;
		for (let i = first; i <= last; i++) {
			const [a, b] = [half(i), half(i + 1)];
			const above = a > y + 0.5;
			// Where the edge crosses this height, between two samples.
			const day = from + (i + Math.min(1, Math.max(0, (y + 0.5 - a) / (b - a || 1)))) * step;
			if (above && start === null) start = from + i * step;
			if (start !== null && b <= y + 0.5) {
				spans.push([start, above ? day : from + i * step]);
				start = null;
			} else if (start === null && b > y + 0.5 && i < last) start = day;
		}
		if (start !== null) spans.push([start, from + (last + 1) * step]);
		if (spans.length === 0) break;
		rows.push(spans);
	}
	now.rows.set(ribbon, rows);
	return rows;
}

/** Ticks, hairlines, breaks, ribbons and the line of each lane. */
export function drawLines({ g, ink, frame, ratio }: Surface, now: Staged, scale: TimeScale, peak: number): void {
	const { pitch, drop, left, lanes: top } = frame;
	const bottom = pitch * now.lanes.length;
	for (const { lane } of now.lanes) {
		const at = pitch * (lane.row + 0.5) + drop;
		const { ribbon } = lane;
		if (!ribbon) continue;
		g.fillStyle = ink.band(lane.head.theme);
		const middle = Math.round(at);
		rowsOf(now, ribbon, peak).forEach((spans, row) => {
			for (const [from, to] of spans) {
				const x = Math.round(Math.max(0, (from - scale.window.from) * scale.k));
				const width = Math.round(Math.min(scale.width, (to - scale.window.from) * scale.k)) - x;
				if (width <= 0) continue;
				if (row === 0) g.fillRect(x, middle - ROW, width, 2 * ROW);
				else {
					g.fillRect(x, middle - (row + 1) * ROW, width, ROW);
					g.fillRect(x, middle + row * ROW, width, ROW);
				}
			}
		});
	}
	g.setTransform(ratio, 0, 0, ratio, ratio * left, ratio * top);
	g.fillStyle = ink.rule;
	for (const { day } of now.ticks) g.fillRect(Math.round(scale.x(day)), 0, 1, bottom);
	for (const { at, length } of scale.warp.breaks) {
		const x = (at - scale.window.from) * scale.k;
		if (x > scale.width || x + length * scale.k < 0) continue;
		g.globalAlpha = 0.6;
		g.fillStyle = ink.soft;
		g.fillRect(x, 0, length * scale.k, bottom);
		g.globalAlpha = 1;
	}
	g.globalAlpha = 0.22;
	for (const { theme, x, from, to } of now.interchanges) {
		g.fillStyle = ink.lane(theme);
		g.fillRect(Math.round(x * now.stretch + now.shift), pitch * (from + 0.5), 1, pitch * (to - from));
	}
	g.globalAlpha = 0.65;
	for (const { lane } of now.lanes) {
		g.fillStyle = ink.lane(lane.head.theme);
		g.fillRect(0, Math.round(pitch * (lane.row + 0.5) + drop - 0.5), scale.width, 1);
	}
	g.globalAlpha = 1;
}

/** Bars, rings and marks of one lane. */
export function drawMarks(surface: Surface, now: Staged, { lane, marks, rings }: LaneScene): void {
	const { g, ink, frame, ratio } = surface;
	const { theme } = lane.head;
	const y = lineOf(frame, lane.row);
	drawBars(surface, now, marks, rings, y, theme);
	const { left, lanes: top } = frame;
	let alpha = 1;
	// In pixels of the screen, so that squares are copied as they are.
	g.setTransform(1, 0, 0, 1, 0, 0);
	for (const mark of marks) {
		if (mark.early) continue;
		const { moment, lit } = mark;
		const x = ratio * (left + mark.x * now.stretch + now.shift);
		const own = ink.lane(theme ?? moment.themes[0] ?? null);
		const wanted = ink.alpha(mark);
		if (wanted !== alpha) g.globalAlpha = alpha = wanted;
		ink.atlas.copy(g, moment.kind, moment.importance, own, x, ratio * (top + y));
		if (ink.searching && lit > 0) ink.atlas.copy(g, moment.kind, FOUND, own, x, ratio * (top + y));
	}
	g.setTransform(ratio, 0, 0, ratio, ratio * left, ratio * top);
	g.globalAlpha = 1;
}

/** Titles and numbers; second lines come back when the chart rests. Face by face, because changing the face costs more than a word. */
export function drawLabels({ g, ink, frame }: Surface, now: Staged): void {
	const offset = { above: -15 * ink.scale, below: 24 * ink.scale };
	let alpha = 1;
	let colour = '';
	const strength = (mark: Mark) => {
		const wanted = ink.alpha(mark);
		if (wanted !== alpha) g.globalAlpha = alpha = wanted;
	};
	const write = (pick: (mark: Mark) => Label | null, font: string, colour: string) => {
		g.font = font;
		g.fillStyle = colour;
		for (const { lane, marks } of now.lanes)
			for (const mark of marks) {
				const label = pick(mark);
				if (!label) continue;
				strength(mark);
				// The name of a span that began earlier stays at the left edge.
				const x = mark.early ? label.width / 2 : mark.x * now.stretch + now.shift + label.dx;
				g.fillText(label.text, x, lineOf(frame, lane.row) + offset[label.side]);
			}
	};
	g.textAlign = 'center';
	write(({ label }) => (label?.bold ? null : label), ink.regular, ink.ink);
	write(({ label }) => (label?.bold ? label : null), ink.bold, ink.ink);
	g.textAlign = 'left';
	g.font = ink.badge;
	for (const { lane, marks } of now.lanes) {
		const at = lineOf(frame, lane.row);
		for (const mark of marks) {
			const n = (mark.lit || mark.count) - 1;
			if (n < 1 || mark.early) continue;
			strength(mark);
			const own = ink.lane(lane.head.theme ?? mark.moment.themes[0] ?? null);
			if (own !== colour) g.fillStyle = colour = own;
			const text = n < 1000 ? `+${n}` : `+${Math.floor(n / 100) / 10}k`;
			g.fillText(text, mark.x * now.stretch + now.shift + mark.r * 0.6 + 2, at - mark.r * 0.3 - 1.5);
		}
	}
	g.globalAlpha = 1;
}

/** Words beside the ticks. */
export function drawAxis({ g, ink, frame }: Surface, now: Staged, scale: TimeScale, calendar: Calendar): void {
	let free = -Infinity;
	g.textAlign = 'left';
	for (const tick of now.ticks) {
		const x = scale.x(tick.day);
		let words = now.words.get(tick.day);
		if (!words) {
			const text = tickWords(tick, calendar);
			now.words.set(tick.day, (words = { text, width: textWidth(text, 11 * ink.scale, 600) }));
		}
		const end = x + 6 + words.width;
		if (x < free || x < 0 || end > scale.width + 8) continue;
		free = end;
		g.font = tick.major || tick.lead ? ink.strong : ink.small;
		g.fillStyle = tick.major || tick.lead ? ink.ink : ink.muted;
		g.fillText(words.text, x + 4, frame.axis + 17);
	}
}

export function drawRoles({ g, ink }: Surface, roles: readonly ChartRole[], scale: TimeScale): void {
	g.font = ink.role;
	for (const { pieces, label } of roleBars(roles, scale, 11.5 * ink.scale)) {
		g.fillStyle = ink.soft;
		for (const { x, width, top, bottom } of pieces) g.fillRect(x, top * ROLES_BAND, width, (bottom - top) * ROLES_BAND);
		g.fillStyle = ink.ink;
		if (label) g.fillText(label.text, label.x, 15);
	}
}
