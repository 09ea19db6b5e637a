/** Words for walking the timeline by keyboard alone. */
import type { Page } from '@playwright/test';
import { expect, mark, settled } from './fixtures';

export interface Focused {
	/** Of a mark of one moment. */
	moment: string | null;
	/** Of a mark of several. */
	cluster: string | null;
	id: string | null;
}

export const focused = (page: Page): Promise<Focused> =>
	page.evaluate(() => {
		const at = document.activeElement;
		const moment = at?.getAttribute('data-moment') ?? null;
		const cluster = at?.getAttribute('data-cluster') ?? null;
		return { moment, cluster, id: moment ?? cluster };
	});

/** Presses `key` on a mark and waits until the focus is on another. */
export async function walk(page: Page, key: string, from: string): Promise<Focused> {
	await page.keyboard.press(key);
	await page.waitForFunction(
		(id) => {
			const at = document.activeElement;
			const next = at?.getAttribute('data-moment') ?? at?.getAttribute('data-cluster');
			return next !== null && next !== undefined && next !== id;
		},
		from,
		{ timeout: 15_000 }
	);
	return focused(page);
}

/** Presses Tab until `there` says that the focus has come to where it should. */
export async function tabUntil(page: Page, there: () => Promise<boolean>, what: string): Promise<void> {
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		if (await there()) return;
	}
	throw new Error(`Tab does not lead to ${what}`);
}

/** From the top of the page to the one mark that is a tab stop, by Tab alone. */
export const tabToMark = (page: Page): Promise<void> =>
	tabUntil(page, async () => (await focused(page)).id !== null, 'a mark');

/** From where the focus is to the control of this name, by Tab alone. */
export const tabTo = (page: Page, name: string): Promise<void> =>
	tabUntil(
		page,
		() =>
			page.evaluate((wanted) => {
				const at = document.activeElement;
				const label = at?.getAttribute('aria-label') ?? (at?.closest('label') ?? at)?.textContent ?? '';
				return label.trim() === wanted;
			}, name),
		`“${name}”`
	);

/** From any mark to the first of the record, so close that only moments of one day share a mark. */
export async function zoomToDays(page: Page, first: string): Promise<void> {
	for (let i = 0; i < 4; i++) await page.keyboard.press('-');
	await settled(page);
	await page.keyboard.press('Home');
	await expect(mark(page, first)).toBeFocused();
	for (let i = 0; i < 15; i++) await page.keyboard.press('+');
	await settled(page);
	await expect(mark(page, first)).toBeFocused();
}

/** Waits, without a pause between looks, until the window is as long as `span` days, or shorter, or a list is open. */
export const untilSpan = (page: Page, span: number, how: 'is' | 'opened'): Promise<unknown> =>
	page.waitForFunction(
		([days, wanted]) => {
			const [from = 0, to = 0] = [...document.querySelectorAll('[role="slider"][data-part]')].map((edge) =>
				Number(edge.getAttribute('aria-valuenow'))
			);
			return wanted === 'is'
				? to - from === days
				: to - from < days * 0.9 || document.querySelector('dialog[open]') !== null;
		},
		[span, how] as const,
		{ timeout: 15_000 }
	);

/** Something on the page has the focus, once nothing moves any more. */
export async function expectFocus(page: Page, after: string): Promise<void> {
	if ((await page.locator('[data-timeline]').count()) > 0) await settled(page);
	await expect
		.poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body), {
			message: `something has the focus after ${after}`
		})
		.toBe(true);
}
