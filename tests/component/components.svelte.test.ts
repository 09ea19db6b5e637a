import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Component } from 'svelte';
import type { ChartMoment } from '../../src/lib/model/chart';
import { OPEN_LENS, type Lens } from '../../src/lib/model/lens';
import { dayOf } from '../../src/lib/model/time';
import { TimelineState } from '../../src/lib/state/timeline.svelte';
import KindChips from '../../src/lib/ui/controls/KindChips.svelte';
import RelationLine from '../../src/lib/ui/moment/RelationLine.svelte';
import SourceList from '../../src/lib/ui/moment/SourceList.svelte';
import TrustMark from '../../src/lib/ui/moment/TrustMark.svelte';
import ClusterList from '../../src/lib/ui/timeline/ClusterList.svelte';
import Timeline from '../../src/lib/ui/timeline/Timeline.svelte';
import Harness from './Harness.svelte';

const show = (component: unknown, props: Record<string, unknown>, locale: 'en' | 'zh' = 'en') =>
	render(Harness, { props: { component: component as Component<never>, props, locale } });

const moment = (
	id: string,
	year: number,
	month: number,
	day: number,
	extra: Partial<ChartMoment> = {}
): ChartMoment => ({
	id,
	kind: 'post',
	themes: ['a'],
	importance: 3,
	title: `Title of ${id}`,
	gist: `Gist of ${id}.`,
	when: `${day}/${month}/${year}`,
	at: dayOf(year, month, day) + 0.5,
	...extra
});
const settled = (container: Element) =>
	expect.poll(() => container.querySelector('[data-timeline][data-settled]')).not.toBeNull();
const bounds = { from: dayOf(2010), to: dayOf(2021) };
const chart = (moments: ChartMoment[]) =>
	new TimelineState({
		moments,
		themes: [
			{ id: 'a', title: 'First thread', count: 3 },
			{ id: 'b', title: 'Second thread', count: 1 }
		],
		roles: [],
		bounds,
		initial: bounds
	});

test('each grade of trust has a word and a mark of its own', async () => {
	const marks = new Set<string>();
	for (const [trust, word] of [
		['primary', 'First-hand'],
		['secondary', 'Second-hand'],
		['inferred', 'Inferred']
	] as const) {
		const { container, unmount } = await show(TrustMark, { trust });
		expect(container.textContent).toContain(word);
		marks.add(container.querySelector('svg')?.innerHTML ?? '');
		await unmount();
	}
	expect(marks.size).toBe(3);
});

test('a chip lets one group of kinds through, and "All kinds" lets all through again', async () => {
	const onchange = vi.fn<(lens: Lens) => void>();
	await show(KindChips, { lens: OPEN_LENS, onchange });
	await page.getByRole('button', { name: 'Talks' }).click();
	expect(onchange).toHaveBeenLastCalledWith({ ...OPEN_LENS, kinds: ['talk', 'interview'] });
	await expect.element(page.getByRole('button', { name: 'All kinds' })).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: 'All kinds' }).click();
	expect(onchange).toHaveBeenLastCalledWith(OPEN_LENS);
});

