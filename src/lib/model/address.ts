/**
 * The timeline's address: what a link says about the view, as query parameters. Written here, read in address-parse.ts,
 * which a page loads only when there is something to read.
 *
 * `formatAddress` writes only what differs from the default, so the plain address stays plain. Dates are EDTF days:
 * facts, not pixels. A link is 300 characters long at most in ordinary use; no state makes one longer than 2,000.
 *
 * @example from=2012-01-01&to=2016-12-31&themes=education,scaling&match=all&kinds=post,talk&rank=3&trust=primary
 *          &years=2012..2014&figure=1&q=leaky+abstraction&rest=dim&by=kind&scale=gap&view=list&m=nanogpt
 *          &fig.microgpt.step=200
 */
import { GRAMMAR } from './address-upgrade';
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

/** All that a link to the timeline says: the view, the moment that is open beside it, and how figures were left. */
export interface Address {
	readonly view: View;
	/** Id of the moment, null for none. A page of its own address (`/m/<id>`) says it there and not in its query. */
	readonly moment: string | null;
	/** Fields of figures, `fig.<figure>.<parameter>`: theirs to read, and carried from link to link as they are. */
	readonly figures: readonly (readonly [name: string, value: string])[];
}

/** Names of the fields that say a view. */
export const VIEW_FIELDS = 'from to themes match kinds rank trust years figure q rest by scale view'.split(' ');

/** Whether a query says anything of a view: on the page of a moment, which then opens beside the timeline. */
export function saysView(query: string): boolean {
	const params = new URLSearchParams(query);
	return VIEW_FIELDS.some((name) => params.has(name));
}

/** Words to search for are cut after this many characters (UTF-16 units). */
export const MAX_QUERY = 200;
/** The same as a link spells them: a Chinese character takes nine characters there. */
export const MAX_QUERY_SPELLED = 1000;
/** Room for the fields of figures in a link, in characters. */
export const MAX_FIGURES_SPELLED = 400;

/** How long a query is that says `pairs`. */
export const spelled = (pairs: readonly (readonly [string, string])[]): number =>
	new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString().length;

/** The words to search for, as long as they may be, and not cut through the middle of a character. */
export function cutWords(words: string): string {
	let cut = words.length > MAX_QUERY ? words.slice(0, MAX_QUERY).replace(/[\ud800-\udbff]$/, '') : words;
	while (spelled([['q', cut]]) > MAX_QUERY_SPELLED) cut = cut.replace(/.$/su, '');
	return cut;
}

/** In days: a window that reaches less than this into a day got there by rounding, and does not show it. */
const HAIR = 1e-6;

/** The query of `address`, without a question mark; empty for the default. Days are whole: fine enough to return to. */
export function formatAddress({ view, moment, figures }: Address, defaults: Pick<View, 'window'>): string {
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
		q: cutWords(lens.query),
		rest: lens.rest === 'dim' && 'dim',
		by: by !== 'theme' && by,
		scale: scale !== 'linear' && scale,
		view: view.view,
		m: moment
	};
	// The first grammar is not named: what is plain stays plain.
	const params = new URLSearchParams(GRAMMAR > 1 ? { u: `${GRAMMAR}` } : {});
	for (const [name, value] of Object.entries(fields)) if (value) params.set(name, value);
	for (const [name, value] of figures) params.append(name, value);
	// A comma needs no escape in a query, and links are read by people.
	return params.toString().replaceAll('%2C', ',');
}

/** The query of a view alone. */
export const formatView = (view: View, defaults: Pick<View, 'window'>): string =>
	formatAddress({ view, moment: null, figures: [] }, defaults);
