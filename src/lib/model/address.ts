/**
 * The timeline's address: what a link says about the view, as query parameters. Written here, read in address-parse.ts,
 * which a page loads only when there is something to read.
 *
 * `formatView` writes only what differs from the default, so the plain address stays plain. Dates are EDTF days:
 * facts, not pixels.
 *
 * @example from=2012-01-01&to=2016-12-31&themes=education,scaling&match=all&kinds=post,talk&rank=3&trust=primary
 *          &years=2012..2014&figure=1&q=leaky+abstraction&rest=dim&by=kind&scale=gap&view=list
 */
import { OPEN_LENS, type Lens } from './lens';
import { KINDS } from './schema-values';
import { isoDate } from './time';
import type { Grouping, ScaleKind, ViewKind } from './view';
import type { TimeWindow } from './window';

export interface View {
	readonly window: TimeWindow;
	readonly lens: Lens;
	readonly by: Grouping;
	readonly scale: ScaleKind;
	/** Null leaves it to the screen: a list on a phone, the line elsewhere. */
	readonly view: ViewKind | null;
}

/** What every view is unless its address says otherwise; only the default window depends on the record. */
export const PLAIN_VIEW: Omit<View, 'window'> = { lens: OPEN_LENS, by: 'theme', scale: 'linear', view: null };

/** Words to search for are cut after this many characters (UTF-16 units). */
export const MAX_QUERY = 200;

/** In days: a window that reaches less than this into a day got there by rounding, and does not show it. */
const HAIR = 1e-6;

/** The query of `view`, without a question mark; empty for the default view. Days are whole: fine enough to return to. */
export function formatView(view: View, defaults: Pick<View, 'window'>): string {
	const { lens, by, scale } = view;
	const from = isoDate(Math.floor(view.window.from + HAIR));
	// `to` names the last day that is in the window.
	const to = isoDate(Math.ceil(view.window.to - HAIR) - 1);
	const moved = from !== isoDate(defaults.window.from) || to !== isoDate(defaults.window.to - 1);
	/** Each field, or a falsy value where it is as in the plain view. */
	const fields: Record<string, string | false | null | undefined> = {
		from: moved && from,
		to: moved && to,
		themes: lens.themes.join(),
		// Of one theme, any and all are the same.
		match: lens.themes.length > 1 && lens.match === 'all' && 'all',
		kinds: KINDS.filter((kind) => lens.kinds.includes(kind)).join(),
		rank: lens.importance > 1 && `${lens.importance}`,
		trust: lens.trust.join(),
		years: lens.years?.join('..'),
		figure: lens.figure && '1',
		q: lens.query.slice(0, MAX_QUERY),
		rest: lens.rest === 'dim' && 'dim',
		by: by !== 'theme' && by,
		scale: scale !== 'linear' && scale,
		view: view.view
	};
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) if (value) params.set(name, value);
	// A comma needs no escape in a query, and links are read by people.
	return params.toString().replaceAll('%2C', ',');
}
