/** The plane of the moons: the grid the network is asked on, and the regions of its answer as paths. */
import { contours } from 'd3-contour';
import type { Surface } from '../../lab/micrograd/train';

export const GRID: Surface = { x0: -1.6, x1: 2.6, y0: -1.2, y1: 1.7, columns: 57, rows: 40 };
/** Units of the drawing to one of the plane. */
export const UNIT = 100;
export const WIDTH = (GRID.x1 - GRID.x0) * UNIT;
export const HEIGHT = (GRID.y1 - GRID.y0) * UNIT;

/** A place of the plane in the drawing; y upwards. */
export const place = (x: number, y: number): [number, number] => [(x - GRID.x0) * UNIT, (GRID.y1 - y) * UNIT];

export interface Region {
	/** Scores from here on, on its side. */
	readonly from: number;
	readonly d: string;
}

/** Where scores of one sign (-1 or 1) are at least each of `levels` in size: nested regions, the widest first. */
export function regions(scores: Float64Array, sign: -1 | 1, levels: readonly number[]): Region[] {
	const { columns, rows, x0, x1, y0, y1 } = GRID;
	const path = (ring: readonly (readonly number[])[]) =>
		`M${ring
			.map(([u = 0, v = 0]) => {
				const [x, y] = place(x0 + ((u - 0.5) / (columns - 1)) * (x1 - x0), y0 + ((v - 0.5) / (rows - 1)) * (y1 - y0));
				return `${x.toFixed(1)},${y.toFixed(1)}`;
			})
			.join('L')}Z`;
	return contours()
		.size([columns, rows])
		.thresholds([...levels])(Array.from(scores, (score) => score * sign))
		.map(({ value, coordinates }) => ({ from: value, d: coordinates.flat().map(path).join('') }));
}
