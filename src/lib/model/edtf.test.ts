import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { EdtfError, parseEdtf, place, type Edtf, type FuzzyDate } from './edtf';
import { dayOf, isoDate } from './time';

const HINT = 'write YYYY, YYYY-MM or YYYY-MM-DD, with ~ or ? behind it where needed, or a span a/b or a/..';
const MS_PER_DAY = 86_400_000;

const two = (n: number) => String(n).padStart(2, '0');
/** Dates as people mistype them too: any month from 00 to 13, any day from 00 to 32. */
const dates = fc
	.record({
		// The library takes the years 0 to 99 for those of the twentieth century when it looks for their last day.
		year: fc.oneof(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 2010, max: 2012 })),
		month: fc.option(fc.integer({ min: 0, max: 13 })),
		day: fc.option(fc.oneof(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 28, max: 31 }))),
		qualifier: fc.constantFrom('', '', '~', '?', '%')
	})
	.map(({ year, month, day, qualifier }) => {
		const date = [
			String(year).padStart(4, '0'),
			...(month === null ? [] : [two(month), ...(day === null ? [] : [two(day)])])
		];
		return date.join('-') + qualifier;
	});
const strings = fc.oneof(
	dates,
	fc.tuple(fc.oneof(dates, fc.constant('..')), fc.oneof(dates, fc.constant('..'))).map(([a, b]) => `${a}/${b}`)
);

const reading = (text: string): Edtf | null => {
	try {
		return parseEdtf(text);
	} catch (error) {
		expect(error).toBeInstanceOf(EdtfError);
		return null;
	}
};
const oracle = (text: string) => {
	try {
		return edtf(text);
	} catch {
		return null;
	}
};
/** First day, and the day after the last, that a reading may mean. */
const extent = (read: Edtf) => [
	read.start ? read.start.from : -Infinity,
	read.kind === 'date' ? read.start.to : read.end ? read.end.to : Infinity
];

describe('parseEdtf', () => {
	test.each([
		['2011', '2011-01-01', '2012-01-01', 'year', ''],
		['2011~', '2011-01-01', '2012-01-01', 'year', 'approximate'],
		['2011-05', '2011-05-01', '2011-06-01', 'month', ''],
		['2011-12?', '2011-12-01', '2012-01-01', 'month', 'uncertain'],
		['2011-05-04', '2011-05-04', '2011-05-05', 'day', ''],
		['2012-02-29%', '2012-02-29', '2012-03-01', 'day', 'approximate uncertain'],
		[' 2011 ', '2011-01-01', '2012-01-01', 'year', '']
	])('reads %j as any day from %s up to %s', (text, from, to, precision, flags) => {
		const edtf = parseEdtf(text);
		expect(edtf.kind).toBe('date');
		expect([isoDate(edtf.start?.from ?? NaN), isoDate(edtf.start?.to ?? NaN)]).toEqual([from, to]);
		expect(edtf.start).toMatchObject({
			precision,
			approximate: flags.includes('approximate'),
			uncertain: flags.includes('uncertain')
		});
	});

	test.each([
		['2011/2012-03', '2011-01-01', '2012-04-01'],
		['2011-05-04/2011-05-04', '2011-05-04', '2011-05-05'],
		['2011~/2012?', '2011-01-01', '2013-01-01']
	])('reads %s as a span from %s up to %s', (text, from, to) => {
		expect(extent(parseEdtf(text)).map(isoDate)).toEqual([from, to]);
		expect(parseEdtf(text).kind).toBe('span');
	});

	test('reads two dots as an open side', () => {
		expect(parseEdtf('2011/..')).toMatchObject({ kind: 'span', start: { from: dayOf(2011) }, end: null });
		expect(parseEdtf('../2011')).toMatchObject({ kind: 'span', start: null, end: { to: dayOf(2012) } });
	});

	test.each([
		['', `"" is not a date; ${HINT}`],
		['May 2011', `"May 2011" is not a date; ${HINT}`],
		['2011-5', `"2011-5" is not a date; ${HINT}`],
		['2011-05-04T10:00', `"2011-05-04T10:00" is not a date; ${HINT}`],
		['2011~~', `"2011~~" is not a date; ${HINT}`],
		['201X', `"201X" is not a date; ${HINT}`],
		['2011/', `"" is not a date; ${HINT}`],
		['2011/soon', `"soon" is not a date; ${HINT}`],
		['2011-13', '"2011-13" has no month 13; months run from 01 to 12'],
		['2011-00', '"2011-00" has no month 00; months run from 01 to 12'],
		['2011-02-29', '"2011-02-29" has no day 29; that month has 28 days'],
		['1900-02-29', '"1900-02-29" has no day 29; that month has 28 days'],
		['2011-04-00', '"2011-04-00" has no day 00; that month has 30 days'],
		['2011/2012/2013', `"2011/2012/2013" has more than one slash; ${HINT}`],
		['../..', '"../.." is open on both sides; give at least one date'],
		['2012/2011', '"2012/2011" ends before it begins; swap the two dates']
	])('refuses %j and says what to write', (text, message) => {
		expect(() => parseEdtf(text)).toThrow(new EdtfError(message));
	});

	test('agrees with the library edtf on which dates exist and on the first and last day each may mean', () => {
		let read = 0;
		law(
			fc.property(strings, (text) => {
				const ours = reading(text);
				const theirs = oracle(text);
				// Where the library is more lenient: it takes "../..", and the 29th of February of any year.
				fc.pre(text !== '../..' && (ours !== null || !text.includes('-02-29')));
				if (!ours) {
					expect(theirs).toBeNull();
					return;
				}
				if (!theirs) {
					// It wants a span to end no earlier than its first possible day: "2011-05/2011" is too clever for it.
					expect(ours.kind === 'span' && ours.start && ours.end && ours.end.from < ours.start.from).toBe(true);
					return;
				}
				read++;
				expect(extent(ours)).toEqual([theirs.min / MS_PER_DAY, (theirs.max + 1) / MS_PER_DAY]);
			}),
			3000
		);
		expect(read).toBeGreaterThan(1000);
	});

	test('reads back every date that it can name', () => {
		const days = fc.integer({ min: dayOf(0), max: dayOf(9999, 12, 31) });
		law(
			fc.property(days, (day) => {
				const iso = isoDate(day);
				const read = [iso, iso.slice(0, 7), iso.slice(0, 4)].map((text) => parseEdtf(text).start as FuzzyDate);
				expect(read.map((date) => isoDate(date.from))).toEqual([
					iso,
					`${iso.slice(0, 7)}-01`,
					`${iso.slice(0, 4)}-01-01`
				]);
				for (const date of read) expect(date.from <= day && day < date.to).toBe(true);
			})
		);
	});

	test('never throws anything but its own error, whatever it is given', () => {
		law(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./~?%-]{0,24}$/)), (text) => {
				reading(text);
			}),
			2000
		);
	});
});

