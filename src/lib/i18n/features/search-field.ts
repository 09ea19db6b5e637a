/** The words of the search field, which stands in the header of the page before anything else of the search is loaded. */
import type { Locale } from '../../model/schema-values';

interface SearchFieldWords {
	readonly label: string;
	readonly placeholder: string;
}

export const SEARCH_FIELD: Readonly<Record<Locale, SearchFieldWords>> = {
	en: { label: 'Search the moments', placeholder: 'Search' },
	zh: { label: '搜索时刻', placeholder: '搜索' }
};
