/**
 * Links outlive the grammar they were written in. `u` in a query says which version of the grammar that was; a query
 * without it is of the first. A change that an old link would be misread by makes a new version, adds the function
 * that rewrites the one before, and raises `GRAMMAR`; a new field alone does not. `tests/fixtures/urls.txt` holds every
 * shape that was ever written.
 */

/** The version that `formatAddress` writes; only written out from the second on. */
export const GRAMMAR: number = 1;

/** Rewrites the fields of one version as the next has them. */
export type Upgrade = (params: URLSearchParams) => URLSearchParams;

/** By the version that each one reads. */
export const UPGRADES: ReadonlyMap<number, Upgrade> = new Map();

export interface Upgraded {
	/** The fields as the newest grammar has them. */
	readonly params: URLSearchParams;
	/** False where `u` is no version, or one that is still to come: the fields are then read as they stand. */
	readonly known: boolean;
}

/** Brings the fields of a query from the version that they name to the newest. */
export function upgrade(
	query: URLSearchParams,
	newest = GRAMMAR,
	upgrades: ReadonlyMap<number, Upgrade> = UPGRADES
): Upgraded {
	const said = query.get('u');
	const version = said === null ? 1 : /^[1-9]\d{0,3}$/.test(said) ? Number(said) : NaN;
	if (!(version <= newest)) return { params: query, known: false };
	let params = query;
	for (let v = version; v < newest; v++) params = upgrades.get(v)?.(params) ?? params;
	return { params, known: true };
}
