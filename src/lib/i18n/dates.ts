/** Dates in words, in both languages, at the precision that is known and no finer. Used at build time. */
import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { zhCN } from 'date-fns/locale/zh-CN';
import { parseEdtf, type FuzzyDate } from '../model/edtf';
import type { Locale } from '../model/schema-values';
import { dayOf, localDate, type Day } from '../model/time';
import type { Calendar } from './calendar';

const LOCALE = { en: enGB, zh: zhCN } as const;
const PATTERN = {
	en: { day: 'd MMMM yyyy', month: 'MMMM yyyy', year: 'yyyy' },
	zh: { day: 'yyyy年M月d日', month: 'yyyy年M月', year: 'yyyy年' }
} as const;

const say = (day: Day, pattern: string, locale: Locale) => format(localDate(day), pattern, { locale: LOCALE[locale] });

/** One fuzzy date: "about May 2011", "2002, uncertain". */
function fuzzyWords(date: FuzzyDate, locale: Locale): string {
	const words = say(date.from, PATTERN[locale][date.precision], locale);
	if (locale === 'zh') return `${date.approximate ? '约 ' : ''}${words}${date.uncertain ? '（存疑）' : ''}`;
	return `${date.approximate ? 'about ' : ''}${words}${date.uncertain ? ' (uncertain)' : ''}`;
}

/** An EDTF date or span in words. */
export function dateWords(text: string, locale: Locale): string {
	const edtf = parseEdtf(text);
	if (edtf.kind === 'date') return fuzzyWords(edtf.start, locale);
	const start = edtf.start && fuzzyWords(edtf.start, locale);
	const end = edtf.end && fuzzyWords(edtf.end, locale);
	if (start && end) return locale === 'zh' ? `${start}至${end}` : `${start} to ${end}`;
	if (start) return locale === 'zh' ? `${start}起` : `since ${start}`;
	return locale === 'zh' ? `至${end ?? ''}` : `until ${end ?? ''}`;
}

/** Names of the months, for pages that write dates themselves (see calendar.ts). */
export function calendarOf(locale: Locale): Calendar {
	const days = Array.from({ length: 12 }, (_, month) => dayOf(2000, month + 1));
	return {
		locale,
		months: days.map((day) => say(day, 'LLLL', locale)),
		shortMonths: days.map((day) => say(day, locale === 'zh' ? 'M月' : 'LLL', locale))
	};
}

export const dayWords = (day: Day, locale: Locale): string => say(day, PATTERN[locale].day, locale);
export const yearOf = (day: Day): string => say(day, 'yyyy', 'en');
