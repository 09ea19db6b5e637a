import type { Component } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { ChartMoment } from '../../src/lib/model/chart';
import { OPEN_LENS, type Lens } from '../../src/lib/model/lens';
import { dayOf } from '../../src/lib/model/time';
import type { TimeWindow } from '../../src/lib/model/window';
import EmptyState from '../../src/lib/ui/facets/EmptyState.svelte';
import FacetPanel from '../../src/lib/ui/facets/FacetPanel.svelte';
import LensBar from '../../src/lib/ui/facets/LensBar.svelte';
import Harness from './Harness.svelte';

const moment = (id: string, year: number, extra: Partial<ChartMoment> = {}): ChartMoment => ({
	id,
	kind: 'post',
	themes: ['a'],
	importance: 3,
	title: id,
	gist: '',
	when: '',
	at: dayOf(year, 7) + 0.5,
	trust: 'primary',
	...extra
});
const MOMENTS = [
	moment('early', 2011, { kind: 'talk', importance: 5 }),
	moment('middle', 2013, { kind: 'talk', importance: 4 }),
	moment('post', 2013, { importance: 5, themes: ['a', 'b'] }),
	moment('late', 2016, { themes: ['b'], trust: 'secondary', figure: true })
];
const THEMES = [
	{ id: 'a', title: 'First thread', count: 3 },
	{ id: 'b', title: 'Second thread', count: 2 }
];

/** The component with a lens that follows what is chosen, as a page's does. */
async function follow(component: unknown, start: Partial<Lens> = {}, extra: object = {}) {
	let lens = $state.raw<Lens>({ ...OPEN_LENS, ...start });
	const props = {
		moments: MOMENTS,
		themes: THEMES,
		get lens() {
			return lens;
		},
		onchange: (next: Lens) => (lens = next),
		...extra
	};
	const { unmount, container } = await render(Harness, { props: { component: component as Component<never>, props } });
	return { lens: () => lens, unmount, container };
}
const box = (name: string) => page.getByRole('checkbox', { name });
const radio = (name: string) => page.getByRole('radio', { name });

beforeEach(async () => {
	await page.viewport(1200, 800);
});

test('every choice says how many moments it would show, and the counts follow what is chosen', async () => {
	const { lens } = await follow(FacetPanel, {}, { onclose: vi.fn() });
	await expect.element(page.getByText('4 of 4 moments')).toBeVisible();
	await expect.element(box('Talk 2')).not.toBeChecked();
	await box('Second thread 2').click();
	await expect.element(page.getByText('2 of 4 moments')).toBeVisible();
	// What excludes itself is said, and can still be chosen.
	await expect.element(box('Talk 0')).toBeEnabled();
	await expect.element(box('First thread 3')).toBeVisible();
	await radio('4 or more 1').click();
	await expect.element(page.getByText('1 of 4 moments')).toBeVisible();
	await box('Has a figure 0').click();
	expect(lens()).toEqual({ ...OPEN_LENS, themes: ['b'], importance: 4, figure: true });
	await expect.element(page.getByText('0 of 4 moments')).toBeVisible();
});

test('two threads or more can be asked for together, and one alone is asked for as it is', async () => {
	const { lens } = await follow(FacetPanel, {}, { onclose: vi.fn() });
	expect(page.getByRole('radiogroup', { name: 'Belonging to' }).elements()).toHaveLength(0);
	await box('Second thread').click();
	await box('First thread').click();
	// In the order of the lanes, so that a view has one address.
	expect(lens().themes).toEqual(['a', 'b']);
	await radio('all of them').click();
	await expect.element(page.getByText('1 of 4 moments')).toBeVisible();
	expect(lens().match).toBe('all');
	await box('Second thread').click();
	expect(lens()).toEqual({ ...OPEN_LENS, themes: ['a'] });
});

test('all of it is done with the keyboard: boxes by Space, buttons of one choice by arrows, years by typing', async () => {
	const { lens } = await follow(FacetPanel, {}, { onclose: vi.fn() });
	box('First thread').element().focus();
	await userEvent.keyboard(' ');
	expect(lens().themes).toEqual(['a']);
	await userEvent.tab();
	expect(document.activeElement).toBe(box('Second thread').element());
	radio('Any').element().focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	expect(lens().importance).toBe(3);
	radio('Hide the rest').element().focus();
	await userEvent.keyboard('{ArrowDown}');
	expect(lens().rest).toBe('dim');
	const first = page.getByRole('spinbutton', { name: 'First year' });
	await first.fill('2013');
	await userEvent.tab();
	expect(lens().years).toEqual([2013, 2016]);
	await page.getByRole('spinbutton', { name: 'Last year' }).fill('2012');
	await userEvent.tab();
	expect(lens().years).toEqual([2012, 2012]);
});

test('years that were typed wrong become the nearest that make sense, and both ends mean all', async () => {
	const { lens } = await follow(FacetPanel, { years: [2013, 2014] }, { onclose: vi.fn() });
	const first = page.getByRole('spinbutton', { name: 'First year' });
	await first.fill('1');
	await userEvent.tab();
	expect(lens().years).toEqual([2011, 2014]);
	await expect.element(first).toHaveValue(2011);
	await page.getByRole('spinbutton', { name: 'Last year' }).fill('');
	await userEvent.tab();
	expect(lens().years).toBeNull();
});

