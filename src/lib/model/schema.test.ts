import { describe, expect, test } from 'vitest';
import { Bilingual, MomentMatter, momentJsonSchema, Tension, Theme, wordCount } from './schema';

const VALID = {
	id: 'software-2-0',
	date: '2017-11-11',
	kind: 'post',
	themes: ['software'],
	importance: 5,
	title: { en: 'Software 2.0', zh: '软件 2.0' },
	gist: { en: 'Networks are programs.', zh: '网络也是程序。' },
	claims: [{ en: 'He wrote it.', zh: '他写的。', sources: [1], trust: 'primary' }],
	sources: [{ url: 'https://example.org', title: 'Software 2.0', publisher: 'Medium', trust: 'primary' }]
};
/** What is wrong with a moment of which some fields were changed: paths and messages. */
function issues(change: Record<string, unknown>): string[] {
	const result = MomentMatter.safeParse({ ...VALID, ...change });
	return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('wordCount', () => {
	test.each([
		['', 0],
		['If I can’t build it, I don’t understand it.', 9],
		['  spaces \n and\tlines ', 3],
		['a — dash … counts – for nothing', 5],
		['GPT-4 is 2.0', 3],
		['从零再造', 4],
		['用 AI 放大教师', 6],
		['你好，世界。', 4],
		['vibe coding（氛围编程）', 6]
	])('counts in %j %i words', (text, words) => {
		expect(wordCount(text)).toBe(words);
	});
});

describe('a moment', () => {
	test('is taken with the fields that every moment has', () => {
		expect(issues({})).toEqual([]);
	});

	test('has its text trimmed, so that a stray space is no difference', () => {
		expect(Bilingual.parse({ en: ' a ', zh: ' 甲\n' })).toEqual({ en: 'a', zh: '甲' });
	});

	test.each([
		[{ id: 'Software 2.0' }, 'id: "Software 2.0" is not a slug; write lower-case letters and digits joined by hyphens'],
		[{ id: undefined }, 'id: is missing; write a slug such as software-2-0'],
		[{ date: 2017 }, 'date: is not a date in quotes or plain text; write YYYY, YYYY-MM or YYYY-MM-DD'],
		[{ date: '2017-13' }, 'date: "2017-13" has no month 13; months run from 01 to 12'],
		[{ themes: [] }, 'themes: is empty; write one to three theme ids, the main one first'],
		[{ themes: ['a', 'b', 'c', 'd'] }, 'themes: has more than three; keep the three that matter most'],
		[{ importance: 0 }, 'importance: is below 1; write 1 to 5'],
		[{ importance: 2.5 }, 'importance: is not a whole number; write 1 to 5'],
		[{ importance: 'high' }, 'importance: is not a number; write 1 to 5'],
		[{ title: { en: ' ', zh: '软' } }, 'title.en: is empty; write the English text'],
		[{ title: { en: 'Software' } }, 'title.zh: must be text; write the Chinese text'],
		[{ gist: { en: 'x'.repeat(141), zh: '网' } }, 'gist.en: is longer than 140 characters; shorten it'],
		[{ gist: { en: 'x', zh: '网'.repeat(61) } }, 'gist.zh: is longer than 60 characters; shorten it'],
		[{ claims: [] }, 'claims: is empty; write at least one claim with its sources'],
		[{ claims: undefined }, 'claims: is missing; write at least one claim with its sources'],
		[
			{ claims: [{ en: 'It is.', sources: [1], trust: 'primary' }] },
			'claims.0.zh: must be text; write the claim as one Chinese sentence'
		],
		[{ sources: [] }, 'sources: is empty; write at least one source'],
		[
			{ claims: [{ en: 'It is.', zh: '是。', sources: [], trust: 'primary' }] },
			'claims.0.sources: is empty; write the number of at least one source'
		],
		[
			{ claims: [{ en: 'It is.', zh: '是。', sources: [0], trust: 'primary' }] },
			'claims.0.sources.0: is below 1; sources count from 1'
		],
		[
			{ claims: [{ en: 'It is.', zh: '是。', sources: [1], trust: 'sure' }] },
			'claims.0.trust: "sure" is not a grade of trust; write one of primary, secondary, inferred'
		],
		[
			{ sources: [{ ...VALID.sources[0], url: 'ftp://example.org' }] },
			'sources.0.url: "ftp://example.org" is not a web address; write it whole, with https://'
		],
		[{ sources: [{ ...VALID.sources[0], lang: 'English' }] }, 'sources.0.lang: is not a language tag; write en, zh, …']
	])('with %j is refused in words that say what to write', (change, message) => {
		expect(issues(change)).toEqual([message]);
	});

	test('may quote thirty words and no more', () => {
		const quote = (words: number) => ({ quotes: [{ text: 'word '.repeat(words), source: 1 }] });
		expect(issues(quote(30))).toEqual([]);
		expect(issues(quote(31))).toEqual(['quotes.0.text: has 31 words; quote at most 30']);
	});
});

test('a theme has a colour for each scheme, and a tension two sides', () => {
	const theme = { id: 'a', title: { en: 'A', zh: '甲' }, definition: { en: 'A', zh: '甲' } };
	expect(Theme.safeParse({ ...theme, color: { light: '#b94a15', dark: '#f0824f' } }).success).toBe(true);
	expect(Theme.safeParse({ ...theme, color: { light: 'red', dark: '#f0824f' } }).error?.issues[0]?.message).toBe(
		'is not a colour; write #rrggbb'
	);
	const words = { en: 'A', zh: '甲' };
	const side = { ...words, claim: words, moments: ['a'] };
	const tension = { id: 'a', title: words, gist: words, reconciliation: words };
	expect(Tension.safeParse({ ...tension, sides: [side, side] }).success).toBe(true);
	expect(Tension.safeParse({ ...tension, sides: [side] }).error?.issues[0]?.message).toBe(
		'must have two sides; write both'
	);
});

test('the JSON Schema for editors names every field of a moment and which are required', () => {
	const schema = momentJsonSchema() as unknown as { required: string[]; properties: Record<string, unknown> };
	expect(Object.keys(schema.properties)).toEqual(Object.keys(MomentMatter.shape));
	expect(schema.required.sort()).toEqual(Object.keys(VALID).sort());
});
