/** One term, one Chinese word: finds the forms that the glossary rules out, in all Chinese text of the record. */
import type { GlossaryTerm } from '../../model/schema';
import { problem, type SourceFile } from '../source-file';
import { proseOf } from './prose';

interface Text {
	readonly field: string;
	readonly line: number;
	readonly text: string;
}

/** Everything under a key `zh`, however deep, also in entries that have a mistake elsewhere. */
function chineseIn(source: SourceFile, value: unknown = source.value, path: readonly PropertyKey[] = []): Text[] {
	if (typeof value === 'string')
		return path.at(-1) === 'zh' ? [{ field: path.join('.'), line: source.line(path), text: value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => chineseIn(source, inner, [...path, key]));
}

/** What the glossary wants instead of each form, with the form as a pattern. */
const patterns = (terms: readonly GlossaryTerm[]) =>
	terms.flatMap((term) => (term.not ?? []).map((form) => ({ term, pattern: new RegExp(form, 'u') })));

/** What is wrong with one text. */
function problemsIn(forms: ReturnType<typeof patterns>, file: string, { field, line, text }: Text): string[] {
	return forms.flatMap(({ term, pattern }) => {
		const found = pattern.exec(text)?.[0];
		if (found === undefined) return [];
		const instead = term.short === undefined ? term.zh : `${term.zh} or ${term.short}`;
		const message = `"${found}" is not the word used here for "${term.en}"; write ${instead}`;
		return [problem(file, line, field, message)];
	});
}

/** The same of files that are Chinese throughout, such as an essay's `zh.md`, line by line. */
export function checkChinese(
	terms: readonly GlossaryTerm[],
	files: readonly { readonly file: string; readonly text: string }[]
): string[] {
	const forms = patterns(terms);
	return files.flatMap(({ file, text }) =>
		text.split('\n').flatMap((line, i) => problemsIn(forms, file, { field: 'text', line: i + 1, text: line }))
	);
}

/** Says where a form stands that the glossary rules out, and which to write. */
export function checkGlossary(terms: readonly GlossaryTerm[], sources: readonly SourceFile[]): string[] {
	const forms = patterns(terms);
	return sources.flatMap((source) => {
		const body: Text[] = source.file.endsWith('.md') ? [{ field: 'summary.zh', ...proseOf(source).zh }] : [];
		return [...chineseIn(source), ...body].flatMap((text) => problemsIn(forms, source.file, text));
	});
}
