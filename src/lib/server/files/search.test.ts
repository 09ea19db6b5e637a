import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { LOCALES } from '../../model/schema-values';
import { find } from '../../model/search';
import { createIndex, growIndex } from '../../model/search-index';
import { suggest } from '../../model/search-suggest';
import { dataset } from '../../../../tests/fixtures/real';
import { law } from '../../../../tests/fixtures/seeded';
import { searchFile } from './search';

const file = searchFile(dataset);
const index = createIndex(file.docs, file.about);
const first = (query: string, locale: (typeof LOCALES)[number]) => find(index, query, locale)[0];
const marked = (query: string, locale: (typeof LOCALES)[number]) => {
	const hit = first(query, locale);
	return hit?.phrase.marks.map(([from, to]) => hit.phrase.text.slice(from, to));
};

describe.each(LOCALES)('searching the record on a page in %s', (locale) => {
	test.each([
		// The phrase is of 2016; the recipe of 2019 repeats it, and says so.
		['leaky abstraction', 'yes-you-should-understand-backprop'],
		['抽象泄漏', 'yes-you-should-understand-backprop'],
		['nanogpt', 'nanogpt'],
		['nano gpt', 'nanogpt'],
		['nano-GPT', 'nanogpt'],
		['氛围编程', 'vibe-coding'],
		['vibe-coding', 'vibe-coding'],
		['vibecoding', 'vibe-coding'],
		['karpathys recipie', 'recipe-for-training-neural-networks'],
		['Karpathy’s recipe', 'recipe-for-training-neural-networks'],
		// Names, whole and in part, however joined.
		['char rnn', 'char-rnn'],
		['min char rnn', 'min-char-rnn'],
		['t-sne', 'tsnejs'],
		['llama 2', 'llama2-c'],
		['llmc', 'llm-c'],
		['cs 231n', 'cs231n'],
		['软件2.0', 'software-2-0'],
		['what is software 3.0', 'software-3-0'],
		['九的长征', 'march-of-nines'],
		['博士生存指南', 'phd-survival-guide'],
		['how do i survive a phd', 'phd-survival-guide'],
		// Typing errors.
		['lex friedman', 'lex-fridman-333'],
		['badmefisto', 'badmephisto'],
		['unreasonable efectiveness', 'rnn-effectiveness'],
		['context enginering', 'context-engineering'],
		// What is quoted, said and tagged.
		['become one with the data', 'recipe-for-training-neural-networks'],
		['fully give in to the vibes', 'vibe-coding'],
		['stochastic spirits', 'people-spirits'],
		['summoning ghosts', 'animals-vs-ghosts'],
		['吴恩达', 'heroes-of-deep-learning'],
		['tesla 2019', 'tesla-autonomy-day-2019'],
		// Two languages in one query.
		['GPT 分词器', 'zth-8-gpt-tokenizer']
	])('%s', (query, id) => {
		expect(first(query, locale)?.id).toBe(id);
	});

	test('every title, short title and id finds its own moment first', () => {
		for (const { id, title, short } of dataset.moments) {
			for (const text of [title.en, title.zh]) {
				const top = find(index, text, locale)[0];
				const same = dataset.moments.filter((m) => m.title.en === text || m.title.zh === text).map((m) => m.id);
				expect(same, text).toContain(top?.id);
			}
			for (const text of [id, short?.en, short?.zh].filter((each) => each !== undefined))
				expect(
					find(index, text, locale)
						.slice(0, 2)
						.map((hit) => hit.id),
					text
				).toContain(id);
		}
	});

	test('nothing is thrown for any text, and marks lie in order inside the phrase, which is short', () => {
		const pieces = dataset.moments.flatMap(({ title, gist }) => [title.en, title.zh, ...gist.en.split(' '), gist.zh]);
		const strange = fc.constantFrom(
			'__proto__',
			'constructor',
			'toString',
			"'",
			'-',
			'#',
			'*',
			'(',
			'\\',
			'\ud800',
			'😀',
			'𠀀𠀁',
			'　'
		);
		const query = fc.array(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.constantFrom(...pieces),
				strange,
				fc.constantFrom(...Array.from('abcxyz的一人0129'))
			),
			{ maxLength: 5 }
		);
		law(
			fc.property(query, fc.constantFrom(' ', ''), (parts, blank) => {
				for (const { phrase } of find(index, parts.join(blank), locale).slice(0, 12)) {
					let end = 0;
					for (const [from, to] of phrase.marks) {
						expect(from).toBeGreaterThanOrEqual(end);
						expect(to).toBeGreaterThan(from);
						end = to;
					}
					expect(end).toBeLessThanOrEqual(phrase.text.length);
					expect(phrase.text.length).toBeLessThanOrEqual(122);
				}
			}),
			100
		);
	});
});

test('the phrase is in the language of the page where that has the words, and marks all of them', () => {
	expect(first('char-rnn', 'zh')?.phrase.text).toBe('char-rnn（字符级循环网络）');
	expect(first('氛围编程', 'en')?.phrase).toEqual({ text: '氛围编程', marks: [[0, 4]] });
	expect(marked('nano gpt', 'en')).toEqual(['nanoGPT']);
	expect(marked('karpathys recipie', 'en')).toEqual(['Recipe']);
	expect(marked('leaky abstraction', 'en')).toEqual(['leaky', 'abstraction']);
	expect(first('leaky abstraction', 'en')?.field).toBe('quote');
	expect(marked('embrace exponentials', 'en')).toEqual(['embrace', 'exponentials']);
});

test('a Chinese word is found where a dictionary would cut it otherwise, and from its first character on', () => {
	for (const query of ['围编', '氛围编', '氛'])
		expect(
			find(index, query, 'zh').map(({ id }) => id),
			query
		).toContain('vibe-coding');
});

test('a word that stands in the record is not taken for a typing error of another', () => {
	const texts = find(index, 'pong', 'en').flatMap(({ phrase }) =>
		phrase.marks.map(([a, b]) => phrase.text.slice(a, b))
	);
	for (const text of texts) expect(text.toLowerCase()).toMatch(/^pong/);
});

test('words that no moment has together find those that have some, and these say so', () => {
	const hits = find(index, 'bitcoin radiologists', 'en');
	expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['bitcoin-from-scratch', 'radiologists']));
	expect(hits.every(({ partial }) => partial)).toBe(true);
	expect(first('bitcoin', 'en')?.partial).toBe(false);
});

test('where nothing is found the nearest words of the record are offered, each of which finds something', () => {
	expect(find(index, 'recippppe', 'en')).toEqual([]);
	expect(suggest(index, 'recippppe', 'en')[0]).toBe('Recipe');
	expect(suggest(index, 'micrrobpgt', 'zh')[0]).toBe('microgpt');
	for (const query of ['zzqx', '残暴', '', '😀']) expect(suggest(index, query, 'en')).toEqual([]);
});

test('an index grown in steps finds the same', async () => {
	const grown = await growIndex(file.docs, file.about);
	for (const query of ['leaky abstraction', '智能体', 'recipie'])
		expect(find(grown, query, 'en').map(({ id }) => id)).toEqual(find(index, query, 'en').map(({ id }) => id));
});
