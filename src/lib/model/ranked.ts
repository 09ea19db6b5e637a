/**
 * Goes through items from the highest rank to the lowest, and shows each its neighbours in time among those before it.
 * The list linked in time is emptied from the lowest rank up, then refilled from the highest down: O(n) in all.
 * @param skip items that are neither visited nor anybody's neighbour; asked before the first visit
 */
export function eachByRank(
	order: ArrayLike<number>,
	visit: (i: number, before: Int32Array, after: Int32Array) => void,
	skip: (i: number) => boolean = () => false
): void {
	const n = order.length;
	const before = Int32Array.from({ length: n }, (_, i) => i - 1);
	const after = Int32Array.from({ length: n }, (_, i) => (i + 1 < n ? i + 1 : -1));
	const take = (i: number) => {
		const [b, a] = [before[i] ?? -1, after[i] ?? -1];
		if (b >= 0) after[b] = a;
		if (a >= 0) before[a] = b;
	};
	const putBack = (i: number) => {
		const [b, a] = [before[i] ?? -1, after[i] ?? -1];
		if (b >= 0) after[b] = i;
		if (a >= 0) before[a] = i;
	};
	const kept: number[] = [];
	for (let r = 0; r < n; r++) {
		const i = order[r] ?? 0;
		if (skip(i)) take(i);
		else kept.push(i);
	}
	for (let r = kept.length - 1; r >= 0; r--) take(kept[r] ?? 0);
	for (const i of kept) {
		visit(i, before, after);
		putBack(i);
	}
}
