/** What panning and zooming may change of a scene, and what they must not. */
import { describe, expect, test } from 'vitest';
import { CHART, layoutOf, MAX_SCALE, WIDTHS } from '../../../tests/fixtures/real';
import { crowd, LANES, numbers, windows } from '../../../tests/fixtures/seeded';
import { timeScale } from './scale';
import { originOf, scene, type Mark, type Scene } from './scene';
import { dayOf } from './time';
import { membersOf } from './walk';
import { pan, span, zoomAt, type TimeWindow } from './window';

const bounds = { from: dayOf(1990), to: dayOf(2027) };
const SETS = [
	['the record in English', CHART.en],
	['the record in Chinese', CHART.zh],
	['two thousand invented moments', { bounds, themes: LANES, moments: crowd({ count: 2000, bounds, spans: 0.05 }) }]
] as const;
/** Nothing this far inside the plot is touched by its edges: the widest label, and some. */
const INSIDE = 260;

/** Marks well inside the plot, by id. */
const inner = (s: Scene, width: number): Map<string, Mark> =>
	new Map(
		s.lanes
			.flatMap((lane) => lane.marks)
			.filter((mark) => !mark.early && mark.x + s.shift >= INSIDE && mark.x + s.shift <= width - INSIDE)
			.map((mark) => [mark.moment.id, mark])
	);
const said = (mark: Mark | undefined) =>
	mark && [mark.label?.text, mark.label?.side, mark.label?.dx, mark.count, mark.r];

describe.each(SETS)('%s', (_name, data) => {
	test.each([768, 1440, 2560])('keeps marks, labels and clusters while panning, %i px wide', (width) => {
		const layout = layoutOf(data, width);
		const next = numbers(width);
		let compared = 0;
		for (const window of windows(data.bounds, 120)) {
			const moved = pan(window, (next() * 2 - 1) * span(window) * 0.7);
			const [here, there] = [window, moved].map((w) => scene(layout, timeScale(w, width)));
			if (!here || !there) throw new Error('two scenes');
			const [before, after] = [inner(here, width), inner(there, width)];
			for (const [id, mark] of before) {
				const x = timeScale(moved, width).x(mark.moment.at);
				if (x < INSIDE || x > width - INSIDE) continue;
				compared++;
				expect([id, said(after.get(id))]).toEqual([id, said(mark)]);
				expect(membersOf(layout, there.k, id).length).toBe(mark.count);
			}
			for (const [id, { moment }] of after) {
				const x = timeScale(window, width).x(moment.at);
				if (x >= INSIDE && x <= width - INSIDE) expect(before.has(id)).toBe(true);
			}
		}
		expect(compared).toBeGreaterThan(50);
	});

	test.each([768, 1440, 2560])('only reveals on zooming in, %i px wide', (width) => {
		const layout = layoutOf(data, width);
		const next = numbers(width);
		let compared = 0;
		for (const window of windows(data.bounds, 120)) {
			if (span(window) < 4) continue;
			const closer = zoomAt(window, 1 / (1 + 3 * next()), next());
			const [far, near] = [window, closer].map((w) => scene(layout, timeScale(w, width)));
			if (!far || !near) throw new Error('two scenes');
			const after = inner(near, width);
			for (const [id, mark] of inner(far, width)) {
				const x = timeScale(closer, width).x(mark.moment.at);
				if (x < INSIDE || x > width - INSIDE) continue;
				compared++;
				const found = after.get(id);
				expect([id, found !== undefined, found?.label?.text]).toEqual([
					id,
					true,
					mark.label?.text ?? found?.label?.text
				]);
				expect(found?.count).toBeLessThanOrEqual(mark.count);
			}
		}
		expect(compared).toBeGreaterThan(50);
	});

	test('has, for each moment, one scale from which it has a mark and one from which it has a label, for good', () => {
		const layout = layoutOf(data, 1440);
		const width = 1440;
		const scales = Array.from({ length: 20 }, (_, i) => 2 ** (-7 + i)).filter((k) => k <= MAX_SCALE);
		for (const lane of layout.lanes)
			lane.detail.items.forEach((moment, i) => {
				const half = (k: number) => width / k / 2;
				const seen = scales.map((k) => (lane.detail.threshold[i] ?? Infinity) <= k);
				const named = scales.map((k) => (lane.labels.from[i] ?? Infinity) <= k);
				expect(seen).toEqual([...seen].sort());
				expect(named).toEqual([...named].sort());
				if (i % 17 !== 0) return;
				scales.forEach((k, n) => {
					const window = { from: moment.at - half(k), to: moment.at + half(k) };
					const mark = scene(layout, timeScale(window, width)).lanes[lane.row]?.marks.find(
						(m) => m.moment.id === moment.id
					);
					expect([moment.id, k, mark !== undefined, Boolean(mark?.label)]).toEqual([moment.id, k, seen[n], named[n]]);
				});
			});
	});
});

describe('before the plot is measured', () => {
	test.each(WIDTHS)(
		'a mark says the least width at which it has its place, and its label likewise (%i px)',
		(width) => {
			const data = CHART.en;
			const layout = layoutOf(data, 1220);
			const at = (w: number) => scene(layout, timeScale(data.initial, w));
			const marks = at(1220).lanes.flatMap((lane) => lane.marks);
			const found = new Map(
				at(width)
					.lanes.flatMap((lane) => lane.marks)
					.map((mark) => [mark.moment.id, mark])
			);
			const days = span(data.initial);
			for (const { moment, threshold, label } of marks) {
				expect([moment.id, found.has(moment.id)]).toEqual([moment.id, width >= threshold * days]);
				if (label && width < label.from * days) expect(found.get(moment.id)?.label ?? null).toBeNull();
			}
		}
	);
});

describe('the origin', () => {
	test('is near enough that places keep their precision: less than two widths from the window', () => {
		for (const w of windows(CHART.en.bounds, 200))
			expect(Math.abs(originOf(timeScale(w, 1000)) - w.from)).toBeLessThanOrEqual(span(w) * 1.01);
	});

	test('stays put through most small pans, so that a pan moves one group', () => {
		const stays = windows(CHART.en.bounds, 500).filter((w: TimeWindow) => {
			const step = pan(w, span(w) * 0.02);
			return originOf(timeScale(w, 1000)) === originOf(timeScale(step, 1000));
		});
		expect(stays.length).toBeGreaterThan(450);
	});
});
