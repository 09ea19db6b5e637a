/** What an address says of a source: which kind of work it is in a bibliography, and whether Karpathy alone wrote it. */
import type { Moment } from '../../model/record';
import type { Kind, Source } from '../../model/schema';

/** The CSL 1.0.2 types that the record uses. */
export type CslType =
	| 'article'
	| 'article-journal'
	| 'interview'
	| 'motion_picture'
	| 'paper-conference'
	| 'post'
	| 'post-weblog'
	| 'software'
	| 'speech'
	| 'thesis'
	| 'webpage';

/** First match counts. The host is known better than the kind: a milestone may rest on a post, an idea on a podcast. */
const TYPES: readonly (readonly [RegExp, CslType | Partial<Record<Kind, CslType>>])[] = [
	[/^https?:\/\/(x|twitter)\.com\//, 'post'],
	[/^https?:\/\/(gist\.)?github\.com\//, 'software'],
	[/^https?:\/\/arxiv\.org\//, 'article'],
	[/^https?:\/\/(open\.library\.ubc\.ca|purl\.stanford\.edu)\//, 'thesis'],
	[/^https?:\/\/aclanthology\.org\/Q/, 'article-journal'],
	[/^https?:\/\/(papers\.nips\.cc|proceedings\.mlr\.press)\//, 'paper-conference'],
	[/^https?:\/\/(www\.dwarkesh\.com|lexfridman\.com|www\.therobotbrains\.ai)\//, 'interview'],
	[
		/^https?:\/\/(www\.youtube\.com\/watch|youtu\.be\/|slideslive\.com\/)/,
		{ interview: 'interview', talk: 'speech', idea: 'speech', video: 'motion_picture', milestone: 'motion_picture' }
	],
	[/^https?:\/\/karpathy\.(github\.io|medium\.com|bearblog\.dev)\//, { interview: 'interview' }],
	[/^https?:\/\/karpathy\.(github\.io\/.|medium\.com|bearblog\.dev)/, 'post-weblog']
];

export function sourceType(source: Source, kind: Kind): CslType {
	for (const [address, type] of TYPES) {
		const found = !address.test(source.url) ? undefined : typeof type === 'string' ? type : type[kind];
		if (found) return found;
	}
	return 'webpage';
}

/** Types of source that are the moment's own work, so that its date is theirs; a page about a work has its own. */
const WORKS: Readonly<Record<Kind, readonly CslType[]>> = {
	post: ['post', 'post-weblog', 'webpage'],
	paper: ['article', 'article-journal', 'paper-conference', 'thesis'],
	talk: ['speech'],
	interview: ['interview'],
	course: ['software', 'webpage'],
	video: ['motion_picture'],
	code: ['software'],
	idea: ['post', 'post-weblog', 'speech', 'interview'],
	milestone: []
};

/** Whether a source is the moment's own work, and not a page about it. */
export const isTheWork = (source: Source, kind: Kind): boolean => WORKS[kind].includes(sourceType(source, kind));

/** The source's own date; else the moment's, when the source is what happened then; else none. */
export const sourceDate = (source: Source, { kind, date }: Pick<Moment, 'kind' | 'date'>): string | undefined =>
	source.date ?? (isTheWork(source, kind) ? date : undefined);

/** Places at which only he publishes. */
const HIS = [
	/^https?:\/\/(x|twitter)\.com\/karpathy\//,
	/^https?:\/\/(gist\.)?github\.com\/karpathy\//,
	/^https?:\/\/karpathy\.(ai|github\.io|medium\.com|bearblog\.dev)(\/|$)/,
	/^https?:\/\/cs\.stanford\.edu\/people\/karpathy\/advice\.html$/
];
const ONE_VIDEO = /^https?:\/\/(www\.youtube\.com\/watch\?v=|youtu\.be\/)/;

/**
 * Whether to name Karpathy, and him alone, as the author. Only where that is sure: papers have further authors in an
 * order of their own (his two theses have not), interviews a host, and talks are published by whoever held the event.
 */
export function isHisAlone(source: Source, kind: Kind): boolean {
	if (source.trust !== 'primary') return false;
	const type = sourceType(source, kind);
	if (type === 'thesis') return true;
	if (type === 'interview') return false;
	if (type === 'motion_picture')
		return kind === 'video' && source.publisher === 'YouTube' && ONE_VIDEO.test(source.url);
	return HIS.some((place) => place.test(source.url));
}
