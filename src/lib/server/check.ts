/** What `npm run check:data` and the build say about the record. */
import { readData } from './read';

export interface DataReport {
	readonly problems: readonly string[];
	/** Figures about the record, in words and numbers, for a table. */
	readonly figures: readonly (readonly [string, number | string])[];
}

export function checkData(dir: string): DataReport {
	const { dataset, problems, files } = readData(dir);
	if (!dataset) return { problems, figures: [['moment files', files]] };
	const { moments } = dataset;
	const claims = moments.flatMap((m) => m.claims);
	const share = (n: number, of: number) => (of === 0 ? '–' : `${Math.floor((1000 * n) / of) / 10} %`);
	return {
		problems,
		figures: [
			['moments', moments.length],
			['with title and gist in both languages', share(moments.length, moments.length)],
			[
				'with a summary in both languages',
				share(moments.filter((m) => m.summary.en && m.summary.zh).length, moments.length)
			],
			['claims', claims.length],
			['claims with source and trust', share(claims.filter((c) => c.sources.length > 0).length, claims.length)],
			['claims in both languages', share(claims.filter((c) => c.zh).length, claims.length)],
			['quotes', moments.reduce((n, m) => n + (m.quotes?.length ?? 0), 0)],
			['sources', moments.reduce((n, m) => n + m.sources.length, 0)],
			['relations', moments.reduce((n, m) => n + m.relations.length, 0) / 2],
			['disputes', moments.reduce((n, m) => n + (m.disputes?.length ?? 0), 0)],
			['themes', dataset.themes.length],
			['roles', dataset.roles.length],
			['lineages', dataset.lineages.length],
			['tensions', dataset.tensions.length],
			['tours', dataset.tours.length]
		]
	};
}
