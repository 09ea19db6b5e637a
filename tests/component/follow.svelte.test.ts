import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Component } from 'svelte';
import { calendarOf } from '../../src/lib/i18n/dates';
import { calendarWords } from '../../src/lib/i18n/calendar';
import { FOLLOW_WORDS } from '../../src/lib/i18n/features/follow';
import type { ChartMoment } from '../../src/lib/model/chart';
import type { LinksFile } from '../../src/lib/model/relations';
import { dayOf, type Day } from '../../src/lib/model/time';
import { FollowState } from '../../src/lib/state/follow.svelte';
import { TimelineState } from '../../src/lib/state/timeline.svelte';
import Arcs from '../../src/lib/ui/timeline/Arcs.svelte';
import DateCursor from '../../src/lib/ui/timeline/DateCursor.svelte';
import FollowNote from '../../src/lib/ui/timeline/FollowNote.svelte';
import ThenList from '../../src/lib/ui/timeline/ThenList.svelte';
import Harness from './Harness.svelte';

const show = (component: unknown, props: Record<string, unknown>, locale: 'en' | 'zh' = 'en') =>
	render(Harness, { props: { component: component as Component<never>, props, locale } });

const moment = (id: string, year: number, theme = 'a', extra: Partial<ChartMoment> = {}): ChartMoment => ({
	id,
	kind: 'post',
	themes: [theme],
	importance: 3,
	title: `Title of ${id}`,
	gist: '',
	when: String(year),
	at: dayOf(year, 6, 1) + 0.5,
	...extra
});
const bounds = { from: dayOf(2010), to: dayOf(2020) };
const chart = () =>
	new TimelineState({
		moments: [moment('one', 2011), moment('two', 2013), moment('three', 2015, 'b'), moment('four', 2018)],
		themes: [
			{ id: 'a', title: 'First thread', count: 3 },
			{ id: 'b', title: 'Second thread', count: 1 }
		],
		roles: [],
		bounds,
		initial: bounds
	});
const LINKS: LinksFile = {
	relations: { two: { 'builds-on': ['one'], 'same-idea': ['four'] }, three: { contradicts: ['two'] } },
	lineages: [{ id: 'line', title: { en: 'A line', zh: '一条线' }, moments: ['one', 'three', 'four'] }]
};
const answer = (body: unknown, status = 200) => {
	const fetched = vi.fn<() => Promise<Response>>(() => Promise.resolve(new Response(JSON.stringify(body), { status })));
	vi.stubGlobal('fetch', fetched);
	return fetched;
};
const following = (timeline = chart()) => new FollowState(timeline, '/links.json', 'en');
afterEach(() => vi.unstubAllGlobals());

