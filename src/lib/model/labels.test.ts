import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART, layoutOf, MAX_SCALE } from '../../../tests/fixtures/real';
import { laneItems, law, orders } from '../../../tests/fixtures/seeded';
import { buildDetail, type Rankable } from './detail';
import { LABEL_GAP, otherSide, placeLabels, type Labels } from './labels';

const place = (items: readonly Rankable[], width: (item: Rankable) => number, maxScale = MAX_SCALE) => {
	const detail = buildDetail(items);
	return { detail, labels: placeLabels(detail, (item) => ({ text: item.id, width: width(item) }), maxScale) };
};
const wide = (seed: number) => (item: Rankable) => 20 + ((item.id.length * 37 + item.at * 13 + seed) % 200);

/** Pairs of labels of one side that are shown at `k` and stand closer than the gap. */
function crowded(items: readonly Rankable[], labels: Labels, k: number): string[] {
	const shown = items.flatMap((item, i) =>
		(labels.from[i] ?? Infinity) <= k
			? [{ id: item.id, x: item.at * k, half: (labels.texts[i]?.width ?? NaN) / 2, side: labels.side[i] }]
			: []
	);
	return shown.flatMap((a, i) =>
		shown
			.slice(i + 1)
			.filter((b) => a.side === b.side && Math.abs(a.x - b.x) < a.half + b.half + LABEL_GAP - 1e-6)
			.map((b) => `${a.id} and ${b.id}`)
	);
}

describe('placeLabels', () => {
	test('keeps labels of one side apart at every scale', () => {
		law(
			fc.property(laneItems, fc.nat(1000), orders(1 / 256, MAX_SCALE), (items, seed, k) => {
				const { detail, labels } = place(items, wide(seed));
				expect(crowded(detail.items, labels, k)).toEqual([]);
			}),
			1000
		);
	});

	test('keeps them apart at the very scales at which labels appear', () => {
		law(
			fc.property(laneItems, fc.nat(1000), (items, seed) => {
				const { detail, labels } = place(items, wide(seed));
				for (const k of labels.from) if (k <= MAX_SCALE) expect(crowded(detail.items, labels, k)).toEqual([]);
			}),
			100
		);
	});

	test('never labels a moment before it has a mark', () => {
		law(
			fc.property(laneItems, fc.nat(1000), (items, seed) => {
				const { detail, labels } = place(items, wide(seed));
				labels.from.forEach((from, i) => expect(from).toBeGreaterThanOrEqual(detail.threshold[i] ?? NaN));
			})
		);
	});

	test('shows a label no later than it must: sooner, it would touch a higher-ranked one then or further in, on either side', () => {
		law(
			fc.property(laneItems, fc.nat(1000), (items, seed) => {
				const { detail, labels } = place(items, wide(seed));
				const { threshold, rank } = detail;
				labels.from.forEach((from, i) => {
					if (from > MAX_SCALE || from <= (threshold[i] ?? 0)) return;
					const k = from * (1 - 1e-9);
					for (const side of ['above', 'below'] as const) {
						const blocked = detail.items.some((other, j) => {
							if ((rank[j] ?? 0) >= (rank[i] ?? 0) || labels.side[j] !== side) return false;
							const room = ((labels.texts[i]?.width ?? 0) + (labels.texts[j]?.width ?? 0)) / 2 + LABEL_GAP;
							const apart = Math.abs((detail.items[i]?.at ?? 0) - other.at);
							return apart * Math.max(k, labels.from[j] ?? Infinity) < room;
						});
						expect(blocked).toBe(true);
					}
				});
			})
		);
	});

	test('labels the highest-ranked moment at every scale, above its line', () => {
		const { detail, labels } = place(
			[
				{ id: 'a', at: 0, importance: 5 },
				{ id: 'b', at: 1, importance: 1 }
			],
			() => 100
		);
		const first = detail.rank.indexOf(0);
		expect([labels.from[first], labels.side[first]]).toEqual([0, 'above']);
	});

	test('uses the side below where that shows a label sooner', () => {
		const { labels } = place(
			[
				{ id: 'a', at: 0, importance: 5 },
				{ id: 'b', at: 10, importance: 4 }
			],
			() => 100
		);
		expect([...labels.side]).toEqual(['above', 'below']);
		expect([...labels.from]).toEqual([0, 2.5]);
	});

	test('never shows a label that would need a greater scale than a reader can reach', () => {
		const three = [1, 2, 3].map((n) => ({ id: `m${n}`, at: 10 + n / 100, importance: n }));
		expect([...place(three, () => 100, 4000).labels.from].filter(Number.isFinite)).toHaveLength(2);
		expect([...place(three, () => 100, 20_000).labels.from].filter(Number.isFinite)).toHaveLength(3);
	});
});

