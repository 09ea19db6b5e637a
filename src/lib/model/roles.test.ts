import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART } from '../../../tests/fixtures/real';
import { law, windows } from '../../../tests/fixtures/seeded';
import type { ChartRole } from './chart';
import { roleBars, type RoleBar } from './roles';
import { timeScale } from './scale';
import { textWidth } from './text';

const role = (id: string, from: number, to: number): ChartRole => ({
	id,
	title: `${id} · a long title of a role`,
	short: id,
	moment: id,
	from,
	to
});
const PX = 12;

/** Roles of which at most two hold at any time, in order of their start. */
const careers = fc
	.array(fc.record({ pause: fc.integer({ min: 0, max: 400 }), days: fc.integer({ min: 1, max: 900 }) }), {
		maxLength: 12
	})
	.map((list) => {
		const busy = [0, 0];
		let from = 0;
		return list.map(({ pause, days }, i) => {
			from = Math.max(from + pause, Math.min(...busy));
			busy[busy.indexOf(Math.min(...busy))] = from + days;
			return role(`r${i}`, from, from + days);
		});
	});

/** What of the bars cannot be: pieces of two roles on each other, or beyond the plot. */
function faults(bars: readonly RoleBar[], width: number): string[] {
	const pieces = bars.flatMap((bar) => bar.pieces.map((piece) => ({ ...piece, id: bar.role.id })));
	const outside = pieces.filter((p) => p.x < 0 || p.x + p.width > width + 1e-6 || p.width <= 0);
	const meet = pieces.flatMap((a, i) =>
		pieces
			.slice(i + 1)
			.filter((b) => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.top < b.bottom && b.top < a.bottom)
	);
	return [...outside.map((p) => `${p.id} is outside`), ...meet.map((p) => `${p.id} lies on another`)];
}

test('no role is hidden behind another, nor drawn beyond the plot, in any window of the record', () => {
	const { roles, bounds } = CHART.en;
	for (const window of windows(bounds, 200))
		expect(faults(roleBars(roles, timeScale(window, 1200), PX), 1200)).toEqual([]);
});

test('nor for any two careers side by side, one inside the other or end to end', () => {
	law(
		fc.property(careers, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 6000 }), (roles, from, days) => {
			expect(faults(roleBars(roles, timeScale({ from, to: from + days }, 1000), PX), 1000)).toEqual([]);
		}),
		1000
	);
});

test('every role that the window holds for more than three pixels is drawn', () => {
	law(
		fc.property(careers, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 6000 }), (roles, from, days) => {
			const scale = timeScale({ from, to: from + days }, 1000);
			const drawn = new Set(roleBars(roles, scale, PX).map((bar) => bar.role.id));
			for (const { id, from: a, to: b } of roles) {
				const seen = (Math.min(b, from + days) - Math.max(a, from)) * scale.k;
				if (seen <= 0) expect(drawn.has(id)).toBe(false);
				// A role of which every stretch is shared may be cut in two or three.
				if (seen > 9) expect(drawn.has(id)).toBe(true);
			}
		})
	);
});

test('where two roles overlap the earlier keeps the upper half and the later the lower', () => {
	const [a, b] = roleBars([role('a', 0, 60), role('b', 40, 100)], timeScale({ from: 0, to: 100 }, 1000), PX);
	expect(a?.pieces).toEqual([
		{ x: 0, width: 400, top: 0, bottom: 1 },
		{ x: 400, width: 198, top: 0, bottom: 0.45 }
	]);
	expect(b?.pieces).toEqual([
		{ x: 400, width: 200, top: 0.55, bottom: 1 },
		{ x: 600, width: 398, top: 0, bottom: 1 }
	]);
});

test('the name is the long one where it fits, else the short one, else none; and always inside its bar', () => {
	const label = (width: number) =>
		roleBars([role('Tesla', 0, 100)], timeScale({ from: 0, to: 100 }, width), PX)[0]?.label;
	expect(label(400)?.text).toBe('Tesla · a long title of a role');
	expect(label(80)?.text).toBe('Tesla');
	expect(label(30)).toBeNull();
	for (const locale of ['en', 'zh'] as const)
		for (const window of windows(CHART[locale].bounds, 100))
			for (const bar of roleBars(CHART[locale].roles, timeScale(window, 900), PX)) {
				if (!bar.label) continue;
				const body = bar.pieces.find((piece) => piece.top === 0 && piece.bottom === 1);
				const right = bar.label.x + textWidth(bar.label.text, PX);
				expect(bar.label.x).toBeGreaterThanOrEqual(body?.x ?? NaN);
				expect(right).toBeLessThanOrEqual((body?.x ?? NaN) + (body?.width ?? NaN));
			}
});
