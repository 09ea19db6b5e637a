/** Great numbers, said and placed. */
import type { FigureLocale } from '../figure';

/** Ends of the line of scales, as powers of ten. */
const LEAST = 1;
const MOST = 17;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number in full below a million, above as a power of ten: 9,760; 3 × 10⁹. */
export function magnitude(value: number): string {
	if (value < 1e6) return value.toLocaleString('en-US');
	const power = Math.floor(Math.log10(value));
	const raised = Array.from(String(power), (digit) => RAISED[Number(digit)] ?? '').join('');
	const lead = value / 10 ** power;
	return lead === 1 ? `10${raised}` : `${Number(lead.toPrecision(2))} × 10${raised}`;
}

/** A time of days or seconds. @param seconds below a day in seconds, else whole days */
export function duration(seconds: number, locale: FigureLocale): string {
	const days = seconds / 86_400;
	if (days >= 1) return locale === 'zh' ? `${days} 天` : `${days} days`;
	return locale === 'zh' ? `${seconds} 秒` : `${seconds} s`;
}

/** Where a number stands on the logarithmic line from 10 to 10¹⁷, in percent. */
export const placeOn = (value: number): number => (100 * (Math.log10(value) - LEAST)) / (MOST - LEAST);
