import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { spreadHues, themeStyle } from './colors';

describe('hues', () => {
	test('that are given stay', () => {
		expect(spreadHues([10, null, 370, -20])).toMatchObject([10, expect.any(Number), 10, 340]);
	});
	test('that are missing are spread evenly', () => {
		const hues = spreadHues([null, null, null, null, null]).sort((a, b) => a - b);
		for (let i = 1; i < hues.length; i++) expect((hues[i] ?? 0) - (hues[i - 1] ?? 0)).toBe(72);
	});
	test('of two lanes beside each other are far apart where there are few', () => {
		const hues = spreadHues(Array.from({ length: 12 }, () => null));
		for (let i = 1; i < hues.length; i++) {
			const turn = Math.abs((hues[i] ?? 0) - (hues[i - 1] ?? 0));
			expect(Math.min(turn, 360 - turn)).toBeGreaterThanOrEqual(90);
		}
	});
	test('are whole degrees, as many as there are lanes', () => {
		const hue = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
		law(
			fc.property(fc.array(hue, { maxLength: 12 }), (given) => {
				const hues = spreadHues(given);
				expect(hues).toHaveLength(given.length);
				for (const each of hues) expect(Number.isInteger(each) && each >= 0 && each <= 360).toBe(true);
				const style = themeStyle(hues.map((each, i) => ({ id: `u${i}`, hue: each })));
				expect(style).toMatch(/^(?:--theme-u\d+:light-dark\((?:oklch\([\d. ]+\),?){2}\);?)*$/);
			})
		);
	});
});
