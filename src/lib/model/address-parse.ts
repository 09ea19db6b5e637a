/**
 * Reading the timeline's address. `parseView` takes anything a person may paste and never throws: a field that cannot
 * be read is named in `dropped` and falls back to its default without spoiling its neighbours.
 */
import type { View } from './address';
import { parseEdtf, EdtfError } from './edtf';
import { OPEN_LENS, type Lens } from './lens';
import { KINDS } from './schema-values';
import type { Day } from './time';
import { fitWithin, MIN_SPAN, span, type TimeWindow } from './window';

export interface ParsedView {
	readonly view: View;
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

export function parseView(query: string, defaults: View, bounds: TimeWindow): ParsedView {
	const params = new URLSearchParams(query);
	const dropped: string[] = [];
	const read = (name: 'from' | 'to'): Day | undefined => {
		const text = params.get(name);
		const day = text === null ? undefined : edge(text, name);
		if (text !== null && day === undefined) dropped.push(name);
		return day;
	};
	const from = read('from');
	const to = read('to');
	// A side that is not said is the default's, or the record's where the default's would leave no day to see.
	const wanted = [defaults.window, bounds]
		.map((other): TimeWindow => ({ from: from ?? other.from, to: to ?? other.to }))
		.find((each) => span(each) >= MIN_SPAN);
	if (!wanted) dropped.push(...['from', 'to'].filter((name) => params.has(name)));
	const window = wanted ? fitWithin(wanted, bounds) : defaults.window;

	const named = params.get('kinds')?.split(',').filter(Boolean) ?? [];
	const kinds = KINDS.filter((kind) => named.includes(kind));
	if (kinds.length < new Set(named).size) dropped.push('kinds');
	const lens: Lens = kinds.length > 0 && kinds.length < KINDS.length ? { ...OPEN_LENS, kinds } : OPEN_LENS;
	return { view: { window, lens }, dropped: [...new Set(dropped)] };
}