describe('following', () => {
	test('begins once the pointer rests, reads its file once, and ends when the pointer leaves', async () => {
		const fetched = answer(LINKS);
		const follow = following();
		follow.point('one');
		follow.point('two');
		expect(follow.shown).toBeNull();
		await expect.poll(() => follow.shown).toBe('two');
		await expect.poll(() => follow.arcs.arcs.length).toBe(3);
		expect([...follow.related].sort()).toEqual(['four', 'one', 'three']);
		expect([...follow.arcs.marks].sort()).toEqual(['four', 'one', 'three', 'two']);
		follow.point(null);
		await expect.poll(() => follow.shown).toBeNull();
		expect(follow.arcs.arcs).toEqual([]);
		expect(follow.note?.moment.id).toBe('two');
		follow.focus('one');
		expect(follow.shown).toBe('one');
		expect(fetched).toHaveBeenCalledTimes(1);
	});

	test('a pin keeps the arcs while another moment is looked at', async () => {
		answer(LINKS);
		const follow = following();
		follow.togglePin('two');
		await follow.load();
		follow.focus('one');
		expect([follow.shown, follow.pinned]).toEqual(['two', 'two']);
		follow.togglePin('two');
		expect([follow.shown, follow.pinned]).toEqual(['one', null]);
	});

	test('walks a lineage to its end and back, and says where it is', async () => {
		answer(LINKS);
		const follow = following();
		expect(await follow.walk('one', 1)).toMatchObject({ to: { id: 'three' }, line: { by: 'lineage', n: 2, all: 3 } });
		expect(await follow.walk('three', 1)).toMatchObject({ to: { id: 'four' }, line: { n: 3 } });
		expect(await follow.walk('four', 1)).toMatchObject({ to: null });
		expect(await follow.walk('four', -1)).toMatchObject({ to: { id: 'three' } });
		expect(await follow.walk('nobody', 1)).toBeNull();
	});

	test('the note’s buttons take a pin along', async () => {
		answer(LINKS);
		const follow = following();
		follow.pin('one');
		await follow.carry(1);
		expect([follow.pinned, follow.note?.moment.id]).toEqual(['three', 'three']);
		follow.pin(null);
		await follow.carry(1);
		expect([follow.pinned, follow.shown]).toEqual([null, 'four']);
	});

	test('without its file there are no arcs, and walking goes along the thread', async () => {
		const fetched = answer({}, 404);
		const follow = following();
		follow.focus('two');
		await follow.load();
		expect(follow.arcs.arcs).toEqual([]);
		expect(follow.note).toMatchObject({ counts: null, line: { by: 'thread', title: 'First thread', n: 2, all: 3 } });
		expect(await follow.walk('two', 1)).toMatchObject({ to: { id: 'four' } });
		for (let i = 0; i < 5; i++) await follow.load();
		expect(fetched).toHaveBeenCalledTimes(3);
	});
});

describe('arcs', () => {
	const drawn = async (window = bounds) => {
		answer(LINKS);
		const timeline = chart();
		timeline.measure(900);
		timeline.window = window;
		const follow = following(timeline);
		follow.pin('two');
		await follow.load();
		return show(Arcs, { arcs: follow.arcs, pitch: 80, words: FOLLOW_WORDS.en });
	};

	test('differ in their line, and few of them bear their names', async () => {
		const { container } = await drawn();
		const lines = [...container.querySelectorAll('[data-arc]')].map((g) => [
			g.getAttribute('data-arc'),
			['solid', 'dashed', 'double'].find((line) => g.classList.contains(line))
		]);
		expect(Object.fromEntries(lines)).toEqual({ one: 'solid', four: 'dashed', three: 'double' });
		expect([...container.querySelectorAll('text')].map((text) => text.textContent).sort()).toEqual([
			'Builds on',
			'Pulls against',
			'Same idea'
		]);
	});

	test('that leave the window are counted at its edges', async () => {
		const { container } = await drawn({ from: dayOf(2012), to: dayOf(2014) });
		expect(container.textContent).toContain('← 1 earlier');
		expect(container.textContent).toContain('2 later →');
	});
});

test('the note says what is followed, does what the keys do, and announces a step', async () => {
	answer(LINKS);
	const follow = following();
	follow.pin('three');
	await follow.load();
	const onpin = vi.fn<() => void>();
	const onwalk = vi.fn<(step: 1 | -1) => void>();
	const walked = await follow.walk('one', 1);
	const props = { note: follow.note, pinned: true, walked, words: FOLLOW_WORDS.en, onpin, onwalk };
	const { container } = await show(FollowNote, props);
	expect(container.textContent.replace(/\s+/g, ' ')).toContain(
		'Following Title of three: pulls against 1; 2 of 3 in the lineage A line'
	);
	expect(container.querySelector('[aria-live]')?.textContent).toBe('Title of three: 2 of 3 in the lineage A line');
	await page.getByRole('button', { name: 'Next in A line' }).click();
	await page.getByRole('button', { name: 'Previous in A line' }).click();
	expect(onwalk.mock.calls).toEqual([[1], [-1]]);
	await page.getByRole('button', { name: 'Unpin' }).click();
	expect(onpin).toHaveBeenCalledOnce();
});

