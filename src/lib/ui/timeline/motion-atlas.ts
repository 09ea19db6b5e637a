/**
 * Every mark that can be drawn, drawn once: shape, size and colour, with its halo, side by side on one picture. A moving
 * chart then copies small squares, which costs a quarter of filling paths.
 */
import { radiusOf } from '../../model/detail';
import { KINDS, type Kind } from '../../model/schema-values';
import { HIT, SHAPES } from './motion-shapes';

/** Half the side of a square, in pixels of the page: the largest mark, its points and its halo. */
const HALF = 13;
const HALO = 1.25;
/** Importance 1 to 5; before them the ring around what the search found, behind them an interchange ring. */
const SIZES = 7;
export const FOUND = 0;
export const RING = 6;
const radius = (size: number): number => (size === FOUND ? 12 : size === RING ? 3 : radiusOf(size));
/** How far a mark reaches from its middle: the points of a star, and the halo. */
const reach = (size: number): number =>
	size === FOUND || size === RING ? radius(size) + 1 : 1.56 * (radius(size) + HALO);

type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The same of a canvas on the page and of one in a worker. */
export const contextOf = (
	canvas: HTMLCanvasElement | OffscreenCanvas,
	settings?: CanvasRenderingContext2DSettings
): Surface | null =>
	'transferControlToOffscreen' in canvas ? canvas.getContext('2d', settings) : canvas.getContext('2d', settings);

/** A worker has no page to make one. */
function canvasOf(width: number, height: number): HTMLCanvasElement | OffscreenCanvas {
	if (typeof document === 'undefined') return new OffscreenCanvas(width, height);
	const canvas = document.createElement('canvas');
	return Object.assign(canvas, { width, height });
}

export class Atlas {
	readonly #picture: HTMLCanvasElement | OffscreenCanvas;
	readonly #side: number;
	readonly #halves: readonly number[];
	readonly #rows: ReadonlyMap<string, number>;

	/**
	 * @param colours of the themes, and of marks without one
	 * @param paper colour of the halo
	 * @param ratio pixels of the screen to one of the page
	 */
	constructor(colours: readonly string[], paper: string, ratio: number) {
		// Even, so that a mark's middle lies between pixels, and so does that of its place.
		this.#side = 2 * Math.ceil(HALF * ratio);
		this.#halves = Array.from({ length: SIZES }, (_, size) => Math.min(this.#side / 2, Math.ceil(reach(size) * ratio)));
		this.#rows = new Map(colours.map((colour, row) => [colour, row]));
		const [width, height] = [this.#side * SIZES * KINDS.length, this.#side * Math.max(1, this.#rows.size)];
		this.#picture = canvasOf(width, height);
		const g = contextOf(this.#picture);
		if (!g) return;
		const fill = (path: Path2D, column: number, row: number, r: number, colour: string) => {
			const middle = (n: number) => (n + 0.5) * this.#side;
			g.setTransform(r * ratio, 0, 0, r * ratio, middle(column), middle(row));
			g.fillStyle = colour;
			g.fill(path, 'evenodd');
		};
		for (const [colour, row] of this.#rows)
			for (const kind of KINDS)
				for (let size = 0; size < SIZES; size++) {
					const column = columnOf(kind, size);
					const r = radius(size);
					if (size === FOUND) fill(HIT, column, row, r, colour);
					else if (size === RING) {
						fill(SHAPES.post, column, row, r, colour);
						fill(SHAPES.post, column, row, 1.7, paper);
					} else {
						fill(kind === 'milestone' ? SHAPES.post : SHAPES[kind], column, row, r + HALO, paper);
						fill(SHAPES[kind], column, row, r, colour);
					}
				}
	}

	/**
	 * Copies a mark to a place in pixels of the screen.
	 * @param size importance, `FOUND` or `RING`
	 */
	copy(g: Surface, kind: Kind, size: number, colour: string, x: number, y: number): void {
		const column = columnOf(kind, Math.min(SIZES - 1, Math.max(0, Math.round(size))));
		const row = this.#rows.get(colour) ?? 0;
		// No more of its square than the mark fills.
		const half = this.#halves[Math.round(size)] ?? this.#side / 2;
		const [left, top] = [(column + 0.5) * this.#side - half, (row + 0.5) * this.#side - half];
		g.drawImage(
			this.#picture,
			left,
			top,
			2 * half,
			2 * half,
			Math.round(x) - half,
			Math.round(y) - half,
			2 * half,
			2 * half
		);
	}
}

const columnOf = (kind: Kind, importance: number): number => KINDS.indexOf(kind) * SIZES + importance;
