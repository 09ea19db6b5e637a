import fc from 'fast-check';
import { stringify } from 'devalue';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { packPages, readPageData, shared, unpackPages, writePageData } from './offline-pack';

const theme = { id: 'education', title: 'Education' };
const page = (id: string) => ({
	type: 'data',
	nodes: [
		{ type: 'data', data: { locale: 'en', theme }, uses: { params: ['lang'] } },
		null,
		{ type: 'data', data: { moment: { id, theme, relations: [] } }, uses: {} }
	]
});

describe('a page’s data', () => {
	const text = `{"type":"data","nodes":[{"type":"data","uses":{},"data":${stringify({ a: [theme, theme] })}},null]}\n`;

	test('is read and written back as it was', () => {
		expect(readPageData(text).nodes?.[0]?.data).toEqual({ a: [theme, theme] });
		expect(writePageData(readPageData(text))).toBe(text);
	});
	test('of a page that has moved is kept as it is', () => {
		const moved = { type: 'redirect', location: '/m/nanogpt' };
		expect(readPageData(writePageData(moved))).toEqual(moved);
	});
	test('that is none is refused', () => {
		expect(() => readPageData('<!doctype html>')).toThrow(SyntaxError);
	});
});

describe('the pack', () => {
	const pages = {
		'': page('home'),
		'/m/nanogpt': page('nanogpt'),
		'/m/old': { type: 'redirect', location: '/m/nanogpt' }
	};

	test('gives back every page', () => {
		expect(unpackPages(packPages(pages))).toEqual(pages);
	});
	test('says what is equal once', () => {
		expect(packPages(pages).split('"Education"')).toHaveLength(2);
	});
	test('sharing changes no value, and leaves no two equal parts apart', () => {
		law(
			fc.property(fc.jsonValue(), (value) => {
				const plain = JSON.parse(JSON.stringify(value)) as unknown;
				const result = shared([plain, structuredClone(plain)]);
				expect(result).toEqual([plain, plain]);
				expect(result[0]).toBe(result[1]);
			})
		);
	});
	test('a number and its text are two values, as are a list and the object with its places', () => {
		expect(shared([1, '1', [1], ['1'], { 0: 1 }])).toEqual([1, '1', [1], ['1'], { 0: 1 }]);
	});
});
