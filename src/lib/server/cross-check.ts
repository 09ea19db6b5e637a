/** The rules that no single field can break: ids are unique, references lead somewhere, relations are said once. */
import { nearestIds } from '../model/nearest';
import type { Lineage, Relation, Role, Tension, Theme, Tour } from '../model/schema';
import type { Entry } from './read';
import { problem, type SourceFile } from './source-file';

interface List<T> {
	readonly items: readonly T[];
	readonly source: SourceFile | null;
}

export interface Lists {
	readonly themes: List<Theme>;
	readonly roles: List<Role>;
	readonly lineages: List<Lineage>;
	readonly tensions: List<Tension>;
	readonly tours: List<Tour>;
}

const suggestion = (id: string, known: Iterable<string>): string => {
	const near = nearestIds(id, [...known], 3);
	return near.length > 0 ? `did you mean ${near.join(', ')}?` : 'write an id that exists';
};

/** One relation, whichever end it was written at. */
function relationKey(from: string, { to, kind }: Relation): string {
	if (kind === 'same-idea' || kind === 'contradicts') return `${kind} ${[from, to].sort().join(' ')}`;
	// "A is continued by B" and "B builds on A" say one thing.
	if (kind === 'continued-by') return `line ${from} ${to}`;
	if (kind === 'builds-on') return `line ${to} ${from}`;
	return `${kind} ${from} ${to}`;
}

/** What cannot be true together with a relation: a part cannot hold its whole. */
const oppositeKey = (from: string, { to, kind }: Relation): string | null =>
	kind === 'part-of' ? `part-of ${to} ${from}` : null;

/** The ids in a list as written, those of entries with a mistake included, whose users are not to blame; null for none. */
const writtenIds = (source: SourceFile | null): Set<unknown> | null =>
	Array.isArray(source?.value) ? new Set(source.value.map((entry: { id?: unknown } | null) => entry?.id)) : null;

/**
 * @param files paths of all moment files, those that could not be read included, so that a reference to a broken file
 * is not reported a second time
 */
