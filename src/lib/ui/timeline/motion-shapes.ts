/** The shapes of `shapes.json` as steps of a canvas path, so that many marks can be one path. */
import { KINDS, type Kind } from '../../model/schema-values';
import { shapeOf } from './shapes';

/** @param solid without the hole of a ring: what a halo needs */
type Outline = (g: CanvasRenderingContext2D, x: number, y: number, r: number, solid?: boolean) => void;

export const circle: Outline = (g, x, y, r) => {
	g.moveTo(x + r, y);
	g.arc(x, y, r, 0, 2 * Math.PI);
};
const ring: Outline = (g, x, y, r, solid) => {
	circle(g, x, y, r);
	if (solid) return;
	circle(g, x, y, r * 0.72);
	circle(g, x, y, r * 0.38);
};

/** Corners of a path of straight lines; null for one that has others. */
function corners(path: string): readonly (readonly [number, number])[] | null {
	const out: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, step = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const [a = 0, b = 0] = rest
			.split(/[\s,]+/)
			.filter(Boolean)
			.map(Number);
		if (step === 'M' || step === 'L') [x, y] = [a, b];
		else if (step === 'H') x = a;
		else if (step === 'V') y = a;
		else if (step === 'h') x += a;
		else if (step === 'v') y += a;
		else if (step === 'l') [x, y] = [x + a, y + b];
		else if (step === 'Z') continue;
		else return null;
		out.push([x, y]);
	}
	return out;
}

function outlineOf(kind: Kind): Outline {
	const points = corners(shapeOf(kind));
	if (points === null) return kind === 'milestone' ? ring : circle;
	return (g, x, y, r) => {
		points.forEach(([dx, dy], i) => (i === 0 ? g.moveTo(x + dx * r, y + dy * r) : g.lineTo(x + dx * r, y + dy * r)));
		g.closePath();
	};
}

export const outlines = Object.fromEntries(KINDS.map((kind) => [kind, outlineOf(kind)])) as Readonly<
	Record<Kind, Outline>
>;
