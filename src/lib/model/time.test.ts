import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, law } from '../../../tests/fixtures/seeded';
import { civil, dayOf, DAYS_PER_YEAR, isoDate, localDate } from './time';

const years = fc.integer({ min: 0, max: 9999 });
const days = fc.integer({ min: dayOf(0), max: dayOf(9999, 12, 31) });

describe('dayOf', () => {
	test.each([
		[1970, 1, 1, 0],
		[1970, 1, 2, 1],
		[1969, 12, 31, -1],
		[1986, 10, 23, 6139],
		[2000, 2, 29, 11016],
		[2000, 3, 1, 11017],
		[1900, 3, 1, -25508],
		[2026, 10, 31, 20757]
	])('counts %i-%i-%i as day %i', (year, month, day, expected) => {
		expect(dayOf(year, month, day)).toBe(expected);
	});

	test('means the first of January when only a year is given, and the first of the month without a day', () => {
		expect(dayOf(2011)).toBe(dayOf(2011, 1, 1));
		expect(dayOf(2011, 5)).toBe(dayOf(2011, 5, 1));
	});

	test('does not read a two-digit year as one of the last century', () => {
		expect(civil(dayOf(86)).year).toBe(86);
	});

	test('rolls months and days past their end over', () => {
		expect(dayOf(2011, 13)).toBe(dayOf(2012));
		expect(dayOf(2011, 2, 29)).toBe(dayOf(2011, 3));
		expect(dayOf(2011, 0)).toBe(dayOf(2010, 12));
	});

	test('gives every year 365 or 366 days, by the Gregorian rule', () => {
		law(
			fc.property(years, (year) => {
				const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
				expect(dayOf(year + 1) - dayOf(year)).toBe(leap ? 366 : 365);
			})
		);
	});
});

describe('civil', () => {
	test('is the way back from a day to its date', () => {
		law(
			fc.property(days, (day) => {
				const date = civil(day);
				expect(dayOf(date.year, date.month, date.day)).toBe(day);
			})
		);
	});

	test('names the same date from the first to the last moment of a day', () => {
		law(
			fc.property(days, between(0, 0.999), (day, part) => {
				expect(civil(day + part)).toEqual(civil(day));
			})
		);
	});

	test('steps from the last of December to the first of January', () => {
		expect(civil(dayOf(2016) - 1)).toEqual({ year: 2015, month: 12, day: 31 });
	});
});

describe('isoDate', () => {
	test.each([
		[dayOf(2015, 5, 21), '2015-05-21'],
		[dayOf(2015, 5, 21) + 0.99, '2015-05-21'],
		[dayOf(86, 1, 2), '0086-01-02']
	])('writes day %f as %s', (day, text) => {
		expect(isoDate(day)).toBe(text);
	});

	test('sorts as text in the order of the days', () => {
		law(
			fc.property(days, days, (a, b) => {
				expect(isoDate(a) < isoDate(b)).toBe(a < b);
			})
		);
	});
});

test('a local date is the same calendar day for whoever prints it', () => {
	law(
		fc.property(days, (day) => {
			const local = localDate(day);
			const { year, month, day: d } = civil(day);
			fc.pre(year >= 100);
			expect([local.getFullYear(), local.getMonth() + 1, local.getDate()]).toEqual([year, month, d]);
		})
	);
});

test('the mean year is the Gregorian one: four centuries hold 146,097 days', () => {
	expect(DAYS_PER_YEAR * 400).toBe(dayOf(2400) - dayOf(2000));
});
