/** Every layer of the fast engine against finite differences, and the two engines against each other. */
import { describe, expect, test } from 'vitest';
import { linear } from '../kernels';
import { linearBack, linearGradient } from '../kernels-back';
import { Adam, Sgd } from '../optimizers';
import { PythonRandom } from '../random';
import { FastEngine } from './fast';
import { attend, attendBack, crossEntropy, crossEntropyBack, normalize, normalizeBack } from './layers';
import { ScalarEngine } from './scalar';
import { draw, matricesOf, type Shape } from './shape';

const random = new PythonRandom(11);
const numbers = (length: number, deviation = 1) => new Float64Array(length).map(() => random.gauss(0, deviation));
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);

/** Asserts that `slopes` are the derivatives of `f` in `x`. */
function agrees(f: () => number, x: Float64Array, slopes: Float64Array) {
	const h = 1e-5;
	x.forEach((at, i) => {
		x[i] = at + h;
		const up = f();
		x[i] = at - h;
		const down = f();
		x[i] = at;
		const slope = slopes[i] ?? NaN;
		expect(Math.abs((up - down) / (2 * h) - slope), `number ${i}`).toBeLessThan(1e-7 * (1 + Math.abs(slope)));
	});
}

describe('hand-derived gradients are those found by trying', () => {
	// Sizes around the blocks of the kernels: odd, even, smaller than one block.
	test.each([
		[1, 1, 1],
		[3, 2, 2],
		[5, 7, 3],
		[8, 4, 4],
		[9, 13, 5]
	])('linear: %i rows, %i columns, %i vectors', (rows, columns, count) => {
		const [w, x, dy] = [numbers(rows * columns), numbers(count * columns), numbers(count * rows)];
		const loss = () => {
			const y = new Float64Array(count * rows);
			linear(w, rows, columns, x, y, 0, count);
			return dot(y, dy);
		};
		const plain = Array.from({ length: count * rows }, (_, i) => {
			const [p, r] = [Math.floor(i / rows), i % rows];
			return dot(w.slice(r * columns, (r + 1) * columns), x.slice(p * columns, (p + 1) * columns)) * (dy[i] ?? 0);
		});
		expect(loss()).toBeCloseTo(
			plain.reduce((a, b) => a + b, 0),
			10
		);
		const dx = numbers(count * columns);
		const before = dx.slice();
		linearBack(w, rows, columns, dy, dx, count);
		const dw = new Float64Array(rows * columns).fill(7);
		linearGradient(dw, rows, columns, dy, x, count);
		agrees(loss, w, dw);
		agrees(
			loss,
			x,
			dx.map((each, i) => each - (before[i] ?? 0))
		);
	});

	test('normalize', () => {
		const [x, dy] = [numbers(15, 0.1), numbers(15)];
		const [y, scale] = [new Float64Array(15), new Float64Array(3)];
		const loss = () => {
			normalize(x, y, scale, 5, 0, 3);
			return dot(y, dy);
		};
		loss();
		const dx = new Float64Array(15);
		normalizeBack(y, scale, dy, dx, 5, 3);
		agrees(loss, x, dx);
	});

	test('attention', () => {
		const shape = { width: 6, heads: 2, context: 5 };
		const count = 4;
		const whole = count * shape.width;
		const [query, key, value, slope] = [numbers(whole), numbers(whole), numbers(whole), numbers(whole)];
		const [shares, joined] = [new Float64Array(50), new Float64Array(whole)];
		const loss = () => {
			attend(shape, query, key, value, shares, joined, 0, count);
			return dot(joined, slope);
		};
		loss();
		const [dq, dk, dv] = [new Float64Array(whole), new Float64Array(whole), new Float64Array(whole)];
		attendBack(shape, query, key, value, shares, slope, dq, dk, dv, new Float64Array(5), count);
		agrees(loss, query, dq);
		agrees(loss, key, dk);
		agrees(loss, value, dv);
	});

	test('cross entropy', () => {
		const tokens = Int32Array.of(0, 3, 1, 1);
		const scores = numbers(15);
		const [chances, losses] = [new Float64Array(15), new Float64Array(3)];
		const loss = () => crossEntropy(scores, chances, losses, tokens, 5, 3) / 3;
		loss();
		const dScores = new Float64Array(15);
		crossEntropyBack(chances, dScores, tokens, 5, 3);
		agrees(loss, scores, dScores);
	});
});

