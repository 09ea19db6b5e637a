/**
 * Turns the files under data/ into the one dataset the site draws.
 *
 * Nothing downstream checks a field again: what has this type has been through here. Problems are collected, never
 * thrown one by one, because the person who reads them has forty files open.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { FIGURES } from '../figures';
import { parseEdtf, place } from '../model/edtf';
import { INVERSE, type Dataset, type Moment, type PlacedRole, type ResolvedRelation } from '../model/record';
import {
	GlossaryTerm,
	Lineage,
	MomentMatter,
	QuoteEvidence,
	Role,
	Tension,
	Theme,
	Tour,
	type MomentMatter as Matter
} from '../model/schema';
import { civil, dayOf } from '../model/time';
import { checkChinese, checkGlossary } from './checks/glossary';
import { checkLengths } from './checks/lengths';
import { checkNumbers } from './checks/numbers';
import { checkOrder } from './checks/order';
import { checkProse, proseOf } from './checks/prose';
import { checkQuotes, type Excerpt } from './checks/quotes';
import { crossCheck } from './cross-check';
import { chineseTexts, readEssays } from './essays/read';
import { parseSourceFile, problem, validate, type SourceFile } from './source-file';

export interface ReadResult {
	/** Null when there are problems. */
	readonly dataset: Dataset | null;
	/** Lines of `file:line: field: what is wrong; what to write`. */
	readonly problems: readonly string[];
	/** How many moment files were looked at. */
	readonly files: number;
	/** How many of the problems are of these kinds, which the table of the record names. */
	readonly faults: Faults;
}

export type Faults = Readonly<Record<'quotes' | 'glossary' | 'lengths' | 'numbers', number>>;

/** A moment as written, with the file it came from. */
export interface Entry {
	readonly matter: Matter;
	readonly source: SourceFile;
}

/** The last day the record speaks for. */
const COVERAGE = dayOf(2026, 10, 31);

/** All moment files below `dir`, in a stable order. */
function momentFiles(dir: string): string[] {
	return readdirSync(join(dir, 'moments'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(dir, 'moments', name).replaceAll('\\', '/'))
		.sort();
}

interface ReadList<T> {
	readonly items: T[];
	readonly source: SourceFile | null;
	/** The place of each item in the file, in which others may have a mistake. */
	readonly places: number[];
}

function readList<T extends z.ZodType>(dir: string, name: string, schema: T, problems: string[]): ReadList<z.infer<T>> {
	const file = join(dir, name).replaceAll('\\', '/');
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		problems.push(problem(file, 1, 'file', 'is missing; write a list, or [] if there is nothing yet'));
		return { items: [], source: null, places: [] };
	}
	const source = parseSourceFile(file, text, problems);
	if (!source) return { items: [], source: null, places: [] };
	if (!Array.isArray(source.value)) {
		problems.push(problem(file, 1, 'file', 'is not a list; write each entry behind a hyphen'));
		return { items: [], source, places: [] };
	}
	const items: z.infer<T>[] = [];
	const places: number[] = [];
	source.value.forEach((value: unknown, i) => {
		const item = validate(source, schema, value, problems, [i]);
		if (item === null) return;
		items.push(item);
		places.push(i);
	});
	return { items, source, places };
}

/** The excerpts against which quotes are checked, from `quotes-evidence/<year>.yaml`. */
function readExcerpts(dir: string, problems: string[]): Excerpt[] {
	const folder = join(dir, 'quotes-evidence');
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
	return names.sort().flatMap((name) => {
		const { items, source, places } = readList(dir, `quotes-evidence/${name}`, QuoteEvidence, problems);
		return source ? items.map((evidence, i) => ({ evidence, source, at: places[i] ?? i })) : [];
	});
}

function summaryOf(source: SourceFile): Moment['summary'] {
	const { en, zh } = proseOf(source);
	return { en: en.text, zh: zh.text };
}

/** Relations seen from both ends. */
function resolveRelations(entries: readonly Entry[]): Map<string, ResolvedRelation[]> {
	const out = new Map<string, ResolvedRelation[]>(entries.map(({ matter }) => [matter.id, []]));
	for (const { matter } of entries)
		for (const { to, kind } of matter.relations ?? []) {
			out.get(matter.id)?.push({ to, kind });
			out.get(to)?.push({ to: matter.id, kind: INVERSE[kind] });
		}
	return out;
}

