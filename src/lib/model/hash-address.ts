/**
 * Addresses inside the one page that holds the whole site: behind the `#`, the page's path as on the site without its
 * first slash, then, of the timeline, the same query. `#m/nanogpt?from=2022&to=2023`, `#theme/education`,
 * `#tensions/scale-vs-simplicity` (a place on a page), `#` or `#?by=kind` (the timeline).
 */
export interface HashPlace {
	/** `m`, `theme`, `lineage`, `tour`, `tensions` … ; '' for the timeline. */
	readonly page: string;
	/** What stands behind it, by slashes. */
	readonly rest: readonly string[];
	readonly query: string;
}

/**
 * Reads what stands in the address bar behind the `#`, or with it. Null for what names no page of `known`: a place on
 * the page that is open, or a mistake. Never throws.
 */
export function parseHash(hash: string, known: readonly string[]): HashPlace | null {
	const [, path = '', query = ''] = /^#?\/?([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
	const [page = '', ...rest] = path.split('/').filter(Boolean).map(decoded);
	return page === '' || known.includes(page) ? { page, rest, query } : null;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** With its `#`; `parseHash` reads it back. */
export const formatHash = ({ page, rest, query }: HashPlace): string =>
	`#${[page, ...rest].filter(Boolean).map(encodeURIComponent).join('/')}${query && `?${query}`}`;
