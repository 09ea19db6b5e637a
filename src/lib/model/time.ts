/**
 * The one time unit of the model: days since 1970-01-01 in the proleptic Gregorian calendar, as a number.
 *
 * A moment's date is a calendar date in its source's own zone, never an instant, so days without a zone are exactly
 * as much as is known. `Date` is used here and nowhere else in the model.
 */
export type Day = number;

export interface CivilDate {
	readonly year: number;
	/** 1 to 12 */
	readonly month: number;
	/** 1 to 31 */
	readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** Mean length of a Gregorian year, in days. */
export const DAYS_PER_YEAR = 365.2425;

/** The day on which a calendar date begins. Months and days past their end roll over, as in `Date.UTC`. */
export function dayOf(year: number, month = 1, day = 1): Day {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.round(date.getTime() / MS_PER_DAY);
}

/** The calendar date that contains `day`. */
export function civil(day: Day): CivilDate {
	const date = new Date(Math.floor(day) * MS_PER_DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The date as `YYYY-MM-DD`. */
export function isoDate(day: Day): string {
	const { year, month, day: d } = civil(day);
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** A `Date` at local noon of that calendar day, for libraries that print local dates. */
export function localDate(day: Day): Date {
	const { year, month, day: d } = civil(day);
	return new Date(year, month - 1, d, 12);
}
