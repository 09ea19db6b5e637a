/**
 * A digit drawn by hand, as the address holds it and as the network reads it. A drawing is its strokes: points on a grid
 * of 32 x 32, two characters each (x, then y, in base 32), strokes parted by full stops. The picture follows from them.
 */
import { PIXELS, SIDE } from '../../lab/lenet/shape';

/** Points across. */
export const GRID = 32;
/** Characters at most: a drawing fits in an address. */
export const MOST_INK = 900;

export type Point = readonly [x: number, y: number];

const INK = /^(?:[0-9a-v]{2})+(?:\.(?:[0-9a-v]{2})+)*$/;
export const isInk = (value: string): boolean => value.length <= MOST_INK && INK.test(value);

/** The strokes of a drawing; none of what is no drawing. */
export function strokesOf(ink: string): Point[][] {
	if (!isInk(ink)) return [];
	return ink
		.split('.')
		.map((stroke) =>
			Array.from(stroke.matchAll(/../g), ([pair]): Point => [
				parseInt(pair.charAt(0), GRID),
				parseInt(pair.charAt(1), GRID)
			])
		);
}

const clamped = (n: number) => Math.max(0, Math.min(GRID - 1, Math.round(n)));
const written = ([x, y]: Point) => clamped(x).toString(GRID) + clamped(y).toString(GRID);

/** The drawing with one more point: of a new stroke, or going on with the last. A drawing that is full stays as it is. */
export function withPoint(ink: string, point: Point, fresh: boolean): string {
	const pair = written(point);
	if (!fresh && ink.endsWith(pair)) return ink;
	const next = ink + (fresh && ink !== '' ? '.' : '') + pair;
	return next.length > MOST_INK ? ink : next;
}

/** The drawing without its last stroke. */
export const withoutLast = (ink: string): string => ink.slice(0, Math.max(0, ink.lastIndexOf('.')));

/** Distance of a place from the line between two points. */
function distance(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
	const length = (bx - ax) ** 2 + (by - ay) ** 2;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
	return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** Half the width of a stroke in pixels, where it is full; it fades over one pixel more. About that of the digits. */
const HALF = 0.35;

/** The picture of a drawing: 256 brightnesses, 0 (paper) to 255 (ink), row by row. */
export function pictureOf(ink: string): Uint8Array {
	const out = new Uint8Array(PIXELS);
	const place = ([x, y]: Point): Point => [(x + 0.5) / 2, (y + 0.5) / 2];
	for (const stroke of strokesOf(ink)) {
		const points = stroke.map(place);
		points.forEach((to, i) => {
			const from = points[i - 1] ?? to;
			for (let at = 0; at < PIXELS; at++) {
				const off = distance((at % SIDE) + 0.5, Math.floor(at / SIDE) + 0.5, from, to);
				const level = Math.round(255 * Math.max(0, Math.min(1, 1 + HALF - off)));
				if (level > (out[at] ?? 0)) out[at] = level;
			}
		});
	}
	return out;
}

/** The picture moved by whole pixels so that its ink balances about the middle, as that of the digits learned from does. */
export function centred(pixels: Uint8Array): Uint8Array {
	let [all, x, y] = [0, 0, 0];
	pixels.forEach((level, i) => {
		all += level;
		x += level * (i % SIDE);
		y += level * Math.floor(i / SIDE);
	});
	if (all === 0) return pixels.slice();
	const middle = (SIDE - 1) / 2;
	const [dx, dy] = [Math.round(middle - x / all), Math.round(middle - y / all)];
	return Uint8Array.from(pixels, (_, i) => {
		const [fromX, fromY] = [(i % SIDE) - dx, Math.floor(i / SIDE) - dy];
		return fromX < 0 || fromX >= SIDE || fromY < 0 || fromY >= SIDE ? 0 : (pixels[fromY * SIDE + fromX] ?? 0);
	});
}
