/** Ids are kept for ever: one that was given up goes on leading to the moment that has another now. */

export interface Resolved {
	/** The id that the moment has now. */
	readonly id: string;
	/** It was asked for by an earlier one. */
	readonly renamed: boolean;
}

/**
 * The moment that `id` means, by its own id or an earlier one; null for none.
 * @param record ids in use, and earlier ids with those that took their place
 */
export function resolveAlias(
	id: string,
	record: { readonly moments: readonly { readonly id: string }[]; readonly aliases: ReadonlyMap<string, string> }
): Resolved | null {
	const has = (wanted: string) => record.moments.some((moment) => moment.id === wanted);
	if (has(id)) return { id, renamed: false };
	const now = record.aliases.get(id);
	return now !== undefined && has(now) ? { id: now, renamed: true } : null;
}
