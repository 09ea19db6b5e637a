import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, law } from '../../../tests/fixtures/seeded';
import { curveOf, exitOf, headOf, pathOf, placeNames, pointOf } from './arc-curve';
import type { Arc, ArcEnd } from './arcs';

const WIDTH = 1200;
const end = (x: number, row: number, extra: Partial<ArcEnd> = {}): ArcEnd => ({
	x,
	row,
	r: 5,
	edge: false,
	head: false,
	...extra
});
const arc = (here: ArcEnd, there: ArcEnd, level = 1): Arc => ({
	key: 'other',
	here,
	there,
	level,
	kinds: ['builds-on'],
	line: 'solid',
	theme: 'a',
	moments: ['other'],
	leaves: null
});
const anyEnd = fc.record({
	x: between(0, WIDTH),
	row: fc.integer({ min: 0, max: 10 }),
	r: between(3.5, 7.5),
	edge: fc.boolean(),
	head: fc.boolean()
});
const numbersIn = (path: string) => path.match(/-?\d+(?:\.\d+)?/g) ?? [];

describe('within a lane', () => {
	const pitch = 60;
	const line = 2.5 * pitch;

	test('bulges above the line, clear of the labels, for most of its way', () => {
		const curve = curveOf(arc(end(100, 2), end(900, 2)), pitch);
		for (let t = 0.34; t < 0.66; t += 0.02) expect(line - pointOf(curve, t)[1]).toBeCloseTo(36, 6);
	});

	test('rises higher the farther it leads, and never more than a little over the middle of the gap', () => {
		law(
			fc.property(between(0, 1), between(0, 1), between(54, 118), (a, b, pitch) => {
				const rise = (level: number) =>
					2.5 * pitch - pointOf(curveOf(arc(end(0, 2), end(700, 2), level), pitch), 0.5)[1];
				expect(rise(Math.max(a, b))).toBeGreaterThanOrEqual(rise(Math.min(a, b)) - 1e-9);
				expect(rise(1)).toBeLessThanOrEqual(pitch / 2 + 6 + 1e-9);
			})
		);
	});

	test('leaves the window in the gap, not on the line', () => {
		const [x, y] = pointOf(curveOf(arc(end(100, 2), end(0, 2, { edge: true })), pitch), 1);
		expect(x).toBe(0);
		expect(y).toBeLessThan(line - 20);
	});
});

test('from lane to lane it starts and ends upright, clear of both marks', () => {
	const curve = curveOf(arc(end(100, 1), end(400, 4, { head: true })), 60);
	expect(curve).toEqual([[100, 97, 100, 180, 400, 180, 400, 258]]);
});

test('any arc starts and ends where its ends are, in pieces that join, and can be written down', () => {
	law(
		fc.property(anyEnd, anyEnd, between(0, 1), between(54, 118), (here, there, level, pitch) => {
			const curve = curveOf(arc(here, there, level), pitch);
			expect(pointOf(curve, 0)[0]).toBeCloseTo(here.x, 6);
			expect(pointOf(curve, 1)[0]).toBeCloseTo(there.x, 6);
			curve.slice(1).forEach((piece, i) => expect(piece.slice(0, 2)).toEqual(curve[i]?.slice(6)));
			for (const text of [pathOf(curve), headOf(curve, 'here'), headOf(curve, 'there'), exitOf(curve)])
				for (const n of numbersIn(text)) expect(Number.isFinite(Number(n)), text).toBe(true);
			expect(pathOf(curve)).not.toMatch(/NaN|Infinity/);
		})
	);
});

test('an arrowhead points along the curve', () => {
	const curve = curveOf(arc(end(100, 1), end(400, 4)), 60);
	expect(headOf(curve, 'there')).toBe('M400,268L397,262L403,262Z');
	expect(headOf(curve, 'here')).toBe('M100,92L103,98L97,98Z');
});

describe('names of arcs', () => {
	const line = (x0: number, y0: number, x1: number, y1: number) => [[x0, y0, x0, y0, x1, y1, x1, y1] as const];

	test('never cover each other', () => {
		const curves = fc.array(
			fc.record({
				curve: fc
					.tuple(between(0, 1200), between(0, 600), between(0, 1200), between(0, 600))
					.map(([a, b, c, d]) => line(a, b, c, d)),
				width: between(30, 90)
			}),
			{ maxLength: 4 }
		);
		law(
			fc.property(curves, (named) => {
				const placed = placeNames(named, WIDTH).flatMap((place, i) =>
					place ? [{ x: place[0], y: place[1], half: (named[i]?.width ?? 0) / 2 }] : []
				);
				for (const { x, half } of placed) expect([x - half >= 0, x + half <= WIDTH]).toEqual([true, true]);
				placed.forEach((a, i) =>
					placed.slice(i + 1).forEach((b) => {
						expect(Math.abs(a.x - b.x) > a.half + b.half || Math.abs(a.y - b.y) >= 14).toBe(true);
					})
				);
			})
		);
	});

	test('stand in the middle where there is room, and nowhere where they would not fit', () => {
		expect(placeNames([{ curve: line(0, 0, 400, 0), width: 60 }], WIDTH)).toEqual([[200, 0]]);
		expect(placeNames([{ curve: line(0, 0, 120, 0), width: 60 }], WIDTH)).toEqual([null]);
		expect(placeNames([{ curve: line(0, 0, 0, 400), width: 60 }], WIDTH)).toEqual([null]);
	});
});
