/** How each part of the moving chart is drawn: see motion.ts. */
import type { ChartRole } from '../../model/chart';
import type { Density } from '../../model/density';
import { roleBars } from '../../model/roles';
import type { TimeScale } from '../../model/scale';
import { FOUND, RING, type Atlas } from './motion-atlas';
import {
	themeInk,
	type Frame,
	type Ground,
	type Ink,
	type Picture,
	type PictureLane,
	type PictureMark
} from './motion-picture';

export interface Surface {
	readonly g: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
	readonly ink: Ink;
	readonly frame: Frame;
	readonly atlas: Atlas;
}

/** A picture with the place of its origin in the plot, and by how much it is closer in than it was made for. */
export interface Staged {
	readonly picture: Picture;
	readonly ground: Ground;
	/** Its ribbons by row, as they are made. */
	readonly paths: Map<number, Path2D>;
	readonly stretch: number;
	readonly shift: number;
}

const HALF_RIBBON = 20;
const ROLES_BAND = 22;
const lineOf = ({ pitch, drop }: Frame, row: number): number => pitch * (row + 0.5) + drop;

/** Draws in pixels of the screen, so that squares are copied as they are. */
function onScreen({ g, frame: { ratio, left, lanes } }: Surface, draw: () => void): void {
	g.setTransform(1, 0, 0, 1, 0, 0);
	draw();
	g.setTransform(ratio, 0, 0, ratio, ratio * left, ratio * lanes);
}

/** The part of a ribbon that a picture shows, around a line at 0, in pixels from the left edge of the picture. */
function pathOf({ paths, picture, ground }: Staged, { values, from, step }: Density, row: number): Path2D {
	const made = paths.get(row);
	if (made) return made;
	const { window, k } = picture;
	const first = Math.max(0, Math.floor((window.from - from) / step));
	const last = Math.min(values.length - 1, Math.ceil((window.to - from) / step));
	const path = new Path2D();
	const point = (i: number, side: 1 | -1) =>
		path.lineTo(
			(from + i * step - window.from) * k,
			side * (HALF_RIBBON * Math.sqrt((values[i] ?? 0) / ground.peak) + 0.4)
		);
	for (let i = first; i <= last; i++) point(i, -1);
	for (let i = last; i >= first; i--) point(i, 1);
	paths.set(row, path);
	return path;
}

function drawRibbons({ g, ink, frame }: Surface, now: Staged, { window, k, width }: TimeScale): void {
	const { pitch, ratio, left, lanes: top } = frame;
	const { lanes, window: made } = now.picture;
	g.save();
	g.beginPath();
	g.rect(0, 0, width, pitch * lanes.length);
	g.clip();
	for (const { row, theme } of lanes) {
		const ribbon = now.ground.ribbons[row];
		if (!ribbon) continue;
		g.fillStyle = ink.bands[theme ?? ''] ?? ink.band;
		const x = ratio * (left + (made.from - window.from) * k);
		g.setTransform(ratio * now.stretch, 0, 0, ratio, x, ratio * (top + lineOf(frame, row)));
		g.fill(pathOf(now, ribbon, row));
	}
	g.restore();
}

/** Ribbons, ticks, breaks, hairlines and the line of each lane. */
export function drawLines(surface: Surface, now: Staged, scale: TimeScale): void {
	const { g, ink, frame } = surface;
	const { pitch, ratio, left } = frame;
	const { picture, ground, stretch, shift } = now;
	const bottom = pitch * picture.lanes.length;
	g.setTransform(ratio, 0, 0, ratio, ratio * left, ratio * frame.lanes);
	drawRibbons(surface, now, scale);
	g.fillStyle = ink.rule;
	for (const { at } of picture.ticks) g.fillRect(Math.round(scale.x(at)), 0, 1, bottom);
	g.globalAlpha = 0.6;
	g.fillStyle = ink.soft;
	for (const { at, length } of ground.breaks) {
		const x = scale.x(at);
		if (x <= scale.width && x + length * scale.k >= 0) g.fillRect(x, 0, length * scale.k, bottom);
	}
	g.globalAlpha = 0.22;
	for (const { theme, x, from, to } of picture.interchanges) {
		g.fillStyle = themeInk(ink, theme);
		g.fillRect(Math.round(x * stretch + shift), pitch * (from + 0.5), 1, pitch * (to - from));
	}
	g.globalAlpha = 0.65;
	for (const { row, theme } of picture.lanes) {
		g.fillStyle = themeInk(ink, theme);
		g.fillRect(0, Math.round(lineOf(frame, row) - 0.5), scale.width, 1);
	}
	g.globalAlpha = 1;
}

