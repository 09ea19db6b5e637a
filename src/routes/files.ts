/** What the routes of files share: which there are, the whole addresses in them, and how they are sent. */
import { error } from '@sveltejs/kit';
import type { Dataset, Moment } from '$lib/model/record';
import { MOMENT_FILES, type MomentFile } from '$lib/model/moment-files';
import type { Locale } from '$lib/model/schema-values';
import { atomFeed } from '$lib/server/files/feed';
import { ORIGIN } from '$lib/server/files/origin';
import { record } from '$lib/server/record';
import { feedLink } from './file-links';
import { linksFor } from './links';

/** The entries of a route that is prerendered for each moment. */
export const everyMoment = (): { id: string }[] => record().moments.map(({ id }) => ({ id }));

/** The whole address of a moment's page. */
export const pageAddress = (id: string, locale: Locale = 'en'): string => ORIGIN + linksFor(locale).moment(id);

export const fileResponse = (body: string, mediaType: string): Response =>
	new Response(body, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });

/** The handler of one kind of file of a moment. */
export const momentFile =
	(file: MomentFile, write: (moment: Moment, dataset: Dataset, locale: Locale) => string) =>
	({ params }: { params: { lang?: string | undefined; id: string } }): Response => {
		const dataset = record();
		const moment = dataset.moments.find(({ id }) => id === params.id);
		if (!moment) error(404, `There is no moment "${params.id}"`);
		return fileResponse(write(moment, dataset, params.lang === 'zh' ? 'zh' : 'en'), MOMENT_FILES[file]);
	};

export const feedResponse = (locale: Locale): Response =>
	fileResponse(
		atomFeed(record(), locale, {
			feed: ORIGIN + feedLink(locale),
			home: ORIGIN + linksFor(locale).home,
			page: (id) => pageAddress(id, locale)
		}),
		'application/atom+xml'
	);
