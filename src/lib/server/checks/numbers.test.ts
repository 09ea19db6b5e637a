import { describe, expect, test } from 'vitest';
import { FIRST, withFolder } from '../../../../tests/fixtures/folder';
import { numbersIn } from './numbers';

describe('the numbers of a text', () => {
	test.each([
		['60,000 claps', ['60000']],
		['6 万次', ['60000']],
		['6.5 万次', ['65000']],
		['1.24 亿参数', ['124000000']],
		['124M parameters', ['124000000']],
		['2 million, 3 billion', ['2000000', '3000000000']],
		['3 万亿个 token', ['3000000000000']],
		['5 千克，3 百分点', ['5', '3']],
		['5 May, 05 and 0.5', ['5', '5', '0.5']],
		['Software 2.0 is not 2', ['2.0', '2']],
		['on K80 and CS231n', ['80', '231']],
		['2010-2014, then 1,2', ['2010', '2014', '1', '2']],
		['none in words: two, 两个', []]
	])('in %j are %j', (text, values) => {
		expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
	});
});

describe('a number in prose', () => {
	const told = (field: string, line: number, shown: string) =>
		`data/${FIRST}:${line}: ${field}: the number ${shown} stands in no claim, title, date or quote; ` +
		'write it into a claim with its source, or take it out';
	/** What is wrong once `before` in the first note has become `instead`. */
	const problems = (...edits: readonly (readonly [string, string])[]) =>
		withFolder((folder) => {
			for (const [before, instead] of edits) folder.edit(FIRST, before, instead);
			return folder.problems();
		});

	test.each([
		['gist.en', 8, 'He writes down how he works.', 'He writes down 7 ways to work.', '7'],
		['gist.zh', 8, '他写下自己怎样工作。', '他写下 7 种做法。', '7'],
		['summary.en', 27, 'a drawer full of pages', 'a drawer of 1,200 pages', '1,200'],
		['summary.zh', 33, '满满一抽屉的纸', '3 万张纸', '3 万']
	])('that no claim holds, in %s', (field, line, before, instead, shown) => {
		expect(problems([before, instead])).toEqual([told(field, line, shown)]);
	});

	test('is told once for each place, however often it stands there', () => {
		expect(problems(['a drawer full of pages', '7 pages and 7 pages'])).toEqual([told('summary.en', 27, '7')]);
	});

	test('may stand in a claim of either language, in the title, the date or a quote', () => {
		expect(problems(['a drawer full of pages', '4 pages of 05/2011'])).toEqual([]);
		expect(problems(['a drawer full of pages', '12,000 pages'], ['5 月上网', '5 月上网，1.2 万人读过'])).toEqual([]);
		expect(problems(['满满一抽屉的纸', '3 万张纸'], ['in May 2011.', 'in May 2011, on 30,000 pages.'])).toEqual([]);
		expect(problems(['a drawer full of pages', '9 pages'], ['en: A first note', 'en: 9 notes'])).toEqual([]);
	});
});
