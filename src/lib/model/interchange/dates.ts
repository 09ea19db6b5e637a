/**
 * Dates as people write them in their own files: EDTF as in the record (`model/edtf.ts`), and beside it what
 * spreadsheets make of it, as long as the year comes first: `2015/5/21`, `2015-5`, `2015年5月21日`, and a time behind
 * a date, which is left off.
 *
 * Nothing here throws. The three plain forms, which nearly every row has, are read without a pattern or a `Date`.
 */
import { EdtfError, parseEdtf, place, type Edtf, type FuzzyDate } from '../edtf';
import { dayOf, type Day } from '../time';
import { quoted, type RowCode } from './problems';

/** Where a date stands on the line. */
export interface UserDate {
	/** The date in EDTF: what words are made of. */
	readonly edtf: string;
	readonly at: Day;
	/** Last day of a span; null for a single date, undefined for a span that still goes on. */
	readonly to: Day | null | undefined;
	readonly whisker: readonly [Day, Day] | null;
	/** First and last edge of what the (start) date may mean. */
	readonly from: Day;
	readonly until: Day;
}

export interface DateProblem {
	readonly code: RowCode;
	readonly values: Readonly<Record<string, string | number>>;
}

export const isProblem = (read: UserDate | DateProblem): read is DateProblem => 'code' in read;

const FIRST_DAY = dayOf(1);

/** Days before each month of a year that is not a leap year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const EPOCH = 719_162;

/** `dayOf` for a date that exists, by counting. */
function countDays(year: number, month: number, day: number): Day {
	const y = year - 1;
	const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
	const before = (BEFORE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
	return y * 365 + leapDays + before + day - 1 - EPOCH;
}

const daysIn = (year: number, month: number): number =>
	(BEFORE[month] ?? 0) - (BEFORE[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

/** The number that `length` digits from `start` on make; NaN where there is anything else. */
function digits(text: string, start: number, length: number): number {
	let n = 0;
	for (let i = start; i < start + length; i++) {
		const c = text.charCodeAt(i) - 48;
		if (!(c >= 0 && c <= 9)) return NaN;
		n = n * 10 + c;
	}
	return n;
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, where that date exists; null for everything else. */
function plainDate(text: string): UserDate | null {
	const { length } = text;
	if (length !== 10 && length !== 7 && length !== 4) return null;
	const year = digits(text, 0, 4);
	if (!(year >= 1)) return null;
	if (length === 4) {
		const from = countDays(year, 1, 1);
		return coarse(text, from, from + (isLeap(year) ? 366 : 365));
	}
	const month = digits(text, 5, 2);
	if (text.charCodeAt(4) !== 45 || !(month >= 1 && month <= 12)) return null;
	const days = daysIn(year, month);
	if (length === 7) {
		const from = countDays(year, month, 1);
		return coarse(text, from, from + days);
	}
	const day = digits(text, 8, 2);
	if (text.charCodeAt(7) !== 45 || !(day >= 1 && day <= days)) return null;
	const from = countDays(year, month, day);
	return { edtf: text, at: from + 0.5, to: null, whisker: null, from, until: from + 1 };
}

const coarse = (edtf: string, from: Day, until: Day): UserDate => ({
	edtf,
	at: (from + until) / 2,
	to: null,
	whisker: [from, until],
	from,
	until
});

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?([~?%]?)$/;
const CHINESE = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?$/;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/** One date as EDTF writes it, where it is one of the other forms; else the text as it is. */
function toEdtf(text: string): string {
	const time = WITH_TIME.exec(text);
	if (time?.[1] !== undefined) return time[1];
	const match = YEAR_FIRST.exec(text) ?? CHINESE.exec(text);
	if (!match) return text;
	const [, year = '', month, day, flag = ''] = match;
	const part = (n = '') => (n === '' ? '' : `-${n.padStart(2, '0')}`);
	return `${year}${part(month)}${part(day)}${flag}`;
}

/** What may be EDTF beyond the plain forms; a plain one that gets so far names a day there is not. */
const EDTF_SHAPE = /^(?!\d{4}(?:-\d{2}){0,2}$)[\d./~?%-]+$/;
const OTHER_ORDER = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/;
const BEFORE_CHRIST = /^-\s*\d|\bb\.?\s*c\b|公元前|^0000/i;
const PARTS = /(\d{4})-(\d{2})(?:-(\d{2}))?/g;

/** Says what is wrong with a text that is no date. */
function diagnose(text: string): DateProblem {
	const value = quoted(text);
	if (BEFORE_CHRIST.test(text) || /^\d{5,}/.test(text)) return { code: 'year-range', values: { value } };
	if (OTHER_ORDER.test(text)) return { code: 'date-order', values: { value } };
	for (const [, y, m, d] of text.matchAll(PARTS)) {
		const [year, month] = [Number(y), Number(m)];
		if (month < 1 || month > 12) return { code: 'month-range', values: { value, month: m ?? '' } };
		const days = daysIn(year, month);
		if (d !== undefined && (Number(d) < 1 || Number(d) > days))
			return { code: 'day-range', values: { value, day: d, days } };
	}
	const [a = '', b = '', ...more] = text.split('/');
	if (b !== '' && more.length === 0 && plainDate(a) && plainDate(b))
		return { code: 'end-before-start', values: { value } };
	return { code: 'date-unreadable', values: { value } };
}

const tooEarly = (date: FuzzyDate | null): boolean => date !== null && date.from < FIRST_DAY;

function fromEdtf(text: string, edtf: Edtf): UserDate | DateProblem {
	const end = edtf.kind === 'span' ? edtf.end : null;
	const start = edtf.start ?? end;
	if (!start || tooEarly(start) || tooEarly(end)) return { code: 'year-range', values: { value: quoted(text) } };
	// An open span is cut where the whole timeline ends, which is not known yet.
	const goesOn = edtf.kind === 'span' && edtf.start !== null && end === null;
	const { at, to, whisker } = place(edtf, start.to);
	return {
		edtf: text,
		at,
		to: goesOn ? undefined : to > at ? to : null,
		whisker,
		from: start.from,
		until: start.to
	};
}

/** Reads one date, or span, of a row. */
export function readDate(raw: string): UserDate | DateProblem {
	const plain = plainDate(raw);
	if (plain) return plain;
	const written = raw.trim();
	if (written === '') return { code: 'date-missing', values: {} };
	const text = toEdtf(written);
	const other = plainDate(text);
	if (other) return other;
	if (!EDTF_SHAPE.test(text)) return diagnose(text);
	try {
		return fromEdtf(text, parseEdtf(text));
	} catch (error) {
		if (error instanceof EdtfError) return diagnose(text);
		throw error;
	}
}

/** A date with a second one that ends it. */
export function endedBy(start: UserDate, raw: string): UserDate | DateProblem {
	const text = raw.trim();
	if (text === '..') return { ...start, edtf: `${start.edtf}/..`, to: undefined };
	const end = readDate(text);
	if (isProblem(end)) return end;
	if (end.to !== null) return { code: 'date-unreadable', values: { value: quoted(text) } };
	if (end.until <= start.from) return { code: 'end-before-start', values: { value: quoted(text) } };
	// The same day twice, as many exports have it, is one date.
	if (end.edtf === start.edtf) return start;
	return { ...start, edtf: `${start.edtf}/${end.edtf}`, to: end.at > start.at ? end.at : null };
}
