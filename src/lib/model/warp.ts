/**
 * Compressing empty years. A warp maps days to places on the line: the same as days but for long gaps without any
 * moment, each of which is drawn as a short break of fixed length. Monotonic and exact both ways, so that the window,
 * ticks and addresses go on speaking of days.
 */
import type { Day } from './time';

/** A gap that is drawn short. */
export interface Break {
	/** First and last day of the gap. */
	readonly from: Day;
	readonly to: Day;
	/** Where the break begins on the line, and how long it is there. */
	readonly at: number;
	readonly length: number;
}

export interface TimeWarp {
	readonly breaks: readonly Break[];
	/** Place of a day on the line. */
	at(day: Day): number;
	/** Day at a place on the line. */
	day(place: number): Day;
}

export const NO_WARP: TimeWarp = { breaks: [], at: (day) => day, day: (place) => place };
