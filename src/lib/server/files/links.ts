/** The relations and lineages as one small file, for the chart to follow a moment by. */
import { RELATIONS, type RelationKind } from '../../model/schema-values';
import type { LinksFile } from '../../model/relations';
import type { Dataset, RelationSide } from '../../model/record';

const isWritten = (kind: RelationSide): kind is RelationKind => (RELATIONS as readonly string[]).includes(kind);
/** Kinds that read the same from both ends: each end has them, and one of the two is kept. */
const MUTUAL: readonly RelationKind[] = ['same-idea', 'contradicts'];

export function linksFile({ moments, lineages }: Dataset): LinksFile {
	const relations = moments.map(({ id, relations: all }) => {
		const kinds: Partial<Record<RelationKind, string[]>> = {};
		for (const { to, kind } of all) {
			if (!isWritten(kind) || (MUTUAL.includes(kind) && to < id)) continue;
			const list = (kinds[kind] ??= []);
			if (!list.includes(to)) list.push(to);
		}
		return [id, kinds] as const;
	});
	return {
		relations: Object.fromEntries(relations.filter(([, kinds]) => Object.keys(kinds).length > 0)),
		lineages: lineages.map(({ id, title, steps }) => ({ id, title, moments: steps.map(({ moment }) => moment) }))
	};
}
