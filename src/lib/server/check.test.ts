import { expect, test } from 'vitest';
import { MOVE, withFolder } from '../../../tests/fixtures/folder';
import { checkData } from './check';

test('tells the size of the record and how complete it is', () => {
	const { figures, problems } = checkData('tests/fixtures/data-min');
	expect(problems).toEqual([]);
	expect(Object.fromEntries(figures)).toMatchObject({
		moments: 3,
		'with a summary in both languages': '100 %',
		claims: 3,
		'claims in both languages': '100 %',
		quotes: 1,
		'quotes not verified': 0,
		'glossary violations': 0,
		'summaries too short or too long': 0,
		'numbers without a claim': 0,
		sources: 4,
		'sources, primary': 2,
		'sources, secondary': 2,
		'sources, inferred': 0,
		relations: 1,
		disputes: 1,
		themes: 2,
		tours: 1
	});
});

test('never rounds what is not complete up to a hundred per cent', () => {
	const figures = Object.fromEntries(checkData('data').figures);
	expect(figures['claims with source and trust']).toBe('100 %');
	expect(figures.moments).toBe(235);
});

test('tells of bad data only what is wrong, and how many files were read', () => {
	const { problems } = withFolder((folder) => {
		folder.edit(MOVE, 'kind: milestone', 'kind: step');
		return folder.read();
	});
	expect(problems).toHaveLength(1);
});