describe('place', () => {
	const NOW = dayOf(2026, 10, 31);
	const placed = (text: string) => place(parseEdtf(text), NOW);

	test('puts a day in its middle, without a whisker', () => {
		const at = dayOf(2011, 5, 4) + 0.5;
		expect(placed('2011-05-04')).toEqual({ at, from: at, to: at, whisker: null });
	});

	test('puts a month in its middle and says that it may be any of its days', () => {
		expect(placed('2011-05')).toMatchObject({ at: dayOf(2011, 5) + 15.5, whisker: [dayOf(2011, 5), dayOf(2011, 6)] });
	});

	test.each(['2011~', '2011?', '2011%'])('lets %s be off by half as much again on both sides', (text) => {
		expect(placed(text).whisker).toEqual([dayOf(2011) - 182.5, dayOf(2012) + 182.5]);
	});

	test('draws a span from the middle of its start to the middle of its end', () => {
		expect(placed('2011-05-04/2011-06-04')).toMatchObject({
			from: dayOf(2011, 5, 4) + 0.5,
			to: dayOf(2011, 6, 4) + 0.5
		});
	});

	test('cuts a span that is still going on at the end of the record', () => {
		expect(placed('2011-05-04/..').to).toBe(NOW);
		expect(placed('2030/..')).toMatchObject({ from: dayOf(2030) + 182.5, to: dayOf(2030) + 182.5 });
	});

	test('puts a span with an open start at its end, and draws no bar into the unknown', () => {
		const at = dayOf(2011) + 182.5;
		expect(placed('../2011')).toMatchObject({ at, from: at, to: at });
	});

	test('never draws a bar that ends before it begins, and keeps the mark inside its whisker', () => {
		law(
			fc.property(strings, (text) => {
				const read = reading(text);
				fc.pre(read !== null);
				const { at, from, to, whisker } = place(read, NOW);
				expect(to).toBeGreaterThanOrEqual(from);
				expect(from).toBe(at);
				if (whisker) expect(whisker[0] <= at && at <= whisker[1]).toBe(true);
			}),
			2000
		);
	});
});
