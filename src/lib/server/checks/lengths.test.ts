import { describe, expect, test } from 'vitest';
import { parseSourceFile } from '../source-file';
import { checkLengths, SUMMARY_LENGTH } from './lengths';

function problems(importance: number, words: number, characters: number): string[] {
	const body = `${'word '.repeat(words)}\n\n<!-- zh -->\n\n${'字 '.repeat(characters)}\n`;
	const source = parseSourceFile('a.md', `---\nid: a\n---\n\n${body}`, []);
	if (!source) throw new Error('readable');
	return checkLengths({ importance }, source);
}

describe.each([5, 4, 3, 2, 1])('at importance %i', (importance) => {
	const {
		en: [least, most],
		zh: [fewest, greatest]
	} = SUMMARY_LENGTH[importance] ?? { en: [0, 0], zh: [0, 0] };

	test('a summary of the right length is taken, up to both ends', () => {
		expect(problems(importance, least, fewest)).toEqual([]);
		expect(problems(importance, most, greatest)).toEqual([]);
	});

	test('one that is too short is told in both languages', () => {
		expect(problems(importance, least - 1, fewest - 1)).toEqual([
			`a.md:5: summary.en: has ${least - 1} words; at importance ${importance} write ${least} to ${most}`,
			`a.md:9: summary.zh: has ${fewest - 1} characters; at importance ${importance} write ${fewest} to ${greatest}`
		]);
	});

	test('one that is too long is told in both languages', () => {
		expect(problems(importance, most + 1, greatest + 1)).toEqual([
			`a.md:5: summary.en: has ${most + 1} words; at importance ${importance} write ${least} to ${most}`,
			`a.md:9: summary.zh: has ${greatest + 1} characters; at importance ${importance} write ${fewest} to ${greatest}`
		]);
	});
});

test('the more a moment matters, the longer its summary may be', () => {
	expect(SUMMARY_LENGTH).toEqual({
		5: { en: [150, 260], zh: [250, 450] },
		4: { en: [90, 170], zh: [150, 300] },
		3: { en: [60, 120], zh: [100, 210] },
		2: { en: [35, 80], zh: [60, 140] },
		1: { en: [20, 50], zh: [30, 90] }
	});
});
