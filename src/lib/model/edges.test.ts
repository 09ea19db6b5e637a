import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { isFree, settleEdges, type Entry } from './edges';
import { LABEL_GAP } from './labels';

const [LEFT, RIGHT] = [-8, 616];
/** Texts of one side that stand clear of each other over their marks, as the layout leaves them. */
const sides = fc
	.array(fc.record({ width: fc.integer({ min: 10, max: 240 }), air: fc.integer({ min: 0, max: 120 }) }), {
		maxLength: 12
	})
	.chain((list) => fc.integer({ min: 0, max: 200 }).map((start) => ({ list, start })))
	.map(({ list, start }) => {
		let end = start - 120;
		return list
			.map(({ width, air }): Entry => {
				const x = end + LABEL_GAP + air + width / 2;
				end = x + width / 2;
				return { x, width, dx: 0 };
			})
			.filter(({ x }) => x >= 0 && x <= 608);
	});
const ends = ({ x, width, dx }: Entry) => [x + (dx ?? 0) - width / 2, x + (dx ?? 0) + width / 2] as const;

describe('texts at the edges', () => {
	const settled = sides.map((before) => {
		const after = before.map((entry) => ({ ...entry }));
		settleEdges(after, LEFT, RIGHT);
		return { before, after };
	});

	test('end inside the plot or its margin, over their marks, or are dropped', () => {
		law(
			fc.property(settled, ({ after }) => {
				for (const entry of after) {
					if (entry.dx === null) continue;
					const [from, to] = ends(entry);
					expect(from >= LEFT - 1e-6 && to <= RIGHT + 1e-6).toBe(true);
					expect(Math.abs(entry.dx)).toBeLessThanOrEqual(entry.width / 2);
				}
			}),
			1000
		);
	});

	test('never come closer to each other than the gap', () => {
		law(
			fc.property(settled, ({ after }) => {
				const kept = after.filter(({ dx }) => dx !== null).map(ends);
				kept
					.slice(1)
					.forEach(([from], i) => expect(from - (kept[i]?.[1] ?? NaN)).toBeGreaterThanOrEqual(LABEL_GAP - 1e-6));
			}),
			1000
		);
	});

	test('stay where they are when they reach no edge', () => {
		law(
			fc.property(settled, ({ before, after }) => {
				before.forEach((entry, i) => {
					const [from, to] = ends(entry);
					if (from >= LEFT && to <= RIGHT) expect(after[i]).toEqual(entry);
				});
			}),
			1000
		);
	});
});

test('a place is free where it keeps the gap to every text that is left', () => {
	law(
		fc.property(sides, fc.integer({ min: -50, max: 600 }), fc.integer({ min: 1, max: 200 }), (entries, from, width) => {
			settleEdges(entries, LEFT, RIGHT);
			const to = from + width;
			const near = entries.some((entry) => {
				const [a, b] = ends(entry);
				return entry.dx !== null && a < to + LABEL_GAP && b > from - LABEL_GAP;
			});
			expect(isFree(entries, from, to)).toBe(!near);
		}),
		1000
	);
});
