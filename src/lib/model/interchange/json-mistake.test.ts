import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { jsonMistake } from './json-mistake';

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

describe('a mistake in JSON', () => {
	test.each([
		['{"a": [1, 2,]}', 12],
		['{"a": 1,}', 8],
		['{"a" 1}', 5],
		['[1 2]', 3],
		['{a: 1}', 1],
		["['a']", 1],
		['[1]]', 3],
		['["open]', 1],
		['[', 1],
		['', 0],
		['[1]  x', 5]
	])('%j is at %i', (text, at) => {
		expect(jsonMistake(text)).toBe(at);
	});
	test('is found in a long text that is never closed', () => {
		expect(jsonMistake(`["${'a'.repeat(1_000_000)}`)).toBe(1);
	});
	test('is found exactly where there is one: in JSON with a letter changed', () => {
		const marks = fc.constantFrom(...Array.from('{}[],:"\\01.e- \ntu\u0001'));
		law(
			fc.property(fc.json(), fc.nat(), fc.option(marks), (json, n, mark) => {
				expect(jsonMistake(json)).toBeNull();
				const at = n % (json.length + 1);
				const text = json.slice(0, at) + (mark ?? '') + json.slice(at + (mark === null ? 1 : 0));
				expect(jsonMistake(text) === null, text).toBe(isJson(text));
			}),
			3000
		);
	});
});
