import { afterEach, describe, expect, test, vi } from 'vitest';
import { dataset } from '../../../tests/fixtures/real';
import { dayOf } from '../model/time';
import { calendarOf, dateWords, dayWords, yearOf } from './dates';

afterEach(() => vi.unstubAllEnvs());

describe('dateWords', () => {
	test.each([
		['2011-05-04', '4 May 2011', '2011年5月4日'],
		['2011-05', 'May 2011', '2011年5月'],
		['2011', '2011', '2011年'],
		['2011-05~', 'about May 2011', '约 2011年5月'],
		['2002?', '2002 (uncertain)', '2002年（存疑）'],
		['2011%', 'about 2011 (uncertain)', '约 2011年（存疑）'],
		['2005/2009', '2005 to 2009', '2005年至2009年'],
		['2011-09/2016-08~', 'September 2011 to about August 2016', '2011年9月至约 2016年8月'],
		['2024-07-16/..', 'since 16 July 2024', '2024年7月16日起'],
		['../2011', 'until 2011', '至2011年']
	])('says %s as "%s" and "%s"', (text, en, zh) => {
		expect([dateWords(text, 'en'), dateWords(text, 'zh')]).toEqual([en, zh]);
	});

	test('says no more than is known: a day, a month and a year are told apart for every date of the record', () => {
		for (const { date } of dataset.moments) {
			const [start = ''] = date.split('/');
			const words = dateWords(start, 'en').replace(/^about | \(uncertain\)$/g, '');
			expect(words.split(' ')).toHaveLength({ 4: 1, 7: 2, 10: 3 }[start.replace(/[~?%]$/, '').length] ?? NaN);
		}
	});

	test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'UTC'])(
		'names the same day in %s',
		(zone) => {
			vi.stubEnv('TZ', zone);
			expect(dateWords('2011-05-04', 'en')).toBe('4 May 2011');
			expect(dateWords('2018-11-04/2019-01-01', 'en')).toBe('4 November 2018 to 1 January 2019');
			expect(yearOf(dayOf(2012))).toBe('2012');
		}
	);
});

test('gives pages the names of the months of their language', () => {
	expect(calendarOf('en')).toMatchObject({ locale: 'en', months: { 0: 'January', 11: 'December', length: 12 } });
	expect(calendarOf('en').shortMonths.slice(7, 9)).toEqual(['Aug', 'Sep']);
	expect(calendarOf('zh').shortMonths).toEqual(Array.from({ length: 12 }, (_, i) => `${i + 1}月`));
});

test('a place on the line is named by the day and by the year it falls into', () => {
	const day = dayOf(2015, 12, 31) + 0.9;
	expect([dayWords(day, 'en'), dayWords(day, 'zh'), yearOf(day)]).toEqual([
		'31 December 2015',
		'2015年12月31日',
		'2015'
	]);
});
