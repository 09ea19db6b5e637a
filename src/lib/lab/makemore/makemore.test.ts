import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNames } from '../data';
import { DataProblem } from '../problems';
import { PythonRandom } from '../random';
import { Trainer } from '../trainer';
import { Alphabet } from './alphabet';
import { countPairs, lossOf, lossOfWord, sampleWord, shares, unigramLoss, uniformLoss } from './bigram';
import { examplesOf, gather, split } from './examples';
import { Mlp, partsOf } from './mlp';
import { NEURAL_BIGRAM } from './neural-bigram';
import { LADDER } from './published';
import { MLP, PUBLISHED } from './train-mlp';

const NAMES = readNames(readFileSync('data/datasets/us-names-2018.csv', 'utf8'));
const FEW = NAMES.slice(0, 400);
const alphabet = new Alphabet(NAMES);
const counts = countPairs(NAMES, alphabet);
const last = (row: Float64Array) => row[0] ?? NaN;

describe('counting', () => {
	test('knows 27 tokens and counts every pair of the included names', () => {
		expect(alphabet.letters.join('')).toBe('.abcdefghijklmnopqrstuvwxyz');
		expect(counts.reduce((a, b) => a + b, 0)).toBe(NAMES.reduce((sum, name) => sum + name.length + 1, 0));
		const small = new Alphabet(['ab', 'b']);
		expect(Array.from(countPairs(['ab', 'b'], small))).toEqual([0, 1, 1, 0, 0, 1, 2, 0, 0]);
	});

	test('scores 2.4544 nats a character, as close to the published 2.454 as another revision of the list can be', () => {
		expect(lossOf(counts, shares(counts, 27, 0)).toFixed(4)).toBe('2.4544');
		expect(Math.abs(lossOf(counts, shares(counts, 27, 0)) - (LADDER.bigram.value.train ?? 0))).toBeLessThan(0.001);
		expect(uniformLoss(27)).toBeCloseTo(3.2958, 4);
		expect(unigramLoss(counts, 27)).toBeCloseTo(2.8229, 4);
	});

	test('smoothing costs a little and rules nothing out', () => {
		const rough = shares(counts, 27, 0);
		const smooth = shares(counts, 27, 1);
		expect(lossOf(counts, smooth)).toBeGreaterThan(lossOf(counts, rough));
		expect(Math.min(...rough)).toBe(0);
		expect(Math.min(...smooth)).toBeGreaterThan(0);
		for (let a = 0; a < 27; a++)
			expect(smooth.subarray(a * 27, a * 27 + 27).reduce((x, y) => x + y, 0)).toBeCloseTo(1, 12);
		expect(lossOf(counts, shares(counts, 27, 1e12))).toBeCloseTo(Math.log(27), 6);
	});

	test('tells a word pair by pair', () => {
		const word = lossOfWord('emma', alphabet, shares(counts, 27, 0));
		expect(word.map(({ pair }) => pair)).toEqual(['.e', 'em', 'mm', 'ma', 'a.']);
		expect(word.every(({ share }) => share > 0 && share < 1)).toBe(true);
	});

	test('samples the same words from the same seed, only of pairs that were seen', () => {
		const table = shares(counts, 27, 0);
		const draw = () => {
			const random = new PythonRandom(42);
			return Array.from({ length: 50 }, () => sampleWord(alphabet, table, random));
		};
		expect(draw()).toEqual(draw());
		for (const word of draw()) expect(lossOfWord(word, alphabet, table).every(({ share }) => share > 0)).toBe(true);
	});

	test('refuses letters it never saw', () => {
		expect(() => alphabet.encode('Émma')).toThrow(DataProblem);
	});
});

describe('one layer of gradient descent', () => {
	test('arrives within 0.01 of the count', () => {
		const model = NEURAL_BIGRAM.open({ words: NAMES });
		const row = new Float64Array(2);
		while (model.step < model.steps) model.advance(row);
		const counted = lossOf(counts, shares(counts, 27, 0));
		expect(last(row)).toBeGreaterThan(counted);
		expect(last(row)).toBeLessThan(counted + 0.01);
		expect(lossOf(counts, model.asks.table())).toBeLessThan(last(row));
	});

	test('steps down the gradient that finite differences give, penalty included', () => {
		const open = () => NEURAL_BIGRAM.open({ words: FEW, rate: 1, seed: 5 });
		const objective = (weights: Float64Array): number => {
			const model = open();
			model.restore({ step: 0, arrays: { weights } });
			const row = new Float64Array(2);
			model.advance(row);
			return (row[0] ?? 0) + (row[1] ?? 0);
		};
		const model = open();
		const before = model.save().arrays.weights as Float64Array;
		model.advance(new Float64Array(2));
		const after = model.save().arrays.weights as Float64Array;
		for (let i = 0; i < before.length; i += 13) {
			const up = before.slice();
			const down = before.slice();
			up[i] = (up[i] ?? 0) + 1e-5;
			down[i] = (down[i] ?? 0) - 1e-5;
			const slope = (objective(up) - objective(down)) / 2e-5;
			expect(Math.abs((before[i] ?? 0) - (after[i] ?? 0) - slope)).toBeLessThan(1e-9);
		}
	});
});

