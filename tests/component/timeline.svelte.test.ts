/** The chart and its state: what the reader's text, a movement and another grouping do to them. */
import { flushSync, tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { ChartMoment } from '../../src/lib/model/chart';
import { compressGaps, coveredDays } from '../../src/lib/model/gaps';
import { asStream, byKind } from '../../src/lib/model/groupings';
import { KINDS } from '../../src/lib/model/schema-values';
import { dayOf } from '../../src/lib/model/time';
import { NO_WARP } from '../../src/lib/model/warp';
import { TimelineState, type Painter } from '../../src/lib/state/timeline.svelte';
import { regroup } from '../../src/lib/ui/timeline/regroup';
import Timeline from '../../src/lib/ui/timeline/Timeline.svelte';
import Harness from './Harness.svelte';

const bounds = { from: dayOf(2000), to: dayOf(2020) };
const NAMES = { posts: 'P', papers: 'Q', talks: 'T', courses: 'C', code: 'K', ideas: 'I', milestones: 'M' } as const;
/** Moments of every kind on two threads, two years apart but for a gap of eight, and two on one day. */
const MOMENTS = [2001, 2002, 2002.02, 2003, 2004, 2012, 2013, 2014, 2015, 2017, 2017].map((year, i): ChartMoment => ({
	id: `m${i}`,
	kind: KINDS[i % KINDS.length] ?? 'post',
	themes: [i % 3 === 0 ? 'b' : 'a'],
	importance: 1 + (i % 5),
	title: `Title of m${i}`,
	gist: '',
	when: String(Math.floor(year)),
	at: Math.round(dayOf(2000) + (year - 2000) * 365.25) + 0.5
}));
const chart = (moments: readonly ChartMoment[] = MOMENTS) =>
	new TimelineState({
		moments,
		themes: [
			{ id: 'a', title: 'First thread', count: 7 },
			{ id: 'b', title: 'Second thread', count: 4 }
		],
		roles: [],
		bounds,
		initial: bounds,
		second: ({ when, kind }) => `${when} · ${kind}`
	});
const settled = (container: Element) =>
	expect.poll(() => container.querySelector('[data-timeline][data-settled]')).not.toBeNull();
const show = async (timeline: TimelineState) => {
	const { container } = await render(Harness, {
		props: { component: Timeline, props: { timeline, onopen: vi.fn() } }
	});
	await settled(container);
	return container;
};

/** Marks that do not stand where the scene says, or have no element, or too many. */
function misplaced(container: Element, timeline: TimelineState): string[] {
	const { scene } = timeline;
	const lanes = container.querySelector('svg.lanes')?.getBoundingClientRect();
	if (!lanes) return ['no lanes'];
	return scene.lanes.flatMap(({ lane, marks }) => {
		const row = container.querySelector(`[data-lane="${lane.head.id}"]`);
		const shown = marks.filter((mark) => !mark.early);
		const links = row?.querySelectorAll('a.mark').length ?? 0;
		return [
			...(links === marks.length ? [] : [`${lane.head.id} has ${links} links for ${marks.length} marks`]),
			...shown.flatMap(({ moment, x }) => {
				const box = row?.querySelector(`[data-id="${moment.id}"] circle.target`)?.getBoundingClientRect();
				const off = box ? box.left + box.width / 2 - lanes.left - (x + scene.shift) : NaN;
				return Math.abs(off) < 0.75 ? [] : [`${moment.id} is off by ${off}`];
			})
		];
	});
}

afterEach(() => document.documentElement.style.removeProperty('font-size'));

describe('the size of the reader’s text', () => {
	test.each([
		['16px', 1, 12],
		['24px', 1.5, 18],
		['32px', 2, 24]
	])('is taken from the root: %s', async (size, scale, labelPx) => {
		document.documentElement.style.fontSize = size;
		const timeline = chart();
		const container = await show(timeline);
		expect([timeline.textScale, timeline.layout.labelPx]).toEqual([scale, labelPx]);
		expect(misplaced(container, timeline)).toEqual([]);
	});

	test('makes labels wider, up to half as wide again', () => {
		const widest = (px: number) => {
			const timeline = chart(
				MOMENTS.slice(0, 1).map((moment) => ({ ...moment, title: 'A title of very many words '.repeat(9) }))
			);
			timeline.measure(1200, px);
			return Math.max(...timeline.layout.lanes.flatMap(({ labels }) => labels.texts.map((text) => text?.width ?? 0)));
		};
		expect(widest(16)).toBeLessThanOrEqual(236);
		expect(widest(24)).toBeGreaterThan(widest(16));
		expect(widest(32)).toBeLessThanOrEqual(354);
	});

	test('and a width of nothing leaves the plot as it is', () => {
		const timeline = chart();
		timeline.measure(0, 32);
		expect([timeline.measured, timeline.textScale]).toEqual([false, 1]);
	});
});

describe('marks', () => {
	test('stand where the scene says, at first and after every step of a gesture', async () => {
		const timeline = chart();
		const container = await show(timeline);
		expect(misplaced(container, timeline)).toEqual([]);
		for (const [from, to] of [
			[2001, 2006],
			[2001.5, 2006.5],
			[2001.9, 2002.1],
			[2010, 2018],
			[2000, 2020],
			[2016, 2019]
		] as const) {
			timeline.window = { from: dayOf(2000) + (from - 2000) * 365.25, to: dayOf(2000) + (to - 2000) * 365.25 };
			timeline.rest();
			flushSync();
			expect([from, to, misplaced(container, timeline)]).toEqual([from, to, []]);
		}
	});

	test('keep their elements through a pan', async () => {
		const timeline = chart();
		timeline.window = { from: dayOf(2000), to: dayOf(2006) };
		const container = await show(timeline);
		const before = container.querySelector('[data-id="m3"]');
		timeline.window = { from: dayOf(2001), to: dayOf(2007) };
		timeline.rest();
		flushSync();
		expect(before).not.toBeNull();
		expect(container.querySelector('[data-id="m3"]')).toBe(before);
	});
});

describe('while it moves', () => {
	const painter = () => ({
		begin: vi.fn<Painter['begin']>(),
		draw: vi.fn<Painter['draw']>(),
		end: vi.fn<Painter['end']>(),
		close: vi.fn<Painter['close']>()
	});
	const frame = () => new Promise((done) => requestAnimationFrame(() => done(undefined)));

	test('a painter draws, at most once a frame; the components follow when it rests, before the painter leaves', async () => {
		const timeline = chart();
		const container = await show(timeline);
		const paints = painter();
		timeline.painter = paints;
		const target = { from: dayOf(2001), to: dayOf(2005) };
		const told: string[][] = [];
		paints.end.mockImplementation(() => void told.push(misplaced(container, timeline)));

		timeline.look({ from: dayOf(2001), to: dayOf(2008) });
		timeline.look(target);
		expect([paints.begin.mock.calls.length, timeline.window, timeline.view, timeline.still]).toEqual([
			1,
			bounds,
			target,
			false
		]);
		await frame();
		expect(paints.draw).toHaveBeenCalledTimes(1);
		expect(paints.draw.mock.lastCall?.[0].window).toEqual(target);
		timeline.rest();
		expect([told, timeline.window, timeline.still]).toEqual([[[]], target, true]);
		expect([paints.begin, paints.end].map((each) => each.mock.calls.length)).toEqual([1, 1]);
	});

	test('it comes to rest by itself, once', async () => {
		const timeline = chart();
		const paints = painter();
		timeline.painter = paints;
		timeline.look({ from: dayOf(2001), to: dayOf(2005) });
		await expect.poll(() => paints.end.mock.calls.length).toBe(1);
		timeline.rest();
		expect(paints.end).toHaveBeenCalledTimes(1);
	});

	test('without a painter every step goes through the components', () => {
		const timeline = chart();
		timeline.look({ from: dayOf(2001), to: dayOf(2005) });
		expect(timeline.window).toEqual({ from: dayOf(2001), to: dayOf(2005) });
		timeline.rest();
	});

	test('those who watch are told of the window, until they no longer watch', async () => {
		const timeline = chart();
		const seen = vi.fn();
		const end = timeline.watch(seen);
		timeline.look({ from: dayOf(2001), to: dayOf(2005) });
		await frame();
		expect(seen).toHaveBeenLastCalledWith({ from: dayOf(2001), to: dayOf(2005) });
		end();
		timeline.look({ from: dayOf(2002), to: dayOf(2006) });
		await frame();
		expect(seen).toHaveBeenCalledTimes(1);
		timeline.rest();
	});

	test('the canvas is seen in place of the chart, and taken away at rest', async () => {
		const timeline = chart();
		const container = await show(timeline);
		container.querySelector('.plot')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
		await expect.poll(() => timeline.painter).not.toBeNull();
		const clip = container.querySelector('.clip');
		timeline.look({ from: dayOf(2001), to: dayOf(2005) });
		// Once the first picture of the movement is there: until then the chart itself is seen.
		await expect
			.poll(() => {
				timeline.look({ from: dayOf(2001), to: dayOf(2005) });
				return clip?.classList.contains('in-motion');
			})
			.toBe(true);
		const canvas = clip?.querySelector('canvas.motion');
		expect([canvas?.getAttribute('aria-hidden'), canvas && getComputedStyle(canvas).display]).toEqual([
			'true',
			'block'
		]);
		timeline.rest();
		expect(clip?.classList.contains('in-motion')).toBe(false);
		expect(canvas && getComputedStyle(canvas).display).toBe('none');
		expect(misplaced(container, timeline)).toEqual([]);
	});
});

describe('another grouping', () => {
	const stream = () => asStream(MOMENTS, 1, 'All');
	test('keeps the window, the selection and every moment', async () => {
		const timeline = chart();
		const container = await show(timeline);
		timeline.window = { from: dayOf(2001), to: dayOf(2016) };
		timeline.active = 'm6';
		timeline.rest();
		const total = timeline.scene.total;
		for (const plan of [byKind(NAMES), stream(), null]) {
			timeline.regroup(plan);
			flushSync();
			expect(timeline.window).toEqual({ from: dayOf(2001), to: dayOf(2016) });
			expect([timeline.by, timeline.active]).toEqual([plan?.by ?? 'theme', 'm6']);
			expect(container.querySelector('a.mark[tabindex="0"]')?.getAttribute('data-id')).toBe('m6');
			expect(container.querySelector('[data-timeline]')?.getAttribute('data-by')).toBe(plan?.by ?? 'theme');
			expect(timeline.layout.total).toBe(MOMENTS.length);
			expect(Math.abs(timeline.scene.total - total)).toBeLessThanOrEqual(1);
			expect(misplaced(container, timeline)).toEqual([]);
		}
	});

	test('flies its marks over on a canvas that is gone at the end', async () => {
		const timeline = chart();
		const container = await show(timeline);
		const clip = container.querySelector<HTMLElement>('.clip');
		const done = regroup(timeline, clip, () => timeline.regroup(stream()), tick);
		await expect.poll(() => clip?.querySelector('canvas.regrouping')).not.toBeNull();
		expect(clip?.classList.contains('regroups')).toBe(true);
		await done;
		expect([clip?.querySelector('canvas.regrouping'), clip?.classList.contains('regroups')]).toEqual([null, false]);
		expect(misplaced(container, timeline)).toEqual([]);
	});

	test('without a chart on the page is a cut', async () => {
		const timeline = chart();
		await regroup(timeline, null, () => timeline.regroup(byKind(NAMES)), tick);
		expect(timeline.by).toBe('kind');
	});
});

describe('compressed years', () => {
	test('keep the window in days, and put every mark where the shorter line has it', async () => {
		const timeline = chart();
		const container = await show(timeline);
		timeline.warp = compressGaps(coveredDays(MOMENTS));
		flushSync();
		expect(timeline.warp.breaks.length).toBeGreaterThan(0);
		expect(timeline.window).toEqual(bounds);
		expect(misplaced(container, timeline)).toEqual([]);
		expect(container.querySelectorAll('.gap').length).toBe(timeline.warp.breaks.length);
		timeline.warp = NO_WARP;
		flushSync();
		expect(misplaced(container, timeline)).toEqual([]);
	});
});

describe('going to a moment', () => {
	test('that hides behind another zooms in until it has a mark of its own', async () => {
		const timeline = chart();
		const container = await show(timeline);
		expect(container.querySelector('[data-id="m1"]')).toBeNull();
		timeline.goTo('m1');
		await expect.poll(() => container.querySelector('[data-moment="m1"]'), { timeout: 5000 }).not.toBeNull();
		expect(timeline.active).toBe('m1');
	});

	test('that no zoom can part from another of its day leads to that one', () => {
		const timeline = chart();
		timeline.measure(1000);
		timeline.goTo('m10');
		expect(['m9', 'm10']).toContain(timeline.active);
	});
});
