/**
 * Reads a timeline of somebody's own from a text, whatever its format, and never throws for what is in it: good rows
 * become moments, the others problems. n rows in = moments + dropped, always.
 */
import type { Locale } from '../schema-values';
import type { Day } from '../time';
import type { TimeWindow } from '../window';
import type { Collector } from './collector';
import { readJson } from './json';
import type { LaneNames, UserTheme } from './lanes';
import type { RowProblem, TextProblem } from './problems';
import { readTable } from './table';
import type { UserMoment } from './user-moment';

export type Format = 'json' | 'timelinejs' | 'table';

export interface UserTimeline {
	readonly ok: true;
	readonly format: Format;
	/** Empty where neither the text nor its file has a name. */
	readonly title: string;
	readonly themes: readonly UserTheme[];
	/** In order of time. */
	readonly moments: readonly UserMoment[];
	/** In the order of the file. */
	readonly problems: readonly RowProblem[];
	/** Rows left out, each with one error. */
	readonly dropped: number;
	/** Some moment says that it is a post; otherwise the kind "post" only means that none was given. */
	readonly hasPosts: boolean;
	readonly bounds: TimeWindow;
	/** The window to begin with: everything. */
	readonly initial: TimeWindow;
}

export interface Unreadable {
	readonly ok: false;
	readonly problem: TextProblem;
	/** What is wrong with the rows, where it is they that left nothing to draw. */
	readonly problems: readonly RowProblem[];
	readonly format?: Format;
}

export type ReadResult = UserTimeline | Unreadable;

export interface ReadOptions {
	/** Name of the file: the title of a timeline that has none itself. */
	readonly name?: string | undefined;
	/** Which of several languages to take; English unless said otherwise. */
	readonly locale?: Locale;
	/** Up to where spans that still go on are drawn; the end of all others unless said otherwise. */
	readonly today?: Day;
	/** Puts an EDTF date into words, when a moment is shown; the date as it is unless said otherwise. */
	readonly words?: (edtf: string) => string;
	readonly laneNames?: LaneNames;
}

const asItIs = (edtf: string): string => edtf;
const LANE_NAMES: LaneNames = { all: '–', other: '…' };

export function readTimeline(text: string, options: ReadOptions = {}): ReadResult {
	const { locale = 'en', words = asItIs } = options;
	// A byte order mark is no part of the text.
	const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	const start = /[^\s]/.exec(body)?.[0];
	if (start === undefined) return unreadable({ code: 'empty', values: {} });
	if (start === '{' || start === '[') {
		const read = readJson(body, words, locale);
		return 'code' in read ? unreadable(read) : finish(read.collector, 'json', read.title, options);
	}
	// A web page, or a file that is no text.
	if (start === '<' || body.includes('\u0000')) return unreadable({ code: 'unknown-format', values: {} });
	const read = readTable(body, words);
	return 'code' in read ? unreadable(read) : finish(read.collector, read.format, read.title, options);
}

const unreadable = (problem: TextProblem): Unreadable => ({ ok: false, problem, problems: [] });

/** Room on both sides of everything, as a share of it, and the least there is, in days. */
const MARGIN = 0.02;
const LEAST_MARGIN = 2;

function finish(collector: Collector, format: Format, title: string, options: ReadOptions): ReadResult {
	const { moments, problems, dropped, hasPosts } = collector;
	if (moments.length === 0)
		return { ok: false, problem: { code: 'no-moments', values: { rows: dropped } }, problems, format };
	collector.cutOpenSpans(options.today);
	const themes = collector.lanes.close(options.laneNames ?? LANE_NAMES);
	const margin = Math.max(LEAST_MARGIN, (collector.last - collector.first) * MARGIN);
	const bounds = { from: Math.floor(collector.first - margin), to: Math.ceil(collector.last + margin) };
	return {
		ok: true,
		format,
		title: title.trim() || nameOf(options.name),
		themes,
		moments: inOrder(moments),
		problems,
		dropped,
		hasPosts,
		bounds,
		initial: bounds
	};
}

/** Most moments there can be in a text that is small enough to be read. */
const MOST = 2 ** 24;

/** Moments by time, those of one day as they stand in the file. Sorting numbers is several times quicker. */
function inOrder(moments: readonly UserMoment[]): UserMoment[] {
	const keys = new Float64Array(moments.length);
	// A moment's day is a multiple of a half.
	moments.forEach(({ at }, i) => (keys[i] = Math.round(at * 2) * MOST + i));
	const sorted: UserMoment[] = [];
	for (const key of keys.sort()) {
		const moment = moments[((key % MOST) + MOST) % MOST];
		if (moment) sorted.push(moment);
	}
	return sorted;
}

/** The name of a file without folders and ending. */
const nameOf = (file = ''): string =>
	file
		.replace(/^.*[\\/]/, '')
		.replace(/\.(?:json|csv|tsv|txt)$/i, '')
		.replace(/[_-]+/g, ' ')
		.trim();
