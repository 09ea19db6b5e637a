import { describe, expect, test } from 'vitest';
import { CHART, layoutOf } from '../../../tests/fixtures/real';
import { dayOf } from './time';
import { cssString, printedAddress, shownMoments } from './print';
import { OPEN_LENS } from './lens';

describe('the list on paper', () => {
	const window = { from: dayOf(2015), to: dayOf(2018) };

	test('holds the moments of the window and the lens, each once, in order of time', () => {
		const lens = { ...OPEN_LENS, kinds: ['paper'] as const };
		const shown = shownMoments(layoutOf(CHART.en, 770, lens), window);
		const expected = CHART.en.moments.filter(
			({ kind, at, to = at }) => kind === 'paper' && at <= window.to && to >= window.from
		);
		expect(expected.length).toBeGreaterThan(2);
		expect(shown.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
		expect(shown.map(({ at }) => at)).toEqual(shown.map(({ at }) => at).sort((a, b) => a - b));
	});
});

test.each([
	['https://a.example/m/nanogpt', 'a.example/m/nanogpt'],
	['http://a.example/', 'a.example'],
	['https://a.example/%E5%BC%A0', 'a.example/张'],
	['https://a.example/%E0%A4%A', 'a.example/%E0%A4%A']
])('%s is printed as %s', (url, text) => {
	expect(printedAddress(url)).toBe(text);
});

test('text goes into a style sheet as it is', () => {
	expect(cssString('a "b" \\c\nd')).toBe('"a \\"b\\" \\\\c\\a d"');
});
