import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { parseEdtf, place } from '../edtf';
import { dayOf, isoDate } from '../time';
import { endedBy, isProblem, readDate, type DateProblem, type UserDate } from './dates';

const read = (text: string): UserDate => {
	const date = readDate(text);
	if (isProblem(date)) throw new Error(`${text}: ${date.code}`);
	return date;
};
const problem = (text: string): DateProblem => {
	const date = readDate(text);
	if (!isProblem(date)) throw new Error(`${text} was read`);
	return date;
};

const days = fc.integer({ min: dayOf(1), max: dayOf(9999, 12, 31) });
const forms = days.chain((day) => fc.constantFrom(isoDate(day), isoDate(day).slice(0, 7), isoDate(day).slice(0, 4)));

describe('a plain date', () => {
	test('stands where the record would put it', () => {
		law(
			fc.property(forms, (text) => {
				const expected = place(parseEdtf(text), 0);
				const { at, to, whisker } = read(text);
				expect({ at, whisker }).toEqual({ at: expected.at, whisker: expected.whisker });
				expect(to).toBeNull();
			}),
			1000
		);
	});
	test.each(['1958~', '1958-03?', '2009-09/2011-08', '../1969', '1958%/1960'])(
		'%s is read as the record does',
		(text) => {
			const expected = place(parseEdtf(text), 0);
			const { at, to, whisker } = read(text);
			expect({ at, to: to ?? at, whisker }).toEqual({ at: expected.at, to: expected.to, whisker: expected.whisker });
		}
	);
	test('a span that goes on has no end yet', () => {
		expect(read('1998/..').to).toBeUndefined();
	});
});

describe('other ways to write it', () => {
	test.each([
		['2015/5/21', '2015-05-21'],
		['2015-5-1', '2015-05-01'],
		['2015.05.21', '2015-05-21'],
		['2015/5', '2015-05'],
		[' 2015-05-21 ', '2015-05-21'],
		['2015-05-21T10:00:00Z', '2015-05-21'],
		['2015-05-21 10:00', '2015-05-21'],
		['2015年5月21日', '2015-05-21'],
		['2015年5月', '2015-05'],
		['2015年', '2015'],
		['2015-5~', '2015-05~']
	])('%s is %s', (text, edtf) => {
		expect(read(text)).toEqual({ ...read(edtf), edtf });
	});
});

describe('what is no date', () => {
	test.each([
		['', 'date-missing'],
		['  ', 'date-missing'],
		['soon', 'date-unreadable'],
		['May 2015', 'date-unreadable'],
		['2015-13-01', 'month-range'],
		['2015-00', 'month-range'],
		['2015-02-29', 'day-range'],
		['2015-04-31~', 'day-range'],
		['2015/2/30', 'day-range'],
		['5/21/2015', 'date-order'],
		['21.05.2015', 'date-order'],
		['-0044', 'year-range'],
		['0000-01-01', 'year-range'],
		['44 BC', 'year-range'],
		['公元前 221 年', 'year-range'],
		['12015', 'year-range'],
		['../0000', 'year-range'],
		['2016/2015', 'end-before-start'],
		['2015/2016/2017', 'date-unreadable'],
		['../..', 'date-unreadable'],
		['2015-05-21/', 'date-unreadable']
	])('%j: %s', (text, code) => {
		expect(problem(text).code).toBe(code);
	});
	test('any text is a date or a problem, and nothing is thrown', () => {
		const alike = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.~?%年月日 T:')), maxLength: 24 });
		law(
			fc.property(fc.oneof(fc.string(), alike), (text) => {
				const date = readDate(text);
				if (isProblem(date)) return;
				expect(date.at).toBeGreaterThanOrEqual(dayOf(1));
				expect(() => parseEdtf(date.edtf)).not.toThrow();
			}),
			3000
		);
	});
});

describe('an end', () => {
	test('makes a span', () => {
		const date = endedBy(read('1957'), '1975-07-17');
		expect(date).toEqual({ ...read('1957'), edtf: '1957/1975-07-17', to: dayOf(1975, 7, 17) + 0.5 });
	});
	test('of two dots goes on', () => {
		expect(endedBy(read('1957'), '..')).toMatchObject({ edtf: '1957/..', to: undefined });
	});
	test('of the same day makes none', () => {
		expect(endedBy(read('1957-10-04'), '1957-10-04')).toEqual(read('1957-10-04'));
	});
	test.each([
		['1956', 'end-before-start'],
		['1958/1959', 'date-unreadable'],
		['1958-13', 'month-range']
	])('of %s is refused: %s', (end, code) => {
		expect(endedBy(read('1957'), end)).toMatchObject({ code });
	});
});
