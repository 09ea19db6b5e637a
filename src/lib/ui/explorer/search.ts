/** What an explorer loads when its search gets the focus for the first time. */
export { SearchState } from '../../state/search.svelte';
export { default as SearchResults } from '../search/SearchResults.svelte';
