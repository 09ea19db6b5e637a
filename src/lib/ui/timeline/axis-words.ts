/** The words of the time axis: which of them there is room for, and where. */
import { tickWords, type Calendar } from '../../i18n/calendar';
import { say } from '../../i18n/say';
import type { TimeScale } from '../../model/scale';
import { textWidth } from '../../model/text';
import type { Tick } from '../../model/ticks';
import { DAYS_PER_YEAR } from '../../model/time';

export interface Axis {
	readonly scale: TimeScale;
	readonly ticks: readonly Tick[];
	/** Size of text, as a multiple of the usual. */
	readonly textScale: number;
	readonly calendar: Calendar;
	/** Words over a break, with {n} years. */
	readonly emptyYears: string;
}

export interface BreakWords {
	/** Middle and ends of the words, in pixels. */
	readonly x: number;
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly key: number;
}

/** Empty years that are compressed: how many, over each break; one that would run into the last is left out. */
export function axisBreaks({ scale, textScale, emptyYears }: Axis): BreakWords[] {
	let free = -Infinity;
	return scale.warp.breaks.flatMap(({ at: from, length, from: first, to: last }) => {
		const x = (from + length / 2 - scale.window.from) * scale.k;
		const text = say(emptyYears, { n: Math.round((last - first) / DAYS_PER_YEAR) });
		const half = textWidth(text, 11 * textScale) / 2 + 4;
		if (x - half < Math.max(free, 0) || x + half > scale.width) return [];
		free = x + half;
		return [{ x, text, from: x - half, to: x + half, key: first }];
	});
}

export interface TickWords {
	readonly tick: Tick;
	readonly x: number;
	readonly text: string;
}

/** Words beside their ticks; one that would run into the next, or out of the plot, is left out: its line stays. */
export function axisWords({ scale, ticks, textScale, calendar }: Axis, breaks: readonly BreakWords[]): TickWords[] {
	let free = -Infinity;
	return ticks.flatMap((tick) => {
		const x = scale.x(tick.day);
		const text = tickWords(tick, calendar);
		const end = x + 6 + textWidth(text, 11 * textScale, 600);
		if (x < free || end > scale.width + 8) return [];
		if (breaks.some((gap) => x < gap.to && end > gap.from)) return [];
		free = end;
		return [{ tick, x, text }];
	});
}
