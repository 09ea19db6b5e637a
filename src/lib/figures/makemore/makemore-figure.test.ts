import { describe, expect, test } from 'vitest';
import { lossOf, shares } from '../../lab/makemore/bigram';
import { RUNGS } from '../../lab/makemore/published';
import { about } from './about';
import { CELL, cellAt, cost, shades, wayOf } from './grid';
import numbers from './numbers.json';
import { countState, withParams } from './state';
import { WORDS } from './words';

describe('the picture of a table', () => {
	test('every pair that comes has one cell, every one that does not has none', () => {
		const cells = shades(numbers.counts, 27).flatMap(({ d }) => d.match(/M[^h]+/g) ?? []);
		const wanted = numbers.counts.flatMap((n, i) =>
			n > 0 ? [`M${(i % 27) * CELL},${Math.floor(i / 27) * CELL}`] : []
		);
		expect(cells.toSorted()).toEqual(wanted.toSorted());
	});
	test('the commonest pair has all the ink, and more counts never less of it', () => {
		const all = shades([1, 5, 25, 100], 2);
		expect(all.map(({ ink }) => ink)).toEqual(all.map(({ ink }) => ink).toSorted((a, b) => a - b));
		expect(all.at(-1)).toEqual({ ink: 1, d: `M${CELL},${CELL}h${CELL - 1}v${CELL - 1}h${1 - CELL}Z` });
	});
	test('a word goes from cell to cell, the row the letter before', () => {
		expect(wayOf([0, 2, 1, 0])).toBe('M49.5,9.5L29.5,49.5L9.5,29.5');
		expect(cellAt(49.5, 9.5, 3)).toEqual({ row: 0, column: 2 });
		expect(cellAt(-1, 5, 3)).toBeNull();
		expect(cellAt(5, 3 * CELL, 3)).toBeNull();
	});
	test('what is ruled out costs without end', () => {
		expect(cost(0)).toBe(Infinity);
		expect(cost(1)).toBeCloseTo(0, 12);
	});
});

test('the numbers of the picture are those of counting', () => {
	const counts = Float64Array.from(numbers.counts);
	expect(lossOf(counts, shares(counts, 27, 0))).toBeCloseTo(numbers.bigram, 4);
	expect(numbers.bigram).toBe(2.4544);
	expect(numbers.net - numbers.bigram).toBeLessThan(0.01);
	for (const locale of ['en', 'zh'] as const) expect(about.picture(locale)).not.toMatch(/NaN|undefined/);
});

test('every published rung is a mark and a row of the table, in both languages', () => {
	expect(about.marks.length).toBeGreaterThanOrEqual(RUNGS.length);
	expect(about.table('zh').rows.map(([name]) => name)).toEqual(RUNGS.map((rung) => WORDS.zh.rungs[rung]));
});

test('the address says the pair, the word and the draws; nothing said is the first view', () => {
	expect(countState({})).toEqual({ smoothing: 0, first: '.', next: 'a', word: null, drawn: 3 });
	expect(countState({ pair: 'qu', word: 'emma', smooth: '10', draw: '7' })).toEqual({
		smoothing: 10,
		first: 'q',
		next: 'u',
		word: 'emma',
		drawn: 7
	});
	expect(withParams({ pair: 'qu', word: 'emma' }, { word: null, draw: '4' })).toEqual({ pair: 'qu', draw: '4' });
});
