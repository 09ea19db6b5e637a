/** The one map between days and pixels. Linear: equal times are equally long. */
import { span, type TimeWindow } from './window';
import type { Day } from './time';

export interface TimeScale {
	readonly window: TimeWindow;
	/** Width of the plot, in pixels. */
	readonly width: number;
	/** Pixels per day. */
	readonly k: number;
	/** Day to pixel; 0 is the window's left edge. */
	x(day: Day): number;
	/** Pixel to day. */
	day(x: number): Day;
}

export function timeScale(window: TimeWindow, width: number): TimeScale {
	const k = width / span(window);
	return { window, width, k, x: (day) => (day - window.from) * k, day: (x) => window.from + x / k };
}
