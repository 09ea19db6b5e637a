import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, law } from '../../../tests/fixtures/seeded';
import { sum, Tape, type Value } from './value';

type Unary = (a: Value) => Value;
type Binary = (a: Value, b: Value) => Value;
const UNARY: [string, Unary][] = [
	['pow 3', (a) => a.pow(3)],
	['pow -0.5', (a) => a.pow(-0.5)],
	['log', (a) => a.log()],
	['exp', (a) => a.exp()],
	['relu', (a) => a.minus(1).relu()],
	['tanh', (a) => a.tanh()],
	['negative', (a) => a.negative()]
];
const BINARY: [string, Binary][] = [
	['plus', (a, b) => a.plus(b)],
	['minus', (a, b) => a.minus(b)],
	['times', (a, b) => a.times(b)],
	['over', (a, b) => a.over(b)],
	['plus and over a constant', (a, b) => a.plus(2).over(3).minus(0.5).times(b)]
];

/** Derivatives by backpropagation and by trying. */
function slopes(f: (list: Value[]) => Value, at: number[]) {
	const tape = new Tape();
	const leaves = at.map((data) => tape.leaf(data));
	f(leaves).backward();
	const dataAt = (point: number[]) => {
		const fresh = new Tape();
		return f(point.map((data) => fresh.leaf(data))).data;
	};
	const h = 1e-6;
	const tried = at.map(
		(_, i) =>
			(dataAt(at.map((x, k) => x + (k === i ? h : 0))) - dataAt(at.map((x, k) => x - (k === i ? h : 0)))) / (2 * h)
	);
	return { walked: leaves.map(({ grad }) => grad), tried };
}
const agree = ({ walked, tried }: ReturnType<typeof slopes>) =>
	walked.forEach((each, i) => expect(Math.abs(each - (tried[i] ?? NaN))).toBeLessThan(1e-5 * (1 + Math.abs(each))));

describe('the slope of every operation is that found by trying', () => {
	test.each(UNARY)('%s', (_, f) => {
		law(
			fc.property(between(0.2, 0.95), (x) => agree(slopes(([a]) => f(a as Value), [x]))),
			50
		);
		law(
			fc.property(between(1.05, 3), (x) => agree(slopes(([a]) => f(a as Value), [x]))),
			50
		);
	});
	test.each(BINARY)('%s', (_, f) => {
		const pair = fc.tuple(between(-2, 2), between(0.3, 2));
		law(
			fc.property(pair, (at) => agree(slopes(([a, b]) => f(a as Value, b as Value), [...at]))),
			50
		);
	});
	test('sum, and a value used many times', () => {
		agree(slopes((list) => sum([...list, ...list.map((each) => each.times(each))]).exp(), [0.1, -0.2, 0.3]));
	});
});

test('the example of the post: a*b + a at 2 and 3 is 8, with slopes 4 and 2', () => {
	const tape = new Tape();
	const [a, b] = [tape.leaf(2), tape.leaf(3)];
	const end = a.times(b).plus(a);
	end.backward();
	expect([end.data, a.grad, b.grad]).toEqual([8, 4, 2]);
});

test('the order has each value once, after all it was made from, and nothing else', () => {
	const tape = new Tape();
	const a = tape.leaf(2);
	tape.leaf(9).exp();
	const shared = a.times(a);
	const end = shared.plus(shared.exp());
	const order = end.order();
	expect(order.map(({ operation }) => operation)).toEqual(['leaf', '*', 'exp', '+']);
	expect(order.at(-1)?.inputs.map(({ data }) => data)).toEqual([4, Math.exp(4)]);
	expect(shared.slopes).toEqual([2, 2]);
});

test('a rewound tape forgets the pass and keeps the leaves', () => {
	const tape = new Tape();
	const a = tape.leaf(1);
	const mark = tape.length;
	for (let step = 0; step < 3; step++) {
		const end = a.times(3).exp();
		end.backward();
		expect(a.grad).toBeCloseTo(3 * Math.exp(3 * a.data), 9);
		a.data -= 0.1;
		tape.rewind(mark);
	}
	expect(tape.length).toBe(1);
	expect(a.data).toBeCloseTo(0.7, 12);
});
