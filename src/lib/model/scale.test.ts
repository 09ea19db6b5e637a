import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, law, orders } from '../../../tests/fixtures/seeded';
import { timeScale } from './scale';

const scales = fc
	.record({
		from: fc.integer({ min: -30_000, max: 30_000 }),
		days: orders(1, 20_000),
		width: fc.integer({ min: 1, max: 4000 })
	})
	.map(({ from, days, width }) => timeScale({ from, to: from + days }, width));

test('the window fills the plot from edge to edge', () => {
	law(
		fc.property(scales, (scale) => {
			expect(scale.x(scale.window.from)).toBe(0);
			expect(scale.x(scale.window.to)).toBeCloseTo(scale.width, 6);
		})
	);
});

test('a pixel leads to a day and the day back to the pixel', () => {
	law(
		fc.property(scales, between(0, 4000), (scale, x) => {
			expect(scale.x(scale.day(x))).toBeCloseTo(x, 4);
		})
	);
});

test('equal times are equally long, wherever they lie', () => {
	law(
		fc.property(scales, fc.integer({ min: -30_000, max: 30_000 }), (scale, day) => {
			expect(scale.x(day + 100) - scale.x(day)).toBeCloseTo(100 * scale.k, 4);
		})
	);
});
