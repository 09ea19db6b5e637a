import { describe, expect, test } from 'vitest';
import { codePoints, decode, lettersOf, MOST_BYTES, readNames, readWords } from './data';
import { sayNotice, sayProblem } from './data-words';
import { DataProblem, type Problem } from './problems';

const bytes = (text: string) => new TextEncoder().encode(text);
function problemOf(action: () => unknown): Problem | null {
	try {
		action();
		return null;
	} catch (error) {
		if (error instanceof DataProblem) return error.problem;
		throw error;
	}
}

describe('words are read as Python reads them', () => {
	test('every kind of line end, white space at the edges, blank lines, repeats', () => {
		expect(readWords('a\r\n b\u3000\rc\n\n \x1f\x85 \nd e\na')).toEqual(['a', 'b', 'c', 'd e', 'a']);
	});
	test('a byte order mark is a letter, a form feed ends no line, half a pair is no letter', () => {
		expect(readWords(decode(bytes('\ufeffa\fb')))).toEqual(['\ufeffa\fb']);
		expect(codePoints('a😀b')).toHaveLength(3);
	});
	test('letters come by code point, where UTF-16 would put them otherwise', () => {
		expect(lettersOf(['😀\uffee', 'ba', '\ue000'])).toEqual(['a', 'b', '\ue000', '\uffee', '😀']);
	});
	test('a table gives its column of names', () => {
		expect(readNames('sex,name\r\nF,emma\nM,liam\n')).toEqual(['emma', 'liam']);
	});
});

describe('what cannot be learned from has a name', () => {
	test.each<[string, () => unknown, Problem['code']]>([
		['an empty file', () => readWords(''), 'empty'],
		['a file of white space', () => readWords(' \n\r\n\t'), 'empty'],
		['10 MB', () => decode(new Uint8Array(10_000_000)), 'too-large'],
		['10 MB pasted', () => readWords('a\n'.repeat(5_000_000)), 'too-large'],
		['a picture', () => decode(Uint8Array.of(0x89, 0x50, 0xff)), 'not-text'],
		['a table without names', () => readNames('a,b\n1,2'), 'no-column'],
		['a table without rows', () => readNames('name,b'), 'empty'],
		[
			'too many letters',
			() => lettersOf([String.fromCodePoint(...Array.from({ length: 20001 }, (_, i) => 65536 + i))]),
			'too-many-letters'
		]
	])('%s', (_, action, code) => {
		expect(problemOf(action)?.code).toBe(code);
	});
	test('just under the limit is read', () => {
		expect(readWords('abcd\n'.repeat(MOST_BYTES / 5)).length).toBe(MOST_BYTES / 5);
	});
});

test('every problem is said in both languages, with its numbers', () => {
	const problems: Problem[] = [
		{ code: 'empty' },
		{ code: 'too-large', bytes: 10_000_000, most: 5_000_000 },
		{ code: 'not-text' },
		{ code: 'too-many-letters', letters: 30_000, most: 20_000 },
		{ code: 'unknown-letters', letters: ['é', '李'] },
		{ code: 'too-long', length: 10_000, most: 15 },
		{ code: 'no-column', column: 'name' },
		{ code: 'option', option: 'width', value: '7', allowed: 'a multiple of heads, 4' }
	];
	const said = problems.flatMap((each) => [sayProblem(each, 'en'), sayProblem(each, 'zh')]);
	expect(new Set(said).size).toBe(16);
	expect(said.join(' ')).not.toMatch(/undefined|\[object/);
	expect(sayProblem({ code: 'too-large', bytes: 10_000_000, most: 5_000_000 }, 'en')).toContain('10 MB');
	expect(sayProblem({ code: 'unknown-letters', letters: ['é', '李'] }, 'zh')).toContain('“é” “李”');
	expect(sayNotice({ code: 'long-words', count: 1, longest: 10_000, most: 16 }, 'en')).toContain('10,000 letters');
});
