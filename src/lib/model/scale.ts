/** The one map between days and pixels. Equal times are equally long, but for breaks that the axis marks. */
import { NO_WARP, type TimeWarp } from './warp';
import { span, type TimeWindow } from './window';
import type { Day } from './time';

export interface TimeScale {
	/** The visible part of the line: days, or places where a warp compresses empty years. */
	readonly window: TimeWindow;
	readonly warp: TimeWarp;
	/** Width of the plot, in pixels. */
	readonly width: number;
	/** Pixels per day. */
	readonly k: number;
	/** Day to pixel; 0 is the window's left edge. */
	readonly x: (day: Day) => number;
	/** Pixel to day. */
	readonly day: (x: number) => Day;
}

export function timeScale(window: TimeWindow, width: number, warp: TimeWarp = NO_WARP): TimeScale {
	const k = width / span(window);
	return {
		window,
		warp,
		width,
		k,
		x: (day) => (warp.at(day) - window.from) * k,
		day: (x) => warp.day(window.from + x / k)
	};
}
