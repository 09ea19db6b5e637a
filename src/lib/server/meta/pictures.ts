import type { Locale } from '../../model/schema-values';
import type { PageRef } from './addresses';

/** The preview picture of a page. All steps of a tour show the tour's. */
export const picturePath = (ref: PageRef, locale: Locale): string =>
	ref.kind === 'home' ? `/og/${locale}.png` : `/og/${locale}/${ref.kind}/${ref.id}.png`;
