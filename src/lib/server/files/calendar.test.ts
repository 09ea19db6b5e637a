/** Every calendar file of the record, read back by a parser that did not write it. */
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../tests/fixtures/real';
import { parseEdtf } from '../../model/edtf';
import { dayOf, isoDate } from '../../model/time';
import { calendar, eventDays } from './calendar';

const iso = (date: Date) => date.toISOString().slice(0, 10);

test.each(dataset.moments.map((moment) => [moment.id, moment] as const))('%s is one all-day event', (id, moment) => {
	const page = `https://throughline.example/m/${id}`;
	const text = calendar(dataset, moment, page);
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);

	const events = Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
	const [event] = events;
	expect(events).toHaveLength(1);
	expect(event).toMatchObject({
		uid: `${id}@throughline`,
		datetype: 'date',
		summary: `${moment.title.en} · ${moment.title.zh}`,
		url: page,
		description: expect.stringContaining(moment.gist.zh) as unknown
	});
	expect(event?.dtstamp).toEqual(new Date('2026-10-31T00:00:00Z'));
	const days = eventDays(parseEdtf(moment.date), dataset.coverage);
	expect([event && iso(event.start), event?.end && iso(event.end)]).toEqual([isoDate(days.from), isoDate(days.to)]);
	expect(days.to).toBeGreaterThan(days.from);
});

describe('the days of an event', () => {
	const coverage = dayOf(2026, 10, 31);
	test.each([
		['2017-11-11', '2017-11-11', '2017-11-12'],
		['2011-05', '2011-05-01', '2011-06-01'],
		['2002?', '2002-01-01', '2003-01-01'],
		['2011-09/2016-08', '2011-09-01', '2016-09-01'],
		['2005/2009', '2005-01-01', '2010-01-01'],
		['2026-05-19/..', '2026-05-19', '2026-11-01'],
		['../2009', '2009-01-01', '2010-01-01']
	])('of %s run from %s up to %s', (date, from, to) => {
		const days = eventDays(parseEdtf(date), coverage);
		expect([isoDate(days.from), isoDate(days.to)]).toEqual([from, to]);
	});
});

test.each([
	['birth-bratislava', 'Known to the day: 23 October 1986.'],
	['phd-thesis', 'Known to the month: August 2016.'],
	['move-to-toronto', 'Known to the year\\, and not surely: 2002 (uncertain).'],
	['stanford-phd', 'A span: September 2011 to August 2016.']
])('%s says how exactly its date is known', (id, words) => {
	const moment = dataset.moments.find((m) => m.id === id);
	const text = moment ? calendar(dataset, moment, 'https://throughline.example/') : '';
	expect(text.replaceAll('\r\n ', '')).toContain(words);
});
