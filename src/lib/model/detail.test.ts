import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART } from '../../../tests/fixtures/real';
import { between, crowd, laneItems, law, orders, windows } from '../../../tests/fixtures/seeded';
import {
	buildDetail,
	byRank,
	keeperAt,
	MARK_ROOM,
	nextShown,
	radiusOf,
	roomFor,
	runEdge,
	runOf,
	shownBetween,
	type Detail,
	type Rankable
} from './detail';

const scales = orders(1 / 256, 4096);
const item = (id: string, at: number, importance = 3): Rankable => ({ id, at, importance });
const ids = (detail: Detail<Rankable>, indices: readonly number[]) => indices.map((i) => detail.items[i]?.id);
const shown = (detail: Detail<Rankable>, k: number) => shownBetween(detail, k, -Infinity, Infinity);

/** Lanes of the real record and of invented ones with many ties, for laws that need more than small examples. */
const LANES = [
	...CHART.en.themes.map(({ id }) => CHART.en.moments.filter((m) => m.themes[0] === id)),
	...[40, 400, 4000].map((days) => crowd({ count: 500, bounds: { from: 0, to: 8000 }, seed: days, days }))
].map((moments) => buildDetail<Rankable>(moments));
const SCALES = Array.from({ length: 41 }, (_, i) => 2 ** (-8 + i / 2));

describe('which moments have a mark', () => {
	test('is decided as if every pair were held against each other in order of rank', () => {
		law(
			fc.property(laneItems, (list) => {
				const { items, threshold, rank } = buildDetail(list);
				const order = Array.from(rank.keys()).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
				const expected = items.map(() => 0);
				order.forEach((i, r) => {
					for (const j of order.slice(0, r)) {
						const clear = MARK_ROOM / Math.abs((items[i]?.at ?? 0) - (items[j]?.at ?? 0));
						if (clear > (expected[j] ?? 0)) expected[i] = Math.max(expected[i] ?? 0, clear);
					}
				});
				expect([...threshold]).toEqual(expected);
			}),
			500
		);
	});

	test('does not depend on the order in which they were written down', () => {
		law(
			fc.property(laneItems, (list) => {
				const there = buildDetail(list);
				const back = buildDetail([...list].reverse());
				expect([back.items, [...back.threshold]]).toEqual([there.items, [...there.threshold]]);
			})
		);
	});

	test('never puts two marks of a lane closer than their room', () => {
		for (const detail of LANES)
			for (const k of SCALES) {
				const xs = shown(detail, k).map((i) => (detail.items[i]?.at ?? NaN) * k);
				const nearest = Math.min(Infinity, ...xs.slice(1).map((x, i) => x - (xs[i] ?? NaN)));
				expect(nearest).toBeGreaterThanOrEqual(MARK_ROOM - 1e-6);
			}
	});

	test('never hides a moment on zooming in', () => {
		law(
			fc.property(laneItems, scales, scales, (list, a, b) => {
				const detail = buildDetail(list);
				const near = new Set(shown(detail, Math.max(a, b)));
				for (const i of shown(detail, Math.min(a, b))) expect(near.has(i)).toBe(true);
			})
		);
	});

	test('gives every moment a mark in the end, but for those that share their day with a higher one', () => {
		law(
			fc.property(laneItems, (list) => {
				const detail = buildDetail(list);
				const found = new Set(ids(detail, shown(detail, MARK_ROOM / 0.5)));
				for (const day of new Set(list.map((m) => m.at))) {
					const [first] = byRank(list).filter((i) => list[i]?.at === day);
					expect(found.has(list[first ?? -1]?.id)).toBe(true);
				}
				expect(found.size).toBe(new Set(list.map((m) => m.at)).size);
			})
		);
	});

	test('is never nobody, however far one zooms out: the most important moment stays', () => {
		const detail = buildDetail([item('a', 0, 2), item('b', 10, 5), item('c', 20, 4)]);
		expect(ids(detail, shown(detail, 1e-9))).toEqual(['b']);
	});

	test('puts the moment that a slice is about before all others, whatever its importance', () => {
		const lane = [item('a', 0, 5), { ...item('b', 1, 1), first: true }, item('c', 2, 5)];
		expect(ids(buildDetail(lane), shown(buildDetail(lane), 1 / 128))).toEqual(['b']);
	});
	test('keeps a landmark before its neighbours, and shows these from the scale at which they stand clear', () => {
		const detail = buildDetail([item('a', 0, 2), item('b', 10, 5), item('c', 15, 3)]);
		expect([...detail.threshold]).toEqual([MARK_ROOM / 10, 0, MARK_ROOM / 5]);
	});
});

