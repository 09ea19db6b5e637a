import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Component } from 'svelte';
import { VIEWS } from '../../src/lib/i18n/features/views';
import type { ChartMoment } from '../../src/lib/model/chart';
import { outline } from '../../src/lib/model/outline';
import { dayOf } from '../../src/lib/model/time';
import { isLetterKey, letterKeys } from '../../src/lib/state/keys';
import GroupSwitch from '../../src/lib/ui/controls/GroupSwitch.svelte';
import KeySheet from '../../src/lib/ui/controls/KeySheet.svelte';
import ViewSwitch from '../../src/lib/ui/controls/ViewSwitch.svelte';
import MomentList from '../../src/lib/ui/list/MomentList.svelte';
import PagedList from '../../src/lib/ui/list/PagedList.svelte';
import MomentTable from '../../src/lib/ui/table/MomentTable.svelte';
import Harness from './Harness.svelte';

const show = (component: unknown, props: Record<string, unknown>, locale: 'en' | 'zh' = 'en') =>
	render(Harness, { props: { component: component as Component<never>, props, locale } });

const moment = (id: string, year: number, extra: Partial<ChartMoment> = {}): ChartMoment => ({
	id,
	kind: 'post',
	themes: ['a'],
	importance: 3,
	title: `Title of ${id}`,
	gist: `Gist of ${id}.`,
	when: String(year),
	at: dayOf(year, 6) + 0.5,
	trust: 'primary',
	...extra
});
const themes = [
	{ id: 'a', title: 'First thread', count: 3 },
	{ id: 'b', title: 'Second thread', count: 1 }
];
const window = { from: dayOf(2010), to: dayOf(2020) };
const few = [
	moment('job', 2005, { kind: 'milestone', to: dayOf(2012) }),
	moment('old', 2011, { importance: 5, title: 'Zebra' }),
	moment('new', 2015, { themes: ['b', 'a'], kind: 'paper', title: 'Apple', importance: 1, trust: 'inferred' }),
	moment('newer', 2015, { title: 'Mango' }),
	moment('later', 2025)
];
const many = Array.from({ length: 100 }, (_, i) => moment(`m${i}`, 2010 + Math.floor(i / 10)));
const stop = () => vi.fn((event: Event) => event.preventDefault());
const listed = (container: Element) =>
	[...container.querySelectorAll<HTMLElement>('[data-id]')].map((a) => a.dataset.id);
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.id;

beforeEach(() => {
	localStorage.clear();
	delete document.documentElement.dataset.keys;
});

const list = (extra: Record<string, unknown> = {}) => ({
	years: outline(few, window),
	themes,
	current: null,
	words: VIEWS.en.list,
	onopen: stop(),
	...extra
});

test('the list stands under headings of years, says of each moment what it is, and opens it', async () => {
	const onopen = stop();
	const { container } = await show(MomentList, list({ onopen }));
	expect(listed(container)).toEqual(['job', 'old', 'new', 'newer']);
	const headings = page.getByRole('heading', { level: 2 }).elements();
	expect(headings.map((each) => each.textContent)).toEqual([
		'Begun earlier 1 moment',
		'2011 1 moment',
		'2015 2 moments'
	]);
	await expect
		.element(page.getByRole('listitem').filter({ hasText: 'Apple' }))
		.toHaveTextContent(/Apple.*2015.*Paper.*Second thread.*Gist of new/);
	await page.getByRole('link', { name: 'Apple' }).click();
	expect(onopen).toHaveBeenCalledWith(expect.anything(), 'new');
});

test('the row of years leads to a year, without a step in the history', async () => {
	const steps = history.length;
	await show(MomentList, list());
	const years = page.getByRole('navigation', { name: 'Years' });
	await expect.element(years.getByRole('link', { name: '2015 2' })).toHaveAttribute('href', '#year-2015');
	await years.getByRole('link', { name: '2015 2' }).click();
	await expect.poll(() => document.activeElement?.textContent).toBe('2015 2 moments');
	expect(history.length).toBe(steps);
	expect(location.hash).not.toBe('#year-2015');
});

