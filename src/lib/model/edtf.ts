/**
 * Reads the part of EDTF (ISO 8601-2, levels 0 and 1) in which the record's dates are written:
 * `2011`, `2011-05`, `2011-05-04`, each with `~` (approximate), `?` (uncertain) or `%` (both) behind it,
 * and intervals `a/b`, `a/..` (still going on) and `../b`.
 *
 * A date is kept as the span of days it may mean, so the chart can draw exactly what is known.
 */
import { dayOf, type Day } from './time';

export type Precision = 'day' | 'month' | 'year';

/** One date: any day from `from` up to, not including, `to`. */
export interface FuzzyDate {
	readonly from: Day;
	readonly to: Day;
	readonly precision: Precision;
	readonly approximate: boolean;
	readonly uncertain: boolean;
}

/** A date, or a span between two. `null` on one side of a span means that it is open there. */
export type Edtf =
	| { readonly kind: 'date'; readonly start: FuzzyDate }
	| { readonly kind: 'span'; readonly start: FuzzyDate | null; readonly end: FuzzyDate | null };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const HINT = 'write YYYY, YYYY-MM or YYYY-MM-DD, with ~ or ? behind it where needed, or a span a/b or a/..';

/** Thrown for text that is not such a date; the message says what is wrong and what to write. */
export class EdtfError extends Error {}

function parseDate(text: string): FuzzyDate {
	const match = DATE.exec(text);
	if (!match) throw new EdtfError(`"${text}" is not a date; ${HINT}`);
	const [, y, m, d, qualifier] = match;
	const year = Number(y);
	const month = m === undefined ? undefined : Number(m);
	const day = d === undefined ? undefined : Number(d);
	if (month !== undefined && (month < 1 || month > 12))
		throw new EdtfError(`"${text}" has no month ${m ?? ''}; months run from 01 to 12`);
	const days = month === undefined ? 0 : dayOf(year, month + 1) - dayOf(year, month);
	if (day !== undefined && (day < 1 || day > days))
		throw new EdtfError(`"${text}" has no day ${d ?? ''}; that month has ${days} days`);
	const flags = {
		approximate: qualifier === '~' || qualifier === '%',
		uncertain: qualifier === '?' || qualifier === '%'
	};
	if (month === undefined) return { from: dayOf(year), to: dayOf(year + 1), precision: 'year', ...flags };
	if (day === undefined) return { from: dayOf(year, month), to: dayOf(year, month + 1), precision: 'month', ...flags };
	return { from: dayOf(year, month, day), to: dayOf(year, month, day + 1), precision: 'day', ...flags };
}

/**
 * Parses one EDTF string.
 * @throws EdtfError for anything else, and for a span that ends before it begins
 */
export function parseEdtf(text: string): Edtf {
	const parts = text.trim().split('/');
	if (parts.length > 2) throw new EdtfError(`"${text}" has more than one slash; ${HINT}`);
	const [a = '', b] = parts;
	if (b === undefined) return { kind: 'date', start: parseDate(a) };
	const start = a === '..' ? null : parseDate(a);
	const end = b === '..' ? null : parseDate(b);
	if (!start && !end) throw new EdtfError(`"${text}" is open on both sides; give at least one date`);
	if (start && end && end.to <= start.from) throw new EdtfError(`"${text}" ends before it begins; swap the two dates`);
	return { kind: 'span', start, end };
}

/** Where something dated so stands on a line: its mark, the days it spans, and how far its date may be off. */
export interface Placement {
	/** Where the mark is drawn: the middle of what the (start) date may mean. */
	readonly at: Day;
	/** First and last edge of the bar of a span; both `at` for a single date. */
	readonly from: Day;
	readonly to: Day;
	/** The days the (start) date may mean, when it is coarser than a day or marked uncertain; else null. */
	readonly whisker: readonly [Day, Day] | null;
}

const middle = (date: FuzzyDate): Day => (date.from + date.to) / 2;

/**
 * Places a date on the line.
 * @param now the day at which an open span is cut: the end of the record's coverage
 */
export function place(edtf: Edtf, now: Day): Placement {
	const start = edtf.start ?? (edtf.kind === 'span' ? edtf.end : null);
	if (!start) throw new EdtfError('a span needs a date on one side');
	const at = middle(start);
	const fuzzy = start.precision !== 'day' || start.approximate || start.uncertain;
	const margin = start.approximate || start.uncertain ? (start.to - start.from) / 2 : 0;
	const whisker: [Day, Day] | null = fuzzy ? [start.from - margin, start.to + margin] : null;
	if (edtf.kind === 'date') return { at, from: at, to: at, whisker };
	// The middle of a coarse start may lie past the end: no bar runs backwards.
	const end = Math.max(at, edtf.end ? middle(edtf.end) : now);
	return edtf.start ? { at, from: at, to: end, whisker } : { at, from: at, to: at, whisker };
}
