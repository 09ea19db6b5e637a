/**
 * The shape of an arc, once it is known how many pixels tall a lane is. In one lane an arc bulges into the gap above,
 * where no label stands, and runs along it; from lane to lane it leaves and arrives upright and crosses in between.
 */
import type { Arc, ArcEnd } from './arcs';

/** A cubic curve: start, two control points, end; each x, y. */
export type Cubic = readonly [number, number, number, number, number, number, number, number];

/** Air between a mark and the curve, and length and half the width of an arrowhead, in pixels. */
const AIR = 2;
const HEAD = 5;
const HALF_HEAD = 3;
/** Least and greatest rise of an arc over its own lane, in lanes, and how far over the gap's middle it may reach, in pixels. */
const RISE = [0.36, 0.6] as const;
const OVER = 6;
/** Widest a bend may be, in pixels. */
const BEND = 40;
/** How far from its lane an arc leaves the window, in lanes: clear of the marks on the line. */
const EXIT = 0.32;

/** How far an arc rises over its own lane, in pixels. */
function riseOf(level: number, pitch: number): number {
	const [low, high] = [RISE[0] * pitch, Math.min(RISE[1] * pitch, pitch / 2 + OVER)];
	return low + (high - low) * level;
}

/** The pieces of an arc, from the moment followed to the other end; the lines of lanes lie in their middle. */
export function curveOf({ here, there, level }: Arc, pitch: number): readonly Cubic[] {
	const line = ({ row }: ArcEnd) => (row + 0.5) * pitch;
	const reach = ({ r, head }: ArcEnd) => r + AIR + (head ? HEAD : 0);
	const [x0, x1] = [here.x, there.x];
	if (here.row === there.row) {
		const top = line(here) - riseOf(level, pitch);
		const bend = Math.sign(x1 - x0) * Math.min(Math.abs(x1 - x0) / 2, BEND);
		const y = (end: ArcEnd) => (end.edge ? top : Math.max(line(end) - reach(end), top));
		const [a, b] = [x0 + (here.edge ? 0 : bend), x1 - (there.edge ? 0 : bend)];
		const bent = (at: ArcEnd) => (y(at) * 2 + top * 3) / 5;
		return [
			[x0, y(here), x0, bent(here), (x0 * 2 + a) / 3, top, a, top],
			[a, top, (a * 2 + b) / 3, top, (a + b * 2) / 3, top, b, top],
			[b, top, (x1 * 2 + b) / 3, top, x1, bent(there), x1, y(there)]
		];
	}
	const middle = (line(here) + line(there)) / 2;
	/** An end and its control point. */
	const end = (at: ArcEnd, across: number): readonly [number, number, number, number] => {
		const way = Math.sign(middle - line(at));
		if (at.edge) return [at.x, line(at) + way * EXIT * pitch, at.x + across * 0.4, line(at) + way * EXIT * pitch];
		return [at.x, line(at) + way * Math.min(reach(at), Math.abs(middle - line(at))), at.x, middle];
	};
	const [, y0, a, b] = end(here, x1 - x0);
	const [, y1, c, d] = end(there, x0 - x1);
	return [[x0, y0, a, b, c, d, x1, y1]];
}

const px = (n: number): number => Math.round(n * 100) / 100;

export const pathOf = (curve: readonly Cubic[]): string =>
	curve
		.map(
			([x0, y0, a, b, c, d, x1, y1], i) =>
				`${i === 0 ? `M${px(x0)},${px(y0)}` : ''}C${px(a)},${px(b)} ${px(c)},${px(d)} ${px(x1)},${px(y1)}`
		)
		.join('');

/** The point at `t` from 0 to 1, each piece taking an equal part. */
export function pointOf(curve: readonly Cubic[], t: number): readonly [number, number] {
	const i = Math.min(Math.floor(t * curve.length), curve.length - 1);
	const [x0 = 0, y0 = 0, a = 0, b = 0, c = 0, d = 0, x1 = 0, y1 = 0] = curve[i] ?? [];
	const v = t * curve.length - i;
	const u = 1 - v;
	const mix = (p: number, q: number, r: number, s: number) =>
		u * u * u * p + 3 * u * u * v * q + 3 * u * v * v * r + v * v * v * s;
	return [mix(x0, a, c, x1), mix(y0, b, d, y1)];
}

const NAME_HEIGHT = 16;
/** An arc must be this much longer than its name: the labels of its ends need room too. */
const NAME_ROOM = 100;

/**
 * Where the names of arcs stand, so that none covers another or leaves the plot; null for one that finds no place.
 * @param plot width of the plot
 */
export function placeNames(
	named: readonly { readonly curve: readonly Cubic[]; readonly width: number }[],
	plot: number
): readonly (readonly [number, number] | null)[] {
	const taken: (readonly [number, number, number])[] = [];
	return named.map(({ curve, width }) => {
		const [[x0, y0], [x1, y1]] = [pointOf(curve, 0), pointOf(curve, 1)];
		if (Math.hypot(x1 - x0, y1 - y0) < width + NAME_ROOM) return null;
		const place = [0.5, 0.42, 0.58, 0.36, 0.64]
			.map((t) => pointOf(curve, t))
			.find(
				([x, y]) =>
					x >= width / 2 &&
					x <= plot - width / 2 &&
					taken.every(([px, py, half]) => Math.abs(x - px) > half + width / 2 + 8 || Math.abs(y - py) > NAME_HEIGHT)
			);
		if (place) taken.push([...place, width / 2]);
		return place ?? null;
	});
}

/** The end of a curve, or its start, as a frame: where it is, and which way it points. */
function frameOf(curve: readonly Cubic[], at: 'here' | 'there') {
	const [x0 = 0, y0 = 0, a = 0, b = 0, c = 0, d = 0, x1 = 0, y1 = 0] = (at === 'here' ? curve[0] : curve.at(-1)) ?? [];
	const [x, y, dx, dy] = at === 'here' ? [x0, y0, x0 - a, y0 - b] : [x1, y1, x1 - c, y1 - d];
	const length = Math.hypot(dx, dy) || 1;
	const [ux, uy] = [dx / length, dy / length];
	return (along: number, across: number) => `${px(x + ux * along - uy * across)},${px(y + uy * along + ux * across)}`;
}

/** An arrowhead at the end of a curve, or at its start. */
export function headOf(curve: readonly Cubic[], at: 'here' | 'there'): string {
	const corner = frameOf(curve, at);
	return `M${corner(HEAD, 0)}L${corner(-1, HALF_HEAD)}L${corner(-1, -HALF_HEAD)}Z`;
}

/** An open angle at the window's edge, where a curve leaves it. */
export function exitOf(curve: readonly Cubic[]): string {
	const corner = frameOf(curve, 'there');
	return `M${corner(-HEAD, HALF_HEAD)}L${corner(0, 0)}L${corner(-HEAD, -HALF_HEAD)}`;
}