test('"Clear all" takes every facet off, and leaves the search and what becomes of the rest', async () => {
	const { lens } = await follow(
		FacetPanel,
		{ kinds: ['talk'], importance: 4, years: [2012, 2014], query: 'nano', rest: 'dim' },
		{ onclose: vi.fn() }
	);
	const clear = page.getByRole('button', { name: 'Clear all' });
	await clear.click();
	expect(lens()).toEqual({ ...OPEN_LENS, query: 'nano', rest: 'dim' });
	await expect.element(clear).toHaveAttribute('aria-disabled', 'true');
	await expect.element(box('Talk 2')).not.toBeChecked();
});

test('the panel takes the focus, Escape closes it, and the focus goes back to where it came from', async () => {
	const button = document.body.appendChild(document.createElement('button'));
	button.focus();
	const onclose = vi.fn();
	const { unmount } = await follow(FacetPanel, {}, { onclose });
	await expect.element(page.getByRole('heading', { name: 'Filter' })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
	await unmount();
	expect(document.activeElement).toBe(button);
	button.remove();
});

test('on a phone it is a sheet over the page, which says what it will show', async () => {
	await page.viewport(390, 800);
	const onclose = vi.fn();
	await follow(FacetPanel, { kinds: ['talk'] }, { onclose });
	await expect.element(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
	await page.getByRole('button', { name: 'Show 2 moments' }).click();
	expect(onclose).toHaveBeenCalledTimes(1);
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => onclose.mock.calls.length).toBe(2);
});

test('the line of what is on names each thing, and takes away the one that is pressed', async () => {
	const { lens, container } = await follow(LensBar, {
		themes: ['a', 'b'],
		match: 'all',
		kinds: ['talk', 'post'],
		importance: 4,
		trust: ['primary'],
		years: [2012, 2014]
	});
	const parts = [...(container.querySelector('.bar')?.children ?? [])].map((part) =>
		part.textContent.replace('×', '').trim()
	);
	expect(parts.join(' ')).toBe(
		'1 of 4 moments First thread and Second thread Talk or Post importance ≥ 4 First-hand 2012–2014 Clear all'
	);
	await page.getByRole('button', { name: 'Second thread, remove' }).click();
	expect(lens()).toMatchObject({ themes: ['a'], match: 'any' });
	// The focus goes to what moved up into its place.
	await expect.element(page.getByRole('button', { name: 'Talk, remove' })).toHaveFocus();
	await page.getByRole('button', { name: 'Clear all' }).click();
	expect(lens()).toEqual(OPEN_LENS);
	await expect.poll(() => container.querySelector('button')).toBeNull();
});

const WHOLE: TimeWindow = { from: dayOf(2010), to: dayOf(2020) };
const WINDOW: TimeWindow = { from: dayOf(2012), to: dayOf(2015) };
function empty(
	lens: Partial<Lens>,
	window = WINDOW,
	hits: ReadonlySet<string> | null = null,
	locale: 'en' | 'zh' = 'en'
) {
	const onlens = vi.fn<(lens: Lens) => void>();
	const onwindow = vi.fn<(window: TimeWindow) => void>();
	const props = { moments: MOMENTS, themes: THEMES, lens: { ...OPEN_LENS, ...lens }, hits, window };
	const component = EmptyState as unknown as Component<never>;
	return {
		onlens,
		onwindow,
		shown: render(Harness, { props: { component, props: { ...props, onlens, onwindow }, locale } })
	};
}

test('an empty view says why, and offers the nearest that are not, with what they would show', async () => {
	const { onlens, onwindow, shown } = empty({ kinds: ['talk'], importance: 5 });
	await shown;
	await expect.element(page.getByText('No talk of importance 5 lies between 2012 and 2014.')).toBeVisible();
	await page.getByRole('button', { name: 'Show importance 4 and up: 1 moment' }).click();
	expect(onlens).toHaveBeenLastCalledWith({ ...OPEN_LENS, kinds: ['talk'], importance: 4 });
	await page.getByRole('button', { name: 'Show all kinds: 1 moment' }).click();
	expect(onlens).toHaveBeenLastCalledWith({ ...OPEN_LENS, importance: 5 });
	expect(onwindow).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Show July 2011 to December 2014: 1 moment' }).click();
	expect(onwindow).toHaveBeenCalledOnce();
	expect(onlens).toHaveBeenCalledTimes(2);
	await page.getByRole('button', { name: 'Clear the filter: 2 moments' }).click();
	expect(onlens).toHaveBeenLastCalledWith(OPEN_LENS);
});

test.each([
	[{ query: 'zzz' }, 'The record has no moment that speaks of “zzz”.', '全部记录中没有提到“zzz”的时刻。'],
	[{ kinds: ['code', 'paper'] }, 'The record has no program or paper.', '全部记录中没有代码或论文。'],
	[
		{ figure: true, trust: ['primary'] },
		'The record has no moment known first-hand with a figure.',
		'全部记录中没有依据为一手、带交互演示的时刻。'
	],
	[
		{ themes: ['a', 'b'], match: 'all', kinds: ['talk'] },
		'The record has no talk in First thread and Second thread at once.',
		'全部记录中没有同时属于“First thread与Second thread”的演讲。'
	]
] as const)('the reason names what excludes each other and no more: %j', async (lens, en, zh) => {
	const hits = 'query' in lens ? new Set<string>() : null;
	for (const [locale, words] of [
		['en', en],
		['zh', zh]
	] as const) {
		const { unmount } = await empty({ ...lens }, WHOLE, hits, locale).shown;
		await expect.element(page.getByText(words, { exact: true })).toBeVisible();
		await unmount();
	}
});
