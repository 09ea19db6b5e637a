/**
 * The timeline's address: what a link says about the view, as query parameters. Written here, read in address-parse.ts,
 * which a page loads only when there is something to read.
 *
 * `formatView` writes only what differs from the default, so the plain address stays plain. Dates are EDTF days:
 * facts, not pixels.
 */
import type { Lens } from './lens';
import { KINDS, type Kind } from './schema-values';
import { isoDate } from './time';
import type { TimeWindow } from './window';

export interface View {
	readonly window: TimeWindow;
	readonly lens: Lens;
}

/** In days: a window that reaches less than this into a day got there by rounding, and does not show it. */
const HAIR = 1e-6;

/** The query of `view`, without a question mark; empty for the default view. Days are whole: fine enough to return to. */
export function formatView(view: View, defaults: View): string {
	const params: string[] = [];
	const from = isoDate(Math.floor(view.window.from + HAIR));
	// `to` names the last day that is in the window.
	const to = isoDate(Math.ceil(view.window.to - HAIR) - 1);
	if (from !== isoDate(defaults.window.from) || to !== isoDate(defaults.window.to - 1))
		params.push(`from=${from}`, `to=${to}`);
	if (view.lens.kinds.length > 0) params.push(`kinds=${sorted(view.lens.kinds).join(',')}`);
	return params.join('&');
}

const sorted = (kinds: readonly Kind[]) => KINDS.filter((kind) => kinds.includes(kind));
