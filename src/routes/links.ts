import { resolve } from '$app/paths';
import type { Locale } from '$lib/model/schema-values';
import type { Site } from '$lib/state/site';

/** Every address of the site is made here, with base path and language prefix. */
export function linksFor(locale: Locale): Site['links'] {
	const lang = locale === 'zh' ? locale : undefined;
	return {
		home: resolve('/[[lang=lang]]', { lang }),
		lineages: resolve('/[[lang=lang]]/lineages', { lang }),
		tensions: resolve('/[[lang=lang]]/tensions', { lang }),
		tours: resolve('/[[lang=lang]]/tours', { lang }),
		sources: resolve('/[[lang=lang]]/sources', { lang }),
		about: resolve('/[[lang=lang]]/about', { lang }),
		open: resolve('/[[lang=lang]]/open', { lang }),
		moment: (id) => resolve('/[[lang=lang]]/m/[id]', { lang, id }),
		theme: (id) => resolve('/[[lang=lang]]/theme/[id]', { lang, id }),
		lineage: (id) => resolve('/[[lang=lang]]/lineage/[id]', { lang, id }),
		tour: (id, n) => resolve('/[[lang=lang]]/tour/[id]/[n]', { lang, id, n: String(n) }),
		figures: resolve('/[[lang=lang]]/f', { lang }),
		figure: (id) => resolve('/[[lang=lang]]/f/[id]', { lang, id }),
		essays: resolve('/[[lang=lang]]/essays', { lang }),
		essay: (id) => resolve('/[[lang=lang]]/essays/[id]', { lang, id })
	};
}