describe('second lines', () => {
	/** A lane with its titles and second lines. */
	const both = (items: readonly Rankable[], seed: number) => {
		const detail = buildDetail(items);
		const label = (item: Rankable) => ({ text: item.id, width: wide(seed)(item) });
		const second = (item: Rankable) => ({ text: `${item.id} then`, width: 30 + ((item.at * 29 + seed) % 90) });
		return {
			detail,
			plain: placeLabels(detail, label, MAX_SCALE),
			labels: placeLabels(detail, label, MAX_SCALE, second)
		};
	};
	/** Everything that is shown at `k`, on its side. */
	const texts = (items: readonly Rankable[], { from, side, texts: titles, secondFrom, seconds }: Labels, k: number) =>
		items.flatMap(({ at }, i) => {
			const own = side[i] ?? 'above';
			return [
				...((from[i] ?? Infinity) <= k ? [{ x: at * k, half: (titles[i]?.width ?? NaN) / 2, side: own }] : []),
				...((secondFrom[i] ?? Infinity) <= k
					? [{ x: at * k, half: (seconds[i]?.width ?? NaN) / 2, side: otherSide(own) }]
					: [])
			];
		});

	test('change nothing of the titles', () => {
		law(
			fc.property(laneItems, fc.nat(1000), (items, seed) => {
				const { plain, labels } = both(items, seed);
				expect([[...labels.from], labels.side, labels.texts]).toEqual([[...plain.from], plain.side, plain.texts]);
			})
		);
	});

	test('stand clear of titles and of each other, at every scale and at those at which they appear', () => {
		law(
			fc.property(laneItems, fc.nat(1000), orders(1 / 256, MAX_SCALE), (items, seed, any) => {
				const { detail, labels } = both(items, seed);
				for (const k of [any, ...labels.secondFrom, ...labels.from].filter((each) => each <= MAX_SCALE)) {
					const all = texts(detail.items, labels, k);
					const close = all.flatMap((a, i) =>
						all
							.slice(i + 1)
							.filter((b) => a.side === b.side && Math.abs(a.x - b.x) < a.half + b.half + LABEL_GAP - 1e-6)
					);
					expect(close).toEqual([]);
				}
			}),
			150
		);
	});

	test('never come before their title', () => {
		law(
			fc.property(laneItems, fc.nat(1000), (items, seed) => {
				const { labels } = both(items, seed);
				labels.secondFrom.forEach((from, i) => expect(from).toBeGreaterThanOrEqual(labels.from[i] ?? NaN));
			})
		);
	});

	test('are measured only where there is a title', () => {
		law(
			fc.property(laneItems, fc.nat(1000), (items, seed) => {
				const { labels } = both(items, seed);
				labels.seconds.forEach((text, i) => expect(text !== undefined).toBe((labels.from[i] ?? Infinity) <= MAX_SCALE));
			})
		);
	});
});

test('a title is measured only where a moment can ever have a mark', () => {
	law(
		fc.property(laneItems, (items) => {
			const { detail, labels } = place(items, wide(1), 4);
			labels.texts.forEach((text, i) => expect(text !== undefined).toBe((detail.threshold[i] ?? Infinity) <= 4));
		})
	);
});

test('at the greatest scale every moment of the record that has a mark of its own also has its label', () => {
	for (const locale of ['en', 'zh'] as const)
		for (const { detail, labels } of layoutOf(CHART[locale], 1440).lanes)
			detail.items.forEach((moment, i) => {
				if ((detail.threshold[i] ?? Infinity) <= MAX_SCALE)
					expect([moment.id, labels.from[i]]).not.toEqual([moment.id, Infinity]);
			});
});