test('the list mutes what the search did not find, marks what it found, and says which moment is open', async () => {
	const { container } = await show(MomentList, list({ hits: new Set(['old']), current: 'new' }));
	const item = (id: string) => container.querySelector(`li:has([data-id="${id}"])`);
	expect(item('old')?.classList.contains('dim')).toBe(false);
	expect(item('old')?.querySelector('[data-found="found"]')).not.toBeNull();
	expect(item('new')?.classList.contains('dim')).toBe(true);
	await expect.element(page.getByRole('link', { name: 'Apple' })).toHaveAttribute('aria-current', 'true');
});

test('a list with nothing in it says so', async () => {
	await show(MomentList, list({ years: [] }));
	await expect.element(page.getByText('No moment lies in this window.')).toBeVisible();
});

test('a long list is drawn some at a time; the focus goes on to what was added', async () => {
	const { container } = await show(PagedList, list({ years: outline(many, window), limit: 30 }));
	expect(listed(container)).toHaveLength(30);
	await page.getByRole('button', { name: 'Show 30 more' }).click();
	await expect.poll(focused).toBe('m30');
	expect(listed(container)).toHaveLength(60);
});

test('a year that is not drawn yet is drawn from its beginning, and what comes before it can be had back', async () => {
	const { container } = await show(PagedList, list({ years: outline(many, window), limit: 30 }));
	await page.getByRole('link', { name: '2015 10' }).click();
	await expect.poll(() => document.activeElement?.textContent).toBe('2015 10 moments');
	expect(listed(container)[0]).toBe('m50');
	await page.getByRole('button', { name: 'Show 30 before these' }).click();
	await expect.poll(() => listed(container)[0]).toBe('m20');
	expect(listed(container)).toHaveLength(60);
	await page.getByRole('button', { name: 'Show 20 before these' }).click();
	await page.getByRole('button', { name: 'Show 10 more' }).click();
	await expect.poll(() => listed(container)).toEqual(many.map(({ id }) => id));
});

const table = (extra: Record<string, unknown> = {}) => ({
	moments: few,
	window,
	themes,
	current: null,
	onopen: stop(),
	...extra
});
const head = (name: string) => page.getByRole('columnheader', { name });
const sorted = () =>
	page
		.getByRole('columnheader')
		.elements()
		.filter((th) => th.hasAttribute('aria-sort'))
		.map((th) => `${th.textContent.trim().replace(/\s+/g, ' ')} ${th.getAttribute('aria-sort') ?? ''}`);

test('the table sorts by a press on a head, and says by which and which way', async () => {
	const { container } = await show(MomentTable, table());
	await expect.element(page.getByRole('table', { name: /January 2010 to December 2019: 4 moments/ })).toBeVisible();
	expect(sorted()).toEqual(['Date ↑ ascending']);
	expect(listed(container)).toEqual(['job', 'old', 'new', 'newer']);
	await head('Moment').getByRole('button').click();
	expect(sorted()).toEqual(['Moment ↑ ascending']);
	expect(listed(container)).toEqual(['new', 'newer', 'job', 'old']);
	await head('Moment').getByRole('button').click();
	expect(sorted()).toEqual(['Moment ↓ descending']);
	expect(listed(container)).toEqual(['old', 'job', 'newer', 'new']);
	await head('Importance').getByRole('button').click();
	expect(listed(container)).toEqual(['old', 'job', 'newer', 'new']);
});

test('the table sorts by keyboard, and the focus stays on the head', async () => {
	const { container } = await show(MomentTable, table());
	(head('Date').getByRole('button').element() as HTMLElement).focus();
	await userEvent.keyboard('{Tab}{Tab}{Enter}');
	expect(sorted()).toEqual(['Kind ↑ ascending']);
	expect(listed(container)).toEqual(['old', 'newer', 'new', 'job']);
	expect(document.activeElement?.textContent).toContain('Kind');
	await userEvent.keyboard(' ');
	expect(sorted()).toEqual(['Kind ↓ descending']);
});

