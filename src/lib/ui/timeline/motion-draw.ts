/** How each part of the moving chart is drawn: see motion.ts. */
import { tickWords, type Calendar } from '../../i18n/calendar';
import type { ChartRole } from '../../model/chart';
import type { Density } from '../../model/density';
import { roleBars } from '../../model/roles';
import type { TimeScale } from '../../model/scale';
import type { Label, LaneScene, Mark, Scene } from '../../model/scene';
import { textWidth } from '../../model/text';
import type { Ink } from './motion-ink';
import { HIT, SHAPES } from './motion-shapes';

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

/** A scene with the place of its origin in the plot, and by how much it is closer in than it was made for. */
export interface Staged extends Scene {
	readonly stretch: number;
}

const HALF_RIBBON = 20;
const HALO = 1.25;
const ROLES_BAND = 22;
const BANDS = new WeakMap<Density, Path2D>();
const lineOf = ({ pitch, drop }: Frame, row: number): number => pitch * (row + 0.5) + drop;

function drawBars(
	{ g, ink }: Surface,
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
	if (rings.length === 0) return;
	const circles = (r: number, colour: string) => {
		g.beginPath();
		for (const { x } of rings) {
			const cx = x * now.stretch + now.shift;
			g.moveTo(cx + r, y);
			g.arc(cx, y, r, 0, 7);
		}
		g.fillStyle = colour;
		g.fill();
	};
	circles(3, own);
	circles(1.7, ink.paper);
}

/** The band of a ribbon in days and pixels: made once, then only stretched. */
function bandOf(ribbon: Density, peak: number): Path2D {
	let path = BANDS.get(ribbon);
	if (path) return path;
	const { values, step } = ribbon;
	const half = (value: number) => HALF_RIBBON * Math.sqrt(value / peak) + 0.4;
	path = new Path2D();
	for (let i = 0; i < values.length; i++) path.lineTo(i * step, -half(values[i] ?? 0));
	for (let i = values.length - 1; i >= 0; i--) path.lineTo(i * step, half(values[i] ?? 0));
	BANDS.set(ribbon, path);
	return path;
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
		g.setTransform(
			ratio * scale.k,
			0,
			0,
			ratio,
			ratio * (left + (ribbon.from - scale.window.from) * scale.k),
			ratio * (top + at)
		);
		g.fill(bandOf(ribbon, peak));
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
	const shape = (path: Path2D, x: number, r: number, fill: string) => {
		g.setTransform(ratio * r, 0, 0, ratio * r, ratio * (left + x), ratio * (top + y));
		g.fillStyle = fill;
		g.fill(path, 'evenodd');
	};
	for (const mark of marks) {
		if (mark.early) continue;
		const x = mark.x * now.stretch + now.shift;
		const own = ink.lane(theme ?? mark.moment.themes[0] ?? null);
		const path = SHAPES[mark.moment.kind];
		g.globalAlpha = ink.alpha(mark);
		// The halo is the same shape, a little larger: cheaper than a stroke around each.
		shape(mark.moment.kind === 'milestone' ? SHAPES.post : path, x, mark.r + HALO, ink.paper);
		shape(path, x, mark.r, own);
		if (ink.searching && mark.lit > 0) shape(HIT, x, 12, own);
	}
	g.setTransform(ratio, 0, 0, ratio, ratio * left, ratio * top);
	g.globalAlpha = 1;
}

/** Face by face, because changing the face costs more than a word. */
export function drawLabels({ g, ink, frame }: Surface, now: Staged): void {
	const offset = { above: -15 * ink.scale, below: 24 * ink.scale };
	const write = (pick: (mark: Mark) => Label | null, font: string, colour: string) => {
		g.font = font;
		g.fillStyle = colour;
		for (const { lane, marks } of now.lanes)
			for (const mark of marks) {
				const label = pick(mark);
				if (!label) continue;
				g.globalAlpha = ink.alpha(mark);
				// The name of a span that began earlier stays at the left edge.
				const x = mark.early ? label.width / 2 : mark.x * now.stretch + now.shift + label.dx;
				g.fillText(label.text, x, lineOf(frame, lane.row) + offset[label.side]);
			}
	};
	g.textAlign = 'center';
	write(({ label }) => (label?.bold ? null : label), ink.regular, ink.ink);
	write(({ label }) => (label?.bold ? label : null), ink.bold, ink.ink);
	write(({ second }) => second, ink.small, ink.muted);
	g.textAlign = 'left';
	g.font = ink.badge;
	for (const { lane, marks } of now.lanes) {
		const at = lineOf(frame, lane.row);
		for (const mark of marks) {
			const n = (mark.lit || mark.count) - 1;
			if (n < 1 || mark.early) continue;
			g.globalAlpha = ink.alpha(mark);
			g.fillStyle = ink.lane(lane.head.theme ?? mark.moment.themes[0] ?? null);
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
		const text = tickWords(tick, calendar);
		const end = x + 6 + textWidth(text, 11 * ink.scale, 600);
		if (x < free || x < 0 || end > scale.width + 8) continue;
		free = end;
		g.font = tick.major || tick.lead ? ink.strong : ink.small;
		g.fillStyle = tick.major || tick.lead ? ink.ink : ink.muted;
		g.fillText(text, x + 4, frame.axis + 17);
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
