/**
 * Whether keys that are a single character (letters, / ? [ ]) do something in the chart. Whoever dictates may press them
 * by accident, so they can be switched off (WCAG 2.1.4); the choice is remembered. In the browser only.
 */
const KEY = 'tl:keys';
const OFF = 'off';

function stored(): string {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
}

/** The root element carries the choice, read from storage once. */
export function letterKeys(): boolean {
	const { dataset } = document.documentElement;
	dataset.keys ??= stored();
	return dataset.keys !== OFF;
}

export function setLetterKeys(on: boolean): void {
	document.documentElement.dataset.keys = on ? '' : OFF;
	try {
		if (on) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, OFF);
	} catch {
		// Storage may be blocked; the choice then lasts for this page.
	}
}

/** Whether `key`, as an event names it, is one of those that can be switched off. */
export const isLetterKey = (key: string): boolean => /^[a-z/?[\]]$/i.test(key);
