/**
 * Finds where a text stops being JSON. Browsers do not agree on whether, and how, they say it, and say nothing for the
 * commonest mistake, a comma too many.
 */

/** A mark, or a number or word. */
const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const [QUOTE, BACKSLASH, SPACE] = [34, 92, 32];

/** The end of what matches at `at`; -1 where nothing does. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of the string that begins at `at`; -1 where it is none. */
function stringEnd(text: string, at: number): number {
	for (let i = at + 1; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === QUOTE) return i + 1;
		if (c < SPACE) return -1;
		if (c !== BACKSLASH) continue;
		const end = matchEnd(ESCAPE, text, i);
		if (end < 0) return -1;
		i = end - 1;
	}
	return -1;
}

const BLANK = new Set([' ', '\t', '\r', '\n']);

type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** The place of the first letter that does not belong; null for a text that is JSON. */
export function jsonMistake(text: string): number | null {
	/** What is open, from the outside in. */
	const open: ('{' | '[')[] = [];
	let awaited: Awaited = 'value';
	let at = 0;
	for (;;) {
		while (BLANK.has(text[at] ?? '')) at++;
		if (awaited === 'nothing') return at === text.length ? null : at;
		const isString = text[at] === '"';
		const end = isString ? stringEnd(text, at) : matchEnd(TOKEN, text, at);
		if (end < 0) return at;
		const next = step(isString ? 'string' : text.slice(at, end), awaited, open);
		if (next === null) return at;
		awaited = next;
		at = end;
	}
}

/** What is awaited after `token`; null where it may not stand. */
function step(token: string, awaited: Awaited, open: ('{' | '[')[]): Awaited | null {
	const closed = (): Awaited => (open.length === 0 ? 'nothing' : 'comma or end');
	const inside = open.at(-1);
	const value = awaited === 'value' || awaited === 'value or end';
	const end = awaited === 'comma or end';
	switch (token) {
		case '{':
		case '[':
			if (!value) return null;
			open.push(token);
			return token === '{' ? 'key or end' : 'value or end';
		case '}':
			if (inside !== '{' || !(end || awaited === 'key or end')) return null;
			open.pop();
			return closed();
		case ']':
			if (inside !== '[' || !(end || awaited === 'value or end')) return null;
			open.pop();
			return closed();
		case ',':
			return end ? (inside === '{' ? 'key' : 'value') : null;
		case ':':
			return awaited === 'colon' ? 'value' : null;
		case 'string':
			if (awaited === 'key' || awaited === 'key or end') return 'colon';
			return value ? closed() : null;
		default:
			return value ? closed() : null;
	}
}
