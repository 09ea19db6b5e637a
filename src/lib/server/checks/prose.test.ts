import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, withFolder, type Folder } from '../../../../tests/fixtures/folder';
import { parseSourceFile } from '../source-file';
import { proseOf } from './prose';

const partsOf = (body: string) => {
	const source = parseSourceFile('a.md', `---\nid: a\n---\n${body}`, []);
	if (!source) throw new Error('readable');
	return proseOf(source);
};
const after = (mistake: (folder: Folder) => void): string[] =>
	withFolder((folder) => {
		mistake(folder);
		return folder.problems();
	});

describe('the prose of a moment', () => {
	test('is parted at the mark, and each part knows its line', () => {
		expect(partsOf('\nOne.\n\nTwo.\n\n<!-- zh -->\n\n一。\n\n二。\n')).toEqual({
			en: { text: 'One.\n\nTwo.', line: 5 },
			zh: { text: '一。\n\n二。', line: 11 }
		});
	});

	test('may have Windows line ends', () => {
		expect(partsOf('\r\nOne.\r\n\r\n<!-- zh -->\r\n\r\n一。\r\n')).toEqual({
			en: { text: 'One.', line: 5 },
			zh: { text: '一。', line: 9 }
		});
	});

	test('that is missing is missed where the body begins, or at the mark', () => {
		expect(partsOf('')).toEqual({ en: { text: '', line: 3 }, zh: { text: '', line: 3 } });
		expect(partsOf('\nOne.\n')).toMatchObject({ zh: { text: '', line: 5 } });
		expect(partsOf('\nOne.\n\n<!-- zh -->\n')).toMatchObject({ zh: { text: '', line: 7 } });
	});
});

describe('a summary in one language', () => {
	const EN = 'summary.en: the English summary is missing; write it as prose below the front matter';
	const ZH = 'summary.zh: the Chinese summary is missing; write it as prose below a line <!-- zh -->';
	const MATTER = (folder: Folder) => `${folder.text(SECOND).split('\n---\n')[0] ?? ''}\n---\n`;
	const prose = (folder: Folder) => folder.text(SECOND).split('\n---\n')[1]?.split('<!-- zh -->') ?? [];

	test('misses the Chinese', () => {
		expect(after((folder) => folder.write(SECOND, MATTER(folder) + (prose(folder)[0] ?? '')))).toEqual([
			`data/${SECOND}:21: ${ZH}`
		]);
	});

	test('misses the English', () => {
		expect(
			after((folder) => folder.write(SECOND, `${MATTER(folder)}\n<!-- zh -->\n${prose(folder)[1] ?? ''}`))
		).toEqual([`data/${SECOND}:21: ${EN}`]);
	});

	test('or in none misses both, also where the front matter has a mistake', () => {
		const problems = after((folder) => {
			folder.write(SECOND, MATTER(folder));
			folder.edit(SECOND, 'importance: 5', 'importance: 6');
		});
		expect(problems).toEqual([
			`data/${SECOND}:6: importance: is above 5; write 1 to 5`,
			`data/${SECOND}:19: ${EN}`,
			`data/${SECOND}:19: ${ZH}`
		]);
	});
});

test('a claim in English alone', () => {
	expect(after((folder) => folder.edit(SECOND, '    zh: 他从 2015 年写到 2016 年 3 月。\n', ''))).toEqual([
		`data/${SECOND}:10: claims.0.zh: must be text; write the claim as one Chinese sentence`
	]);
});

test('a second mark', () => {
	expect(after((folder) => folder.edit(FIRST, '补上。', '补上。\n\n<!-- zh -->\n\n又。'))).toEqual([
		`data/${FIRST}:33: summary.zh: holds a second <!-- zh -->; keep the first and remove the other`
	]);
});
