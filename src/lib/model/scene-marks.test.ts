/** What is drawn beside marks and labels: bars of spans, whiskers, rings and hairlines. */
import { describe, expect, test } from 'vitest';
import { CHART, layoutOf, WIDTHS } from '../../../tests/fixtures/real';
import { windows } from '../../../tests/fixtures/seeded';
import type { ChartMoment } from './chart';
import { timeScale } from './scale';
import { scene, type Scene } from './scene';

const themes = ['one', 'two', 'three'].map((id) => ({ id, title: id, count: 0 }));
const moment = (id: string, at: number, more: Partial<ChartMoment> = {}): ChartMoment => ({
	id,
	kind: 'post',
	themes: ['one'],
	importance: 3,
	title: id,
	gist: '',
	when: '',
	at,
	...more
});
const WINDOW = { from: 1000, to: 2000 };
/** The scene of some moments in a window a thousand days and a thousand pixels wide. */
const drawn = (moments: readonly ChartMoment[], width = 1000): Scene =>
	scene(layoutOf({ moments, themes, bounds: { from: 0, to: 3000 } }, width), timeScale(WINDOW, width));
const inPlot = (s: Scene, x: number | undefined) => Math.round(((x ?? NaN) + s.shift) * 100) / 100;

describe('a span', () => {
	test('that begins in the window has a mark at its start and a bar to its end', () => {
		const s = drawn([moment('course', 1200, { to: 1500 })]);
		const mark = s.lanes[0]?.marks[0];
		expect([inPlot(s, mark?.x), inPlot(s, mark?.barTo), mark?.early]).toEqual([200, 500, false]);
	});

	test('that runs on past the window has its bar cut at the edge of the plot', () => {
		const s = drawn([moment('course', 1200, { to: 9000 })]);
		expect(inPlot(s, s.lanes[0]?.marks[0]?.barTo)).toBe(1000);
	});

	test('that began before the window is seen from the left edge on, with its name there, without a mark or ring', () => {
		const s = drawn([moment('course', 400, { to: 1500, themes: ['one', 'two'] })]);
		const mark = s.lanes[0]?.marks[0];
		expect(mark).toMatchObject({ early: true, count: 1, whisker: null });
		expect(inPlot(s, (mark?.x ?? NaN) + (mark?.label?.dx ?? NaN) - (mark?.label?.width ?? NaN) / 2)).toBe(0);
		expect([inPlot(s, mark?.x), inPlot(s, mark?.barTo)]).toEqual([0, 500]);
		expect([s.lanes[1]?.rings, s.interchanges, s.total]).toEqual([[], [], 1]);
	});

	test('that ended before the window, or begins after it, is not seen', () => {
		expect(drawn([moment('a', 400, { to: 999 }), moment('b', 2001, { to: 2400 })]).total).toBe(0);
	});
});

describe('the name of a span that began earlier', () => {
	const early = (s: Scene) => s.lanes[0]?.marks.filter((mark) => mark.early) ?? [];
	const name = (s: Scene, id: string) => early(s).find((mark) => mark.moment.id === id)?.label;

	test('is not shown where the bar is shorter than half of it', () => {
		const width = name(drawn([moment('a long course', 400, { to: 1999 })]), 'a long course')?.width ?? NaN;
		const until = (to: number) => name(drawn([moment('a long course', 400, { to })]), 'a long course');
		expect(until(1000 + width / 2 + 1)).not.toBeNull();
		expect(until(1000 + width / 2 - 1)).toBeNull();
	});

	test('gives way to the labels of marks: it stands below one that is above, and nowhere between two', () => {
		const course = moment('course', 400, { to: 1900, importance: 1 });
		const above = moment('a', 1008, { importance: 5 });
		const below = moment('b', 1034, { importance: 4 });
		expect(name(drawn([course]), 'course')?.side).toBe('above');
		expect(name(drawn([course, above]), 'course')?.side).toBe('below');
		const full = drawn([course, above, below].map((each) => ({ ...each, title: `${each.id} of many words` })));
		expect(full.lanes[0]?.marks.map(({ label }) => label?.side)).toEqual([undefined, 'above', 'below']);
	});

	test('goes to the more important of several, one a side', () => {
		const spans = [2, 5, 4].map((importance, i) =>
			moment(`course ${importance}`, 300 + 90 * i, { to: 1900, importance })
		);
		const s = drawn(spans);
		expect(early(s).map((mark) => [mark.moment.id, mark.label?.side])).toEqual([
			['course 2', undefined],
			['course 5', 'above'],
			['course 4', 'below']
		]);
	});

	test('is given to at most twelve: more bars on one line could not be told apart', () => {
		const spans = Array.from({ length: 20 }, (_, i) => moment(`s${i}`, 100 + 40 * i, { to: 1900 }));
		expect(early(drawn(spans))).toHaveLength(12);
	});
});