test('a row of the table is headed by its title and says everything of the moment', async () => {
	const onopen = stop();
	await show(MomentTable, table({ onopen }));
	const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Apple' }) });
	await expect.element(row).toHaveTextContent(/2015\s*Apple\s*Paper\s*Second thread\s*First thread\s*Inferred/);
	await expect.element(row.getByRole('img', { name: '1 of 5' })).toBeVisible();
	await row.getByRole('link').click();
	expect(onopen).toHaveBeenCalledWith(expect.anything(), 'new');
});

test('a long table is drawn some rows at a time; the focus goes on to what was added', async () => {
	const { container } = await show(MomentTable, table({ moments: many, limit: 40 }));
	expect(listed(container)).toHaveLength(40);
	await page.getByRole('button', { name: 'Show 40 more' }).click();
	await expect.poll(focused).toBe('m40');
	await page.getByRole('button', { name: 'Show 20 more' }).click();
	await expect.poll(() => listed(container)).toHaveLength(100);
});

test('a narrow table scrolls in a region of its own that takes the focus', async () => {
	const { container } = await show(MomentTable, table());
	const frame = container.querySelector<HTMLElement>('[data-table]');
	expect(frame?.hasAttribute('tabindex')).toBe(false);
	if (frame?.parentElement) frame.parentElement.style.width = '360px';
	await expect.element(page.getByRole('region', { name: /4 moments/ })).toHaveAttribute('tabindex', '0');
	expect(frame?.scrollWidth).toBeGreaterThan(frame?.clientWidth ?? 0);
});

test('the switches are radio groups and say what was chosen', async () => {
	const onchange = vi.fn();
	const first = await show(ViewSwitch, { value: 'line', words: VIEWS.en.reading, onchange });
	await expect.element(page.getByRole('radio', { name: 'Timeline' })).toBeChecked();
	(page.getByRole('radio', { name: 'Timeline' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(onchange).toHaveBeenLastCalledWith('list');
	await first.unmount();
	const oncompress = vi.fn();
	await show(GroupSwitch, { value: 'theme', compressed: false, words: VIEWS.zh.grouping, onchange, oncompress }, 'zh');
	await expect.element(page.getByRole('group', { name: '分道' })).toBeVisible();
	await page.getByText('合为一道').click();
	expect(onchange).toHaveBeenLastCalledWith('stream');
	await page.getByRole('checkbox', { name: '压缩空白年份' }).click();
	expect(oncompress).toHaveBeenCalledWith(true);
});

test('the key sheet switches single-letter keys off, remembers it, and closes with Escape', async () => {
	expect(letterKeys()).toBe(true);
	const onclose = vi.fn();
	const first = await show(KeySheet, { onclose });
	await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	expect(first.container.querySelectorAll('kbd.off')).toHaveLength(0);
	await page.getByRole('checkbox', { name: 'Use single-letter keys' }).click();
	expect(letterKeys()).toBe(false);
	expect([...first.container.querySelectorAll('kbd.off')].map((kbd) => kbd.textContent).join('')).toBe('[]PTFD/?');
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
	await first.unmount();
	// As after a reload: nothing but the storage remembers.
	delete document.documentElement.dataset.keys;
	await show(KeySheet, { onclose }, 'zh');
	const box = page.getByRole('checkbox', { name: '启用单字母按键' });
	await expect.element(box).not.toBeChecked();
	await box.click();
	expect(letterKeys()).toBe(true);
});

test('blocked storage does not break the keys: the choice lasts for the page', async () => {
	const refuse = () => {
		throw new Error('blocked');
	};
	const spies = [
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse),
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
	];
	await show(KeySheet, { onclose: vi.fn() });
	await page.getByRole('checkbox', { name: 'Use single-letter keys' }).click();
	expect(letterKeys()).toBe(false);
	for (const spy of spies) spy.mockRestore();
});

test('letters and the four signs are single-letter keys; digits, arrows and names of keys are not', () => {
	expect(['p', 'D', '/', '?', '[', ']'].every(isLetterKey)).toBe(true);
	expect(['0', '+', '-', 'ArrowLeft', 'Enter', ' ', 'Escape'].some(isLetterKey)).toBe(false);
});