test('a crowd on one day costs no more than one spread out: nobody is held against each of the others', () => {
	const { threshold, keeper, rank } = buildDetail(
		Array.from({ length: 200_000 }, (_, i) => item(`m${i}`, (i % 2) * 400, 1 + (i % 5)))
	);
	const heads = Array.from(threshold.keys()).filter((i) => threshold[i] !== Infinity);
	expect(heads).toHaveLength(2);
	expect(Math.min(...heads.map((i) => rank[i] ?? NaN))).toBe(0);
	expect(new Set(keeper)).toEqual(new Set([-1, ...heads]));
});

describe('shownBetween', () => {
	test('finds exactly the marks between two days, in order of time', () => {
		law(
			fc.property(laneItems, scales, between(-10, 2010), between(0, 600), (list, k, from, days) => {
				const detail = buildDetail(list);
				const expected = detail.items.flatMap((m, i) =>
					m.at >= from && m.at <= from + days && (detail.threshold[i] ?? 0) <= k ? [i] : []
				);
				expect(shownBetween(detail, k, from, from + days)).toEqual(expected);
			}),
			1000
		);
	});

	test('finds at most one mark for each room on the screen, though the lane holds twenty thousand', () => {
		const bounds = { from: 0, to: 15_000 };
		const detail = buildDetail<Rankable>(crowd({ count: 20_000, bounds }));
		for (const { from, to } of windows(bounds, 200)) {
			const width = 1440;
			const found = shownBetween(detail, width / (to - from), from, to);
			expect(found.length).toBeLessThanOrEqual(width / MARK_ROOM + 1);
		}
	});
});

describe('nextShown', () => {
	test('is the neighbour one finds by looking at one item after the other', () => {
		law(
			fc.property(laneItems, scales, (list, k) => {
				const detail = buildDetail(list);
				const marked = (i: number) => (detail.threshold[i] ?? Infinity) <= k;
				for (let i = -1; i <= list.length; i++) {
					let after = i + 1;
					while (after < list.length && !marked(after)) after++;
					let before = Math.min(i, list.length) - 1;
					while (before >= 0 && !marked(before)) before--;
					if (i < list.length) expect([i, nextShown(detail, k, i, 1)]).toEqual([i, after]);
					if (i >= 0) expect([i, nextShown(detail, k, i, -1)]).toEqual([i, before]);
				}
			}),
			500
		);
	});
});

describe('what the lens lights', () => {
	const lens = fc.tuple(laneItems, scales, fc.integer({ min: 0, max: 2 ** 30 }));
	test('ranks before what it dims, and is counted in every run', () => {
		law(
			fc.property(lens, ([list, k, bits]) => {
				const lit = ({ id }: Rankable) => ((bits >> (Number(id.slice(1)) % 30)) & 1) === 1;
				const detail = buildDetail(list, { lit });
				const standing = Array.from(detail.rank, (rank, i) => [rank, lit(detail.items[i] ?? item('', 0))] as const)
					.sort((a, b) => a[0] - b[0])
					.map(([, each]) => each);
				expect(standing).toEqual([...standing].sort((a, b) => Number(b) - Number(a)));
				for (const i of shown(detail, k)) {
					const [first, last] = runOf(detail, k, i);
					const run = detail.items.slice(first, last + 1);
					expect((detail.lit[last + 1] ?? NaN) - (detail.lit[first] ?? NaN)).toBe(run.filter(lit).length);
				}
			}),
			500
		);
	});
});