/** Bars, rings and marks of one lane. */
export function drawMarks(surface: Surface, { stretch, shift }: Staged, lane: PictureLane): void {
	const { g, ink, frame, atlas } = surface;
	const { left, lanes: top, ratio } = frame;
	const y = lineOf(frame, lane.row);
	const own = themeInk(ink, lane.theme);
	g.globalAlpha = 0.55;
	g.fillStyle = own;
	for (const { x, barTo } of lane.marks)
		if (barTo > x) g.fillRect(x * stretch + shift, y - 1.5, (barTo - x) * stretch, 3);
	g.globalAlpha = 1;
	const place = (x: number) => ratio * (left + x * stretch + shift);
	onScreen(surface, () => {
		for (const x of lane.rings) atlas.copy(g, 'post', RING, own, place(x), ratio * (top + y));
		let alpha = 1;
		for (const mark of lane.marks) {
			if (mark.early) continue;
			if (mark.alpha !== alpha) g.globalAlpha = alpha = mark.alpha;
			const colour = themeInk(ink, mark.theme);
			atlas.copy(g, mark.kind, mark.importance, colour, place(mark.x), ratio * (top + y));
			if (mark.found) atlas.copy(g, mark.kind, FOUND, colour, place(mark.x), ratio * (top + y));
		}
	});
	g.globalAlpha = 1;
}

/** Whether a name that stays at the left edge would lie on that of a mark which has come near the edge. */
const isCovered = ({ label: name }: PictureMark, marks: readonly PictureMark[], { stretch, shift }: Staged): boolean =>
	marks.some(({ label, early, x }) => {
		if (early || !name || !label || label.above !== name.above) return false;
		const middle = x * stretch + shift + label.dx;
		return middle + label.width / 2 > -8 && middle - label.width / 2 < name.width + 8;
	});

/** Titles and numbers; second lines come back when the chart rests. Face by face, because changing the face costs more than a word. */
export function drawLabels({ g, ink, frame }: Surface, now: Staged): void {
	const { picture, stretch, shift } = now;
	const [above, below] = [-15 * ink.scale, 24 * ink.scale];
	let alpha = 1;
	let colour = '';
	g.fillStyle = ink.ink;
	g.textAlign = 'center';
	for (const bold of [false, true]) {
		g.font = bold ? ink.bold : ink.regular;
		for (const { row, marks } of picture.lanes) {
			const y = lineOf(frame, row);
			for (const mark of marks) {
				const { label, early, x, alpha: wanted } = mark;
				if (label?.bold !== bold || (early && isCovered(mark, marks, now))) continue;
				if (wanted !== alpha) g.globalAlpha = alpha = wanted;
				// The name of a span that began earlier stays at the left edge.
				const middle = early ? label.width / 2 : x * stretch + shift + label.dx;
				g.fillText(label.text, middle, y + (label.above ? above : below));
			}
		}
	}
	g.textAlign = 'left';
	g.font = ink.badge;
	for (const { row, marks } of picture.lanes) {
		const y = lineOf(frame, row);
		for (const { badge, theme, r, x, alpha: wanted } of marks) {
			if (badge === '') continue;
			if (wanted !== alpha) g.globalAlpha = alpha = wanted;
			const own = themeInk(ink, theme);
			if (own !== colour) g.fillStyle = colour = own;
			g.fillText(badge, x * stretch + shift + r * 0.6 + 2, y - r * 0.3 - 1.5);
		}
	}
	g.globalAlpha = 1;
}

/** Words beside the ticks. */
export function drawAxis({ g, ink, frame }: Surface, { picture }: Staged, scale: TimeScale): void {
	let free = -Infinity;
	g.textAlign = 'left';
	for (const { at, text, width, strong } of picture.ticks) {
		const x = scale.x(at);
		const end = x + 6 + width;
		if (x < free || x < 0 || end > scale.width + 8) continue;
		free = end;
		g.font = strong ? ink.strong : ink.small;
		g.fillStyle = strong ? ink.ink : ink.muted;
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
