/**
 * The visible window of the timeline, and the arithmetic of panning and zooming it.
 *
 * A window is an immutable pair of days. It is the one description of "where are we looking": axis, layout, gestures,
 * address and exports are functions of it. Pixels never enter; callers hand in fractions of the window's width.
 */
import type { Day } from './time';

export interface TimeWindow {
	/** Left edge. Always less than `to`. */
	readonly from: Day;
	/** Right edge. */
	readonly to: Day;
}

/** The narrowest window a reader can reach: one day. */
export const MIN_SPAN: Day = 1;

export const span = (w: TimeWindow): Day => w.to - w.from;

/** Slides `w` by `delta` days, keeping its span. */
export const pan = (w: TimeWindow, delta: Day): TimeWindow => ({ from: w.from + delta, to: w.to + delta });

/**
 * Scales `w` by `ratio` (less than 1 zooms in) about the point at fraction `at` of its width, so that the date under
 * the pointer stays under the pointer. Never narrower than `MIN_SPAN`.
 */
export function zoomAt(w: TimeWindow, ratio: number, at = 0.5): TimeWindow {
	const next = Math.max(span(w) * ratio, MIN_SPAN);
	const from = w.from + (span(w) - next) * at;
	return { from, to: from + next };
}

/** Moves `w` inside `bounds`, keeping its span; `bounds` itself when it cannot fit. */
export function fitWithin(w: TimeWindow, bounds: TimeWindow): TimeWindow {
	if (span(w) >= span(bounds)) return bounds;
	if (w.from < bounds.from) return pan(w, bounds.from - w.from);
	if (w.to > bounds.to) return pan(w, bounds.to - w.to);
	return w;
}

/** The least movement of `w` that brings `day` inside it with `margin` (a fraction of the span) to spare. */
export function panIntoView(w: TimeWindow, day: Day, margin = 0.1): TimeWindow {
	const m = span(w) * margin;
	if (day < w.from + m) return pan(w, day - (w.from + m));
	if (day > w.to - m) return pan(w, day - (w.to - m));
	return w;
}

/** The window that shows all of `days` with `margin` (a fraction of the result) left free on both sides. */
export function fitDays(days: readonly Day[], margin = 0.15): TimeWindow {
	// By loop: a call with very many arguments overflows the stack.
	const from = days.reduce((a, b) => Math.min(a, b), Infinity);
	const to = days.reduce((a, b) => Math.max(a, b), -Infinity);
	const inner = Math.max(to - from, MIN_SPAN * (1 - 2 * margin));
	const pad = (inner / (1 - 2 * margin) - (to - from)) / 2;
	return { from: from - pad, to: to + pad };
}

export const contains = (w: TimeWindow, day: Day): boolean => day >= w.from && day <= w.to;
