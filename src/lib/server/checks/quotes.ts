/** Quotes are copied, never remembered: each must agree letter for letter with an excerpt of what was read. */
import { basename } from 'node:path';
import { nearestIds } from '../../model/nearest';
import type { QuoteEvidence } from '../../model/schema';
import type { Entry } from '../read';
import { problem, type SourceFile } from '../source-file';

/** An excerpt, and where it is kept. */
export interface Excerpt {
	readonly evidence: QuoteEvidence;
	readonly source: SourceFile;
	/** Its place in the list of that file. */
	readonly at: number;
}

/** The file in which the excerpts for a moment are kept. */
const fileFor = (entry: Entry): string => {
	const [, root = 'data', year = ''] = /^(.*)\/moments\/([^/]+)\/[^/]+$/.exec(entry.source.file) ?? [];
	return `${root}/quotes-evidence/${year}.yaml`;
};

/** Says which quote has no excerpt, or differs from it, and which excerpt belongs to no moment. */
export function checkQuotes(
	entries: readonly Entry[],
	excerpts: readonly Excerpt[],
	ids: ReadonlySet<string>
): string[] {
	const problems: string[] = [];
	for (const { evidence, source, at } of excerpts)
		if (!ids.has(evidence.moment)) {
			const message = `there is no moment "${evidence.moment}"; write the id of the moment that quotes it`;
			problems.push(problem(source.file, source.line([at, 'moment']), `${at}.moment`, message));
		}
	for (const entry of entries) {
		// An id unlike its file is told elsewhere.
		const names = [entry.matter.id, basename(entry.source.file, '.md')];
		entry.matter.quotes?.forEach(({ text }, i) => {
			const own = excerpts.filter(({ evidence }) => names.includes(evidence.moment));
			if (own.some(({ evidence }) => evidence.text === text)) return;
			const [near] = nearestIds(
				text,
				own.map(({ evidence }) => evidence.text),
				1
			);
			const like = own.find(({ evidence }) => evidence.text === near);
			const message = like
				? `differs from the excerpt at ${like.source.file}:${like.source.line([like.at, 'text'])}; copy it letter for letter`
				: `is in no excerpt of what was read; add the excerpt to ${fileFor(entry)}, or remove the quote`;
			const path = ['quotes', i, 'text'];
			problems.push(problem(entry.source.file, entry.source.line(path), path.join('.'), message));
		});
	}
	return problems;
}
