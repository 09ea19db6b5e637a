/** What `npm run check:data` and the build say about the record. */
import type { Dataset } from '../model/record';
import { TRUSTS } from '../model/schema-values';
import { readData } from './read';

export interface DataReport {
	readonly problems: readonly string[];
	/** Figures about the record, in words and numbers, for a table. */
	readonly figures: readonly Row[];
}

type Row = readonly [string, number | string];

/** Rounded down, so that only what is complete is a hundred per cent. */
const share = (n: number, of: number): string => (of === 0 ? '–' : `${Math.floor((1000 * n) / of) / 10} %`);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const both = ({ en, zh }: { en: string; zh: string }): boolean => en !== '' && zh !== '';

export function checkData(dir: string): DataReport {
	const { dataset, problems, files, faults } = readData(dir);
	const size: Row[] = dataset ? sizes(dataset) : [['moment files', files]];
	return {
		problems,
		figures: [
			...size,
			['quotes not verified', faults.quotes],
			['glossary violations', faults.glossary],
			['summaries too short or too long', faults.lengths],
			['numbers without a claim', faults.numbers],
			...(dataset ? parts(dataset) : [])
		]
	};
}

/** How much there is, and how complete it is. */
function sizes({ moments }: Dataset): Row[] {
	const claims = moments.flatMap((m) => m.claims);
	return [
		['moments', moments.length],
		[
			'with title and gist in both languages',
			share(moments.filter((m) => both(m.title) && both(m.gist)).length, moments.length)
		],
		['with a summary in both languages', share(moments.filter((m) => both(m.summary)).length, moments.length)],
		['claims', claims.length],
		['claims in both languages', share(claims.filter(both).length, claims.length)],
		['claims with source and trust', share(claims.filter((c) => c.sources.length > 0).length, claims.length)],
		['quotes', sum(moments.map((m) => m.quotes?.length ?? 0))]
	];
}

/** What the record consists of besides. */
function parts({ moments, themes, roles, lineages, tensions, tours, essays }: Dataset): Row[] {
	const sources = moments.flatMap((m) => m.sources);
	return [
		['sources', sources.length],
		...TRUSTS.map((trust): Row => [`sources, ${trust}`, sources.filter((s) => s.trust === trust).length]),
		['relations', sum(moments.map((m) => m.relations.length)) / 2],
		['disputes', sum(moments.map((m) => m.disputes?.length ?? 0))],
		['themes', themes.length],
		['roles', roles.length],
		['lineages', lineages.length],
		['tensions', tensions.length],
		['tours', tours.length],
		['essays', essays.length]
	];
}
