/**
 * A glyph's outline as a record of the TrueType table `glyf` (OpenType 1.9): how a PDF embeds one weight of a variable
 * font. Stands in for fontkit 2.0's own writer of such glyphs, which its present version of restructure breaks.
 */
export interface OutlineCommand {
	readonly command: string;
	/** Coordinates in font units; a quadratic curve has its control point first. */
	readonly args: readonly number[];
}

interface Point {
	readonly x: number;
	readonly y: number;
	readonly on: boolean;
}

/** The contours of a path of lines and quadratic curves, in whole font units. */
function contours(commands: readonly OutlineCommand[]): Point[][] {
	const out: Point[][] = [];
	for (const { command, args } of commands) {
		const points = Array.from({ length: args.length / 2 }, (_, i): Point => ({
			x: Math.round(args[2 * i] ?? 0),
			y: Math.round(args[2 * i + 1] ?? 0),
			on: 2 * i + 2 === args.length
		}));
		if (command === 'moveTo') out.push(points);
		else out.at(-1)?.push(...points);
	}
	// A contour closes itself: a last point that stands on the first would be there twice.
	return out
		.map((points) => {
			const [first, last] = [points[0], points.at(-1)];
			const twice = points.length > 1 && last?.on && first?.x === last.x && first.y === last.y;
			return twice ? points.slice(0, -1) : points;
		})
		.filter((points) => points.length > 1);
}

const ON_CURVE = 1;

/** The record, a multiple of four bytes long; empty for a glyph without outline. */
export function glyfRecord(commands: readonly OutlineCommand[]): Buffer {
	const all = contours(commands);
	const points = all.flat();
	if (points.length === 0) return Buffer.alloc(0);
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const size = 10 + 2 * all.length + 2 + points.length * 5;
	const out = Buffer.alloc(Math.ceil(size / 4) * 4);
	let at = 0;
	const int16 = (value: number) => (at = out.writeInt16BE(value, at));
	[all.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach(int16);
	let end = -1;
	for (const contour of all) int16((end += contour.length));
	// No instructions; then a byte of flags a point, and differences of two bytes for both coordinates.
	int16(0);
	for (const { on } of points) at = out.writeUInt8(on ? ON_CURVE : 0, at);
	for (const values of [xs, ys]) values.forEach((value, i) => int16(value - (values[i - 1] ?? 0)));
	return out;
}
