/** Reads data/essays: each folder an essay, `essay.yaml` beside its text in both languages. Problems are collected. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseEdtf } from '../../model/edtf';
import type { Essay } from '../../model/essay';
import { Bilingual, Edtf, Slug } from '../../model/schema';
import { LOCALES } from '../../model/schema-values';
import { parseSourceFile, problem, validate } from '../source-file';
import { checkText, compare, type Known } from './check';
import { parseEssay } from './markup';

/** `data/essays/<id>/essay.yaml`. */
export const EssayMatter = z.strictObject({
	id: Slug,
	date: Edtf,
	version: z
		.number({ error: 'is not a number; write 1, and one more with each later issue' })
		.int({ error: 'is not a whole number; write 1, 2, …' })
		.min(1, { error: 'is below 1; write 1, 2, …' }),
	themes: z
		.array(z.string(), { error: 'is missing; write the ids of its themes' })
		.min(1, { error: 'is empty; write the id of at least one theme' }),
	title: Bilingual,
	gist: Bilingual,
	window: z.strictObject({ from: Edtf, to: Edtf })
});

export interface EssayContext extends Known {
	readonly themes: readonly string[];
}

/** Names of the essays' folders, in alphabetical order. */
function foldersIn(dir: string): string[] {
	const root = join(dir, 'essays');
	if (!existsSync(root)) return [];
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}

const folderOf = (dir: string, name: string) => `${dir}/essays/${name}`.replaceAll('\\', '/');

/** The essays' Chinese texts, for checks that look at words and not at what they mean. */
export const chineseTexts = (dir: string): { file: string; text: string }[] =>
	foldersIn(dir)
		.map((name) => `${folderOf(dir, name)}/zh.md`)
		.filter((file) => existsSync(file))
		.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** @returns the essays in the order of their dates, newest first */
export function readEssays(dir: string, context: EssayContext, problems: string[]): Essay[] {
	return foldersIn(dir)
		.flatMap((name) => readEssay(folderOf(dir, name), name, context, problems) ?? [])
		.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/** From the first day that `from` may mean to the last of `to`. */
function windowOf({ from, to }: z.infer<typeof EssayMatter>['window']): Essay['window'] {
	return { from: parseEdtf(from).start?.from ?? 0, to: parseEdtf(to).start?.to ?? 0 };
}

function text(file: string, problems: string[], what: string): string | null {
	if (existsSync(file)) return readFileSync(file, 'utf8');
	problems.push(problem(file, 1, 'file', `is missing; write ${what}`));
	return null;
}

function readEssay(folder: string, name: string, context: EssayContext, problems: string[]): Essay | null {
	const before = problems.length;
	const yaml = `${folder}/essay.yaml`;
	const matterText = text(yaml, problems, 'its id, date, version, themes, title, gist and window');
	const source = matterText === null ? null : parseSourceFile(yaml, matterText, problems);
	const matter = source && validate(source, EssayMatter, source.value, problems);
	if (source && matter) {
		const say = (path: PropertyKey[], message: string) =>
			problems.push(problem(yaml, source.line(path), path.join('.'), message));
		if (matter.id !== name) say(['id'], `"${matter.id}" is in a folder named ${name}; name the folder ${matter.id}`);
		matter.themes.forEach((theme, i) => {
			if (!context.themes.includes(theme))
				say(['themes', i], `"${theme}" is not a theme; write one of ${context.themes.join(', ')}`);
		});
		const { from, to } = windowOf(matter.window);
		if (from >= to) say(['window'], 'ends before it begins; swap the two dates');
	}
	const parsed = LOCALES.map((locale) => {
		const file = `${folder}/${locale}.md`;
		const body = text(file, problems, `the essay in ${locale === 'en' ? 'English' : 'Chinese'}`);
		if (body === null) return null;
		const essay = parseEssay(file, body, problems);
		problems.push(...checkText(file, essay, context));
		return { ...essay, file };
	});
	const [en, zh] = parsed;
	if (en && zh) problems.push(...compare(en, zh));
	if (!matter || !en || !zh || problems.length > before) return null;
	return {
		...matter,
		window: windowOf(matter.window),
		parts: { en: en.parts, zh: zh.parts },
		moments: [...new Set([...en.mentions, ...zh.mentions].map(({ moment }) => moment))],
		figures: [...new Set(en.parts.flatMap((part) => (part.kind === 'step' ? [part.figure] : [])))]
	};
}
