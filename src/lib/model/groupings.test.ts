import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedLayout, GROUPINGS, openingScale, planOf, type Grouped } from '../../../tests/fixtures/groupings';
import { CHART } from '../../../tests/fixtures/real';
import { crowd, LANES, law, numbers, windows } from '../../../tests/fixtures/seeded';
import { keeperAt, MARK_ROOM, shownBetween } from './detail';
import { flights } from './flights';
import { find, placeIn, standIn, thresholdOf } from './places';
import { timeScale } from './scale';
import { scene } from './scene';
import { dayOf } from './time';
import { endOfView, membersOf, nextInTime, nextLane } from './walk';

const bounds = { from: dayOf(2000), to: dayOf(2027) };
const invented: Grouped = {
	moments: crowd({ count: 500, bounds, spans: 0.1, days: 300 }),
	themes: LANES,
	roles: CHART.en.roles,
	bounds,
	initial: { from: dayOf(2010), to: bounds.to }
};
const SETS = [
	['the record', CHART.en],
	['invented moments', invented]
] as const;

describe.each(SETS)('%s', (_name, data) => {
	describe.each(GROUPINGS)('grouped by %s', (by) => {
		const plan = planOf(by, data);
		const layout = groupedLayout(data, { by });
		const own = layout.lanes.flatMap(({ detail, row }) => detail.items.map((moment) => ({ moment, row })));
		const SCALES = [1 / 32, openingScale(data), 1, 24];

		test('has each moment on exactly one lane that there is', () => {
			expect(own).toHaveLength(data.moments.length);
			for (const moment of data.moments) {
				const row = plan.row(moment);
				expect(plan.heads[row]).toBeDefined();
				expect(own.filter((each) => each.moment.id === moment.id).map((each) => each.row)).toEqual([row]);
				for (const other of plan.also(moment)) {
					expect(plan.heads[other]).toBeDefined();
					expect(other).not.toBe(row);
				}
			}
		});

		test('has lanes of different names for programs, and one ribbon for all or one for each', () => {
			expect(new Set(plan.heads.map(({ id }) => id)).size).toBe(plan.heads.length);
			const ribbons = layout.lanes.filter(({ ribbon }) => ribbon !== null).map(({ row }) => row);
			expect(ribbons).toEqual(plan.shared === undefined ? layout.lanes.map(({ row }) => row) : [plan.shared]);
		});

		test('does not depend on the order in which moments are given', () => {
			const back = planOf(by, { ...data, moments: [...data.moments].reverse() });
			for (const moment of data.moments) expect(back.row(moment)).toBe(plan.row(moment));
		});

		test('finds moments as looking through all lanes does', () => {
			for (const { moment, row } of own) {
				const detail = layout.lanes[row]?.detail;
				const index = detail?.items.indexOf(moment) ?? -1;
				expect(find(layout, moment.id)).toEqual({ lane: layout.lanes[row], index });
				expect(placeIn(layout, moment.id)).toEqual({ row, at: moment.at });
				expect(thresholdOf(layout, moment.id)).toBe(detail?.threshold[index]);
			}
			expect([find(layout, '?'), placeIn(layout, '?'), thresholdOf(layout, '?')]).toEqual([null, null, Infinity]);
		});

		test.each(SCALES)('is walked in time from mark to mark, every one, there and back, at %f px a day', (k) => {
			const marks = layout.lanes
				.flatMap(({ detail }) => shownBetween(detail, k, -Infinity, Infinity).map((i) => detail.items[i]))
				.flatMap((moment) => moment ?? [])
				.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
				.map(({ id }) => id);
			marks.forEach((id, i) => {
				expect(nextInTime(layout, k, id, 1)?.id).toBe(marks[i + 1]);
				expect(nextInTime(layout, k, id, -1)?.id).toBe(marks[i - 1]);
			});
			const listed = marks.flatMap((id) => membersOf(layout, k, id).map((moment) => [moment.id, id]));
			expect(listed).toHaveLength(data.moments.length);
			for (const [id, mark] of listed) expect(standIn(layout, k, id ?? '')?.id).toBe(mark);
		});

		test('is walked between lanes to the nearest mark of the next that has any; its ends are the first and last in view', () => {
			for (const window of windows(data.bounds, 25)) {
				const s = scene(layout, timeScale(window, 1440));
				const all = s.lanes.flatMap(({ marks }) => marks.map(({ moment }) => moment));
				const inTime = [...all].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
				expect([endOfView(s, -1), endOfView(s, 1)]).toEqual([inTime[0] ?? null, inTime.at(-1) ?? null]);
				s.lanes.forEach(({ marks }, row) => {
					for (const { moment } of marks)
						for (const step of [1, -1] as const) {
							const rest = step === 1 ? s.lanes.slice(row + 1) : s.lanes.slice(0, row).reverse();
							const lane = rest.find((other) => other.marks.length > 0);
							const found = nextLane(s, moment.id, step);
							const nearest = Math.min(...(lane?.marks ?? []).map((mark) => Math.abs(mark.moment.at - moment.at)));
							expect(found ? Math.abs(found.at - moment.at) : Infinity).toBe(nearest);
						}
				});
			}
		});
	});
});

