import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PythonRandom } from './random';

interface Draws {
	seed: string;
	random: number[];
	bits: [number, number][];
	below: [number, number][];
	randint: number;
	gauss: number[];
	uniform: number[];
	gauss_after: number[];
	shuffle: number[];
	weighted: number[];
	choices: number[];
	choice: number[];
	last: number;
}
const golden = JSON.parse(readFileSync('tests/fixtures/lab/python-random.json', 'utf8')) as Draws[];
/** Sine, cosine and logarithm may differ from C's in the last bit; nothing else may. */
const close = (mine: number[], theirs: number[]) =>
	mine.forEach((each, i) => expect(each).toBeCloseTo(theirs[i] ?? NaN, 14));

describe.each(golden)('from seed $seed, in the order CPython drew', (draws) => {
	test('every draw is the same', () => {
		const random = new PythonRandom(BigInt(draws.seed));
		expect(draws.random.map(() => random.random())).toEqual(draws.random);
		expect(draws.bits.map(([bits]) => [bits, random.getrandbits(bits)])).toEqual(draws.bits);
		expect(draws.below.map(([n]) => [n, random.randbelow(n)])).toEqual(draws.below);
		expect(random.randint(-5, 5)).toBe(draws.randint);
		close(
			Array.from({ length: 5 }, () => random.gauss(0, 0.08)),
			draws.gauss
		);
		expect(Array.from({ length: 3 }, () => random.uniform(-1, 1))).toEqual(draws.uniform);
		close(
			Array.from({ length: 2 }, () => random.gauss(1, 2)),
			draws.gauss_after
		);
		const deck = Array.from({ length: 60 }, (_, i) => i);
		random.shuffle(deck);
		expect(deck).toEqual(draws.shuffle);
		expect(draws.weighted.map(() => random.weighted([0.1, 0, 3, 0.5, 1e-9]))).toEqual(draws.weighted);
		expect(random.choices(deck, 10)).toEqual(draws.choices);
		expect(draws.choice.map(() => random.choice(deck))).toEqual(draws.choice);
		expect(random.random()).toBe(draws.last);
	});
});

test('a copy goes on alike, with the pending normal number, and apart', () => {
	const random = new PythonRandom(3);
	random.gauss();
	const copy = random.copy();
	const ahead = [copy.gauss(), copy.random(), copy.gauss()];
	expect([random.gauss(), random.random(), random.gauss()]).toEqual(ahead);
});

test('what cannot be drawn is refused', () => {
	const random = new PythonRandom(1);
	expect(() => random.randbelow(0)).toThrow(RangeError);
	expect(() => random.getrandbits(54)).toThrow(RangeError);
	expect(() => random.weighted([0, 0])).toThrow(RangeError);
	expect(() => random.weighted([1, NaN])).toThrow(RangeError);
});
