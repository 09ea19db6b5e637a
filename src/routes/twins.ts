/** How the Markdown twins of pages are sent. */
import { error } from '@sveltejs/kit';
import type { Locale } from '$lib/model/schema-values';
import type { TwinContext } from '$lib/server/files/markdown-story';
import { record } from '$lib/server/record';
import { fileResponse, pageAddress } from './files';

/** The handler of one kind of page. `write` returns undefined for an id that it does not know. */
export const twin =
	(write: (context: TwinContext, id: string) => string | undefined) =>
	({ params }: { params: { lang?: string | undefined; id?: string } }): Response => {
		const locale: Locale = params.lang === 'zh' ? 'zh' : 'en';
		const text = write({ dataset: record(), locale, page: pageAddress }, params.id ?? '');
		return fileResponse(text ?? error(404, `There is no "${params.id ?? ''}"`), 'text/markdown');
	};