describe('an uncertain date', () => {
	test('has a whisker over the days it may mean', () => {
		const s = drawn([moment('a', 1500, { whisker: [1400, 1600] })]);
		expect(s.lanes[0]?.marks[0]?.whisker?.map((x) => inPlot(s, x))).toEqual([400, 600]);
	});

	test('has none where the mark would cover it', () => {
		expect(drawn([moment('a', 1500, { whisker: [1496, 1504] })]).lanes[0]?.marks[0]?.whisker).toBeNull();
	});

	test('has its whisker cut at the edges of the plot', () => {
		const s = drawn([moment('a', 1500, { whisker: [0, 9000] })]);
		expect(s.lanes[0]?.marks[0]?.whisker?.map((x) => inPlot(s, x))).toEqual([0, 1000]);
	});
});

describe('a moment of several themes', () => {
	test('has a ring on each of its other lanes and one hairline from the highest to the lowest', () => {
		const s = drawn([moment('a', 1500, { themes: ['two', 'three', 'one'] })]);
		expect(s.lanes.map((lane) => lane.rings.map(({ theme, id }) => [theme, id]))).toEqual([
			[['two', 'a']],
			[],
			[['two', 'a']]
		]);
		expect(s.interchanges).toMatchObject([{ theme: 'two', from: 0, to: 2 }]);
	});

	test('hides its ring where a mark of that lane stands', () => {
		const both = [moment('a', 1500, { themes: ['two', 'one'] }), moment('b', 1505)];
		expect(drawn(both).lanes[0]?.rings).toEqual([]);
	});

	test('passes over a theme that the chart does not show', () => {
		const s = drawn([moment('a', 1500, { themes: ['one', 'elsewhere'] })]);
		expect([s.interchanges, s.total]).toEqual([[], 1]);
	});

	test('has rings that never touch a mark or each other, in any window of the record', () => {
		for (const width of WIDTHS) {
			const layout = layoutOf(CHART.en, width);
			for (const window of windows(CHART.en.bounds, 100))
				for (const { marks, rings } of scene(layout, timeScale(window, width)).lanes) {
					const touching = rings.filter(({ x }) =>
						marks.some((mark) => !mark.early && Math.abs(mark.x - x) < mark.r + 3 - 1e-6)
					);
					const crowded = rings.filter(({ x }, i) => i > 0 && x - (rings[i - 1]?.x ?? 0) < 6 - 1e-6);
					expect([touching, crowded]).toEqual([[], []]);
				}
		}
	});
});

describe('a label at the edge of the plot', () => {
	const long = 'a label of about one hundred pixels';

	test('is pushed in until it may reach a little past the plot', () => {
		const label = drawn([moment(long, 1990)]).lanes[0]?.marks[0]?.label;
		expect(990 + (label?.dx ?? NaN) + (label?.width ?? NaN) / 2).toBeCloseTo(1016, 6);
		const left = drawn([moment(long, 1010)]).lanes[0]?.marks[0]?.label;
		expect(10 + (left?.dx ?? NaN) - (left?.width ?? NaN) / 2).toBeCloseTo(-8, 6);
	});

	test('is dropped where it would come onto its neighbour', () => {
		const names = (days: number) => {
			const s = drawn([
				moment(`${long} b`, 1700 + days, { importance: 4 }),
				moment(`${long} a`, 1755 + days, { importance: 5 }),
				moment(`${long} c`, 1990 + days, { importance: 3 })
			]);
			return s.lanes[0]?.marks.map((mark) => mark.label && [mark.label.text.at(-1), mark.label.side]);
		};
		const others = [
			['b', 'below'],
			['a', 'above']
		];
		expect(names(-300)).toEqual([...others, ['c', 'below']]);
		expect(names(0)).toEqual([...others, null]);
	});

	test('is bold for a landmark', () => {
		expect(drawn([moment('a', 1500, { importance: 5 })]).lanes[0]?.marks[0]?.label?.bold).toBe(true);
		expect(drawn([moment('a', 1500, { importance: 4 })]).lanes[0]?.marks[0]?.label?.bold).toBe(false);
	});
});
