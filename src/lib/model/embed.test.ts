import { expect, test } from 'vitest';
import { crowd, LANES } from '../../../tests/fixtures/seeded';
import { changeBetween, chartOf, type ChartFile } from './embed';

const bounds = { from: 0, to: 4000 };
const chart: ChartFile = { moments: crowd({ count: 40, bounds }), themes: LANES, roles: [], bounds, initial: bounds };

test('a chart differs from itself in nothing, and else in what was added, changed and taken away', () => {
	expect(changeBetween(chart, chart)).toEqual({ added: 0, changed: 0, removed: 0 });
	const [first, second, ...rest] = chart.moments;
	if (!first || !second) throw new Error('the crowd is too small');
	const then = { ...chart, moments: [{ ...second, title: 'once' }, ...rest, { ...first, id: 'gone' }] };
	expect(changeBetween(then, chart)).toEqual({ added: 1, changed: 1, removed: 1 });
});

test('a step shows the moments of its lanes and kinds, and no others', () => {
	const part = chartOf(chart, { lanes: ['two', 'four'], kinds: ['post', 'code'] });
	expect(part.themes.map(({ id }) => id)).toEqual(['two', 'four']);
	const expected = chart.moments.filter(
		({ kind, themes: [lane] }) => (lane === 'two' || lane === 'four') && (kind === 'post' || kind === 'code')
	);
	expect(expected.length).toBeGreaterThan(0);
	expect(part.moments).toEqual(expected);
	expect(chartOf(chart, { lanes: null, kinds: [] })).toBe(chart);
});
