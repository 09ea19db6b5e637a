/**
 * What a moment is related to, from both ends. Read from one small file (`/data/links.json`) that the chart loads when
 * a moment is first pointed at; which line a moment is followed along is the business of `follow-line.ts`.
 */
import { INVERSE, type RelationSide, type ResolvedRelation } from './record';
import { RELATIONS, type Locale, type RelationKind } from './schema-values';

/** The relations and lineages of the record, as its file holds them. */
export interface LinksFile {
	/** Each relation once, as written: the moment, the kind, the moments it leads to. */
	readonly relations: Readonly<Record<string, Readonly<Partial<Record<RelationKind, readonly string[]>>>>>;
	readonly lineages: readonly FiledLineage[];
}

export interface FiledLineage {
	readonly id: string;
	readonly title: Readonly<Record<Locale, string>>;
	/** Ids in order. */
	readonly moments: readonly string[];
}

export const NO_LINKS: LinksFile = { relations: {}, lineages: [] };

/** Kinds from the one that says most of two moments to the one that says least. */
export const TELLING: readonly RelationSide[] = [
	'contradicts',
	'response-to',
	'answered-by',
	'builds-on',
	'led-to',
	'continues',
	'continued-by',
	'part-of',
	'has-part',
	'same-idea'
];

/** A place on a lineage, counting from 0. */
export interface LineagePlace {
	readonly lineage: FiledLineage;
	readonly at: number;
}

export interface RelationIndex {
	/** Every relation of a moment, from its own end; the most telling kinds first. */
	of(id: string): readonly ResolvedRelation[];
	/** The lineages a moment belongs to, the longest first. */
	lineages(id: string): readonly LineagePlace[];
}

/** Indexes a file once, so that a question costs no search. */
export function relationIndex(file: LinksFile): RelationIndex {
	const related = new Map<string, ResolvedRelation[]>();
	const places = new Map<string, LineagePlace[]>();
	const listOf = <T>(map: Map<string, T[]>, id: string): T[] => {
		const list = map.get(id) ?? [];
		map.set(id, list);
		return list;
	};
	for (const [from, kinds] of Object.entries(file.relations))
		for (const kind of RELATIONS)
			for (const to of kinds[kind] ?? []) {
				listOf(related, from).push({ to, kind });
				listOf(related, to).push({ to: from, kind: INVERSE[kind] });
			}
	for (const lineage of file.lineages) lineage.moments.forEach((id, at) => listOf(places, id).push({ lineage, at }));
	for (const list of related.values()) list.sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind));
	for (const list of places.values()) list.sort((a, b) => b.lineage.moments.length - a.lineage.moments.length);
	return { of: (id) => related.get(id) ?? [], lineages: (id) => places.get(id) ?? [] };
}

/** How many moments `id` is related to in each way, the most telling first. */
export function countKinds(
	index: RelationIndex,
	id: string
): readonly { readonly kind: RelationSide; readonly n: number }[] {
	const counts = new Map<RelationSide, number>();
	for (const { kind } of index.of(id)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].map(([kind, n]) => ({ kind, n }));
}

/** The moments that `id` is related to in any way. */
export const relatedIds = (index: RelationIndex, id: string | null): ReadonlySet<string> =>
	new Set(id === null ? [] : index.of(id).map(({ to }) => to));
