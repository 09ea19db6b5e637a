import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART, layoutOf } from '../../../tests/fixtures/real';
import { law } from '../../../tests/fixtures/seeded';
import { awayWords, FOLLOW_WORDS } from '../i18n/features/follow';
import type { ChartMoment } from './chart';
import { addMonths, awayOf, keepWithin, nearestPerLane } from './then';
import { civil, dayOf, isoDate, type Day } from './time';

const { lanes, bounds } = layoutOf(CHART.en, 1440);
const days = fc.integer({ min: bounds.from - 400, max: bounds.to + 400 });

describe('nearestPerLane', () => {
	test('finds what looking through every lane finds, on any day', () => {
		law(
			fc.property(days, (day) => {
				const found = nearestPerLane(lanes, day);
				expect(found.map(({ id }) => id)).toEqual(lanes.map(({ head }) => head.id));
				lanes.forEach(({ detail }, i) => {
					const before = detail.items.filter(({ at }) => Math.floor(at) <= day);
					const after = detail.items.filter(({ at }) => Math.floor(at) > day);
					const far = (list: readonly ChartMoment[]) => list.map(({ at }) => Math.abs(Math.floor(at) - day));
					expect(found[i]?.before?.at).toBe(before.length > 0 ? Math.max(...before.map(({ at }) => at)) : undefined);
					expect(found[i]?.after?.at).toBe(after.length > 0 ? Math.min(...after.map(({ at }) => at)) : undefined);
					const { nearest } = found[i] ?? {};
					if (nearest) expect(far([nearest])[0]).toBe(Math.min(...far(detail.items)));
				});
			})
		);
	});

	test('counts a moment of the day itself as before, at any hour of the cursor', () => {
		const at = dayOf(2015, 5, 21) + 0.5;
		const lane = { head: { id: 'a' }, detail: { items: [moment(at)] } };
		for (const hour of [0, 0.3, 0.9]) {
			const [found] = nearestPerLane([lane], dayOf(2015, 5, 21) + hour);
			expect([found?.before?.at, found?.after]).toEqual([at, null]);
		}
	});
});

const moment = (at: Day, extra: Partial<ChartMoment> = {}): ChartMoment => ({
	id: 'one',
	kind: 'post',
	themes: ['a'],
	importance: 3,
	title: 'One',
	gist: '',
	when: '',
	at,
	...extra
});

describe('awayOf', () => {
	const day = dayOf(2015, 6, 12);
	const month = { whisker: [dayOf(2015, 3), dayOf(2015, 4)] } as const;
	const year = { whisker: [dayOf(2014), dayOf(2015)] } as const;
	test.each([
		[moment(dayOf(2015, 6, 12) + 0.5), 'the same day', '当天'],
		[moment(dayOf(2015, 6, 11) + 0.5), '1 day before', '1 天前'],
		[moment(dayOf(2015, 6, 30) + 0.5), '18 days after', '18 天后'],
		[moment(dayOf(2015, 3, 12) + 0.5), '3 months before', '3 个月前'],
		[moment(dayOf(2017, 5, 1) + 0.5), '23 months after', '23 个月后'],
		[moment(dayOf(2023, 6, 1) + 0.5), '8 years after', '8 年后'],
		[moment(dayOf(2015, 3, 16), month), 'about 3 months before', '约 3 个月前'],
		[moment(dayOf(2015, 6, 16), month), 'about then', '大约此时'],
		[moment(dayOf(2014, 7, 2), year), 'about 1 year before', '约 1 年前'],
		[moment(dayOf(2011, 9), { to: dayOf(2015, 9) }), 'under way', '进行中'],
		[moment(dayOf(2011, 9), { to: dayOf(2012, 9) }), '4 years before', '4 年前']
	])('says of %o "%s" and "%s"', (one, en, zh) => {
		const away = awayOf(day, one);
		expect([awayWords(away, FOLLOW_WORDS.en), awayWords(away, FOLLOW_WORDS.zh)]).toEqual([en, zh]);
	});
});

describe('addMonths', () => {
	test.each([
		['2015-01-31', 1, '2015-02-28'],
		['2016-02-29', 12, '2017-02-28'],
		['2015-12-15', 1, '2016-01-15'],
		['2015-01-15', -1, '2014-12-15']
	])('%s and %i months is %s', (from, months, to) => {
		const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
		expect(isoDate(addMonths(dayOf(year, month, day), months))).toBe(to);
	});

	test('lands in the month asked for, whatever the day', () => {
		law(
			fc.property(days, fc.integer({ min: -40, max: 40 }), (day, months) => {
				const from = civil(day);
				const to = civil(addMonths(day, months));
				expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
				expect(to.day).toBeLessThanOrEqual(from.day);
			})
		);
	});
});

test('keepWithin gives the nearest day whose noon the window shows', () => {
	const window = { from: 100.7, to: 110.2 };
	expect([-Infinity, 100, 105.9, 110, Infinity].map((day) => keepWithin(day, window))).toEqual([
		101, 101, 105, 109, 109
	]);
});
