/**
 * What happens to labels at the left and right edge of the plot: one that would reach out is pushed in where it can
 * stay over its mark without touching a neighbour, and dropped where it cannot. A span that began before the window
 * has its name at the left edge, where there is room.
 */
import { LABEL_GAP, type Side } from './labels';

/** One text on one side of a lane, as settling moves it. */
export interface Entry {
	/** Place of its mark, in pixels. */
	readonly x: number;
	readonly width: number;
	/** Centre of the text, from its mark; null once it is dropped. */
	dx: number | null;
}

const lo = ({ x, width, dx }: Entry) => x + (dx ?? 0) - width / 2;
const hi = ({ x, width, dx }: Entry) => x + (dx ?? 0) + width / 2;

/** @param entries texts of one side, in order of their marks; changed in place */
export function settleEdges(entries: readonly Entry[], left: number, right: number): void {
	const kept = (from: number, step: 1 | -1): Entry | undefined => {
		for (let i = from; i >= 0 && i < entries.length; i += step) if (entries[i]?.dx !== null) return entries[i];
		return undefined;
	};
	const move = (entry: Entry, dx: number, fits: (a: number, b: number) => boolean) => {
		entry.dx = dx;
		// A label must stay over its mark, or a reader could not tell whose it is.
		if (Math.abs(dx) > entry.width / 2 || !fits(lo(entry), hi(entry))) entry.dx = null;
	};
	for (let i = entries.length - 1; i >= 0; i--) {
		const entry = entries[i];
		if (!entry || hi(entry) <= right) continue;
		const before = kept(i - 1, -1);
		const floor = before ? hi(before) + LABEL_GAP : -Infinity;
		move(entry, right - entry.width / 2 - entry.x, (a) => a >= floor && a >= left);
	}
	for (let i = 0; i < entries.length; i++) {
		const entry = entries[i];
		if (!entry || entry.dx === null || lo(entry) >= left) continue;
		const after = kept(i + 1, 1);
		const ceiling = after ? lo(after) - LABEL_GAP : Infinity;
		move(entry, left + entry.width / 2 - entry.x, (_, b) => b <= ceiling && b <= right);
	}
}

/** Whether a text from `left` to `to` clears everything on its side. */
export const isFree = (entries: readonly Entry[], left: number, to: number): boolean =>
	entries.every((entry) => entry.dx === null || lo(entry) - LABEL_GAP >= to || hi(entry) + LABEL_GAP <= left);

export const SIDES: readonly Side[] = ['above', 'below'];