const SHAPES: [string, Shape][] = [
	['the published shape', { layers: 1, width: 16, heads: 4, context: 16, vocabulary: 27 }],
	['two layers, odd sizes', { layers: 2, width: 6, heads: 3, context: 7, vocabulary: 9 }],
	['three layers, one head', { layers: 3, width: 5, heads: 1, context: 4, vocabulary: 4 }],
	['as narrow as can be', { layers: 1, width: 1, heads: 1, context: 2, vocabulary: 2 }]
];
describe.each(SHAPES)('%s', (_, shape) => {
	const parameters = draw(shape, new PythonRandom(4)).map((each) => each * 5);
	const count = shape.context - (shape.context > 5 ? 1 : 0);
	const tokens = Int32Array.from({ length: count + 1 }, () => random.randbelow(shape.vocabulary));
	const fast = new FastEngine(shape, parameters.slice());
	const scalar = new ScalarEngine(shape);
	scalar.parameters.set(parameters);

	test('both engines give the same loss, gradient and scores', () => {
		expect(fast.learn(tokens, count)).toBeCloseTo(scalar.learn(tokens, count), 12);
		fast.gradient.forEach((each, i) => expect(each).toBeCloseTo(scalar.gradient[i] ?? NaN, 12));
		for (const engine of [fast, scalar]) engine.begin();
		for (const token of tokens.subarray(0, count)) {
			const [a, b] = [fast.read(token), scalar.read(token)];
			a.forEach((each, i) => expect(each).toBeCloseTo(b[i] ?? NaN, 12));
		}
		expect(() => {
			for (let i = 0; i <= shape.context; i++) fast.read(0);
		}).toThrow(RangeError);
	});

	test('the gradient of every matrix is that found by trying', () => {
		fast.learn(tokens, count);
		const gradient = fast.gradient.slice();
		for (const { name, rows, columns, offset } of matricesOf(shape))
			for (let k = 0; k < Math.min(20, rows * columns); k++) {
				const i = offset + random.randbelow(rows * columns);
				const at = fast.parameters[i] ?? 0;
				const loss = (value: number) => {
					fast.parameters[i] = value;
					return fast.measure(tokens, count);
				};
				const slope = (loss(at + 1e-5) - loss(at - 1e-5)) / 2e-5;
				fast.parameters[i] = at;
				expect(Math.abs(slope - (gradient[i] ?? NaN)), `${name} ${i - offset}`).toBeLessThan(1e-7);
			}
	});
});

test('Adam and plain descent step as their formulas say', () => {
	const adam = new Adam(2, { beta1: 0.85, beta2: 0.99, epsilon: 1e-8 });
	const x = Float64Array.of(1, -2);
	let [m, v, expected] = [0, 0, 1];
	for (let step = 0; step < 5; step++) {
		const g = step - 1.5;
		m = 0.85 * m + 0.15 * g;
		v = 0.99 * v + 0.01 * g ** 2;
		expected -= (0.1 * (m / (1 - 0.85 ** (step + 1)))) / (Math.sqrt(v / (1 - 0.99 ** (step + 1))) + 1e-8);
		adam.step(x, Float64Array.of(g, 0), 0.1, step);
	}
	expect(x[0]).toBeCloseTo(expected, 12);
	expect(x[1]).toBe(-2);
	new Sgd().step(x, Float64Array.of(0, 4), 0.25);
	expect(x[1]).toBe(-3);
});