describe('by kind', () => {
	test('a talk stands beside an interview, a paper does not', () => {
		const plan = planOf('kind', CHART.en);
		const [any] = CHART.en.moments;
		const row = (kind: 'talk' | 'interview' | 'paper') => any && plan.heads[plan.row({ ...any, kind })]?.id;
		expect([row('talk'), row('interview'), row('paper')]).toEqual(['kind-talks', 'kind-talks', 'kind-papers']);
	});
});

describe('by role', () => {
	const { roles, moments } = CHART.en;
	const plan = planOf('role', CHART.en);
	const [any] = moments;
	const headOn = (at: number) => any && plan.heads[plan.row({ ...any, at })]?.id;

	test('a moment stands under the role held on its day, of two the one begun later; under none on a day without', () => {
		law(
			fc.property(fc.integer({ min: dayOf(2000), max: dayOf(2027) }), (at) => {
				const held = roles.filter(({ from, to }) => from <= at && at < to);
				const latest = held.reduce<(typeof held)[number] | null>((a, b) => (a && a.from > b.from ? a : b), null);
				expect(headOn(at)).toBe(latest ? `role-${latest.id}` : 'role-none');
			}),
			1000
		);
	});

	test('only the lane of no role is quiet, and it is the last', () => {
		expect(plan.heads.map(({ quiet }) => quiet ?? false)).toEqual([...roles.map(() => false), true]);
	});
});

describe('as one stream', () => {
	test('never has two marks of a row closer than their room when it opens', () => {
		for (const [, data] of SETS) {
			const k = openingScale(data);
			for (const { detail } of groupedLayout(data, { by: 'stream', width: 1220 }).lanes) {
				const xs = shownBetween(detail, k, -Infinity, Infinity).map((i) => (detail.at[i] ?? NaN) * k);
				for (let i = 1; i < xs.length; i++)
					expect((xs[i] ?? NaN) - (xs[i - 1] ?? NaN)).toBeGreaterThanOrEqual(MARK_ROOM - 1e-6);
			}
		}
	});

	test('shows more of the record when it opens than lanes by theme do', () => {
		const { initial } = CHART.en;
		const marks = (by: 'stream' | 'theme') =>
			scene(groupedLayout(CHART.en, { by, width: 1220 }), timeScale(initial, 1220)).lanes.reduce(
				(n, lane) => n + lane.marks.length,
				0
			);
		expect(marks('stream')).toBeGreaterThan(marks('theme'));
	});

	test('fills from the middle: a moment alone stands there', () => {
		const [only] = invented.moments;
		if (!only) throw new Error('one moment');
		const plan = planOf('stream', { ...invented, moments: [only] });
		expect([plan.row(only), plan.heads[plan.row(only)]?.title]).toEqual([4, 'All moments']);
	});

	test('has no place for a moment it was not made for', () => {
		const [only] = invented.moments;
		if (!only) throw new Error('one moment');
		expect(planOf('stream', { ...invented, moments: [] }).row(only)).toBe(-1);
	});
});

describe('flights', () => {
	const next = numbers(7);
	test('lead each moment of the window from the mark that stood for it to the one that will', () => {
		for (const [from, to] of [
			['theme', 'stream'],
			['stream', 'kind'],
			['kind', 'role'],
			['role', 'theme']
		] as const) {
			const [before, after] = [groupedLayout(invented, { by: from }), groupedLayout(invented, { by: to })];
			for (const view of windows(bounds, 12, Math.floor(next() * 1000))) {
				const k = 1440 / (view.to - view.from);
				const list = flights(before, after, k, view);
				const inside = invented.moments.filter(({ at }) => at >= view.from && at <= view.to);
				expect(list.map(({ moment }) => moment.id).sort()).toEqual(inside.map(({ id }) => id).sort());
				for (const { moment, from: start, to: end } of list)
					for (const [layout, place] of [
						[before, start],
						[after, end]
					] as const) {
						const found = find(layout, moment.id);
						if (!found) throw new Error('a lane');
						const { detail, row } = found.lane;
						expect(place).toMatchObject({ row, at: detail.at[keeperAt(detail, k, found.index)] });
					}
			}
		}
	});

	test('are at most five hundred, of the most important', () => {
		const many: Grouped = { ...invented, moments: crowd({ count: 2000, bounds }) };
		const list = flights(groupedLayout(many), groupedLayout(many, { by: 'kind' }), 1, bounds);
		expect(list).toHaveLength(500);
		const fly = new Set(list.map(({ moment }) => moment.id));
		const least = Math.min(...list.map(({ moment }) => moment.importance));
		expect(many.moments.filter(({ id, importance }) => importance > least && !fly.has(id))).toEqual([]);
	});

	test('leave out what only one of the two layouts holds', () => {
		const few = { ...invented, moments: invented.moments.slice(0, 100) };
		expect(flights(groupedLayout(few), groupedLayout(invented, { by: 'kind' }), 1, bounds)).toHaveLength(100);
		expect(flights(groupedLayout(invented), groupedLayout(few, { by: 'kind' }), 1, bounds)).toHaveLength(100);
	});
});
