/**
 * Dates in words for the browser: names of months come with the page (made by date-fns at build), so that a date
 * library and two locales need not be loaded to write "Mar 2015" beside a tick.
 */
import type { Locale } from '../model/schema-values';
import type { Tick } from '../model/ticks';
import { civil, type Day } from '../model/time';
import type { TimeWindow } from '../model/window';

export interface Calendar {
	readonly locale: Locale;
	/** January to December. */
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
}

type Precision = 'year' | 'month' | 'day';

/** The day, its month or its year in words. */
export function calendarWords(day: Day, precision: Precision, { locale, months }: Calendar): string {
	const { year, month, day: d } = civil(day);
	if (locale === 'zh')
		return `${year}年${precision === 'year' ? '' : `${month}月${precision === 'day' ? `${d}日` : ''}`}`;
	if (precision === 'year') return String(year);
	return `${precision === 'day' ? `${d} ` : ''}${months[month - 1] ?? ''} ${year}`;
}

/** The words beside a tick. A tick that begins a larger unit names that. */
export function tickWords(tick: Tick, calendar: Calendar): string {
	const zh = calendar.locale === 'zh';
	const { year, month, day } = civil(tick.day);
	const short = calendar.shortMonths[month - 1] ?? '';
	if (tick.unit === 'year') return String(year);
	if (tick.lead) return leadWords(tick, calendar);
	if (tick.unit === 'month') return tick.major ? (zh ? `${year}年` : String(year)) : short;
	return tick.major ? (zh ? `${year}年${month}月` : `${short} ${year}`) : zh ? `${day}日` : String(day);
}

/** A tick that has to say for all its neighbours where they are. */
function leadWords({ unit, day: at }: Tick, { locale, shortMonths }: Calendar): string {
	const { year, month, day } = civil(at);
	if (locale === 'zh') return `${year}年${month}月${unit === 'day' ? `${day}日` : ''}`;
	return `${unit === 'day' ? `${day} ` : ''}${shortMonths[month - 1] ?? ''} ${year}`;
}

/** Windows longer than this, in days, are named by their months. */
const BY_MONTH = 120;

/** A window in words: "September 2010 to December 2026". */
export function windowWords(window: TimeWindow, calendar: Calendar): string {
	const precision = window.to - window.from > BY_MONTH ? 'month' : 'day';
	const from = calendarWords(window.from, precision, calendar);
	// A hair less, so that rounding after a pan does not begin another day.
	const to = calendarWords(Math.ceil(window.to - 1e-6) - 1, precision, calendar);
	return from === to ? from : calendar.locale === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
}
