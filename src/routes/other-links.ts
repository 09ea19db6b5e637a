import type { Locale } from '$lib/model/schema-values';
import { linksFor } from './links';

/** The same addresses in the other language, and its tag. */
export const otherLinks = (locale: Locale) =>
	locale === 'zh' ? { lang: 'en', links: linksFor('en') } : { lang: 'zh-CN', links: linksFor('zh') };