test('a lane on another line has its marks apart on that line', () => {
	law(
		fc.property(laneItems, scales, (list, k) => {
			const detail = buildDetail(list, { at: ({ at }) => Math.floor(at / 10), room: 40 });
			const xs = shown(detail, k).map((i) => Math.floor((detail.items[i]?.at ?? NaN) / 10) * k);
			xs.slice(1).forEach((x, i) => expect(x - (xs[i] ?? NaN)).toBeGreaterThanOrEqual(40 - 1e-6));
		})
	);
});

test('a lane of more moments asks for no less room', () => {
	const rooms = [0, 1, 100, 101, 1000, 1001, 1e6].map(roomFor);
	expect(rooms).toEqual([...rooms].sort((a, b) => a - b));
	expect(rooms[0]).toBe(MARK_ROOM);
});

describe('what a mark stands for', () => {
	/** Runs by their definition: everyone asks who stands for them. */
	function brute(detail: Detail<Rankable>, k: number): Map<number, number[]> {
		const runs = new Map<number, number[]>();
		detail.items.forEach((_, i) => {
			const keeper = keeperAt(detail, k, i);
			runs.set(keeper, [...(runs.get(keeper) ?? []), i]);
		});
		return runs;
	}
	/** What of the runs at `k` cannot be. */
	function faults(detail: Detail<Rankable>, k: number): string[] {
		const marks = shown(detail, k);
		const runs = brute(detail, k);
		const out = [...runs.keys()].filter((i) => !marks.includes(i)).map((i) => `${i} stands in without a mark`);
		let next = 0;
		for (const i of marks) {
			const [first, last] = runOf(detail, k, i);
			if (first !== next) out.push(`the run of ${i} begins at ${first}, not ${next}`);
			next = last + 1;
			const run = Array.from({ length: last - first + 1 }, (_, n) => first + n);
			if (String(runs.get(i)) !== String(run)) out.push(`the run of ${i} is ${String(runs.get(i))}`);
			const top = run.reduce((a, b) => ((detail.rank[b] ?? 0) < (detail.rank[a] ?? 0) ? b : a), i);
			if (top !== i) out.push(`${top} outranks ${i}, which stands for it`);
			const most = Math.max(...run.map((j) => detail.items[j]?.importance ?? 0));
			if (detail.items[i]?.importance !== most) out.push(`${i} is not the most important of its run`);
		}
		if (next !== detail.items.length) out.push(`nobody stands for ${next} and after`);
		return out;
	}

	test('is one unbroken run; runs never overlap, leave nobody out, and the mark is the most important of its own', () => {
		for (const detail of LANES) for (const k of SCALES) expect(faults(detail, k)).toEqual([]);
	});

	test('holds as well where many moments share a day and a rank', () => {
		law(
			fc.property(laneItems, scales, (list, k) => {
				expect(faults(buildDetail(list), k)).toEqual([]);
			}),
			1000
		);
	});

	test('parts where two neighbours meet: the edge of each is found from either', () => {
		law(
			fc.property(laneItems, scales, (list, k) => {
				const detail = buildDetail(list);
				const marks = shown(detail, k);
				marks.forEach((i, n) => {
					const next = marks[n + 1] ?? list.length;
					const last = runEdge(detail, k, i, next);
					expect(last).toBe(runOf(detail, k, i)[1]);
					expect(marks[n + 1] === undefined ? list.length : runEdge(detail, k, next, i)).toBe(last + 1);
				});
			}),
			500
		);
	});

	test('only shrinks on zooming in', () => {
		law(
			fc.property(laneItems, scales, scales, (list, a, b) => {
				const detail = buildDetail(list);
				for (const i of shown(detail, Math.min(a, b))) {
					const [far, near] = [runOf(detail, Math.min(a, b), i), runOf(detail, Math.max(a, b), i)];
					expect(near[0] >= far[0] && near[1] <= far[1]).toBe(true);
				}
			})
		);
	});
});

test('a more important moment has a mark no smaller, and none is so wide that two would touch', () => {
	const radii = [1, 2, 3, 4, 5].map(radiusOf);
	expect([...radii].sort((a, b) => a - b)).toEqual(radii);
	expect(2 * 1.25 * Math.max(...radii)).toBeLessThan(MARK_ROOM);
});
