/** EDTF dates in words in the browser, as `dates.ts` writes them at build, with the months that come with the page. */
import { parseEdtf, type FuzzyDate } from '../model/edtf';
import { calendarWords, type Calendar } from './calendar';

function fuzzyWords(date: FuzzyDate, calendar: Calendar): string {
	const words = calendarWords(date.from, date.precision, calendar);
	if (calendar.locale === 'zh') return `${date.approximate ? '约 ' : ''}${words}${date.uncertain ? '（存疑）' : ''}`;
	return `${date.approximate ? 'about ' : ''}${words}${date.uncertain ? ' (uncertain)' : ''}`;
}

/** An EDTF date or span in words. */
export function edtfWords(text: string, calendar: Calendar): string {
	const zh = calendar.locale === 'zh';
	const edtf = parseEdtf(text);
	const start = edtf.start && fuzzyWords(edtf.start, calendar);
	if (edtf.kind === 'date') return start ?? '';
	const end = edtf.end && fuzzyWords(edtf.end, calendar);
	if (start && end) return zh ? `${start}至${end}` : `${start} to ${end}`;
	if (start) return zh ? `${start}起` : `since ${start}`;
	return zh ? `至${end ?? ''}` : `until ${end ?? ''}`;
}
