import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Component } from 'svelte';
import type { ChartMoment } from '../../src/lib/model/chart';
import type { SearchFile } from '../../src/lib/model/search-docs';
import Harness from './Harness.svelte';
import SearchHarness from './SearchHarness.svelte';

const moment = (id: string, title: string, gist = ''): ChartMoment => ({
	id,
	kind: 'post',
	themes: ['a'],
	importance: 3,
	title,
	gist,
	when: '1 May 2015',
	at: 16_000
});
const MOMENTS = [
	moment('recipe', 'A recipe for training networks'),
	moment('micro', 'micrograd', 'A small engine, by the same recipe.'),
	moment('other', 'Something else', 'Of another recipe, 氛围编程 and more.')
];

async function show(props: Record<string, unknown> = {}, locale: 'en' | 'zh' = 'en') {
	await page.viewport(1280, 800);
	const ongo = vi.fn<(id: string) => void>();
	const onleave = vi.fn();
	const { container } = await render(Harness, {
		props: {
			component: SearchHarness as Component<never>,
			props: { moments: MOMENTS, ongo, onleave, ...props },
			locale
		}
	});
	const field = page.getByRole('searchbox');
	return { container, field, ongo, onleave };
}
const current = () => document.querySelector('[aria-current]')?.getAttribute('data-hit');
const focused = () => document.activeElement;

afterEach(() => vi.restoreAllMocks());

test('typing lists what is found, the best first, with the words marked', async () => {
	const { container, field } = await show();
	await field.fill('recipe');
	await expect.element(page.getByRole('status')).toHaveTextContent('3 moments');
	expect(Array.from(container.querySelectorAll('[data-hit]'), (hit) => hit.getAttribute('data-hit'))[0]).toBe('recipe');
	expect(Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
		'recipe',
		'recipe',
		'recipe'
	]);
	expect(container.querySelector('[data-ids]')?.textContent.split(' ').sort()).toEqual(['micro', 'other', 'recipe']);
});

test('Enter walks the hits and Shift+Enter walks back, round at the ends, while the focus stays in the field', async () => {
	const { field, ongo } = await show();
	await field.fill('recipe');
	await expect.element(page.getByRole('status')).toHaveTextContent('3 moments');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('status')).toHaveTextContent('1 of 3');
	expect(ongo).toHaveBeenLastCalledWith('recipe');
	expect(current()).toBe('recipe');
	await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}');
	await expect.element(page.getByRole('status')).toHaveTextContent('1 of 3');
	await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
	await expect.element(page.getByRole('status')).toHaveTextContent('3 of 3');
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(page.getByRole('status')).toHaveTextContent('2 of 3');
	expect(ongo).toHaveBeenCalledTimes(6);
	expect(focused()).toBe(field.element());
});

test('Enter before the index is there goes to the first hit once it is', async () => {
	const { field, ongo } = await show();
	await field.fill('micrograd');
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => ongo.mock.calls).toEqual([['micro']]);
});

test('Tab reaches the hits, arrow keys walk them, Enter goes to one, Escape leaves', async () => {
	const { field, ongo, onleave } = await show();
	await field.fill('recipe');
	await expect.element(page.getByRole('list', { name: 'Search results' })).toBeVisible();
	await userEvent.keyboard('{Tab}{ArrowDown}');
	expect(focused()?.getAttribute('data-hit')).toBe(
		document.querySelectorAll('[data-hit]')[1]?.getAttribute('data-hit')
	);
	await userEvent.keyboard('{Enter}');
	expect(ongo).toHaveBeenLastCalledWith(focused()?.getAttribute('data-hit'));
	await userEvent.keyboard('{Escape}');
	expect(onleave).toHaveBeenCalledOnce();
});

test('Escape in the field leaves', async () => {
	const { field, onleave } = await show();
	await field.fill('recipe');
	await userEvent.keyboard('{Escape}');
	expect(onleave).toHaveBeenCalledOnce();
});

test('a press on a hit goes to it, and the field keeps the focus', async () => {
	const { field, ongo } = await show();
	await field.fill('recipe');
	await page.getByRole('link', { name: /micrograd/ }).click();
	expect(ongo).toHaveBeenLastCalledWith('micro');
	await expect.poll(current).toBe('micro');
	expect(focused()).toBe(field.element());
});

test('Enter that ends the writing of a Chinese word does not step, and its letters are not searched for', async () => {
	const { field, container, ongo } = await show();
	const input = field.element() as HTMLInputElement;
	await field.click();
	input.value = 'fenwei';
	input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
	input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
	expect(container.querySelector('[data-search-results]')).toBeNull();
	input.value = '氛围编程';
	input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
	await expect.element(page.getByRole('status')).toHaveTextContent('1 moment');
	expect(ongo).not.toHaveBeenCalled();
});

test('where nothing is found it says so, and what might have been meant is one press away', async () => {
	const { field } = await show();
	await field.fill('micrrograbbbd');
	await expect.element(page.getByRole('status')).toHaveTextContent('Nothing found for “micrrograbbbd”.');
	await page.getByRole('button', { name: 'micrograd' }).click();
	await expect.element(field).toHaveValue('micrograd');
	await expect.element(page.getByRole('link', { name: /micrograd/ })).toBeVisible();
});

test('hits that the filters hide are counted, and the filters can be cleared there', async () => {
	const { field } = await show({ hides: ['other'] });
	await field.fill('recipe');
	await expect.element(page.getByText('1 more is hidden by the filters.')).toBeVisible();
	await expect.element(page.getByRole('status')).toHaveTextContent('2 moments');
	await page.getByRole('button', { name: 'Clear the filters' }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('3 moments');
});

test('an index that cannot be had is said, and can be asked for again', async () => {
	const file: SearchFile = {
		about: '',
		docs: [{ id: 'micro', importance: 3, title: ['micrograd', 'micrograd（引擎）'], gist: ['An engine.', '引擎。'] }]
	};
	const fetched = vi.spyOn(window, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
	const { field } = await show({ url: '/data/search.json' }, 'zh');
	await field.fill('引擎');
	await expect.element(page.getByText('搜索索引载入失败，网络可能已断开。')).toBeVisible();
	fetched.mockResolvedValueOnce(new Response(JSON.stringify(file)));
	await page.getByRole('button', { name: '重试' }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('1 个时刻');
});
