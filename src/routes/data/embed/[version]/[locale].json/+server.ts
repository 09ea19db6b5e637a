import { error, json } from '@sveltejs/kit';
import { LOCALES } from '$lib/model/schema-values';
import { record } from '$lib/server/record';
import { keptRelease, keptVersions, release } from '$lib/server/version';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The present version, and every one that was kept. */
export const entries: EntryGenerator = () =>
	[...new Set([...keptVersions(), release(record()).version])].flatMap((version) =>
		LOCALES.map((locale) => ({ version, locale }))
	);

export const GET: RequestHandler = ({ params }) => {
	const present = release(record());
	const wanted = params.version === present.version ? present : keptRelease(params.version);
	const locale = LOCALES.find((each) => each === params.locale);
	if (!wanted || !locale) error(404, `There is no version "${params.version}" in "${params.locale}"`);
	return json(wanted.charts[locale]);
};
