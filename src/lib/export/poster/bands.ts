/**
 * The poster's bands: the record cut at new years into stretches, one below the other, so that crowded years get the
 * width they need. In a band equal times are equally long.
 */
import { civil, dayOf, type Day } from '../../model/time';
import type { TimeWarp } from '../../model/warp';
import type { TimeWindow } from '../../model/window';

/** New years inside `bounds` at which a band may begin, and both ends; none lies in years that `warp` compresses. */
export function cuts(bounds: TimeWindow, warp: TimeWarp): Day[] {
	const from = civil(bounds.from).year;
	const to = civil(bounds.to - 1).year;
	const inside = Array.from({ length: to - from }, (_, i) => dayOf(from + 1 + i)).filter(
		(day) => !warp.breaks.some((gap) => day > gap.from && day < gap.to)
	);
	return [bounds.from, ...inside, bounds.to];
}

/**
 * The cutting whose bands are the least high in all, by dynamic programming: the best bands up to a cut are the best up
 * to some earlier one, and one more.
 * @param height of a band from one cut to a later one
 */
export function bestBands(at: readonly Day[], height: (window: TimeWindow) => number): TimeWindow[] {
	const best: { height: number; from: number }[] = [{ height: 0, from: -1 }];
	for (let end = 1; end < at.length; end++) {
		let found = { height: Infinity, from: 0 };
		for (let start = 0; start < end; start++) {
			const total = (best[start]?.height ?? 0) + height({ from: at[start] ?? 0, to: at[end] ?? 0 });
			if (total < found.height) found = { height: total, from: start };
		}
		best.push(found);
	}
	const out: TimeWindow[] = [];
	for (let end = at.length - 1; end > 0; end = best[end]?.from ?? 0)
		out.unshift({ from: at[best[end]?.from ?? 0] ?? 0, to: at[end] ?? 0 });
	return out;
}
