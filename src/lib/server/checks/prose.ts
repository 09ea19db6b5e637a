/** The prose below a moment's front matter: first English, then, below a line `<!-- zh -->`, Chinese. */
import { LOCALES, type Locale } from '../../model/schema-values';
import { problem, type SourceFile } from '../source-file';

export interface Part {
	/** Empty where nothing is written. */
	readonly text: string;
	/** Line of the file on which it begins, or on which it is missed. */
	readonly line: number;
}

const ZH_MARK = /^<!--\s*zh\s*-->\s*$/m;
const MISSING: Readonly<Record<Locale, string>> = {
	en: 'the English summary is missing; write it as prose below the front matter',
	zh: 'the Chinese summary is missing; write it as prose below a line <!-- zh -->'
};

/** The two parts of a moment's body, each with the line it begins on. */
export function proseOf({ body, bodyLine }: Pick<SourceFile, 'body' | 'bodyLine'>): Readonly<Record<Locale, Part>> {
	const mark = ZH_MARK.exec(body);
	if (!mark) return { en: { text: body, line: bodyLine }, zh: { text: '', line: bodyLine } };
	const rest = body.slice(mark.index + mark[0].length).trim();
	const zhStart = rest === '' ? mark.index : body.length - rest.length;
	const zhLine = bodyLine + body.slice(0, zhStart).split('\n').length - 1;
	return {
		en: { text: body.slice(0, mark.index).trim(), line: bodyLine },
		zh: { text: rest, line: zhLine }
	};
}

/** Says which language a moment's prose is missing, and where it should stand. */
export function checkProse(source: SourceFile): string[] {
	const prose = proseOf(source);
	const problems = LOCALES.filter((locale) => prose[locale].text === '').map((locale) =>
		problem(source.file, prose[locale].line, `summary.${locale}`, MISSING[locale])
	);
	if (ZH_MARK.test(prose.zh.text))
		problems.push(
			problem(
				source.file,
				prose.zh.line,
				'summary.zh',
				'holds a second <!-- zh -->; keep the first and remove the other'
			)
		);
	return problems;
}
