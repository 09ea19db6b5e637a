/** The head of each page, for its load function. */
import type { PageHead } from '$lib/model/head';
import type { Locale } from '$lib/model/schema-values';
import type { PageRef } from '$lib/server/meta/addresses';
import { describe } from '$lib/server/meta/describe';
import { pageHead, showingHead } from '$lib/server/meta/page';
import { record } from '$lib/server/record';
import { ADDRESSES } from './addresses';

/** The head of a page itself. */
export const headOf = (ref: PageRef, locale: Locale): PageHead => pageHead(describe(record(), ref, locale, ADDRESSES));

/** The head of another showing of that page: an embed, a presentation. */
export const showingHeadOf = (ref: PageRef, locale: Locale): PageHead =>
	showingHead(describe(record(), ref, locale, ADDRESSES));
