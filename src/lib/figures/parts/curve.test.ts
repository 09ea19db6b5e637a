import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { apart, meanOf, runningMean, thin } from './curve';

const finite = fc.double({ min: -10, max: 10, noNaN: true });

describe('thin', () => {
	test('keeps every point of a short curve, at its step', () => {
		expect(thin([3, 1, 2], 100)).toEqual([
			[1, 3],
			[2, 1],
			[3, 2]
		]);
		expect(thin([3, NaN, 2], 100, 0)).toEqual([
			[0, 3],
			[2, 2]
		]);
	});
	test('keeps the least and the greatest of a long one, in order, within its bound', () => {
		law(
			fc.property(fc.array(finite, { minLength: 1, maxLength: 3000 }), (values) => {
				const points = thin(values, 100);
				expect(points.length).toBeLessThanOrEqual(102);
				const ys = points.map(([, y]) => y);
				expect(Math.min(...ys)).toBe(Math.min(...values));
				expect(Math.max(...ys)).toBe(Math.max(...values));
				for (const [x, y] of points) expect(values[x - 1]).toBe(y);
				const xs = points.map(([x]) => x);
				expect(xs).toEqual([...xs].sort((a, b) => a - b));
			}),
			60
		);
	});
});

test('the running mean is the mean of the last few', () => {
	expect([...runningMean([1, 2, 3, 4], 2)]).toEqual([1, 1.5, 2.5, 3.5]);
	expect(meanOf([1, 2, 3, 4], -5, 2)).toBe(1.5);
	expect(meanOf([], 0, 3)).toBeNaN();
});

test('labels stand apart, inside, and stay where they have room', () => {
	expect(apart([10, 60], 14, 0, 100)).toEqual([10, 60]);
	law(
		fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 10 }), (places) => {
			const sorted = apart(places, 14, 0, 200).sort((a, b) => a - b);
			for (const [i, place] of sorted.entries()) {
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(200);
				if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14);
			}
		})
	);
});
