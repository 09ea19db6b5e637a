import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { timeScale } from '../model/scale';
import { ticks, type Tick } from '../model/ticks';
import { dayOf } from '../model/time';
import { calendarWords, tickWords, windowWords } from './calendar';
import { calendarOf, dateWords } from './dates';

const EN = calendarOf('en');
const ZH = calendarOf('zh');

test('writes any day, month and year in the same words as the dates made at build', () => {
	const days = fc.integer({ min: dayOf(1900), max: dayOf(2100) });
	law(
		fc.property(days, fc.constantFrom(EN, ZH), (day, calendar) => {
			const iso = new Date(day * 86_400_000).toISOString();
			for (const [precision, length] of [
				['year', 4],
				['month', 7],
				['day', 10]
			] as const)
				expect(calendarWords(day, precision, calendar)).toBe(dateWords(iso.slice(0, length), calendar.locale));
		})
	);
});

describe('tickWords', () => {
	const tick = (day: number, unit: Tick['unit'], major: boolean): Tick => ({ day, unit, major });
	test.each([
		[tick(dayOf(2015), 'year', false), '2015', '2015'],
		[tick(dayOf(2015, 3), 'month', false), 'Mar', '3月'],
		[tick(dayOf(2015), 'month', true), '2015', '2015年'],
		[tick(dayOf(2015, 3, 9), 'day', false), '9', '9日'],
		[tick(dayOf(2015, 3), 'day', true), 'Mar 2015', '2015年3月']
	])('writes beside %o "%s" and "%s"', (t, en, zh) => {
		expect([tickWords(t, EN), tickWords(t, ZH)]).toEqual([en, zh]);
	});

	test.each([
		[tick(dayOf(2015, 3, 9), 'day', false), '9 Mar 2015', '2015年3月9日'],
		[tick(dayOf(2015, 3), 'month', false), 'Mar 2015', '2015年3月']
	])('of a tick that leads says the whole date: beside %o "%s" and "%s"', (t, en, zh) => {
		const lead: Tick = { ...t, lead: true };
		expect([tickWords(lead, EN), tickWords(lead, ZH)]).toEqual([en, zh]);
	});

	test('of a window of days or months always say which year it is in', () => {
		const spans = fc.tuple(fc.integer({ min: dayOf(1950), max: dayOf(2030) }), fc.integer({ min: 3, max: 300 }));
		law(
			fc.property(spans, fc.constantFrom(EN, ZH), ([from, days], calendar) => {
				const words = ticks(timeScale({ from, to: from + days }, 1200)).map((each) => tickWords(each, calendar));
				expect(words.some((text) => /\d{4}/.test(text))).toBe(true);
			})
		);
	});
});

describe('windowWords', () => {
	test.each([
		[dayOf(2010, 9), dayOf(2027), 'September 2010 to December 2026', '2010年9月至2026年12月'],
		[dayOf(2015, 3, 9), dayOf(2015, 3, 20), '9 March 2015 to 19 March 2015', '2015年3月9日至2015年3月19日'],
		[dayOf(2015, 3, 9), dayOf(2015, 3, 10), '9 March 2015', '2015年3月9日'],
		[dayOf(2015, 3, 9) + 0.2, dayOf(2015, 3, 9) + 1.2, '9 March 2015 to 10 March 2015', '2015年3月9日至2015年3月10日']
	])('names the first and last day seen from %f to %f', (from, to, en, zh) => {
		expect([windowWords({ from, to }, EN), windowWords({ from, to }, ZH)]).toEqual([en, zh]);
	});
});
