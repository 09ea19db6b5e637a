import { describe, expect, test } from 'vitest';
import { CHART, layoutOf } from '../../../tests/fixtures/real';
import { windows } from '../../../tests/fixtures/seeded';
import { timeScale } from './scale';
import { scene } from './scene';
import { standIn } from './places';
import { membersOf, nextInTime, nextLane } from './walk';

const layout = layoutOf(CHART.en, 1440);
/** Every moment of the layout, in order of time. */
const inOrder = layout.lanes
	.flatMap((lane) => lane.detail.items)
	.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
const SCALES = [1 / 16, 1 / 4, 1, 16, 512];
/** Moments that have a mark of their own at `k`, in order of time. */
const marked = (k: number) => inOrder.filter((moment) => standIn(layout, k, moment.id)?.id === moment.id);

describe('walking in time', () => {
	test.each(SCALES)('from the first mark on visits every mark once, in order of time, at %f px a day', (k) => {
		const visited: string[] = [];
		for (let here = marked(k)[0] ?? null; here; here = nextInTime(layout, k, here.id, 1)) visited.push(here.id);
		expect(visited).toEqual(marked(k).map((moment) => moment.id));
		expect(visited.length).toBeGreaterThan(10);
	});

	test.each(SCALES)('back from the last visits the same marks the other way, at %f px a day', (k) => {
		const visited: string[] = [];
		for (let here = marked(k).at(-1) ?? null; here; here = nextInTime(layout, k, here.id, -1)) visited.push(here.id);
		expect(visited.reverse()).toEqual(marked(k).map((moment) => moment.id));
	});

	test('from a moment hidden behind another still finds the next mark', () => {
		const hidden = inOrder.find((moment) => standIn(layout, 1 / 16, moment.id)?.id !== moment.id);
		const next = nextInTime(layout, 1 / 16, hidden?.id ?? '', 1);
		expect(marked(1 / 16)).toContain(next);
		expect(next?.at).toBeGreaterThanOrEqual(hidden?.at ?? Infinity);
	});

	test('goes through the record in the order of its dates', () => {
		const days = inOrder.map((moment) => moment.at);
		expect(days).toHaveLength(235);
		expect([...days].sort((a, b) => a - b)).toEqual(days);
	});
});

describe('a mark and those behind it', () => {
	test.each(SCALES)('everyone is a member of their stand-in, and of nobody else, at %f px a day', (k) => {
		const listed = marked(k).flatMap((mark) => membersOf(layout, k, mark.id).map((m) => [m.id, mark.id]));
		expect(listed).toHaveLength(235);
		expect(new Set(listed.map(([id]) => id)).size).toBe(235);
		for (const [id, mark] of listed) expect(standIn(layout, k, id ?? '')?.id).toBe(mark);
	});

	test('members are those whose number the mark shows', () => {
		for (const window of windows(CHART.en.bounds, 40)) {
			const s = scene(layout, timeScale(window, 1440));
			for (const { moment, count } of s.lanes.flatMap((lane) => lane.marks))
				expect(membersOf(layout, s.k, moment.id)).toHaveLength(count);
		}
	});

	test('an id that the chart does not show has neither', () => {
		expect([membersOf(layout, 1, 'nobody'), standIn(layout, 1, 'nobody')]).toEqual([[], null]);
	});
});

describe('walking between lanes', () => {
	test('leads to the mark nearest in time in the next lane that has any, in every window', () => {
		for (const window of windows(CHART.en.bounds, 40)) {
			const s = scene(layout, timeScale(window, 1440));
			s.lanes.forEach(({ marks }, row) => {
				for (const { moment } of marks)
					for (const step of [1, -1] as const) {
						const rest = step === 1 ? s.lanes.slice(row + 1) : s.lanes.slice(0, row).reverse();
						const lane = rest.find((other) => other.marks.length > 0);
						const found = nextLane(s, moment.id, step);
						expect(found === null).toBe(lane === undefined);
						if (!found || !lane) continue;
						const distances = lane.marks.map((mark) => Math.abs(mark.moment.at - moment.at));
						expect(lane.marks.map((mark) => mark.moment)).toContain(found);
						expect(Math.abs(found.at - moment.at)).toBe(Math.min(...distances));
					}
			});
		}
	});

	test('ends at the first and the last lane', () => {
		const s = scene(layout, timeScale(CHART.en.bounds, 1440));
		expect(nextLane(s, s.lanes[0]?.marks[0]?.moment.id ?? '', -1)).toBeNull();
		expect(nextLane(s, s.lanes.at(-1)?.marks[0]?.moment.id ?? '', 1)).toBeNull();
		expect(nextLane(s, 'nobody', 1)).toBeNull();
	});
});
