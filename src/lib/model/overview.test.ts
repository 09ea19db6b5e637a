import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART } from '../../../tests/fixtures/real';
import { crowd, LANES, law } from '../../../tests/fixtures/seeded';
import { overview } from './overview';
import { civil, dayOf } from './time';

const BOUNDS = { from: dayOf(2000), to: dayOf(2010) };
const IDS = LANES.map((theme) => theme.id);
const crowds = fc
	.record({ count: fc.integer({ min: 0, max: 80 }), seed: fc.nat() })
	.map((options) => crowd({ ...options, bounds: BOUNDS }));

test('counts every moment of the record once', () => {
	const { moments, themes, bounds } = CHART.en;
	const bins = overview(
		moments,
		themes.map((theme) => theme.id),
		bounds
	);
	expect(bins.reduce((sum, bin) => sum + bin.total, 0)).toBe(235);
});

test('each bin holds exactly the moments between its edges, by their first theme', () => {
	law(
		fc.property(crowds, (moments) => {
			const bins = overview(moments, IDS, BOUNDS);
			for (const bin of bins) {
				const inside = moments.filter((m) => m.at >= bin.from && m.at < bin.to);
				expect(bin.counts).toEqual(IDS.map((id) => inside.filter((m) => m.themes[0] === id).length));
				expect(bin.total).toBe(inside.length);
			}
			expect(bins.reduce((sum, bin) => sum + bin.total, 0)).toBe(moments.length);
		})
	);
});

test('bins stand in order, apart, and begin in January, May or September', () => {
	law(
		fc.property(crowds, (moments) => {
			const bins = overview(moments, IDS, BOUNDS);
			bins.forEach((bin, i) => {
				expect(bin.from).toBeGreaterThanOrEqual(bins[i - 1]?.to ?? -Infinity);
				expect(bin.to).toBeGreaterThan(bin.from);
				expect([1, 5, 9]).toContain(civil(bin.from).month);
				expect(civil(bin.from).day).toBe(1);
			});
		})
	);
});

test('the first and the last bin end where the record does', () => {
	const moments = [dayOf(2000, 2) + 0.5, dayOf(2009, 12) + 0.5].map((at, i) => ({
		...crowd({ count: 2, bounds: BOUNDS })[i],
		at
	}));
	const inner = { from: dayOf(2000, 1, 15), to: dayOf(2009, 12, 20) };
	const bins = overview(moments as ReturnType<typeof crowd>, IDS, inner);
	expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([inner.from, inner.to]);
});
