import { describe, expect, test } from 'vitest';
import { collisions, labelBoxes, markBoxes } from '../../../tests/fixtures/boxes';
import { CHART, layoutOf, WIDTHS } from '../../../tests/fixtures/real';
import { crowd, LANES, windows } from '../../../tests/fixtures/seeded';
import { keeperAt, MARK_ROOM } from './detail';
import type { Layout } from './layout';
import { OPEN_LENS, passes, type Lens } from './lens';
import { timeScale } from './scale';
import { OVERHANG, scene, type Scene } from './scene';
import { dayOf } from './time';
import type { TimeWindow } from './window';

const INVENTED = { bounds: { from: dayOf(1990), to: dayOf(2027) }, themes: LANES };
const crowded = (count: number, days?: number) => ({
	...INVENTED,
	moments: crowd({ count, bounds: INVENTED.bounds, spans: 0.05, days })
});
const SETS = [
	['the record in English', CHART.en],
	['the record in Chinese', CHART.zh],
	['two thousand invented moments', crowded(2000)],
	['eight hundred that share two hundred days', crowded(800, 200)]
] as const;
const LENSES: readonly Lens[] = [
	OPEN_LENS,
	{ ...OPEN_LENS, kinds: ['post', 'talk'] },
	{ ...OPEN_LENS, kinds: ['idea'] }
];

/** The opening window, the whole record, and two hundred at random. */
const views = (data: { bounds: TimeWindow; initial?: TimeWindow }) => [
	data.initial ?? data.bounds,
	data.bounds,
	...windows(data.bounds, 200)
];
/** What is wrong with the scenes of all views, each fault told with its window; the first few are enough. */
function faults(
	data: Parameters<typeof layoutOf>[0],
	width: number,
	find: (s: Scene, l: Layout) => string[],
	lens?: Lens
) {
	const layout = layoutOf(data, width, lens);
	return views(data)
		.flatMap((w) => find(scene(layout, timeScale(w, width)), layout).map((fault) => `${w.from} to ${w.to}: ${fault}`))
		.slice(0, 5);
}

describe.each(SETS)('%s', (_name, data) => {
	test.each(WIDTHS)('has no label on another label or on any mark, on a plot %i px wide', (width) => {
		const find = (s: Scene) => {
			const labels = labelBoxes(s);
			return [...collisions(labels, labels), ...collisions(labels, markBoxes(s))];
		};
		expect(faults(data, width, find)).toEqual([]);
	});

	test.each(WIDTHS)('has every label over its own mark and inside the plot or its margin, %i px wide', (width) => {
		const find = (s: Scene) =>
			s.lanes.flatMap(({ marks }) =>
				marks.flatMap(({ moment, x, label }) => {
					if (!label) return [];
					const centre = x + label.dx + s.shift;
					const inside =
						centre - label.width / 2 >= -OVERHANG.left - 1e-6 &&
						centre + label.width / 2 <= width + OVERHANG.right + 1e-6;
					return inside && Math.abs(label.dx) <= label.width / 2 + 1e-6 ? [] : [moment.id];
				})
			);
		expect(faults(data, width, find)).toEqual([]);
	});

	test.each(WIDTHS)('never has two marks of a lane closer than their room, %i px wide', (width) => {
		const find = (s: Scene) =>
			s.lanes.flatMap(({ marks }) => {
				const seen = marks.filter((mark) => !mark.early);
				return seen.flatMap((mark, i) =>
					i > 0 && mark.x - (seen[i - 1]?.x ?? 0) < MARK_ROOM - 1e-6 ? [mark.moment.id] : []
				);
			});
		expect(faults(data, width, find)).toEqual([]);
	});

	test('says how many moments the window holds: as many as one counts by asking each who stands for it', () => {
		/** For each moment let through: does the mark that stands for it show in this window? */
		const brute = (layout: Layout, lens: Lens, { from, to }: TimeWindow, k: number) =>
			data.moments.filter((moment) => {
				const detail = layout.lanes.find((lane) => lane.head.id === moment.themes[0])?.detail;
				if (!detail || !passes(lens, moment)) return false;
				const stand =
					detail.items[
						keeperAt(
							detail,
							k,
							detail.items.findIndex((m) => m.id === moment.id)
						)
					];
				if (!stand) return false;
				return stand.at >= from ? stand.at <= to : stand.to !== undefined && stand.to > stand.at && stand.to >= from;
			}).length;
		for (const lens of LENSES) {
			const layout = layoutOf(data, 1440, lens);
			for (const window of views(data).slice(0, 60)) {
				const scale = timeScale(window, 1440);
				const s = scene(layout, scale);
				const sum = s.lanes.reduce((n, { marks }) => n + marks.reduce((m, mark) => m + mark.count, 0), 0);
				expect([sum, s.total]).toEqual([s.total, brute(layout, lens, window, scale.k)]);
			}
		}
	});

	test('draws each mark where its date is', () => {
		const layout = layoutOf(data, 1440);
		for (const window of views(data)) {
			const scale = timeScale(window, 1440);
			const s = scene(layout, scale);
			for (const { moment, x, early, barTo } of s.lanes.flatMap((lane) => lane.marks)) {
				expect(x + s.shift).toBeCloseTo(early ? 0 : scale.x(moment.at), 3);
				const end = Math.min(scale.x(moment.to ?? moment.at), 1440);
				expect(barTo + s.shift).toBeCloseTo(end, 3);
			}
		}
	});
});

test('over the whole record every moment is shown or stood for', () => {
	for (const width of WIDTHS) {
		const { bounds } = CHART.en;
		expect(scene(layoutOf(CHART.en, width), timeScale(bounds, width)).total).toBe(235);
	}
});

describe('twenty thousand moments', () => {
	const { themes } = CHART.en;
	const { bounds } = INVENTED;
	const points = { bounds, themes, moments: crowd({ count: 20_000, bounds, themes }) };

	test('draw no more marks than the screen has room for', () => {
		const wide = layoutOf(points, 1440);
		for (const width of WIDTHS)
			for (const window of windows(bounds, 60)) {
				const { lanes } = scene(wide, timeScale(window, width));
				const most = Math.max(...lanes.map(({ marks }) => marks.length));
				expect(most).toBeLessThanOrEqual(width / MARK_ROOM + 2);
			}
	});
});
