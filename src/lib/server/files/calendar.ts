/** A moment as an iCalendar file (RFC 5545): one all-day event over the days that its date may mean. */
import ICAL from 'ical.js';
import { dateWords } from '../../i18n/dates';
import { parseEdtf, type Edtf } from '../../model/edtf';
import type { Dataset, Moment } from '../../model/record';
import { civil, isoDate, type Day } from '../../model/time';

// The library counts without the blank that begins a folded line; lines are at most 75 octets with it.
ICAL.foldLength = 74;

const dateOf = (day: Day) => ICAL.Time.fromData({ ...civil(day), isDate: true });

/** The days of the event: `to` is the day after its last, as in DTEND. A span still open ends with the record. */
export function eventDays(edtf: Edtf, coverage: Day): { from: Day; to: Day } {
	const end = edtf.kind === 'date' ? edtf.start : edtf.end;
	const from = (edtf.start ?? end)?.from ?? coverage;
	return { from, to: Math.max(from, end?.to ?? coverage + 1) };
}

/** What the days cannot say: how exactly the date is known. */
function exactness(edtf: Edtf, words: string): string {
	if (edtf.kind === 'span') return `A span: ${words}.`;
	const { precision, approximate, uncertain } = edtf.start;
	const known = `Known to the ${precision}`;
	return `${approximate || uncertain ? `${known}, and not surely` : known}: ${words}.`;
}

/** @param page the whole address of the moment's English page */
export function calendar(dataset: Dataset, moment: Moment, page: string): string {
	const edtf = parseEdtf(moment.date);
	const { from, to } = eventDays(edtf, dataset.coverage);
	const themes = new Map(dataset.themes.map((theme) => [theme.id, theme.title.en]));
	const event = new ICAL.Component('vevent');
	event.addPropertyWithValue('uid', `${moment.id}@throughline`);
	// When the record was last told: the same for the same data, whenever it is built.
	event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${isoDate(dataset.coverage)}T00:00:00Z`));
	event.addPropertyWithValue('dtstart', dateOf(from));
	event.addPropertyWithValue('dtend', dateOf(to));
	event.addPropertyWithValue('summary', `${moment.title.en} · ${moment.title.zh}`);
	event.addPropertyWithValue(
		'description',
		[moment.gist.en, moment.gist.zh, exactness(edtf, dateWords(moment.date, 'en')), page].join('\n')
	);
	event.addPropertyWithValue('url', page);
	const categories = new ICAL.Property('categories');
	categories.setValues([moment.kind, ...moment.themes.map((id) => themes.get(id) ?? id)]);
	event.addProperty(categories);
	event.addPropertyWithValue('transp', 'TRANSPARENT');

	const file = new ICAL.Component('vcalendar');
	file.addPropertyWithValue('version', '2.0');
	file.addPropertyWithValue('prodid', '-//Throughline//The record//EN');
	file.addSubcomponent(event);
	return `${file.toString()}\r\n`;
}
