/** What a page with a chart loads when its search gets the focus for the first time. */
import { resolve } from '$app/paths';

export { SearchState } from '$lib/state/search.svelte';
export { default as SearchResults } from '$lib/ui/search/SearchResults.svelte';

/** Where the record is found as it is searched. */
export const SEARCH_FILE = resolve('/data/search.json');
