/**
 * Versions of the record as embeds draw it. A version is named by the day through which the record is kept and by what is
 * in it, so that the same record always has the same name. `npm run release` keeps the present one under data/releases/;
 * a build publishes it and every one that was kept.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartFile } from '../model/embed';
import type { Dataset } from '../model/record';
import { LOCALES, type Locale } from '../model/schema-values';
import { isoDate } from '../model/time';
import { chartData } from './views';

export interface Release {
	readonly version: string;
	readonly charts: Readonly<Record<Locale, ChartFile>>;
}

const FOLDER = 'data/releases';

/** The present record as a release. */
export function presentRelease(dataset: Dataset): Release {
	const charts = Object.fromEntries(LOCALES.map((locale) => [locale, chartData(dataset, locale)])) as Release['charts'];
	const digest = createHash('sha256').update(JSON.stringify(charts)).digest('hex').slice(0, 8);
	return { version: `${isoDate(dataset.coverage)}-${digest}`, charts };
}

let present: { dataset: Dataset; release: Release } | null = null;
/** The same, made once for each dataset. */
export function release(dataset: Dataset): Release {
	if (present?.dataset !== dataset) present = { dataset, release: presentRelease(dataset) };
	return present.release;
}

/** Versions that were kept, oldest first. */
export const keptVersions = (folder = FOLDER): string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith('.json'))
				.map((name) => name.replace(/\.json$/, ''))
				.sort()
		: [];

/** A version that was kept; null for any other. */
export function keptRelease(version: string, folder = FOLDER): Release | null {
	if (!keptVersions(folder).includes(version)) return null;
	return JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8')) as Release;
}
