/** The two citations of a moment as CSL-JSON, the one form from which all others are derived: its source, our page. */
import { dateWords, dayWords } from '../../i18n/dates';
import { parseEdtf, type Edtf, type FuzzyDate } from '../../model/edtf';
import type { Essay } from '../../model/essay';
import type { Dataset, Moment } from '../../model/record';
import type { Source } from '../../model/schema';
import { civil } from '../../model/time';
import { isHisAlone, sourceDate, sourceType, type CslType } from './source-rules';

export interface CslDate {
	/** One date, or the two ends of a span; each as far as it is known: year, month, day. */
	readonly 'date-parts': readonly (readonly number[])[];
	readonly circa?: true;
}

/** The part of CSL-JSON that we write. */
export interface CslItem {
	readonly id: string;
	/** Also the BibTeX key: it never changes, as ids do not. */
	readonly 'citation-key': string;
	readonly type: CslType;
	readonly title: string;
	readonly author?: readonly { readonly family: string; readonly given: string }[];
	readonly issued?: CslDate;
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly number?: string;
	readonly language?: string;
	readonly URL: string;
	readonly note?: string;
}

const IN_CONTAINER: readonly CslType[] = ['article-journal', 'paper-conference', 'post', 'post-weblog', 'webpage'];

function dateParts({ from, precision }: FuzzyDate): number[] {
	const { year, month, day } = civil(from);
	return precision === 'year' ? [year] : precision === 'month' ? [year, month] : [year, month, day];
}

const ends = (edtf: Edtf): FuzzyDate[] =>
	(edtf.kind === 'date' ? [edtf.start] : [edtf.start, edtf.end]).filter((date) => date !== null);

/** The date as far as CSL can say it, and the words of it where it cannot: uncertain, or open at one end. */
function issued(text: string): Pick<CslItem, 'issued' | 'note'> {
	const edtf = parseEdtf(text);
	const dates = ends(edtf);
	const vague = dates.some((date) => date.approximate || date.uncertain);
	const open = edtf.kind === 'span' && dates.length === 1;
	return {
		issued: { 'date-parts': dates.map(dateParts), ...(vague && { circa: true }) },
		...((vague || open) && { note: `Date: ${dateWords(text, 'en')}` })
	};
}

/** The source by which a moment is cited: the first first-hand one, else the first. */
export const citedSource = (moment: Moment): Source | undefined =>
	moment.sources.find((source) => source.trust === 'primary') ?? moment.sources[0];

function sourceItem(moment: Moment, source: Source): CslItem {
	const type = sourceType(source, moment.kind);
	const date = sourceDate(source, moment);
	const arxiv = /^https?:\/\/arxiv\.org\/abs\/([\w.-]+\/?\d+)/.exec(source.url)?.[1];
	return {
		id: moment.id,
		'citation-key': moment.id,
		type,
		title: source.title,
		...(isHisAlone(source, moment.kind) && { author: [{ family: 'Karpathy', given: 'Andrej' }] }),
		...(date !== undefined && issued(date)),
		...(IN_CONTAINER.includes(type) ? { 'container-title': source.publisher } : { publisher: source.publisher }),
		...(arxiv !== undefined && { number: `arXiv:${arxiv}` }),
		...(source.lang !== undefined && { language: source.lang }),
		URL: source.url
	};
}

/** @param page the whole address of the moment's English page */
export function citations(dataset: Dataset, moment: Moment, page: string): CslItem[] {
	const source = citedSource(moment);
	const key = `throughline-${moment.id}`;
	const ours: CslItem = {
		id: key,
		'citation-key': key,
		type: 'webpage',
		title: moment.title.en,
		'container-title': 'Throughline',
		language: 'en',
		URL: page,
		note: `The record through ${dayWords(dataset.coverage, 'en')}`
	};
	return source ? [sourceItem(moment, source), ours] : [ours];
}

/** An essay of ours. @param page the whole address of its English page */
export function essayCitation({ id, title, date, version }: Essay, page: string): CslItem {
	const key = `throughline-${id}`;
	return {
		id: key,
		'citation-key': key,
		type: 'webpage',
		title: title.en,
		...issued(date),
		'container-title': 'Throughline',
		language: 'en',
		URL: page,
		note: `Version ${version}`
	};
}
