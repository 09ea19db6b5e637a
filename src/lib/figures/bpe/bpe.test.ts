import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { learn } from '../../lab/bpe/merges';
import { TOY } from '../../lab/bpe/published';
import { Tokenizer } from '../../lab/bpe/tokenizer';
import { readParams } from '../params';
import { about } from './about';
import { costs } from './costs';
import { COSTS } from './numbers';
import { COMPARED, excerpt, SAMPLES, SOURCES } from './samples';
import { commonest, formsOf, shown } from './show';
import { PARAMS, paramsOf, stateOf, withSource } from './state';

test('the numbers of the picture are those the laboratory computes', () => {
	expect(COSTS).toEqual(costs());
});

test('whoever was counted pays less: each language is cheapest where it was learned from', () => {
	const cost = (from: string, language: number) =>
		COSTS.tokens.find((each) => each.from === from)?.counts[language] ?? NaN;
	expect(cost('en', 0)).toBeLessThan(cost('en', 1));
	expect(cost('zh', 1)).toBeLessThan(cost('zh', 0));
	for (const each of ['zh', 'code', 'mixed']) expect(cost('en', 0)).toBeLessThan(cost(each, 0));
	for (const each of ['en', 'code', 'mixed']) expect(cost('zh', 1)).toBeLessThan(cost(each, 1));
});

test('nothing that is compared was learned from', () => {
	for (const { text } of COMPARED) for (const sample of Object.values(SAMPLES)) expect(sample).not.toContain(text);
});

describe('the address', () => {
	const anyState = fc.record({
		source: fc.constantFrom(...SOURCES),
		own: fc.string({ unit: 'binary', maxLength: 80 }),
		split: fc.constantFrom('none' as const, 'gpt-2' as const, 'gpt-4' as const),
		merges: fc.integer({ min: 1, max: 1000 }),
		step: fc.option(fc.integer({ min: 0, max: 1000 })),
		probe: fc.string({ unit: 'binary', maxLength: 80 }),
		word: fc.string({ unit: 'grapheme', maxLength: 12 })
	});
	test('holds a state whole', () => {
		law(
			fc.property(anyState, (any) => {
				const state = {
					...any,
					step: any.step === null ? null : Math.min(any.step, any.merges),
					own: any.source === 'own' ? any.own : ''
				};
				const params = paramsOf(state);
				expect(Object.entries(params).every(([name, value]) => PARAMS[name]?.(value))).toBe(true);
				expect(stateOf(params)).toEqual(state);
			})
		);
	});
	test('says nothing of the state one begins with, and drops what it cannot read', () => {
		expect(paramsOf(stateOf({}))).toEqual({});
		expect(readParams(about, 'text=latin&merges=9999&split=gpt-4&at=3')).toEqual({
			params: { split: 'gpt-4', at: '3' },
			dropped: ['text', 'merges']
		});
	});
	test('leaves out a text too long for it', () => {
		expect(paramsOf({ ...stateOf({}), source: 'own', own: 'a'.repeat(601) })).toEqual({ text: 'own' });
	});
	test('of the toy leads to the published numbers', () => {
		const { source, split, merges } = withSource(stateOf({}), 'toy');
		if (source !== 'toy') throw new Error('not the toy');
		const text = SAMPLES[source];
		expect(text).toBe(TOY.value.text);
		expect(new Tokenizer(learn(text, split, merges), split).encode(text)).toEqual(TOY.value.ids);
	});
});

describe('tokens', () => {
	const tokenizer = new Tokenizer(learn(SAMPLES.mixed, 'gpt-4', 256), 'gpt-4');
	test('show their letters, or their bytes where they are no whole characters', () => {
		expect(shown(tokenizer.token(32))).toMatchObject({ text: '·', isBytes: false, hue: null });
		expect(shown(tokenizer.token(0xe4))).toMatchObject({ text: 'e4', isBytes: true });
		expect(shown(tokenizer.token(10))).toMatchObject({ breaks: true });
		expect(shown(tokenizer.token(300)).hue).not.toBeNull();
	});
	test('learned one after the other have different colours', () => {
		for (let id = 257; id < 512; id++)
			expect(shown(tokenizer.token(id)).hue).not.toBe(shown(tokenizer.token(id - 1)).hue);
	});
});

test('a word has up to four forms, each once', () => {
	expect(formsOf('berry')).toEqual(['berry', ' berry', 'Berry', 'BERRY']);
	expect(formsOf('字')).toEqual(['字', ' 字']);
	expect(formsOf('')).toEqual([]);
	expect(commonest('strawberry')).toEqual({ letter: 'r', count: 3 });
});

test('the part shown of the mixture begins each of the three', () => {
	const text = excerpt('mixed', SAMPLES.mixed);
	for (const each of ['A language model', '语言模型', 'def count_pairs']) expect(text).toContain(each);
	expect(text.length).toBeLessThan(500);
	expect(excerpt('own', 'a'.repeat(10_000))).toHaveLength(420);
});

test.each(['en', 'zh'] as const)('picture and table in %s tell the same numbers', (locale) => {
	const picture = about.picture(locale);
	for (const row of about.table(locale).rows)
		for (const cell of row) expect(picture).toContain(cell.replaceAll('&', '&amp;'));
});
