/**
 * Reading the timeline's address. `parseView` takes anything a person may paste and never throws: a field that cannot
 * be read is named in `dropped` and falls back to its default without spoiling its neighbours.
 */
import { cutWords, MAX_FIGURES_SPELLED, PLAIN_VIEW, spelled, type Address, type View } from './address';
import { upgrade } from './address-upgrade';
import { parseEdtf, EdtfError } from './edtf';
import type { Lens } from './lens';
import { KINDS, TRUSTS } from './schema-values';
import { civil, type Day } from './time';
import { GROUPINGS, SCALES, VIEW_KINDS } from './view';
import { fitWithin, MIN_SPAN, span, type TimeWindow } from './window';

export interface ParsedAddress extends Address {
	/** Names of fields that were there and could not be read. */
	readonly dropped: readonly string[];
}

/** First day (or day after the last) that a date of any precision may mean; undefined for what is no date. */
function edge(text: string, side: 'from' | 'to'): Day | undefined {
	try {
		const edtf = parseEdtf(text);
		return edtf.kind === 'date' ? edtf.start[side] : undefined;
	} catch (error) {
		if (error instanceof EdtfError) return undefined;
		throw error;
	}
}

/** "2015..2018", or one year, as far as it lies in the record; undefined for anything else. */
function readYears(text: string, bounds: TimeWindow): Lens['years'] | undefined {
	const [, from, to = from] = /^(-?\d{1,6})(?:\.\.(-?\d{1,6}))?$/.exec(text) ?? [];
	if (from === undefined || Number(from) > Number(to)) return undefined;
	const first = Math.max(Number(from), civil(bounds.from).year);
	const last = Math.min(Number(to), civil(Math.ceil(bounds.to) - 1).year);
	return first <= last ? [first, last] : undefined;
}

/** An id, as in the record. Whether there is such a moment is known by whoever opens it. */
const readId = (text: string): string | undefined =>
	text.length <= MAX_ID && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : undefined;
const MAX_ID = 80;

const FIGURE_FIELD = /^fig\.[a-z0-9]+(?:-[a-z0-9]+)*\.[\w-]+$/;

/** Longest that a name is said which is nothing we know, in characters. */
const MAX_NAME = 40;

/** Fields of figures, the first of each name, as many as there is room for; `dropped` is told of the rest. */
function readFigures(params: URLSearchParams, dropped: Set<string>): Address['figures'] {
	const figures = new Map<string, string>();
	for (const [name, value] of params) {
		if (!name.startsWith('fig.')) continue;
		const fits = spelled([...figures, [name, value]]) <= MAX_FIGURES_SPELLED;
		if (!figures.has(name) && FIGURE_FIELD.test(name) && fits) figures.set(name, value);
		else dropped.add(name.slice(0, MAX_NAME));
	}
	return [...figures];
}

/**
 * @param query the address's query, with or without its question mark
 * @param defaults the window where the query names none
 * @param bounds the window is kept inside these
 * @param themes ids of the record's themes, in the order of their lanes
 */
export function parseView(
	query: string,
	defaults: Pick<View, 'window'>,
	bounds: TimeWindow,
	themes: readonly string[]
): ParsedAddress {
	const { params, known } = upgrade(new URLSearchParams(query));
	const dropped = new Set<string>(known ? [] : ['u']);

	/** What `read` makes of a field; where it makes nothing of it, or the field is not there, `fallback`. */
	function field<T>(name: string, fallback: T, read: (text: string) => T | undefined): T {
		const text = params.get(name);
		if (text === null) return fallback;
		const value = read(text);
		if (value === undefined) dropped.add(name);
		return value ?? fallback;
	}
	/** One word of `known`. */
	const word = <T extends string, F>(name: string, known: readonly T[], fallback: F): T | F =>
		field<T | F>(name, fallback, (text) => known.find((each) => each === text));
	/** Those of `known` that are named; the field is dropped in part where it names others. */
	function list<T extends string>(name: string, known: readonly T[]): readonly T[] {
		const named = new Set(params.get(name)?.split(',').filter(Boolean));
		const found = known.filter((each) => named.has(each));
		if (found.length < named.size) dropped.add(name);
		return found;
	}

	const from = field<Day | null>('from', null, (text) => edge(text, 'from'));
	const to = field<Day | null>('to', null, (text) => edge(text, 'to'));
	// A side that is not said is the default's, or the record's where the default's would leave no day to see.
	const wanted = [defaults.window, bounds]
		.map((other): TimeWindow => ({ from: from ?? other.from, to: to ?? other.to }))
		.find((each) => span(each) >= MIN_SPAN);
	if (!wanted) for (const name of ['from', 'to']) if (params.has(name)) dropped.add(name);

	const chosen = list('themes', themes);
	const match = word('match', ['any', 'all'], 'any');
	const kinds = list('kinds', KINDS);
	const words = params.get('q') ?? '';
	const lens: Lens = {
		themes: chosen,
		match: chosen.length > 1 ? match : 'any',
		kinds: kinds.length < KINDS.length ? kinds : [],
		importance: field('rank', 1, (text) => (/^[1-5]$/.test(text) ? Number(text) : undefined)),
		trust: list('trust', TRUSTS),
		years: field<Lens['years']>('years', null, (text) => readYears(text, bounds)),
		figure: word('figure', ['0', '1'], '0') === '1',
		query: cutWords(words),
		rest: word('rest', ['hide', 'dim'], 'hide')
	};
	if (lens.query !== words) dropped.add('q');
	const view: View = {
		window: wanted ? fitWithin(wanted, bounds) : defaults.window,
		lens,
		by: word('by', GROUPINGS, PLAIN_VIEW.by),
		scale: word('scale', SCALES, PLAIN_VIEW.scale),
		view: word('view', VIEW_KINDS, PLAIN_VIEW.view)
	};
	const moment = field<string | null>('m', null, readId);
	const figures = readFigures(params, dropped);
	return { view, moment, figures, dropped: [...dropped] };
}