/** Reads and validates everything under `dir` (usually `data`). Never throws for bad data. */
export function readData(dir: string): ReadResult {
	const problems: string[] = [];
	const files = momentFiles(dir);
	const sources: SourceFile[] = [];
	const entries = files.flatMap((file): Entry[] => {
		const source = parseSourceFile(file, readFileSync(file, 'utf8'), problems);
		if (!source) return [];
		sources.push(source);
		const matter = validate(source, MomentMatter, source.value, problems);
		return matter ? [{ matter, source }] : [];
	});
	const themes = readList(dir, 'themes.yaml', Theme, problems);
	const roles = readList(dir, 'roles.yaml', Role, problems);
	const lineages = readList(dir, 'lineages.yaml', Lineage, problems);
	const tensions = readList(dir, 'tensions.yaml', Tension, problems);
	const tours = readList(dir, 'tours.yaml', Tour, problems);
	const glossary = readList(dir, 'glossary.yaml', GlossaryTerm, problems);
	const excerpts = readExcerpts(dir, problems);
	for (const list of [themes, roles, lineages, tensions, tours]) if (list.source) sources.push(list.source);
	const ids = new Set([...entries.map(({ matter }) => matter.id), ...files.map((file) => basename(file, '.md'))]);
	const found = {
		quotes: checkQuotes(entries, excerpts, ids),
		glossary: [...checkGlossary(glossary.items, sources), ...checkChinese(glossary.items, chineseTexts(dir))],
		lengths: entries.flatMap(({ matter, source }) => checkLengths(matter, source)),
		numbers: entries.flatMap(({ matter, source }) => checkNumbers(matter, source))
	};
	const essays = readEssays(
		dir,
		{
			moments: new Map(entries.map(({ matter }) => [matter.id, matter])),
			figures: FIGURES,
			themes: themes.items.map(({ id }) => id)
		},
		problems
	);
	problems.push(
		...crossCheck(entries, { themes, roles, lineages, tensions, tours }, files),
		...sources.filter(({ file }) => file.endsWith('.md')).flatMap(checkProse),
		...checkOrder(entries),
		...Object.values(found).flat()
	);
	const faults: Faults = {
		quotes: found.quotes.length,
		glossary: found.glossary.length,
		lengths: found.lengths.length,
		numbers: found.numbers.length
	};
	if (problems.length > 0)
		return { dataset: null, problems: problems.sort(byFileAndLine), files: files.length, faults };

	const relations = resolveRelations(entries);
	const moments: Moment[] = entries
		.map(({ matter, source }) => ({
			...matter,
			placement: place(parseEdtf(matter.date), COVERAGE),
			summary: summaryOf(source),
			relations: relations.get(matter.id) ?? [],
			file: source.file
		}))
		.sort((a, b) => a.placement.at - b.placement.at || a.id.localeCompare(b.id));
	const placedRoles = roles.items.map((role): PlacedRole => {
		const { from, to } = place(parseEdtf(role.date), COVERAGE);
		return { ...role, from, to };
	});
	const first = moments[0]?.placement.at ?? COVERAGE;
	const last = Math.max(COVERAGE, ...moments.map((m) => m.placement.to));
	const dataset: Dataset = {
		moments,
		themes: themes.items,
		roles: placedRoles.sort((a, b) => a.from - b.from),
		lineages: lineages.items,
		tensions: tensions.items,
		tours: tours.items,
		essays,
		aliases: new Map(moments.flatMap((m) => (m.aliases ?? []).map((alias) => [alias, m.id] as const))),
		bounds: { from: dayOf(civil(first).year), to: dayOf(civil(last).year + 1) },
		coverage: COVERAGE
	};
	return { dataset, problems, files: files.length, faults };
}

function byFileAndLine(a: string, b: string): number {
	const [fileA = '', lineA] = a.split(':', 2);
	const [fileB = '', lineB] = b.split(':', 2);
	return fileA.localeCompare(fileB) || Number(lineA) - Number(lineB) || a.localeCompare(b);
}
