import { describe, expect, test } from 'vitest';
import type { Visit } from '../../scripts/bench/measure.js';
import { FIRST_DAY, generate, LAST_DAY, pick } from '../../scripts/bench/moments.js';
import { compare, verdicts, type Results } from '../../scripts/bench/results.js';
import { exponent, frames, median, quantile } from '../../scripts/bench/stats.js';
import { PAN_PX, SYSTEMS, ZOOM } from '../../scripts/bench/systems.js';

describe('generate', () => {
	const { themes, moments } = generate(3_000);
	const share = (holds: (moment: (typeof moments)[number]) => boolean) => moments.filter(holds).length / moments.length;

	test('makes the same moments on every run, and others from another seed', () => {
		expect(generate(300)).toEqual(generate(300));
		expect(generate(300, 1)).not.toEqual(generate(300, 2));
	});
	test('makes as many as it was asked for, with ids of their own', () => {
		expect(new Set(moments.map(({ id }) => id)).size).toBe(3_000);
	});
	test('stays inside its years, and is denser later', () => {
		const days = moments.map(({ date }) => Date.parse(date) / 86_400_000);
		expect(Math.min(...days)).toBeGreaterThanOrEqual(FIRST_DAY);
		expect(Math.max(...days)).toBeLessThanOrEqual(LAST_DAY);
		expect(share(({ date }) => date >= '2016')).toBeGreaterThan(0.6);
	});
	test('ends spans after they begin', () => {
		const spans = moments.filter(({ end }) => end !== undefined);
		expect(spans.length).toBeGreaterThan(50);
		for (const { date, end = '' } of spans) expect(end >= date).toBe(true);
	});
	test('has ten themes, every kind, every importance, and one to three themes a moment', () => {
		expect(new Set(moments.map(({ themes: [first] }) => first)).size).toBe(themes.length);
		expect(themes).toHaveLength(10);
		expect(new Set(moments.map(({ kind }) => kind)).size).toBe(9);
		expect(new Set(moments.map(({ importance }) => importance))).toEqual(new Set([1, 2, 3, 4, 5]));
		expect(share(({ importance }) => importance === 5)).toBeCloseTo(36 / 235, 1);
		for (const { themes: own } of moments) {
			expect(own.length).toBeLessThanOrEqual(3);
			expect(new Set(own).size).toBe(own.length);
		}
	});
	test('titles have two to eight words', () => {
		for (const { title } of moments) {
			expect(title.split(' ').length).toBeGreaterThanOrEqual(2);
			expect(title.split(' ').length).toBeLessThanOrEqual(8);
		}
	});
});

test('pick follows the weights', () => {
	const weighted: [string, number][] = [
		['a', 1],
		['b', 3]
	];
	expect([0, 0.24, 0.26, 0.99].map((u) => pick(weighted, u))).toEqual(['a', 'a', 'b', 'b']);
});

describe('statistics', () => {
	test('the median is the middle one, or between the middle two', () => {
		expect(median([5, 1, 3])).toBe(3);
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBeNaN();
	});
	test('a quantile lies on the line between two values', () => {
		expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
		expect(quantile([7], 0.95)).toBe(7);
	});
	test.each([0, 0.1, 1, 1.7])('finds the exponent %s it was given', (b) => {
		expect(exponent([300, 3_000, 30_000, 100_000].map((n) => [n, 4 * n ** b]))).toBeCloseTo(b, 9);
	});
	test('an exponent needs two sizes', () => {
		expect(exponent([[300, 4]])).toBeNaN();
	});
	test('a frame of one refresh is not late, two refreshes are, and over 50 ms is long', () => {
		expect(frames([16.6, 16.7, 33.3, 66.7])).toEqual({
			median: 25,
			p95: expect.closeTo(61.69, 2) as number,
			late: 0.5,
			long: 0.25
		});
	});
});

describe('steps', () => {
	test('every system zooms by the same ratio and pans by the same pixels', () => {
		const wheel = (step: ReturnType<typeof SYSTEMS.ours.zoom>) => ('wheel' in step ? step.wheel.deltaY : NaN);
		expect(2 ** (wheel(SYSTEMS.ours.zoom(ZOOM)) * 0.002)).toBeCloseTo(ZOOM, 9);
		expect(1 / (1 - wheel(SYSTEMS.vis.zoom(ZOOM)) / 120 / 5)).toBeCloseTo(ZOOM, 9);
		expect(1 + wheel(SYSTEMS.vis.zoom(1 / ZOOM)) / 120 / 5).toBeCloseTo(1 / ZOOM, 9);
		expect(SYSTEMS.floor.pan(PAN_PX)).toEqual({ wheel: { deltaX: PAN_PX, deltaY: 0 } });
		// To see later days the chart is dragged to the left.
		expect(SYSTEMS.vis.pan(PAN_PX)).toEqual({ drag: -PAN_PX });
	});
});

describe('results', () => {
	const visit = (system: string, n: number, run: number, main: number, over: string | null = null): Visit => ({
		system,
		n,
		run,
		seconds: 1,
		draw: 100,
		nodes: 10,
		heap: 20,
		costs: over
			? {}
			: {
					zoom: {
						steps: 40,
						main,
						script: 1,
						style: 0,
						layout: 0,
						wall: main,
						all: main,
						frames: { median: 16.7, p95: 16.7, late: 0, long: 0 }
					}
				},
		over
	});
	const results: Results = {
		browser: 'Chromium',
		processors: 2,
		runs: 3,
		plot: { x: 0, y: 0, width: 1220, height: 600 },
		page: null,
		visits: [
			...[3, 4, 9].map((main, i) => visit('ours', 300, i + 1, main)),
			...[4, 4, 4].map((main, i) => visit('ours', 3_000, i + 1, main)),
			...[2, 2, 50].map((main, i) => visit('floor', 300, i + 1, main)),
			visit('vis', 300, 1, 20),
			visit('vis', 3_000, 1, 60),
			visit('vis', 100_000, 1, NaN, 'drawing')
		]
	};
	const table = compare(
		results,
		(system) => system,
		'Zoom',
		({ costs }) => costs.zoom?.main
	);

	test('a table has medians, growth, and what was too slow', () => {
		expect(table.head).toEqual(['', '300', '3,000', '100,000', 'exponent']);
		expect(table.rows).toEqual([
			['ours', '4.00', '4.00', '–', '0.00'],
			['floor', '2.00', '–', '–', '–'],
			['vis', '20.0', '60.0', 'over the limit', '0.48'],
			['ours ÷ floor', '2.00 ×', '–', '–', ''],
			['vis ÷ ours', '5.00 ×', '15.0 ×', '–', '']
		]);
	});
	test('a verdict says what was measured against which bar', () => {
		const said = verdicts(results).map(({ said: words, ok }) => [words, ok]);
		expect(said).toContainEqual([
			'zoom step, from the whole, at 300, against the floor: 2.00 × (bar: at most 2 ×)',
			true
		]);
		expect(said).toContainEqual([
			'zoom step, from the whole, at 3,000, vis-timeline against ours: 15.0 × (bar: at least 10 ×)',
			true
		]);
		expect(said).toContainEqual([
			'zoom step, from the whole, at 100,000, against the floor: not measured (bar: at most 1 ×)',
			null
		]);
		expect(said).toContainEqual(['heap at 100,000: not measured (bar: at most 150 MB)', null]);
	});
});
