/** Dates and windows in words, in both languages, at the precision that is known and no finer. */
import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { zhCN } from 'date-fns/locale/zh-CN';
import { parseEdtf, type FuzzyDate } from '../model/edtf';
import type { Locale } from '../model/schema-values';
import type { Tick } from '../model/ticks';
import { localDate, type Day } from '../model/time';
import type { TimeWindow } from '../model/window';

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

/** The words beside a tick. A tick that begins a larger unit names that. */
export function tickWords(tick: Tick, locale: Locale): string {
	const zh = locale === 'zh';
	if (tick.unit === 'year') return say(tick.day, 'yyyy', locale);
	if (tick.unit === 'month')
		return tick.major ? say(tick.day, zh ? 'yyyy年' : 'yyyy', locale) : say(tick.day, zh ? 'M月' : 'MMM', locale);
	return tick.major ? say(tick.day, zh ? 'yyyy年M月' : 'MMM yyyy', locale) : say(tick.day, zh ? 'd日' : 'd', locale);
}

/** A window in words: "September 2010 to December 2026". */
export function windowWords(window: TimeWindow, locale: Locale): string {
	const pattern = PATTERN[locale][window.to - window.from > 120 ? 'month' : 'day'];
	const from = say(window.from, pattern, locale);
	const to = say(Math.ceil(window.to) - 1, pattern, locale);
	return from === to ? from : locale === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
}

export const dayWords = (day: Day, locale: Locale): string => say(day, PATTERN[locale].day, locale);
export const yearOf = (day: Day): string => say(day, 'yyyy', 'en');
