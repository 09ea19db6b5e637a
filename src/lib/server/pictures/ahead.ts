/**
 * What a worker does while a build draws its pictures ahead: every n-th of them, and the posters of every n-th language,
 * into the cache.
 */
import { record } from '../record';
import { Cache, picture } from './draw';
import { Faces } from './faces';
import { drawPoster, POSTERS } from './posters';
import { LOCALES, subjects } from './subjects';

export interface Share {
	/** Paths in the cache, by address. */
	readonly paths: Readonly<Record<string, string>>;
	/** How many had to be drawn. */
	readonly drawn: number;
}

/** @param part which share of `parts`, from 0 */
export async function drawShare(part: number, parts: number): Promise<Share> {
	const dataset = record();
	const faces = await Faces.load();
	const cache = new Cache();
	const paths: Record<string, string> = {};
	let i = 0;
	for (const [path, subject] of subjects(dataset))
		if (i++ % parts === part) paths[path] = await picture(subject(), dataset, faces, cache);
	// All posters of a language share one plan.
	for (const [path, { locale }] of POSTERS)
		if (LOCALES.indexOf(locale) % parts === part) paths[path] = await drawPoster(path, dataset, faces, cache);
	if (part === 0) cache.prune();
	return { paths, drawn: cache.drawn };
}
