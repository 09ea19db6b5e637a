/** A table of pairs as a picture: cells in a few shades, all cells of a shade one path. */

/** Units of the drawing to a cell. */
export const CELL = 20;
const SHADES = 16;

export interface Shade {
	/** From 0 to 1. */
	readonly ink: number;
	readonly d: string;
}

/**
 * The cells of a square table, by shade. Ink grows with the square root of a cell's part of the greatest one, so that
 * rare pairs are seen beside common ones; cells that are 0 have none.
 * @param values row by row
 */
export function shades(values: ArrayLike<number>, size: number): Shade[] {
	let most = 0;
	for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? 0);
	const paths = Array.from({ length: SHADES + 1 }, () => '');
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? 0;
		if (!(value > 0)) continue;
		const shade = Math.max(1, Math.round(SHADES * Math.sqrt(value / most)));
		paths[shade] =
			`${paths[shade] ?? ''}M${(i % size) * CELL},${Math.floor(i / size) * CELL}h${CELL - 1}v${CELL - 1}h${1 - CELL}Z`;
	}
	return paths.flatMap((d, shade) => (d === '' ? [] : [{ ink: shade / SHADES, d }]));
}

/** The way of a word through the table, from middle to middle of its cells. @param tokens boundaries included */
export function wayOf(tokens: readonly number[]): string {
	return tokens
		.slice(1)
		.map((next, i) => `${i === 0 ? 'M' : 'L'}${(next + 0.5) * CELL - 0.5},${((tokens[i] ?? 0) + 0.5) * CELL - 0.5}`)
		.join('');
}

/** The cell under a place of the drawing; null outside. */
export function cellAt(x: number, y: number, size: number): { row: number; column: number } | null {
	const row = Math.floor(y / CELL);
	const column = Math.floor(x / CELL);
	return row >= 0 && row < size && column >= 0 && column < size ? { row, column } : null;
}

/** -ln of a share: what that pair costs. */
export const cost = (share: number): number => (share > 0 ? -Math.log(share) : Infinity);
