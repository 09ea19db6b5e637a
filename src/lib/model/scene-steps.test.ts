/** The same laws of panning and zooming in every grouping, with larger text, second lines and compressed years. */
import { describe, expect, test } from 'vitest';
import { groupedLayout, type Grouped, type Shown } from '../../../tests/fixtures/groupings';
import { CHART } from '../../../tests/fixtures/real';
import { crowd, LANES, numbers, windows } from '../../../tests/fixtures/seeded';
import { timeScale } from './scale';
import { scene, type Mark, type Scene } from './scene';
import { dayOf, isoDate } from './time';
import { membersOf } from './walk';
import { fitWithin, pan, span, zoomAt, type TimeWindow } from './window';

const bounds = { from: dayOf(1990), to: dayOf(2027) };
const invented: Grouped = {
	moments: crowd({ count: 1200, bounds, spans: 0.05 }).map((moment) => ({ ...moment, when: isoDate(moment.at) })),
	themes: LANES,
	roles: CHART.en.roles,
	bounds,
	initial: bounds
};
const WIDTH = 1600;
const CASES: readonly (readonly [string, Grouped, Shown])[] = [
	['the record by theme, text at 150 %', CHART.en, { by: 'theme', text: 1.5 }],
	['the record by kind, text at 200 %, compressed', CHART.en, { by: 'kind', text: 2, warped: true }],
	['the record as a stream', CHART.en, { by: 'stream' }],
	['the record in Chinese as a stream, text at 150 %', CHART.zh, { by: 'stream', text: 1.5, locale: 'zh' }],
	['the record by role', CHART.en, { by: 'role' }],
	['invented moments as a stream, text at 200 %', invented, { by: 'stream', text: 2 }],
	['invented moments by kind', invented, { by: 'kind' }]
];
/** Nothing this far inside the plot is touched by its edges: the widest label. */
const INSIDE = 236 * 1.5 + 20;

const marksOf = (s: Scene): Map<string, Mark> =>
	new Map(s.lanes.flatMap((lane) => lane.marks).map((mark) => [mark.moment.id, mark]));
const inner = (s: Scene, { x, early }: Mark): boolean =>
	!early && x + s.shift >= INSIDE && x + s.shift <= WIDTH - INSIDE;
const said = (mark: Mark | undefined) =>
	mark && [mark.label, mark.second, mark.count, mark.lit, mark.r].map((part) => JSON.stringify(part));

describe.each(CASES)('%s', (_name, data, shown) => {
	const layout = groupedLayout(data, { ...shown, width: WIDTH });
	const at = (window: TimeWindow, last?: Scene) => scene(layout, timeScale(window, WIDTH, layout.warp), last);
	/** Pairs of windows that a gesture leads from and to. */
	const pairs = (step: (window: TimeWindow, next: () => number) => TimeWindow) => {
		const next = numbers(11);
		return windows(layout.bounds, 90).flatMap((window) =>
			span(window) < 5 ? [] : [[window, fitWithin(step(window, next), layout.bounds)] as const]
		);
	};
	const panned = pairs((window, next) => pan(window, (next() * 2 - 1) * span(window) * 0.5));
	const closer = pairs((window, next) => zoomAt(window, 1 / (1 + 2 * next()), next()));

	test('a pan changes no label, no second line and no cluster of what is well inside', () => {
		let compared = 0;
		for (const [window, moved] of panned) {
			const [here, there] = [at(window), at(moved)];
			const after = marksOf(there);
			for (const [id, mark] of marksOf(here)) {
				const x = (mark.x / here.k + here.origin - moved.from) * there.k;
				if (!inner(here, mark) || x < INSIDE || x > WIDTH - INSIDE) continue;
				compared++;
				expect([id, said(after.get(id))]).toEqual([id, said(mark)]);
				expect(membersOf(layout, there.k, id)).toEqual(membersOf(layout, here.k, id));
			}
		}
		expect(compared).toBeGreaterThan(30);
	});

	test('a pan leaves the very objects that the marks well inside are drawn from', () => {
		let compared = 0;
		for (const [window, moved] of panned) {
			const here = at(window);
			const next = at(moved, here);
			const after = marksOf(next);
			for (const [id, mark] of marksOf(here)) {
				const there = after.get(id);
				if (!inner(here, mark) || !there || !inner(next, there)) continue;
				compared++;
				expect(there.glyph).toBe(mark.glyph);
			}
		}
		expect(compared).toBeGreaterThan(30);
	});

	test('a zoom in takes away no mark, no title and no second line, and moves none to the other side', () => {
		let compared = 0;
		for (const [window, near] of closer) {
			const [far, there] = [at(window), at(near)];
			const after = marksOf(there);
			for (const [id, mark] of marksOf(far)) {
				const x = (mark.x / far.k + far.origin - near.from) * there.k;
				if (!inner(far, mark) || x < INSIDE || x > WIDTH - INSIDE) continue;
				compared++;
				const found = after.get(id);
				expect([id, found?.early]).toEqual([id, false]);
				if (mark.label) expect([id, found?.label]).toEqual([id, mark.label]);
				if (mark.second) expect([id, found?.second]).toEqual([id, mark.second]);
				expect(found?.count).toBeLessThanOrEqual(mark.count);
			}
		}
		expect(compared).toBeGreaterThan(30);
	});

	test('whatever the step, what looks the same is the same object, and what does not is another', () => {
		for (const [window, next] of [...panned, ...closer]) {
			const here = at(window);
			const before = marksOf(here);
			for (const [id, mark] of marksOf(at(next, here))) {
				const old = before.get(id);
				if (old)
					expect([id, old.glyph === mark.glyph]).toEqual([
						id,
						JSON.stringify(old.glyph) === JSON.stringify(mark.glyph)
					]);
			}
		}
	});
});

test('a scene of another layout lends nothing', () => {
	const [here, there] = [groupedLayout(CHART.en), groupedLayout(CHART.en, { text: 1.5 })];
	const scale = timeScale(CHART.en.initial, WIDTH);
	const last = scene(here, scale);
	const marks = marksOf(last);
	for (const [id, mark] of marksOf(scene(there, scale, last))) expect(mark.glyph).not.toBe(marks.get(id)?.glyph);
});
