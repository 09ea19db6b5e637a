/** How long a summary is: the more a moment matters, the more is said of it. */
import type { MomentMatter } from '../../model/schema';
import { LOCALES, type Locale } from '../../model/schema-values';
import { problem, type SourceFile } from '../source-file';
import { proseOf } from './prose';

type Range = readonly [number, number];

/** By importance: words of English, and characters of Chinese without the spaces. */
export const SUMMARY_LENGTH: Readonly<Record<number, Readonly<Record<Locale, Range>>>> = {
	5: { en: [150, 260], zh: [250, 450] },
	4: { en: [90, 170], zh: [150, 300] },
	3: { en: [60, 120], zh: [100, 210] },
	2: { en: [35, 80], zh: [60, 140] },
	1: { en: [20, 50], zh: [30, 90] }
};

const COUNT: Readonly<Record<Locale, { readonly unit: string; readonly of: (text: string) => number }>> = {
	en: { unit: 'words', of: (text) => text.split(/\s+/).filter(Boolean).length },
	zh: { unit: 'characters', of: (text) => text.replace(/\s/g, '').length }
};

/** Says which summary is too short or too long. One that is missing is told elsewhere. */
export function checkLengths(matter: Pick<MomentMatter, 'importance'>, source: SourceFile): string[] {
	const prose = proseOf(source);
	return LOCALES.flatMap((locale) => {
		const { text, line } = prose[locale];
		const range = SUMMARY_LENGTH[matter.importance]?.[locale];
		if (text === '' || !range) return [];
		const [least, most] = range;
		const { unit, of } = COUNT[locale];
		const count = of(text);
		if (count >= least && count <= most) return [];
		const message = `has ${count} ${unit}; at importance ${matter.importance} write ${least} to ${most}`;
		return [problem(source.file, line, `summary.${locale}`, message)];
	});
}
