/**
 * A step does no work that grows with the record. Counted, not timed: every look at an item of a lane goes through a
 * counter, so that a busy machine changes nothing.
 */
import { describe, expect, test } from 'vitest';
import { groupedLayout, type Grouped } from '../../../tests/fixtures/groupings';
import { CHART } from '../../../tests/fixtures/real';
import { crowd, windows } from '../../../tests/fixtures/seeded';
import type { Lane, Layout } from './layout';
import { timeScale } from './scale';
import { scene, type Scene } from './scene';
import { dayOf } from './time';
import type { Grouping } from './view';
import { endOfView, membersOf, nextInTime, nextLane } from './walk';
import { pan, span, zoomAt, type TimeWindow } from './window';

const WIDTH = 1440;
const bounds = { from: dayOf(1990), to: dayOf(2027) };
const { themes, roles } = CHART.en;

/** Looks at single items since the last reset, and the different ones among them. */
let looks = 0;
const touched = new Set<number>();
/** `list`, counting every look at one of its items. */
const counted = <T extends object>(list: T, row = 0): T =>
	new Proxy(list, {
		get(target, key) {
			if (typeof key === 'string' && /^\d+$/.test(key)) {
				looks++;
				touched.add(row * 1e6 + Number(key));
			}
			return Reflect.get(target, key) as unknown;
		}
	});

function countedLane(lane: Lane): Lane {
	const { detail, labels, row } = lane;
	return {
		...lane,
		spans: counted(lane.spans, 100 + row),
		detail: {
			...detail,
			items: counted(detail.items, row),
			at: counted(detail.at, row),
			threshold: counted(detail.threshold, row),
			rank: counted(detail.rank, row),
			keeper: counted(detail.keeper, row),
			lit: counted(detail.lit, row),
			levels: detail.levels.map((level, n) => counted(level, 200 + row * 40 + n))
		},
		labels: {
			from: counted(labels.from, row),
			side: counted(labels.side, row),
			texts: counted(labels.texts, row),
			secondFrom: counted(labels.secondFrom, row),
			seconds: counted(labels.seconds, row)
		}
	};
}
function countedLayout(count: number, by: Grouping, spans = 0): Layout {
	const initial = { from: dayOf(2010), to: bounds.to };
	const data: Grouped = { moments: crowd({ count, bounds, themes, spans }), themes, roles, bounds, initial };
	const layout = groupedLayout(data, { by, width: WIDTH });
	return { ...layout, lanes: layout.lanes.map(countedLane) };
}

/** A gesture's windows: the whole, then closer and closer about one place, then sideways. */
function gesture(seed: number): TimeWindow[] {
	const out: TimeWindow[] = [bounds];
	for (const { from } of windows(bounds, 3, seed)) {
		const at = Math.min(Math.max((from - bounds.from) / span(bounds), 0.02), 0.98);
		for (let w: TimeWindow = bounds; span(w) > 3; w = zoomAt(w, 0.6, at)) out.push(w, pan(w, span(w) * 0.1));
	}
	return out;
}

/** What each step of a gesture looks at and shows. */
function steps(layout: Layout): { looks: number; touched: number; marks: number }[] {
	let last: Scene | undefined;
	return gesture(3).map((window) => {
		looks = 0;
		touched.clear();
		last = scene(layout, timeScale(window, WIDTH), last);
		return { looks, touched: touched.size, marks: last.lanes.reduce((n, { marks }) => n + marks.length, 0) };
	});
}
const most = (list: readonly number[]) => Math.max(...list);

describe.each(['theme', 'kind', 'role', 'stream'] as const)('grouped by %s', (by) => {
	const [small, large] = [countedLayout(3000, by), countedLayout(30_000, by)];

	test('a step through ten times as many moments looks at no more than twice as many, and at a few thousand at most', () => {
		const [few, many] = [steps(small), steps(large)];
		expect(most(many.map((step) => step.looks))).toBeLessThanOrEqual(2 * most(few.map((step) => step.looks)));
		expect(most(many.map((step) => step.touched))).toBeLessThan(4500);
	});

	test('draws a few hundred marks at most, though there are thirty thousand moments', () => {
		const marks = steps(large).map((step) => step.marks);
		expect(most(marks)).toBeLessThan(300);
		expect(most(marks)).toBeGreaterThan(10);
	});

	test('a step of the walk looks at as little', () => {
		// The first question makes the index that all others ask.
		membersOf(large, 1, 'moment-0');
		for (const window of gesture(5)) {
			const { k } = timeScale(window, WIDTH);
			const s = scene(large, timeScale(window, WIDTH));
			const first = endOfView(s, -1);
			if (!first) continue;
			looks = 0;
			nextInTime(large, k, first.id, 1);
			nextInTime(large, k, first.id, -1);
			nextLane(s, first.id, 1);
			expect(looks).toBeLessThan(4500);
		}
	});
});

test('where one moment in twenty is a span, those that reach into the window cost a fixed amount more', () => {
	const many = steps(countedLayout(30_000, 'theme', 0.05));
	expect(most(many.map((step) => step.looks))).toBeLessThan(30_000);
	expect(most(many.map((step) => step.touched))).toBeLessThan(8000);
	expect(most(many.map((step) => step.marks))).toBeLessThan(400);
});
