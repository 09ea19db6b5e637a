/** The colours of a reader's own lanes, checked for contrast with the roles of app.css. */
import { clampChroma, clampRgb, converter, parse, wcagContrast, type Color } from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hueColor } from './lib/model/interchange/colors';

const rgb = converter('rgb');
const colorOf = (css: string): Color => {
	const color = parse(css);
	if (!color) throw new Error(`${css} is no colour`);
	return color;
};
/** A screen that cannot show a colour either clips its channels or takes from its chroma. */
const shown = (css: string): Color[] => [clampRgb(rgb(colorOf(css))), clampChroma(colorOf(css), 'oklch', 'rgb')];
const css = readFileSync('src/app.css', 'utf8');
const role = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1) ?? [];

describe.each([
	['light', 0],
	['dark', 1]
] as const)('in the %s scheme', (scheme, i) => {
	test.each(['paper', 'card'])('text of any hue reaches 4.5:1 on %s', (name) => {
		const ground = role(name)[i] ?? '';
		for (const hue of [null, ...Array.from({ length: 360 }, (_, degrees) => degrees)])
			for (const color of shown(hueColor(hue, scheme)))
				expect(wcagContrast(color, ground), `hue ${hue}`).toBeGreaterThanOrEqual(4.5);
	});
});
