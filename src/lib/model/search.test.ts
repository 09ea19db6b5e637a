import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { crowd, law } from '../../../tests/fixtures/seeded';
import { find } from './search';
import { docsOfMoments, type SearchDoc } from './search-docs';
import { createIndex } from './search-index';
import { excerpt } from './search-phrase';
import { formsOf, keyOf, terms, tokens, words } from './search-text';

describe('terms', () => {
	test.each([
		['nanoGPT', ['nanogpt', 'nano', 'gpt']],
		['char-rnn', ['charrnn', 'char', 'rnn']],
		['CS231n', ['cs231n', 'cs', '231', 'n']],
		['GPT-2', ['gpt2', 'gpt', '2']],
		['Software 2.0', ['software', '2.0']],
		['llama2.c', ['llama2c', 'llama', '2', 'c']],
		['Karpathy’s', ['karpathys']],
		["don't", ['dont']],
		['LLMs', ['llms']],
		['café naïve', ['cafe', 'naive']],
		['1,000 words.', ['1000', 'words']],
		['ＧＰＴ', ['gpt']],
		['', []],
		['— …', []]
	])('%s', (text, expected) => {
		expect(terms(text)).toEqual(expected);
	});

	test('Chinese stands in pairs, and its last character alone', () => {
		expect(tokens('用氛围GPT').map(({ start, end }) => '用氛围GPT'.slice(start, end))).toEqual([
			'用氛',
			'氛围',
			'围',
			'GPT'
		]);
	});

	test('each stands where it says, in order of its beginning', () => {
		law(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				for (const { term, start, end } of tokens(text)) {
					expect(term).not.toBe('');
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
				}
			})
		);
	});
});

test('a query of Chinese is cut into words; single characters side by side are one', () => {
	expect(words('氛围编程').map(({ text }) => text)).toEqual(['氛围', '编程']);
	expect(words('GPT 分词').map(({ text, cjk }) => [text, cjk])).toEqual([
		['gpt', false],
		['分词', true]
	]);
});

test('forms of a word share its stem; short words and names with digits have none', () => {
	expect(formsOf('leaky')).toEqual(expect.arrayContaining(['leak', 'leaks', 'leaking', 'leaked']));
	expect(formsOf('coding')).toEqual(expect.arrayContaining(['code', 'codes', 'coded']));
	expect(formsOf('llm')).toEqual([]);
	expect(formsOf('gpt2')).toEqual([]);
});

test('two texts that differ in case, blanks, accents and signs have one key', () => {
	expect(keyOf('Nano-GPT!')).toBe(keyOf('nano gpt'));
	expect(keyOf('软件 2.0')).toBe(keyOf('软件2.0'));
});

describe('an excerpt', () => {
	const long = 'The first sentence says nothing of it. ' + 'word '.repeat(30) + 'needle ' + 'after '.repeat(30);
	const at = long.indexOf('needle');

	test('holds its mark, begins and ends with whole words, and says where it was cut', () => {
		const { text, marks } = excerpt(long, [[at, at + 6]]);
		expect(text.length).toBeLessThanOrEqual(122);
		expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['needle']);
		expect(text).toMatch(/^…word .* after…$/);
	});

	test('a short text is shown whole', () => {
		expect(excerpt('short', [[0, 2]])).toEqual({ text: 'short', marks: [[0, 2]] });
	});

	test('begins at a sentence where one begins near', () => {
		const text = 'x'.repeat(100) + '. Here is the needle in its sentence, ' + 'after '.repeat(30);
		const from = text.indexOf('needle');
		expect(excerpt(text, [[from, from + 6]]).text).toMatch(/^…Here is the needle/);
	});

	test('keeps something of any text, however it is made', () => {
		law(
			fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), fc.nat(), (text, n) => {
				const from = n % text.length;
				const shown = excerpt(text, [[from, from + 1]], 40);
				expect(shown.text.length).toBeGreaterThan(0);
				expect(shown.text.length).toBeLessThanOrEqual(42);
				for (const [a, b] of shown.marks) expect(a >= 0 && b > a && b <= shown.text.length).toBe(true);
			})
		);
	});
});

describe('ranking', () => {
	const doc = (id: string, title: string, gist: string, more: Partial<SearchDoc> = {}): SearchDoc => ({
		id,
		importance: 3,
		title: [title],
		gist: [gist],
		...more
	});
	const ids = (docs: readonly SearchDoc[], query: string) => find(createIndex(docs), query, 'en').map(({ id }) => id);

	test('a title weighs more than a gist, and a gist more than a claim', () => {
		const docs = [
			doc('claim', 'one', 'two', { claims: [['the whale']] }),
			doc('gist', 'one', 'the whale'),
			doc('title', 'the whale', 'two')
		];
		expect(ids(docs, 'whale')).toEqual(['title', 'gist', 'claim']);
	});

	test('importance parts equals, and no more', () => {
		const docs = [doc('low', 'whale', 'a'), doc('high', 'whale', 'a', { importance: 5 })];
		expect(ids(docs, 'whale song')).toEqual(['high', 'low']);
		expect(
			ids([doc('said', 'whale', 'a', { importance: 1 }), doc('high', 'fish', 'whale', { importance: 5 })], 'whale')
		).toEqual(['said', 'high']);
	});

	test('two documents may have one id: each is found', () => {
		expect(ids([doc('same', 'whale', ''), doc('same', 'whale', '')], 'whale')).toEqual(['same', 'same']);
	});
});

test('a timeline of somebody’s own is found by title and gist alone, in one language', () => {
	const moments = crowd({ count: 300, bounds: { from: 0, to: 4000 } });
	const index = createIndex(docsOfMoments(moments));
	for (const { title } of moments) {
		const hit = find(index, title, 'zh')[0];
		expect(keyOf(moments.find(({ id }) => id === hit?.id)?.title ?? '')).toBe(keyOf(title));
	}
});
