/** What the routes of embeds share: everything that an embed's page hands to its script. */
import { resolve } from '$app/paths';
import { EMBED } from '$lib/i18n/features/embed';
import { VIEWS } from '$lib/i18n/features/views';
import type { EmbedSubject } from '$lib/model/embed';
import type { Dataset } from '$lib/model/record';
import type { Locale } from '$lib/model/schema-values';
import { keptVersions, release } from '$lib/server/version';
import type { EmbedData } from '$lib/ui/embed/data';
import { linksFor } from './links';

/** The address of an embed. */
export function embedPath({ kind, id }: Pick<EmbedSubject, 'kind' | 'id'>, locale: Locale): string {
	const lang = locale === 'zh' ? locale : undefined;
	if (kind === 'moment') return resolve('/[[lang=lang]]/embed/m/[id]', { lang, id });
	if (kind === 'tour') return resolve('/[[lang=lang]]/embed/tour/[id]', { lang, id });
	return resolve('/[[lang=lang]]/embed', { lang });
}

export function embedData(dataset: Dataset, subject: EmbedSubject, locale: Locale): EmbedData {
	const links = linksFor(locale);
	const { version } = release(dataset);
	const { id, kind } = subject;
	return {
		subject,
		words: EMBED[locale],
		list: VIEWS[locale].list,
		aliases: Object.fromEntries(dataset.aliases),
		version,
		versions: [...new Set([...keptVersions(), version])],
		addresses: {
			home: links.home,
			page: kind === 'moment' ? links.moment(id) : kind === 'tour' ? links.tour(id, 1) : links.home,
			moment: links.moment(':id'),
			theme: links.theme(':id'),
			other: embedPath(subject, locale === 'zh' ? 'en' : 'zh'),
			chart: `${resolve('/').replace(/\/$/, '')}/data/embed/:version/${locale}.json`,
			search: resolve('/data/search.json')
		}
	};
}
