import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { Microgpt } from '../../lab/microgpt/model';
import { Trainer } from '../../lab/trainer';
import { readParams, writeParams } from '../params';
import { NUMBERS } from './numbers';
import { picture } from './picture';
import { BOUNDS, DEFAULT_STATE, PARAMS, paramsOf, stateOf, stationsOf, type MicrogptState } from './state';
import { difference } from './timing';
import { exact, short, vectorsAt } from './vectors';

const names = readFileSync('data/datasets/us-names-2018.csv', 'utf8');

describe('the picture', () => {
	test('is drawn from what the laboratory computes', () => {
		const model = new Microgpt({ text: names, form: 'names' });
		expect(model.asks.samples()).toEqual(NUMBERS.before);
		const trainer = new Trainer(model);
		trainer.towards(model.steps);
		const losses = [...trainer.column('loss')];
		const mean = (from: number, to: number) => losses.slice(from, to).reduce((a, b) => a + b) / (to - from);
		expect(NUMBERS.first).toBeCloseTo(losses[0] ?? 0, 4);
		expect(NUMBERS.last).toBeCloseTo(mean(900, 1000), 3);
		NUMBERS.each.forEach((loss, i) => expect(loss).toBeCloseTo(losses[4 * i] ?? 0, 1));
		NUMBERS.mean.forEach((loss, i) => expect(loss).toBeCloseTo(mean(Math.max(0, 20 * i - 30), 20 * i + 20), 2));
		expect(model.asks.samples()).toEqual(NUMBERS.after);
	});
	test.each(['en', 'zh'] as const)('in %s has words of before and after', (locale) => {
		const svg = picture(locale);
		expect(svg).toContain(`>${NUMBERS.before[0] ?? ''}<`);
		expect(svg).toContain(`>${NUMBERS.after[15] ?? ''}<`);
		expect(svg).not.toMatch(/NaN|undefined/);
	});
});

describe('the state in the address', () => {
	const whole = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
	const state: fc.Arbitrary<MicrogptState> = fc
		.record({
			settings: fc.record({
				engine: fc.constantFrom('fast' as const, 'scalar' as const),
				seed: whole(BOUNDS.seed),
				steps: whole(BOUNDS.steps),
				rate: fc.constantFrom(0.01, 0.0001, 1, 0.037),
				layers: whole(BOUNDS.layers),
				width: whole(BOUNDS.width),
				heads: whole(BOUNDS.heads),
				context: whole(BOUNDS.context)
			}),
			at: fc.option(fc.nat(20_000)),
			pace: fc.constantFrom('watch' as const, 'full' as const),
			name: fc.string({ unit: 'binary', maxLength: 40 }),
			temperature: fc.constantFrom(0.5, 0.1, 1.95),
			parameter: fc.record({
				matrix: fc.constantFrom('wte', 'layer0.attn_wq', 'layer5.mlp_fc2'),
				row: fc.nat(511),
				column: fc.nat(63)
			}),
			story: fc.boolean()
		})
		.map((each) => ({ ...each, at: each.at === null ? null : Math.min(each.at, each.settings.steps) }));

	test('is written and read back', () => {
		law(
			fc.property(state, (each) => {
				const { params, dropped } = readParams({ params: PARAMS }, writeParams(paramsOf(each)));
				expect(dropped).toEqual([]);
				expect(stateOf(params)).toEqual(each);
			})
		);
	});
	test('says nothing of the defaults, and no long words', () => {
		expect(paramsOf(DEFAULT_STATE)).toEqual({});
		expect(paramsOf({ ...DEFAULT_STATE, name: 'x'.repeat(10_000) })).toEqual({});
	});
	test('a step beyond the end is the end', () => {
		expect(stateOf({ steps: '10', at: '500' }).at).toBe(10);
	});
});

test('a training stops at its start and end, and at each station once', () => {
	expect(stationsOf(1000)).toEqual([0, 10, 30, 100, 250, 500, 1000]);
	expect(stationsOf(1)).toEqual([0, 1]);
	law(
		fc.property(fc.integer({ min: 1, max: 20_000 }), (steps) => {
			const stations = stationsOf(steps);
			expect(stations).toEqual([...new Set(stations)].sort((a, b) => a - b));
			expect(stations.at(-1)).toBe(steps);
		})
	);
});

test('numbers of a step are those the model computed, at the position asked', () => {
	const model = new Microgpt({ text: 'anna\nbob\n', layers: 2, width: 8, heads: 2 });
	const story = model.asks.story();
	if (!story) throw new Error('no step');
	const layers = vectorsAt(story, model.shape, 1);
	expect(layers.map((vectors) => vectors.map(({ name }) => name))).toEqual([
		['start', 'query', 'key', 'value', 'joined', 'middle', 'hidden', 'out'],
		['query', 'key', 'value', 'joined', 'middle', 'hidden', 'out']
	]);
	const [start] = layers[0] ?? [];
	// Normalized: its mean square is 1, or a little less.
	expect((start?.values.reduce((sum, each) => sum + each * each, 0) ?? 0) / 8).toBeCloseTo(1, 2);
	expect(layers[0]?.find(({ name }) => name === 'hidden')?.values.length).toBe(32);
});

test('numbers are written short and exactly, with a real minus', () => {
	expect([0, 0.07, -1.234, 12.34, -0.00003].map(short)).toEqual(['0', '.07', '−1.23', '12.3', '−3e−5']);
	expect([2.5, -0.0215803, 0.00001234].map(exact)).toEqual(['2.50000', '−0.0215803', '1.234e−5']);
});

test('the difference of two trainings is the greatest over the steps both took', () => {
	expect(difference([1, 2, 9], [1, 2.5])).toBe(0.5);
});
