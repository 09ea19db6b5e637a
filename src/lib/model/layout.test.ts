import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART, layoutOf, MAX_SCALE, WIDTHS } from '../../../tests/fixtures/real';
import { crowd, LANES, law } from '../../../tests/fixtures/seeded';
import { labelWeight } from './layout';
import { OPEN_LENS, passes } from './lens';
import { KINDS } from './schema-values';
import { textWidth } from './text';
import { dayOf } from './time';

const BOUNDS = { from: dayOf(2000), to: dayOf(2020) };
const invented = (count: number, seed: number) => ({
	moments: crowd({ count, seed, bounds: BOUNDS, spans: 0.1 }),
	themes: LANES,
	bounds: BOUNDS
});

describe('the lanes of the record', () => {
	const chart = CHART.en;

	test('stand in the order of the themes, each moment in the lane of its first theme, once', () => {
		const { lanes, total } = layoutOf(chart, 1440);
		expect(lanes.map((lane) => lane.head.id)).toEqual(chart.themes.map((theme) => theme.id));
		lanes.forEach((lane, row) => {
			expect(lane.row).toBe(row);
			expect(new Set(lane.detail.items.map((m) => m.themes[0]))).toEqual(new Set([lane.head.id]));
		});
		const ids = lanes.flatMap((lane) => lane.detail.items.map((m) => m.id));
		expect(ids.sort()).toEqual(chart.moments.map((m) => m.id).sort());
		expect(total).toBe(235);
	});

	test('count the moments that belong to a theme, first or not, as the page of the theme does', () => {
		expect(layoutOf(chart, 1440).lanes.map(({ head, count }) => [head.id, count])).toEqual(
			chart.themes.map((theme) => [theme.id, theme.count])
		);
	});

	test('hold no label wider than asked, measured in the face it is drawn in', () => {
		for (const locale of ['en', 'zh'] as const)
			for (const width of WIDTHS)
				for (const { detail, labels } of layoutOf(CHART[locale], width).lanes)
					detail.items.forEach((moment, i) => {
						// Measured only where no other of the same day takes the mark for good.
						if ((detail.threshold[i] ?? Infinity) > MAX_SCALE) return;
						const label = labels.texts[i];
						expect(label?.width).toBe(textWidth(label?.text ?? '', 12, labelWeight(moment.importance)));
						expect(label?.width).toBeLessThanOrEqual(width < 560 ? 172 : 236);
					});
	});

	test('know which of their moments are spans', () => {
		const { lanes } = layoutOf(chart, 1440);
		const spans = lanes.flatMap((lane) => lane.spans.map((i) => lane.detail.items[i]?.id));
		expect(spans.sort()).toEqual(
			chart.moments
				.filter((m) => m.to !== undefined)
				.map((m) => m.id)
				.sort()
		);
		expect(spans).toContain('stanford-phd');
	});

	test('have ribbons that compare: the highest of the threads fills the scale, the quiet lane does not count', () => {
		const { lanes, peak } = layoutOf(chart, 1440);
		const highest = lanes
			.filter((lane) => lane.head.quiet !== true)
			.map((lane) => Math.max(...(lane.ribbon?.values ?? [])));
		expect(Math.max(...highest)).toBe(peak);
		expect(peak).toBeGreaterThan(1);
	});
});

describe('a lens', () => {
	test('takes away what it does not let through, and nothing else', () => {
		law(
			fc.property(fc.subarray([...KINDS]), fc.nat(100), (kinds, seed) => {
				const data = invented(120, seed);
				const { lanes, total } = layoutOf(data, 1440, { ...OPEN_LENS, kinds });
				const expected = data.moments.filter((m) => passes({ ...OPEN_LENS, kinds }, m)).map((m) => m.id);
				expect(lanes.flatMap((lane) => lane.detail.items.map((m) => m.id)).sort()).toEqual(expected.sort());
				expect(total).toBe(expected.length);
			}),
			50
		);
	});

	test('that lets nothing through leaves empty lanes and no division by nothing', () => {
		const { lanes, peak, total } = layoutOf({ ...invented(20, 1), moments: [] }, 1440, {
			...OPEN_LENS,
			kinds: ['idea']
		});
		expect(total).toBe(0);
		expect(peak).toBeGreaterThan(0);
		for (const lane of lanes) expect([lane.count, lane.detail.items.length]).toEqual([0, 0]);
	});
});

test('landmarks, and only they, are set in a heavier face', () => {
	expect([1, 2, 3, 4, 5].map(labelWeight)).toEqual([400, 400, 400, 400, 600]);
});
