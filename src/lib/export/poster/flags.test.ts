import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { bestBands } from './bands';
import { FLAG_GAP, placeFlags } from './flags';

const WIDTH = 1000;
const items = fc
	.array(
		fc.record({
			x: fc.integer({ min: 0, max: WIDTH - 20 }),
			r: fc.constantFrom(2, 4, 6),
			width: fc.integer({ min: 10, max: 240 })
		}),
		{ maxLength: 40 }
	)
	.map((list) => list.map((item, i) => ({ ...item, id: `m${i}` })));

test('every moment has one flag, no label lies on another, and none crosses the right edge', () => {
	law(
		fc.property(items, (list) => {
			const flags = placeFlags(list, WIDTH);
			expect(flags.map(({ item }) => item.id).sort()).toEqual(list.map(({ id }) => id).sort());
			const boxes = flags.map(({ item, tier, side, turned }) => {
				const reach = item.r + FLAG_GAP + item.width;
				return {
					row: `${side} ${tier}`,
					from: item.x - (turned ? reach : item.r),
					to: item.x + (turned ? item.r : reach)
				};
			});
			for (const [i, a] of boxes.entries()) {
				expect(a.to).toBeLessThanOrEqual(WIDTH);
				for (const b of boxes.slice(i + 1))
					if (a.row === b.row) expect(a.from < b.to && b.from < a.to, a.row).toBe(false);
			}
		}),
		150
	);
});

test('away from the edge no stem runs through a label', () => {
	law(
		fc.property(items, (list) => {
			const flags = placeFlags(list, 2 * WIDTH);
			for (const low of flags)
				for (const high of flags)
					if (high.side === low.side && high.tier > low.tier) {
						const from = low.item.x + low.item.r + 1;
						expect(high.item.x > from && high.item.x < from + FLAG_GAP + low.item.width).toBe(false);
					}
		}),
		150
	);
});

test('bands are cut where their heights add up to the least', () => {
	// A band costs 1, and the square of its length.
	const height = ({ from, to }: { from: number; to: number }) => 1 + (to - from) ** 2;
	expect(bestBands([0, 1, 2, 3], height).map(({ from, to }) => [from, to])).toEqual([
		[0, 1],
		[1, 2],
		[2, 3]
	]);
	expect(bestBands([0, 1, 2, 3], ({ from, to }) => 10 + to - from)).toEqual([{ from: 0, to: 3 }]);
});
