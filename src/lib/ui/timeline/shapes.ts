/** The shape of each kind, as an SVG path about the origin. Colour never carries meaning alone: shape says the kind. */
import {
	symbol,
	symbolCircle,
	symbolCross,
	symbolDiamond,
	symbolSquare,
	symbolStar,
	symbolTriangle,
	type SymbolType
} from 'd3';
import type { Kind } from '../../model/schema-values';

const SYMBOL: Record<Exclude<Kind, 'milestone'>, readonly [SymbolType, number]> = {
	// The second number evens out how large the shapes look.
	post: [symbolCircle, 1],
	paper: [symbolSquare, 1],
	talk: [symbolTriangle, 0.95],
	interview: [symbolTriangle, 0.95],
	course: [symbolStar, 0.85],
	video: [symbolStar, 0.85],
	code: [symbolDiamond, 0.95],
	idea: [symbolCross, 1]
};

const circle = (r: number, sweep: 0 | 1 = 1) => `M${r},0A${r},${r},0,1,${sweep},${-r},0A${r},${r},0,1,${sweep},${r},0Z`;
const cache = new Map<string, string>();

/** @param r radius of the circle of equal weight, in pixels */
export function shapeOf(kind: Kind, r: number): string {
	const key = `${kind} ${r}`;
	let path = cache.get(key);
	if (path === undefined) {
		if (kind === 'milestone') path = circle(r) + circle(r - Math.max(1.4, r * 0.26), 0) + circle(r * 0.38);
		else {
			const [type, factor] = SYMBOL[kind];
			path =
				symbol()
					.type(type)
					.size(Math.PI * r * r * factor)
					.digits(2)() ?? '';
		}
		cache.set(key, path);
	}
	return path;
}
