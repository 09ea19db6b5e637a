/** microgpt against a run of the reference in CPython: tests/fixtures/lab/microgpt-golden.json says how it was made. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DataProblem } from '../problems';
import { Trainer } from '../trainer';
import { Microgpt } from './model';

interface Golden {
	num_docs: number;
	vocab_size: number;
	num_params: number;
	shuffled_docs_first_20: string[];
	init_first_row: Record<string, number[]>;
	final_first_row: Record<string, number[]>;
	losses: number[];
	samples: string[];
}
const fixture = (name: string) => readFileSync(`tests/fixtures/lab/${name}`, 'utf8');
const golden = JSON.parse(fixture('microgpt-golden.json')) as Golden;
const names = readFileSync('data/datasets/us-names-2018.csv', 'utf8');
const fresh = (engine: 'fast' | 'scalar') => new Microgpt({ text: names, form: 'names', engine });
const worst = (mine: ArrayLike<number>, theirs: readonly number[], to = theirs.length) =>
	Math.max(...theirs.slice(0, to).map((each, i) => Math.abs(each - (mine[i] ?? NaN))));

test('before the first step: words, letters and parameters are the reference’s, from seed 42 alone', () => {
	const model = fresh('fast');
	const { words, shape, parameters } = model.asks.about();
	expect([words, shape.vocabulary, parameters]).toEqual([golden.num_docs, golden.vocab_size, golden.num_params]);
	expect(model.words.slice(0, 20)).toEqual(golden.shuffled_docs_first_20);
	for (const [name, row] of Object.entries(golden.init_first_row))
		expect(worst(model.asks.matrix({ name }).data, row), name).toBeLessThan(1e-15);
});

describe.each([
	['scalar', 5e-10, 5e-7],
	['fast', 5e-7, 5e-5]
] as const)('1,000 steps of the %s engine', (engine, first, all) => {
	test('losses, parameters and the 20 samples are the reference’s', () => {
		const model = fresh(engine);
		const trainer = new Trainer(model);
		trainer.towards(1000);
		const losses = trainer.column('loss');
		expect(losses).toHaveLength(1000);
		expect(worst(losses, golden.losses, 200)).toBeLessThan(first);
		expect(worst(losses, golden.losses)).toBeLessThan(all);
		for (const [name, row] of Object.entries(golden.final_first_row))
			expect(worst(model.asks.matrix({ name }).data, row), name).toBeLessThan(all);
		expect(model.asks.samples()).toEqual(golden.samples);
		// Asking draws from a copy.
		expect(model.asks.samples()).toEqual(golden.samples);
		expect(model.asks.story()).toBeNull();
	}, 60_000);
});

test.each(['scalar', 'fast'] as const)('on a list of words in many scripts the %s engine agrees too', (engine) => {
	const theirs = JSON.parse(fixture('words-golden.json')) as Pick<Golden, 'losses' | 'samples'>;
	const model = new Microgpt({ text: fixture('words.txt'), engine, steps: 12 });
	const trainer = new Trainer(model);
	trainer.towards(12);
	expect(worst(trainer.column('loss'), theirs.losses)).toBeLessThan(1e-12);
	expect(model.asks.samples()).toEqual(theirs.samples);
	expect(model.notices).toEqual([{ code: 'long-words', count: 4, longest: 40, most: 16 }]);
});

test('a seek back is exact, and what was asked on the way changes nothing', () => {
	const model = fresh('fast');
	const trainer = new Trainer(model);
	trainer.towards(150);
	const name = trainer.hash();
	trainer.towards(211);
	model.asks.samples({ count: 2, temperature: 1, seed: 9 });
	model.asks.attention({ word: 'emma' });
	model.asks.story({ matrix: 'wpe', row: 1, column: 2 });
	trainer.towards(150);
	expect(trainer.hash()).toBe(name);
	trainer.towards(300);
	expect(worst(trainer.column('loss'), golden.losses, 300)).toBeLessThan(1e-9);
});

describe('what a figure asks', () => {
	const model = fresh('fast');
	const trainer = new Trainer(model);
	trainer.towards(300);
	const { asks } = model;

	test('next letters are chances; a low temperature sharpens them', () => {
		const at = (temperature: number) => asks.next({ prefix: 'emm', temperature }).chances;
		for (const temperature of [0.2, 1, 3]) expect(at(temperature).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
		expect(Math.max(...at(0.2))).toBeGreaterThan(Math.max(...at(1)));
		expect(Math.max(...at(3))).toBeLessThan(Math.max(...at(1)));
		expect(at(1)).toHaveLength(27);
	});

	test('attention looks back only, and its shares sum to 1', () => {
		const { tokens, shares } = asks.attention({ word: 'emma' });
		expect(tokens).toEqual([null, 'e', 'm', 'm', 'a']);
		expect(shares[0]).toHaveLength(4);
		for (const head of shares[0] ?? [])
			head.forEach((row, p) => {
				expect(row).toHaveLength(p + 1);
				expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
			});
	});

	test('surprise is -ln of the chances that next gives', () => {
		const { letters, losses, mean } = asks.surprise({ word: 'ann' });
		expect(letters).toEqual(['a', 'n', 'n', null]);
		['', 'a', 'an', 'ann'].forEach((prefix, i) => {
			const token = model.vocabulary.letters.indexOf(letters[i] ?? '');
			const chance = asks.next({ prefix }).chances[token < 0 ? 26 : token];
			expect(losses[i]).toBeCloseTo(-Math.log(chance ?? NaN), 12);
		});
		expect(mean).toBeCloseTo(losses.reduce((a, b) => a + b, 0) / 4, 12);
		const held = asks.heldOut({ count: 200 });
		expect(held?.words).toBe(200);
		expect(held?.loss).toBeGreaterThan(2);
		expect(held?.loss).toBeLessThan(3);
	});

	test('the story of a step is what the step then does', () => {
		const at = { matrix: 'layer0.mlp_fc1', row: 3, column: 5 };
		const story = asks.story(at);
		if (story === null) throw new Error('the training is not over');
		const { parameter } = story;
		expect(story.step).toBe(301);
		expect(story.word).toBe(model.words[300]);
		expect(parameter.tried.slope).toBeCloseTo(parameter.gradient, 8);
		expect(story.activations.losses.slice(0, story.count).reduce((a, b) => a + b, 0) / story.count).toBeCloseTo(
			story.loss,
			12
		);
		const value = () => asks.matrix({ name: at.matrix }).data[3 * 16 + 5];
		expect(value()).toBe(parameter.before);
		trainer.advance();
		expect(trainer.column('loss')[300]).toBe(story.loss);
		expect(value()).toBeCloseTo(parameter.after, 14);
		const again = asks.story(at);
		expect(again?.parameter.first.before).toBeCloseTo(parameter.first.after, 14);
		expect(again?.parameter.second.before).toBeCloseTo(parameter.second.after, 14);
	});

	test.each<[string, () => unknown, string]>([
		['letters it never saw', () => asks.next({ prefix: 'Zoë' }), 'unknown-letters'],
		['a word of 10,000 letters', () => asks.attention({ word: 'a'.repeat(10_000) }), 'too-long'],
		['no temperature', () => asks.samples({ temperature: 0 }), 'option'],
		['a matrix that is not there', () => asks.matrix({ name: 'wqe' }), 'option'],
		['a parameter that is not there', () => asks.story({ matrix: 'wte', row: 27, column: 0 }), 'option'],
		['heads that do not divide', () => new Microgpt({ text: 'a', width: 10 }), 'option'],
		['a seed that is no whole number', () => new Microgpt({ text: 'a', seed: 0.5 }), 'option']
	])('%s is refused', (_, action, code) => {
		try {
			action();
			expect.fail('nothing was said');
		} catch (error) {
			expect(error).toBeInstanceOf(DataProblem);
			if (error instanceof DataProblem) expect(error.problem.code).toBe(code);
		}
	});
});

test('odd lists are learned from and break nothing: one letter, one word, a word of 10,000 letters', () => {
	for (const text of ['a', '😀', `${'ab'.repeat(5000)}\nab`]) {
		const model = new Microgpt({ text, steps: 20 });
		new Trainer(model).towards(20);
		expect(model.asks.samples({ count: 3 })).toHaveLength(3);
	}
});
