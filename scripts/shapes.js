/**
 * Writes src/lib/ui/timeline/shapes.json: the shape of each kind as a path about the origin, of the area of a circle
 * of radius 1, drawn by d3-shape. Drawn here and not in the page, because the symbols bring every curve of d3-shape
 * with them. Run it again to change a shape.
 */
import { writeFileSync } from 'node:fs';
import * as d3 from 'd3';

/** The second number evens out how large the shapes look. @type {Record<string, [import('d3').SymbolType, number]>} */
const SYMBOL = {
	post: [d3.symbolCircle, 1],
	paper: [d3.symbolSquare, 1],
	talk: [d3.symbolTriangle, 0.95],
	course: [d3.symbolStar, 0.85],
	code: [d3.symbolDiamond, 0.95],
	idea: [d3.symbolCross, 1]
};
const circle = (/** @type {number} */ r, /** @type {0 | 1} */ sweep) =>
	`M${r},0A${r},${r},0,1,${sweep},${-r},0A${r},${r},0,1,${sweep},${r},0Z`;

/** @type {Record<string, string>} */
const shapes = {};
for (const [kind, [type, factor]] of Object.entries(SYMBOL))
	shapes[kind] = d3.symbol(type, Math.PI * factor).digits(3)() ?? '';
shapes.interview = shapes.talk ?? '';
shapes.video = shapes.course ?? '';
// A ring with a dot.
shapes.milestone = circle(1, 1) + circle(0.72, 0) + circle(0.38, 1);
writeFileSync('src/lib/ui/timeline/shapes.json', JSON.stringify(shapes, null, '\t') + '\n');
