import { resolve } from '$app/paths';
import type { Locale } from '$lib/model/schema-values';

/** Every address of the site is made here, with base path and language prefix. */
export function linksFor(locale: Locale) {
	const lang = locale === 'zh' ? locale : undefined;
	return {
		home: resolve('/[[lang=lang]]', { lang }),
		moment: (id: string) => resolve('/[[lang=lang]]/m/[id]', { lang, id })
	};
}