export function crossCheck(entries: readonly Entry[], lists: Lists, files: readonly string[]): string[] {
	const problems: string[] = [];
	const themes = writtenIds(lists.themes.source);
	const noTheme = (theme: string) => `"${theme}" is not a theme; write one of ${[...(themes ?? [])].join(', ')}`;
	const ids = new Set([
		...entries.map((e) => e.matter.id),
		...files.map((file) => /([^/]+)\.md$/.exec(file)?.[1] ?? '')
	]);
	const seen = new Map<string, string>();
	const relations = new Map<string, string>();

	for (const { matter, source } of entries) {
		const say = (path: PropertyKey[], message: string) =>
			problems.push(problem(source.file, source.line(path), path.join('.'), message));
		const where = (path: PropertyKey[]) => `${source.file}:${source.line(path)}`;

		for (const id of [matter.id, ...(matter.aliases ?? [])]) {
			const earlier = seen.get(id);
			if (earlier)
				say(['id'], `"${id}" is already the id of ${earlier}; an id names one moment for ever, choose another`);
			else seen.set(id, where(['id']));
		}
		const [, folder, name] = /([^/]+)\/([^/]+)\.md$/.exec(source.file) ?? [];
		if (name !== matter.id)
			say(['id'], `"${matter.id}" is in a file named ${name ?? ''}.md; name the file ${matter.id}.md`);
		const year = /\d{4}/.exec(matter.date)?.[0] ?? '';
		if (folder !== year)
			say(['date'], `${matter.date} is in the folder ${folder ?? ''}; move the file to data/moments/${year}/`);

		matter.themes.forEach((theme, i) => {
			if (themes && !themes.has(theme)) say(['themes', i], noTheme(theme));
			else if (matter.themes.indexOf(theme) !== i) say(['themes', i], `"${theme}" is named twice; remove one`);
		});
		const count = matter.sources.length;
		const checkSources = (numbers: readonly number[], path: PropertyKey[]) =>
			numbers.forEach((n) => {
				if (n > count) say(path, `there is no source ${n}; the moment has ${count}, add it to sources or cite another`);
			});
		matter.claims.forEach((claim, i) => checkSources(claim.sources, ['claims', i, 'sources']));
		matter.quotes?.forEach((quote, i) => checkSources([quote.source], ['quotes', i, 'source']));
		matter.disputes?.forEach((dispute, i) => checkSources(dispute.sources, ['disputes', i, 'sources']));

		matter.relations?.forEach((relation, i) => {
			const path = ['relations', i, 'to'];
			if (relation.to === matter.id) say(path, 'points at the moment itself; remove it');
			else if (!ids.has(relation.to)) say(path, `there is no moment "${relation.to}"; ${suggestion(relation.to, ids)}`);
			const key = relationKey(matter.id, relation);
			const earlier = relations.get(key);
			if (earlier) say(path, `the same relation is already written at ${earlier}; keep one of them`);
			else relations.set(key, where(path));
			const opposite = relations.get(oppositeKey(matter.id, relation) ?? '');
			if (opposite)
				say(path, `the two are part of each other, here and at ${opposite}; keep the one that leads to the whole`);
		});
	}

	const refer = (list: List<unknown>, path: PropertyKey[], moments: readonly string[]) => {
		for (const id of moments)
			if (!ids.has(id) && list.source)
				problems.push(
					problem(
						list.source.file,
						list.source.line(path),
						path.join('.'),
						`there is no moment "${id}"; ${suggestion(id, ids)}`
					)
				);
	};
	const quotes = new Map(entries.map(({ matter }) => [matter.id, (matter.quotes ?? []).map((quote) => quote.text)]));
	const quote = (list: List<unknown>, path: PropertyKey[], { text, moment }: { text: string; moment: string }) => {
		refer(list, [...path, 'moment'], [moment]);
		if (list.source && quotes.has(moment) && !quotes.get(moment)?.includes(text))
			problems.push(
				problem(
					list.source.file,
					list.source.line([...path, 'text']),
					[...path, 'text'].join('.'),
					`is not among the quotes of "${moment}"; copy one of its quotes exactly`
				)
			);
	};
	lists.themes.items.forEach((theme, i) => {
		theme.occasions?.forEach((occasion, j) => refer(lists.themes, [i, 'occasions', j, 'moment'], [occasion.moment]));
		theme.quotes?.forEach((each, j) => quote(lists.themes, [i, 'quotes', j], each));
	});
	lists.roles.items.forEach((role, i) => refer(lists.roles, [i, 'moment'], [role.moment]));
	lists.lineages.items.forEach((lineage, i) =>
		lineage.steps.forEach((step, j) => refer(lists.lineages, [i, 'steps', j, 'moment'], [step.moment]))
	);
	lists.tensions.items.forEach((tension, i) => {
		tension.sides.forEach((side, j) => {
			refer(lists.tensions, [i, 'sides', j, 'moments'], side.moments);
			if (side.quote) quote(lists.tensions, [i, 'sides', j, 'quote'], side.quote);
		});
		tension.evidence?.forEach((each, j) => refer(lists.tensions, [i, 'evidence', j, 'moments'], each.moments));
	});
	lists.tours.items.forEach((tour, i) =>
		tour.steps.forEach((step, j) => {
			refer(lists.tours, [i, 'steps', j, 'moment'], step.moment === undefined ? [] : [step.moment]);
			const path = [i, 'steps', j, 'themes'];
			for (const theme of step.themes ?? [])
				if (themes && !themes.has(theme) && lists.tours.source)
					problems.push(
						problem(lists.tours.source.file, lists.tours.source.line(path), path.join('.'), noTheme(theme))
					);
		})
	);
	for (const list of Object.values(lists) as List<{ id: string }>[]) {
		const once = new Set<string>();
		list.items.forEach(({ id }, i) => {
			if (once.has(id) && list.source)
				problems.push(
					problem(list.source.file, list.source.line([i, 'id']), 'id', `"${id}" is named twice; choose another`)
				);
			once.add(id);
		});
	}
	return problems;
}
