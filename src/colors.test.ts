/** The palette: data/themes.yaml and the roles of app.css, checked for contrast and for colour-blind readers. */
import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	wcagContrast
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readData } from './lib/server/read';

const { dataset } = readData('data');
const themes = dataset?.themes ?? [];
const css = readFileSync('src/app.css', 'utf8');
/** Both values of a role in the style sheet. */
const role = (name: string) => {
	const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
	if (!match?.[1] || !match[2]) throw new Error(`app.css has no --${name}`);
	return { light: match[1], dark: match[2] };
};
const rgb = converter('rgb');
const seen = (color: string) => {
	const value = rgb(color);
	if (!value) throw new Error(`${color} is not a colour`);
	return value;
};
const SIGHTS = {
	full: (color: string) => seen(color),
	protan: (color: string) => filterDeficiencyProt(1)(seen(color)),
	deutan: (color: string) => filterDeficiencyDeuter(1)(seen(color)),
	tritan: (color: string) => filterDeficiencyTrit(1)(seen(color))
};

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
	test.each(themes.map((theme) => [theme.id, theme.color[scheme]] as const))(
		'text in the colour of %s reaches 4.5:1',
		(_, color) => {
			expect(wcagContrast(color, role('paper')[scheme])).toBeGreaterThanOrEqual(4.5);
			expect(wcagContrast(color, role('card')[scheme])).toBeGreaterThanOrEqual(4.5);
		}
	);
	test('muted text reaches 4.5:1 and edges of controls 3:1', () => {
		expect(wcagContrast(role('muted')[scheme], role('paper')[scheme])).toBeGreaterThanOrEqual(4.5);
		expect(wcagContrast(role('edge')[scheme], role('paper')[scheme])).toBeGreaterThanOrEqual(3);
	});
	test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])(
		'neighbouring lanes differ to a reader with %s sight',
		(sight) => {
			const see = SIGHTS[sight];
			expect(themes.length).toBe(11);
			for (let i = 1; i < themes.length; i++) {
				const [a, b] = [themes[i - 1], themes[i]];
				if (!a || !b) continue;
				const distance = differenceCiede2000()(see(a.color[scheme]), see(b.color[scheme]));
				expect(distance, `${a.id} beside ${b.id}`).toBeGreaterThanOrEqual(8);
			}
		}
	);
});
