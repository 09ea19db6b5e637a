import { describe, expect, test } from 'vitest';
import { PythonRandom } from '../random';
import { Trainer } from '../trainer';
import { Tape } from '../value';
import { graphOf, knownAfter } from './graph';
import { twoMoons } from './moons';
import { fresh, parametersOf, plainScore, score } from './network';
import { ExpressionProblem, sayFault } from './problems';
import { NEURON, SELF_TEST } from './published';
import { MOON_DEFAULTS } from './moon-options';
import { MOONS } from './train';

const faultOf = (text: string) => {
	try {
		graphOf(text);
	} catch (error) {
		if (error instanceof ExpressionProblem) return error.fault;
		throw error;
	}
	return null;
};

describe('expressions', () => {
	test.each([SELF_TEST, NEURON])(
		'$source: the published values and gradients',
		({ value: { text, result, gradients } }) => {
			const graph = graphOf(text);
			expect(graph.nodes[graph.result]?.value).toBeCloseTo(result, 4);
			for (const [name, gradient] of Object.entries(gradients)) {
				const node = graph.nodes.find(({ names }) => names.includes(name));
				expect(graph.gradients[node?.id ?? -1]).toBeCloseTo(gradient, 4);
			}
		}
	);

	test.each([
		['1 + 2 * 3', 7],
		['(1 + 2) * 3', 9],
		['2 - 3 - 4', -5],
		['12 / 3 / 2', 2],
		['-2 ** 2', -4],
		['a = 3; -a ^ 2', -9],
		['a = 2; a ** -1', 0.5],
		['2 * -3', -6],
		['x = 1 # one\n\nx + .5e1', 6],
		['relu(-3) + relu(2)', 2],
		['log(exp(2)) + tanh(0)', 2],
		['变量 = 4; 变量 * 变量', 16],
		['a = 1; a = a + 1; a = a + 1; a', 3]
	])('%s is %s', (text, value) => {
		expect(graphOf(text).nodes.at(-1)?.value).toBeCloseTo(value, 12);
	});

	test.each([
		['', { code: 'empty' }],
		['# nothing', { code: 'empty' }],
		['a = 2 +', { code: 'unexpected', found: '', at: 7 }],
		['a = (2', { code: 'unexpected', found: '', at: 6 }],
		['2 $ 3', { code: 'unexpected', found: '$', at: 2 }],
		['2 3', { code: 'unexpected', found: '3', at: 2 }],
		['relu = 3', { code: 'unexpected', found: 'relu', at: 0 }],
		['a = b', { code: 'unknown-name', found: 'b', at: 4 }],
		['a = 2; a ** a', { code: 'power', found: 'a', at: 12 }],
		['1+'.repeat(500) + '1', { code: 'too-many', most: 200 }],
		['('.repeat(500), { code: 'too-many', most: 200 }],
		['-'.repeat(1500) + '1', { code: 'too-many', most: 200 }],
		['1'.repeat(3000), { code: 'too-long', most: 2000 }]
	])('wrong text %# is refused, and it is said why', (text, fault) => {
		expect(faultOf(text)).toEqual(fault);
		const found = faultOf(text);
		if (found !== null) for (const language of ['en', 'zh'] as const) expect(sayFault(found, language)).not.toBe('');
	});

	test('inputs can be given other numbers; what is worked out cannot', () => {
		const text = 'a = 2; b = 3; c = a * b; c + a';
		expect(graphOf(text, { a: 5, c: 100 }).nodes.at(-1)?.value).toBe(20);
		expect(graphOf('a = -2; a', { a: 1 }).nodes.at(-1)?.value).toBe(1);
	});

	test.each([
		['a * b + a / b', { a: 1.3, b: -0.7 }],
		['tanh(a * 2 - b) * exp(b)', { a: 0.4, b: 0.3 }],
		['log(a) - relu(a - b) * a ** 3', { a: 1.7, b: 0.2 }],
		['relu(b - a) + a ** -2', { a: 1.1, b: 0.5 }]
	])('gradients of %s are those of finite differences', (body, at) => {
		const text = `a = 1; b = 1; ${body}`;
		const value = (inputs: Record<string, number>) => graphOf(text, inputs).nodes.at(-1)?.value ?? NaN;
		const graph = graphOf(text, at);
		for (const name of ['a', 'b'] as const) {
			const slope = (value({ ...at, [name]: at[name] + 1e-6 }) - value({ ...at, [name]: at[name] - 1e-6 })) / 2e-6;
			const id = graph.nodes.find(({ names }) => names.includes(name))?.id ?? -1;
			expect(graph.gradients[id] ?? 0).toBeCloseTo(slope, 6);
		}
	});

	test('steps go forward through every value, then back, adding where one was used twice', () => {
		const graph = graphOf('a = 3; b = a + a; b * a');
		expect(graph.steps.map(({ kind }) => kind)).toEqual(['forward', 'forward', 'begin', 'backward', 'backward']);
		expect(knownAfter(graph, 0)).toEqual({ values: [3, null, null], gradients: [null, null, null] });
		expect(knownAfter(graph, 3)).toEqual({ values: [3, 6, 18], gradients: [null, null, 1] });
		expect(knownAfter(graph, 4).gradients).toEqual([6, 3, 1]);
		expect(knownAfter(graph, 5).gradients).toEqual([12, 3, 1]);
		expect(graph.gradients).toEqual([12, 3, 1]);
	});

	test('every node stands after what it was made from', () => {
		const { nodes } = graphOf(SELF_TEST.value.text);
		for (const { id, inputs } of nodes) for (const input of inputs) expect(input).toBeLessThan(id);
	});
});

