import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { density } from './density';

const FROM = 0;
const TO = 12_000;
const points = fc.array(
	fc.record({ at: fc.integer({ min: FROM - 500, max: TO + 500 }), weight: fc.integer({ min: 1, max: 6 }) }),
	{ maxLength: 30 }
);
const at = (day: number, list: readonly number[], step: number) => list[Math.round(day / step)] ?? NaN;

test('the samples reach from one end of the record to the other', () => {
	const { from, step, values } = density([], FROM, TO);
	expect(from).toBe(FROM);
	expect((values.length - 1) * step).toBeGreaterThanOrEqual(TO - FROM);
	expect((values.length - 2) * step).toBeLessThan(TO - FROM);
});

test('a thread without moments is a flat line', () => {
	expect(new Set(density([], FROM, TO).values)).toEqual(new Set([0]));
});

test('a single moment makes one hill, highest where it lies and the same on both sides', () => {
	const { values, step } = density([{ at: 6000, weight: 3 }], FROM, TO, 60);
	expect(Math.max(...values)).toBe(3);
	expect(at(6000, values, step)).toBe(3);
	for (const away of [60, 240, 600]) {
		expect(at(6000 + away, values, step)).toBeCloseTo(at(6000 - away, values, step), 9);
		expect(at(6000 + away, values, step)).toBeLessThan(at(6000 + away - 60, values, step));
	}
});

test('a moment says nothing of the time two years away from it', () => {
	const { values, step } = density([{ at: 6000, weight: 6 }], FROM, TO, 60);
	values.forEach((value, i) => {
		if (Math.abs(i * step - 6000) > 730) expect(value).toBe(0);
	});
});

test('agrees with the sum over all moments, taken without a cut, to a hundredth of a weight', () => {
	law(
		fc.property(points, (list) => {
			const { values, step } = density(list, FROM, TO);
			values.forEach((value, i) => {
				const whole = list.reduce((sum, p) => sum + p.weight * Math.exp(-0.5 * ((i * step - p.at) / 240) ** 2), 0);
				const cut = list.reduce((sum, p) => sum + p.weight * 0.0112, 0);
				expect(value).toBeLessThanOrEqual(whole + 1e-9);
				expect(value).toBeGreaterThanOrEqual(whole - cut);
			});
		}),
		100
	);
});

test('more moments never make a thread look less active, in whatever order they come', () => {
	law(
		fc.property(points, points, (a, b) => {
			const alone = density(a, FROM, TO).values;
			const both = density([...a, ...b], FROM, TO).values;
			const turned = density([...b, ...a].reverse(), FROM, TO).values;
			both.forEach((value, i) => {
				expect(value).toBeGreaterThanOrEqual((alone[i] ?? NaN) - 1e-9);
				expect(value).toBeCloseTo(turned[i] ?? NaN, 9);
			});
		}),
		100
	);
});
