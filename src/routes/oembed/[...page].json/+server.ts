import { error, json } from '@sveltejs/kit';
import { LOCALES } from '$lib/model/schema-values';
import { oembedName, sitePages } from '$lib/server/meta/addresses';
import { describe } from '$lib/server/meta/describe';
import { oembed } from '$lib/server/meta/oembed';
import { record } from '$lib/server/record';
import { ADDRESSES } from '../../addresses';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every page in every language, by the name of its answer. */
const answers = () =>
	new Map(
		sitePages(record()).flatMap((ref) => LOCALES.map((locale) => [oembedName(ref, locale), { ref, locale }] as const))
	);

export const entries: EntryGenerator = () => [...answers().keys()].map((page) => ({ page }));

export const GET: RequestHandler = ({ params }) => {
	const { ref, locale } = answers().get(params.page) ?? error(404, `There is no page "${params.page}"`);
	return json(oembed(describe(record(), ref, locale, ADDRESSES), ADDRESSES));
};