describe('two moons', () => {
	test('without noise lie on their half circles', () => {
		const points = twoMoons(100, 0, new PythonRandom(1));
		expect(points.filter(({ label }) => label === -1)).toHaveLength(50);
		for (const { x, y, label } of points)
			expect(label === -1 ? Math.hypot(x, y) : Math.hypot(x - 1, y - 0.5)).toBeCloseTo(1, 12);
	});

	test('the network of the demo has 337 parameters and scores alike both ways', () => {
		const layers = [2, 16, 16, 1];
		expect(parametersOf(layers)).toBe(337);
		for (const activation of ['relu', 'tanh'] as const) {
			const params = fresh(layers, new PythonRandom(9));
			const tape = new Tape();
			const values = Array.from(params, (data) => tape.leaf(data));
			const out = score(layers, values, [tape.leaf(0.3), tape.leaf(-0.8)], activation);
			expect(plainScore(layers, params, 0.3, -0.8, activation)).toBeCloseTo(out.data, 12);
		}
	});

	test.each(['svm', 'logistic'] as const)('the first step with %s goes down the slope of the loss', (loss) => {
		const options = { hidden: [4], points: 10, loss, activation: 'tanh', seed: 2, rate: [1, 1] } as const;
		const lossAt = (params: Float64Array) => {
			const model = MOONS.open(options);
			model.restore({ step: 0, arrays: { params } });
			const row = new Float64Array(2);
			model.advance(row);
			return row[0] ?? NaN;
		};
		const model = MOONS.open(options);
		const before = model.asks.parameters();
		model.advance(new Float64Array(2));
		const after = model.asks.parameters();
		before.forEach((_, i) => {
			const moved = (by: number) => before.map((value, k) => (k === i ? value + by : value));
			const slope = (lossAt(moved(1e-6)) - lossAt(moved(-1e-6))) / 2e-6;
			expect((before[i] ?? 0) - (after[i] ?? 0)).toBeCloseTo(slope, 6);
		});
	});

	test('the demo tells the moons apart in 100 steps, and goes back exactly', () => {
		const trainer = new Trainer(MOONS.open({}));
		trainer.towards(20);
		const hash = trainer.hash();
		trainer.towards(100);
		expect(trainer.column('accuracy').at(-1)).toBe(100);
		expect(trainer.column('loss').at(-1)).toBeLessThan(0.05);
		const grid = { x0: -1, x1: 2, y0: -1, y1: 1.5, columns: 4, rows: 3 };
		const surface = trainer.model.asks.surface(grid);
		expect(surface).toHaveLength(12);
		const params = trainer.model.asks.parameters();
		expect(surface[11]).toBe(plainScore([2, ...MOON_DEFAULTS.hidden, 1], params, 2, 1.5, 'relu'));
		trainer.towards(20);
		expect(trainer.hash()).toBe(hash);
	});
});
