import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { along, CELL, places, yearsOn } from './essay-thread';
import { dayOf } from './time';

test('marks have room: none touches another, none is past the end, and lone ones stand at their date', () => {
	law(
		fc.property(
			fc.array(fc.double({ min: 0, max: 560, noNaN: true }), { maxLength: 50 }),
			fc.integer({ min: 1, max: 4 }),
			(days, columns) => {
				const at = days.sort((a, b) => a - b);
				fc.pre(at.length <= columns * 20);
				const found = places(at, 560, columns);
				found.forEach((mark, i) => {
					expect(mark.y).toBeLessThanOrEqual(560 + 1e-9);
					for (const other of found.slice(i + 1))
						if (other.column === mark.column) expect(Math.abs(other.y - mark.y)).toBeGreaterThan(CELL - 1e-6);
				});
				if (at.length === 1) expect(found).toEqual([{ y: at[0], column: 0 }]);
			}
		)
	);
});

test('years stand at round distances where they are', () => {
	const line = { from: dayOf(2014), to: dayOf(2027), length: 560 };
	expect(yearsOn(line).map(({ year }) => year)).toEqual([
		2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027
	]);
	expect(yearsOn({ ...line, from: dayOf(1986) })[1]?.year).toBe(1995);
	expect(along(line, dayOf(1999))).toBe(0);
});
