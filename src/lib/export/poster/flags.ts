/**
 * Flags: every moment of a lane labelled, however close they stand. Each keeps its exact date on the lane's line; a stem
 * leads from there to its mark and label on one of several tiers above or below. No label lies on another, and no stem
 * runs through a label.
 */
export interface FlagItem {
	readonly id: string;
	/** Place on the line. */
	readonly x: number;
	/** Radius of its mark. */
	readonly r: number;
	/** Width of its label. */
	readonly width: number;
}

export interface Flag {
	readonly item: FlagItem;
	/** From 1, the nearest to the line. */
	readonly tier: number;
	readonly side: 'above' | 'below';
	/** The label stands left of its mark, because the edge is too near on the right. */
	readonly turned: boolean;
}

/** Space between a mark and its label, and between a label and what follows. */
export const FLAG_GAP = 3;
const APART = 7;

interface Taken {
	readonly tier: number;
	readonly left: number;
	readonly right: number;
	readonly x: number;
	readonly r: number;
}

/** What a stem through a label costs, in tiers: it happens only beside labels that turned at the right edge. */
const CROSSING = 8;

/** @param width of the plot: no label crosses its right edge */
export function placeFlags(items: readonly FlagItem[], width: number): Flag[] {
	const taken: Record<Flag['side'], Taken[]> = { above: [], below: [] };
	// From the right: a label then rises over the stems in its way, which lower marks to its left need not cross.
	return [...items]
		.sort((a, b) => b.x - a.x || (a.id < b.id ? -1 : 1))
		.map((item): Flag => {
			const reach = item.r + FLAG_GAP + item.width;
			const beside = (turned: boolean): Omit<Taken, 'tier'> => ({
				left: turned ? item.x - reach - APART : item.x - item.r - 1,
				right: turned ? item.x + item.r + 1 : item.x + reach + APART,
				x: item.x,
				r: item.r
			});
			const turned = item.x + reach > width;
			const room = beside(turned);
			let best: { readonly cost: number; readonly flag: Flag } | null = null;
			for (let tier = 1; tier <= (best?.cost ?? Infinity); tier++)
				for (const side of ['above', 'below'] as const) {
					const cost = costOf({ tier, ...room }, taken[side]);
					if (cost < (best?.cost ?? Infinity)) best = { cost, flag: { item, tier, side, turned } };
				}
			if (!best) throw new Error(`no room for the label of ${item.id}`);
			taken[best.flag.side].push({ tier: best.flag.tier, ...room });
			return best.flag;
		});
}

/** Tiers, and what is crossed on the way; infinite where a label or mark lies already. */
function costOf(flag: Taken, others: readonly Taken[]): number {
	let sum = flag.tier;
	for (const other of others) {
		if (other.tier === flag.tier) {
			if (flag.left < other.right && other.left < flag.right) return Infinity;
		} else if (other.tier > flag.tier ? through(other.x, flag) : through(flag.x, other)) sum += CROSSING;
	}
	return sum;
}

/** Whether a stem at `x` runs through a label. Through its mark it may: moments of one day share a stem. */
const through = (x: number, { left, right, x: mark, r }: Omit<Taken, 'tier'>): boolean =>
	x > left && x < right && Math.abs(x - mark) > r + 1;
