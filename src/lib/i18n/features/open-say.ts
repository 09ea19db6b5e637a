/** Puts what is wrong with a reader's timeline into words. */
import type { Unreadable, UserTimeline } from '../../model/interchange/read';
import type { LoadProblem, RowProblem, TextProblem } from '../../model/interchange/problems';
import type { Locale } from '../../model/schema-values';
import { say } from '../say';
import type { OpenWords } from './open';

/** A whole number with its thousands parted. */
export const sayNumber = (n: number, locale: Locale): string => n.toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-GB');

/** Where a row is, in the terms of its own file. */
export function placeWords({ row, field, list }: RowProblem, w: OpenWords): string {
	if (list) return `${list}[${row}]${field === '' ? '' : `.${field}`}`;
	return field === '' ? say(w.row, { row }) : say(w.rowField, { row, field });
}

export const rowWords = (problem: RowProblem, w: OpenWords): string => say(w.rows[problem.code], problem.values);

export const textWords = ({ code, values }: TextProblem, w: OpenWords): string => say(w.text[code], values);

export const loadWords = ({ code, values }: LoadProblem, w: OpenWords): string => say(w.load[code], values);

/** "9,950 moments, 50 rows with errors, 2 warnings". */
export function countWords(read: UserTimeline | Unreadable, w: OpenWords, locale: Locale): string {
	const count = (n: number, one: string, many: string) => (n === 1 ? one : say(many, { n: sayNumber(n, locale) }));
	const errors = read.problems.filter(({ level }) => level === 'error').length;
	const warnings = read.problems.length - errors;
	return [
		read.ok ? count(read.moments.length, w.oneMoment, w.moments) : '',
		errors > 0 ? count(errors, w.oneRowDropped, w.rowsDropped) : '',
		warnings > 0 ? count(warnings, w.oneWarning, w.warnings) : ''
	]
		.filter(Boolean)
		.join(locale === 'zh' ? '，' : ', ');
}
