/** Addresses of a talk; apart from the other links, which every page carries. */
import { resolve } from '$app/paths';
import type { Locale } from '$lib/model/schema-values';

const langOf = (locale: Locale) => (locale === 'zh' ? locale : undefined);

/** Where a tour is presented. */
export const presentLink = (locale: Locale, tour: string): string =>
	resolve('/[[lang=lang]]/present/[tour]', { lang: langOf(locale), tour });

/** The speaker's view of it. */
export const speakerLink = (locale: Locale, tour: string): string =>
	resolve('/[[lang=lang]]/present/[tour]/speaker', { lang: langOf(locale), tour });
