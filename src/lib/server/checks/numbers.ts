/** Every number told in prose rests on a claim: what no claim says, no summary may say. */
import type { MomentMatter } from '../../model/schema';
import { LOCALES } from '../../model/schema-values';
import { problem, type SourceFile } from '../source-file';
import { proseOf } from './prose';

/** Words that multiply the number before them. */
const UNITS: Readonly<Record<string, number>> = {
	百: 1e2,
	千: 1e3,
	万: 1e4,
	亿: 1e8,
	万亿: 1e12,
	k: 1e3,
	K: 1e3,
	thousand: 1e3,
	M: 1e6,
	million: 1e6,
	B: 1e9,
	billion: 1e9
};
const NUMBER =
	/((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)(?:\s*(百(?!分)|千(?![克米瓦])|万亿|万|亿|(?:thousand|million|billion|[kKMB])\b))?/g;

export interface Told {
	/** As written: `6 万`. */
	readonly shown: string;
	/** The digits alone, without separators and leading zeros: `6`. */
	readonly digits: string;
	/** The number meant: `60000`. */
	readonly value: string;
}

/** The numbers that stand in `text` in digits. `2.0` is not `2`: it may be a name. */
export function numbersIn(text: string): Told[] {
	return [...text.matchAll(NUMBER)].map(([shown, written = '', unit]) => {
		const digits = written.replaceAll(',', '').replace(/^0+(?=\d)/, '');
		const factor = UNITS[unit ?? ''] ?? 1;
		const value = factor === 1 ? digits : String(Number((Number(digits) * factor).toPrecision(15)));
		return { shown, digits, value };
	});
}

/** All the numbers on which the prose of a moment may draw. */
function supported({ claims, title, date, quotes = [] }: MomentMatter): ReadonlySet<string> {
	const texts = [
		title.en,
		title.zh,
		date,
		...claims.flatMap((claim) => [claim.en, claim.zh]),
		...quotes.map((quote) => quote.text)
	];
	return new Set(texts.flatMap((text) => numbersIn(text).flatMap(({ digits, value }) => [digits, value])));
}

/** Says which number of a gist or a summary no claim, title, date or quote of the moment holds. */
export function checkNumbers(matter: MomentMatter, source: SourceFile): string[] {
	const known = supported(matter);
	const prose = proseOf(source);
	const parts = LOCALES.flatMap((locale) => [
		{ field: `gist.${locale}`, text: matter.gist[locale], line: source.line(['gist', locale]) },
		{ field: `summary.${locale}`, ...prose[locale] }
	]);
	return parts.flatMap(({ field, text, line }) => {
		const unknown = numbersIn(text).filter(({ value }) => !known.has(value));
		return [...new Set(unknown.map(({ shown }) => shown))].map((shown) =>
			problem(
				source.file,
				line,
				field,
				`the number ${shown} stands in no claim, title, date or quote; write it into a claim with its source, or take it out`
			)
		);
	});
}