test('a source names its publisher, how it was read, how far to trust it, and where archived copies are', async () => {
	await show(
		SourceList,
		{
			prefix: 's',
			sources: [
				{
					url: 'https://example.org/a',
					title: 'A page',
					publisher: 'Example',
					trust: 'secondary',
					via: 'transcript',
					archive: 'https://web.archive.org/web/https://example.org/a'
				}
			]
		},
		'en'
	);
	await expect.element(page.getByRole('link', { name: 'A page', exact: true })).toHaveAttribute('rel', 'noopener');
	await expect.element(page.getByText('read in a transcript')).toBeVisible();
	await expect.element(page.getByText('Second-hand')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Archived copies: A page' })).toBeVisible();
});

test('the line of a moment stands in the order: what came before, itself, what came after, what stands beside', async () => {
	const item = (id: string, year: string) => ({ id, title: id, year, when: year, theme: 'a', at: 0 });
	const { container } = await show(RelationLine, {
		moment: {
			id: 'here',
			title: 'here',
			when: '2015',
			themes: [{ id: 'a', title: 'A' }],
			relations: [
				{ kind: 'same-idea', items: [item('twin', '2016')] },
				{ kind: 'led-to', items: [item('child', '2018')] },
				{ kind: 'builds-on', items: [item('parent', '2012')] }
			]
		}
	});
	const text = container.textContent;
	const order = ['Builds on', 'parent', 'here', 'Led to', 'child', 'Same idea', 'twin'].map((word) =>
		text.indexOf(word)
	);
	expect(order).toEqual([...order].sort((a, b) => a - b));
	expect(order[0]).toBeGreaterThanOrEqual(0);
});

test('moments that share a day are listed, each a link, and Escape closes the list', async () => {
	const onclose = vi.fn();
	await show(ClusterList, { moments: [moment('x', 2015, 1, 1), moment('y', 2015, 1, 1)], onopen: vi.fn(), onclose });
	await expect.element(page.getByRole('dialog')).toBeVisible();
	expect(page.getByRole('link').elements()).toHaveLength(2);
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
});

test('the chart draws a link for each moment, a ring where it belongs to a second thread, and says its total', async () => {
	const timeline = chart([moment('x', 2012, 1, 1, { themes: ['a', 'b'] }), moment('y', 2018, 1, 1)]);
	const { container } = await show(Timeline, { timeline, onopen: vi.fn() });
	await settled(container);
	expect(container.querySelector('[data-timeline]')?.getAttribute('data-total')).toBe('2');
	expect([...container.querySelectorAll('[data-moment]')].map((a) => a.getAttribute('data-moment'))).toEqual([
		'x',
		'y'
	]);
	expect(container.querySelector('[data-ring="b"]')).not.toBeNull();
});

test('arrow keys walk from mark to mark in time, and one mark is the tab stop', async () => {
	const timeline = chart([moment('x', 2012, 1, 1), moment('y', 2018, 1, 1, { themes: ['b'] })]);
	const { container } = await show(Timeline, { timeline, onopen: vi.fn() });
	await settled(container);
	expect(container.querySelectorAll('a.mark[tabindex="0"]')).toHaveLength(1);
	container.querySelector<SVGAElement>('[data-moment="x"]')?.focus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.poll(() => document.activeElement?.getAttribute('data-moment')).toBe('y');
	expect(container.querySelector('[data-moment="y"]')?.getAttribute('tabindex')).toBe('0');
});

test('opening a mark asks the page for that moment', async () => {
	const onopen = vi.fn((event: Event) => event.preventDefault());
	const timeline = chart([moment('x', 2012, 1, 1)]);
	const { container } = await show(Timeline, { timeline, onopen });
	await settled(container);
	container
		.querySelector<SVGAElement>('[data-moment="x"] .target')
		?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	// What a click does is loaded when the first one comes.
	await expect.poll(() => onopen).toHaveBeenCalledWith(expect.anything(), 'x');
});

test('a "+n" of one day opens its list instead of zooming', async () => {
	const timeline = chart([moment('x', 2012, 1, 1, { importance: 5 }), moment('y', 2012, 1, 1)]);
	const { container } = await show(Timeline, { timeline, onopen: vi.fn() });
	await settled(container);
	const cluster = container.querySelector('[data-cluster]');
	expect(cluster?.getAttribute('data-count')).toBe('2');
	cluster?.querySelector('.target')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	await expect.element(page.getByRole('dialog', { name: 'Together on 1/1/2012' })).toBeVisible();
});

test('a chart whose lens lets nothing through says so and offers to open it', async () => {
	const timeline = chart([moment('x', 2012, 1, 1)]);
	timeline.lens = { ...OPEN_LENS, kinds: ['paper'] };
	const onresetlens = vi.fn();
	await show(Timeline, { timeline, onopen: vi.fn(), onresetlens });
	await page.getByRole('button', { name: 'Show all kinds' }).click();
	expect(onresetlens).toHaveBeenCalledOnce();
});
