/**
 * The ticks of the time axis: a ladder of calendar steps from a thousand years to one day, and the words beside each tick.
 *
 * A tick names what begins at it. At steps finer than a year, the tick that begins a new year (or month) also says
 * which, so a reader who has zoomed in is never lost.
 */
import { civil, dayOf, type Day } from './time';
import type { TimeScale } from './scale';

export type TickUnit = 'year' | 'month' | 'day';

export interface Tick {
	readonly day: Day;
	readonly unit: TickUnit;
	/** Begins a larger unit than its neighbours: drawn a little stronger. */
	readonly major: boolean;
	/** The first of ticks none of which begins a larger unit: its words say the whole date. */
	readonly lead?: true;
}

interface Step {
	readonly unit: TickUnit;
	readonly count: number;
	/** Least length in days, to choose by: February counts, or its two ticks would crowd. */
	readonly days: number;
}

const LADDER: readonly Step[] = [
	{ unit: 'day', count: 1, days: 1 },
	{ unit: 'day', count: 2, days: 2 },
	{ unit: 'day', count: 7, days: 7 },
	{ unit: 'month', count: 1, days: 28 },
	{ unit: 'month', count: 3, days: 90 },
	{ unit: 'month', count: 6, days: 181 },
	{ unit: 'year', count: 1, days: 365 },
	{ unit: 'year', count: 2, days: 730 },
	{ unit: 'year', count: 5, days: 1825 },
	{ unit: 'year', count: 10, days: 3651 },
	{ unit: 'year', count: 20, days: 7304 },
	{ unit: 'year', count: 50, days: 18261 },
	{ unit: 'year', count: 100, days: 36523 },
	{ unit: 'year', count: 200, days: 73047 },
	{ unit: 'year', count: 500, days: 182620 },
	{ unit: 'year', count: 1000, days: 365241 }
];

/** The finest step whose ticks stand at least `minPx` apart. */
export function stepFor(k: number, minPx: number): Step {
	const step = LADDER.find((s) => s.days * k >= minPx) ?? LADDER.at(-1);
	if (!step) throw new Error('the ladder of ticks is empty');
	return step;
}

/** The stretches of days that the window shows at the line's own scale: all of it, but for breaks. */
function pieces({ window, warp, day }: TimeScale): readonly { readonly from: Day; readonly to: Day }[] {
	const whole = { from: day(0), to: warp.day(window.to) };
	return warp.breaks.reduce(
		(list, gap) =>
			list.flatMap(({ from, to }) =>
				gap.to <= from || gap.from >= to
					? [{ from, to }]
					: [
							{ from, to: gap.from },
							{ from: gap.to, to }
						].filter((piece) => piece.to > piece.from)
			),
		[whole]
	);
}

/**
 * Ticks inside the window of `scale`, at least `minPx` pixels apart, in order of time. None stands in a break. Where no
 * tick says to which year (or month) its neighbours belong, the first one does.
 */
export function ticks(scale: TimeScale, minPx = 64): Tick[] {
	const step = stepFor(scale.k, minPx);
	const all = pieces(scale).flatMap(({ from, to }) => ticksBetween(from, to, step));
	const out = scale.warp.breaks.length === 0 ? all : apart(all, scale, minPx);
	const [first] = out;
	if (first && first.unit !== 'year' && !out.some((tick) => tick.major)) out[0] = { ...first, lead: true };
	return out;
}

/** Over a break two ticks may come too close: the one that begins a larger unit stays, or else the earlier. */
function apart(list: readonly Tick[], { x }: TimeScale, minPx: number): Tick[] {
	const out: Tick[] = [];
	for (const tick of list) {
		const last = out.at(-1);
		if (!last || x(tick.day) - x(last.day) >= minPx) out.push(tick);
		else if (tick.major && !last.major) out[out.length - 1] = tick;
	}
	return out;
}

function ticksBetween(from: Day, to: Day, step: Step): Tick[] {
	const out: Tick[] = [];
	const start = civil(from);
	if (step.unit === 'year') {
		for (let y = Math.floor(start.year / step.count) * step.count; dayOf(y) <= to; y += step.count)
			if (dayOf(y) >= from) out.push({ day: dayOf(y), unit: 'year', major: false });
	} else if (step.unit === 'month') {
		for (let m = 1 + Math.floor((start.month - 1) / step.count) * step.count; ; m += step.count) {
			const day = dayOf(start.year, m);
			if (day > to) break;
			if (day >= from) out.push({ day, unit: 'month', major: civil(day).month === 1 });
		}
	} else {
		// Steps of days begin anew with each month, so that the first is always named.
		for (let m = start.month; dayOf(start.year, m) <= to; m++) {
			const first = dayOf(start.year, m);
			const next = dayOf(start.year, m + 1);
			for (let day = first; day < next && day <= to; day += step.count)
				if (day >= from && (day === first || next - day >= step.count))
					out.push({ day, unit: 'day', major: day === first });
		}
	}
	return out;
}