describe('the date cursor', () => {
	const START = dayOf(2014, 1, 31);

	test('is a slider that says its day and moves by day, month, year and to the ends of the window', async () => {
		const timeline = chart();
		timeline.measure(900);
		let day: Day = $state.raw(START);
		const onclose = vi.fn<() => void>();
		await show(DateCursor, {
			timeline,
			get day() {
				return day;
			},
			onday: (next: Day) => (day = next),
			onclose
		});
		const slider = page.getByRole('slider', { name: 'Date cursor' });
		await expect.element(slider).toHaveFocus();
		await expect.element(slider).toHaveAttribute('aria-valuetext', '31 January 2014');
		const after = async (keys: string) => {
			await userEvent.keyboard(keys);
			return calendarWords(day, 'day', calendarOf('en'));
		};
		expect(await after('{ArrowRight}')).toBe('1 February 2014');
		expect(await after('{ArrowLeft}')).toBe('31 January 2014');
		expect(await after('{Shift>}{ArrowRight}{/Shift}')).toBe('28 February 2014');
		expect(await after('{PageUp}')).toBe('28 February 2015');
		expect(await after('{PageDown}')).toBe('28 February 2014');
		expect(await after('{Home}')).toBe('1 January 2010');
		expect(await after('{ArrowLeft}')).toBe('1 January 2010');
		expect(await after('{End}')).toBe('31 December 2019');
		expect(onclose).not.toHaveBeenCalled();
		await userEvent.keyboard('{Escape}');
		expect(onclose).toHaveBeenCalledOnce();
	});

	test('may be dragged by its flag, and comes to where the axis is pressed', async () => {
		const timeline = chart();
		timeline.measure(900);
		const onday = vi.fn<(day: Day) => void>();
		const { container } = await show(DateCursor, { timeline, day: START, onday, onclose: vi.fn() });
		const track = container.querySelector<HTMLElement>('.track');
		const box = track?.getBoundingClientRect();
		const press = (type: string, x: number, target: Element | null | undefined) =>
			target?.dispatchEvent(
				new PointerEvent(type, { clientX: (box?.left ?? 0) + x, bubbles: true, cancelable: true, pointerId: 1 })
			);
		if (track) track.setPointerCapture = () => undefined;
		press('pointerdown', 450, track);
		expect(onday).toHaveBeenLastCalledWith(Math.floor(timeline.scale.day(450)));
		press('pointermove', 500, track);
		expect(onday).toHaveBeenLastCalledWith(Math.floor(timeline.scale.day(500)));
		press('pointermove', 5000, track);
		expect(onday).toHaveBeenLastCalledWith(dayOf(2019, 12, 31));
		press('pointerup', 500, track);
		press('pointermove', 100, track);
		expect(onday).toHaveBeenCalledTimes(3);
		// Taken off its middle, the flag does not jump.
		press('pointerdown', timeline.scale.x(START + 0.5) + 20, container.querySelector('.flag'));
		expect(onday).toHaveBeenLastCalledWith(START);
	});

	test('reads out the nearest moments of each thread, and how far off they are', async () => {
		const timeline = chart();
		const onopen = vi.fn<(event: MouseEvent, id: string) => void>((event) => event.preventDefault());
		const onday = vi.fn<(day: Day) => void>();
		const onclose = vi.fn<() => void>();
		const roles = [{ id: 'r', title: 'A school', short: 'School', moment: 'one', from: dayOf(2011), to: dayOf(2015) }];
		const { container } = await show(ThenList, { timeline, day: START, roles, onday, onclose, onopen });
		await expect.element(page.getByRole('heading', { name: 'Around 31 January 2014' })).toBeVisible();
		expect(container.textContent).toContain('A school');
		const rows = [...container.querySelectorAll('li')].map((li) => li.innerText.replace(/\s+/g, ' '));
		expect(rows).toEqual([
			'First thread 8 months before Title of two 4 years after Title of four',
			'Second thread nothing yet 16 months after Title of three'
		]);
		await page.getByRole('link', { name: 'Title of two' }).click();
		expect(onopen.mock.calls[0]?.[1]).toBe('two');
		await page.getByRole('button', { name: 'A month later' }).click();
		expect(onday).toHaveBeenLastCalledWith(dayOf(2014, 2, 28));
		await page.getByRole('button', { name: 'Close' }).click();
		expect(onclose).toHaveBeenCalledOnce();
	});
});
