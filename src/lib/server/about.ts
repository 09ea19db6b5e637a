/** The about page: our own Markdown (data/about.md), its {numbers} counted from the record. */
import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { say } from '../i18n/say';
import type { Dataset } from '../model/record';
import type { Locale } from '../model/schema-values';

/** The page as Markdown. */
export function aboutText(dataset: Dataset, locale: Locale): string {
	const [en = '', zh = ''] = readFileSync('data/about.md', 'utf8').split(/^<!--\s*zh\s*-->\s*$/m);
	const claims = dataset.moments.flatMap((moment) => moment.claims);
	const trust = (grade: string) => claims.filter((claim) => claim.trust === grade).length;
	const rank = (n: number) => dataset.moments.filter((moment) => moment.importance === n).length;
	const numbers = {
		moments: dataset.moments.length,
		claims: claims.length,
		primary: trust('primary'),
		secondary: trust('secondary'),
		inferred: trust('inferred'),
		disputes: dataset.moments.reduce((n, moment) => n + (moment.disputes?.length ?? 0), 0),
		...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`rank${n}`, rank(n)]))
	};
	return say(locale === 'zh' ? zh : en, numbers).trim();
}

/** The page as HTML. The file is ours and trusted; nothing of a reader's ever reaches it. */
export const aboutPage = (dataset: Dataset, locale: Locale): Promise<string> =>
	marked.parse(aboutText(dataset, locale), { async: true });