describe('examples', () => {
	test('are cut from words with boundaries before and after', () => {
		const small = new Alphabet(['ab']);
		const { count, contexts, next } = examplesOf(['ab'], small, 3);
		expect(count).toBe(3);
		expect(Array.from(contexts)).toEqual([0, 0, 0, 0, 0, 1, 0, 1, 2]);
		expect(Array.from(next)).toEqual([1, 2, 0]);
	});

	test('are split 80, 10, 10 by words, and gathering keeps their number', () => {
		const { train, dev, test: kept } = split(NAMES, alphabet, 3);
		const all = NAMES.reduce((sum, name) => sum + name.length + 1, 0);
		expect(train.count + dev.count + kept.count).toBe(all);
		expect(train.count / all).toBeCloseTo(0.8, 2);
		const { examples, times } = gather(dev, 3);
		expect(times.reduce((a, b) => a + b, 0)).toBe(dev.count);
		expect(examples.count).toBeLessThan(dev.count / 2);
	});
});

describe('the MLP', () => {
	test('has the published number of parameters', () => {
		const { context, embedding, hidden } = PUBLISHED;
		expect(partsOf({ size: 27, context, embedding, hidden }).end).toBe(11_897);
	});

	test.each(['embedding', 'w1', 'b1', 'w2', 'b2'] as const)(
		'gradients of %s are those of finite differences',
		(part) => {
			const shape = { size: 6, context: 3, embedding: 2, hidden: 7 };
			const net = new Mlp(shape);
			const random = new PythonRandom(1);
			net.start(random, 'plain');
			for (let i = 0; i < net.params.length; i++) net.params[i] = (net.params[i] ?? 0) * 0.5;
			// A letter twice in the context: its gradient comes from both places.
			const contexts = Uint16Array.of(0, 2, 2, 4, 1, 3);
			const next = [3, 0];
			const loss = () => next.reduce((sum, target, i) => sum + 0.5 * net.forward(contexts, 3 * i, target), 0);
			net.clear();
			next.forEach((target, i) => {
				net.forward(contexts, 3 * i, target);
				net.backward(contexts, 3 * i, target, 0.5);
			});
			const at = partsOf(shape);
			const order = [at.embedding, at.w1, at.b1, at.w2, at.b2, at.end];
			const to = order.find((start) => start > at[part]) ?? 0;
			for (let i = at[part]; i < to; i++) {
				const kept = net.params[i] ?? 0;
				net.params[i] = kept + 1e-5;
				const up = loss();
				net.params[i] = kept - 1e-5;
				const down = loss();
				net.params[i] = kept;
				expect(Math.abs((up - down) / 2e-5 - (net.grads[i] ?? NaN))).toBeLessThan(1e-9);
			}
		}
	);

	test('beats counting on names it never saw, after 4,000 steps', () => {
		const model = MLP.open({ words: NAMES, steps: 4000, hidden: 64, embedding: 6, seed: 1 });
		const row = new Float64Array(2);
		model.advance(row);
		// It begins by finding all letters alike.
		expect(last(row)).toBeCloseTo(Math.log(27), 0);
		while (model.step < model.steps) model.advance(row);
		const dev = model.asks.loss('dev');
		expect(row[1]).toBe(dev);
		expect(dev).toBeLessThan(2.42);
		const { letters, shares: next } = model.asks.next('emm');
		expect(letters).toHaveLength(27);
		expect(next.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
		expect(model.asks.embedding().places).toHaveLength(27 * 6);
		expect(model.asks.sample({ count: 3, seed: 1 })).toEqual(model.asks.sample({ count: 3, seed: 1 }));
	}, 20_000);

	test('learns from one word, from a very long one, and in any script', () => {
		for (const words of [['a'], ['学习', '神经'], ['x'.repeat(10_000)]]) {
			const model = MLP.open({ words, steps: 5 });
			const row = new Float64Array(2);
			while (model.step < model.steps) model.advance(row);
			expect(row.every(Number.isFinite)).toBe(true);
		}
	});

	test('goes back exactly, whatever was asked in between', () => {
		const trainer = new Trainer(MLP.open({ words: FEW, steps: 200, seed: 1 }));
		trainer.towards(60);
		const hash = trainer.hash();
		trainer.towards(150);
		trainer.model.asks.loss('test');
		trainer.towards(60);
		expect(trainer.hash()).toBe(hash);
	});
});
