/**
 * Breaking a title into lines: at spaces in Latin text, between words in Chinese, where no closing mark begins a line
 * and no opening one ends it. Lines are balanced, so that the last is no lonely word. A title shrinks in steps until
 * it fits; only at the smallest is it cut, at a word.
 */
import type { Locale } from '../../model/schema-values';

/** Width of a text at the size in question. */
type Width = (text: string) => number;

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/u;
const RUNS =
	/[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]+|[^\s\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]+|\s+/gu;
/** Marks that may not begin a line, and marks that may not end one. */
const CLOSING = /^[\s，。、；：？！）》」』】〉”’…·—%％:;,.!?)\]}]/u;
const OPENING = /[（《「『【〈“‘([{]$/u;

/** The pieces between which a line may break, spaces kept at their ends. */
export function pieces(text: string, locale: Locale): string[] {
	const words = new Intl.Segmenter(locale === 'zh' ? 'zh-CN' : 'en', { granularity: 'word' });
	const parts = (text.match(RUNS) ?? []).flatMap((run) =>
		HAN.test(run) ? Array.from(words.segment(run), ({ segment }) => segment) : [run]
	);
	const out: string[] = [];
	for (const part of parts) {
		const last = out.at(-1);
		if (last !== undefined && (CLOSING.test(part) || OPENING.test(last.trimEnd()))) out[out.length - 1] = last + part;
		else out.push(part);
	}
	return out;
}

/** Fills lines one after the other. A piece wider than a line has one to itself. */
function fill(parts: readonly string[], room: number, width: Width): string[] {
	const lines: string[] = [];
	let line = '';
	for (const part of parts) {
		if (line !== '' && width((line + part).trimEnd()) > room) {
			lines.push(line.trimEnd());
			line = part.trimStart();
		} else line += part;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** `text` in as few lines as `room` allows, of lengths as even as that many can have. */
export function breakLines(text: string, room: number, width: Width, locale: Locale): string[] {
	const parts = pieces(text, locale);
	const lines = fill(parts, room, width);
	if (lines.length < 2) return lines;
	let narrow = 0;
	let wide = room;
	while (wide - narrow > 4) {
		const middle = (narrow + wide) / 2;
		const tried = fill(parts, middle, width);
		if (tried.length === lines.length && tried.every((line) => width(line) <= middle)) wide = middle;
		else narrow = middle;
	}
	return fill(parts, wide, width);
}

/** A size to try, and how many lines it may take. */
export interface Step {
	readonly px: number;
	readonly lines: number;
}

export interface Fitted {
	readonly px: number;
	readonly lines: readonly string[];
	/** Whether words were left out. */
	readonly cut: boolean;
}

/**
 * `text` at the first of `steps` at which it fits into `room`; cut at the last when it fits at none.
 * @param width of a text at a size, in pixels
 */
export function fitLines(
	text: string,
	room: number,
	steps: readonly Step[],
	width: (text: string, px: number) => number,
	locale: Locale
): Fitted {
	for (const { px, lines: most } of steps) {
		const at: Width = (t) => width(t, px);
		const lines = breakLines(text, room, at, locale);
		if (lines.length <= most && lines.every((line) => at(line) <= room)) return { px, lines, cut: false };
	}
	const last = steps.at(-1);
	if (!last) throw new Error('a text needs a size to be set in');
	const at: Width = (t) => width(t, last.px);
	const lines = fill(pieces(text, locale), room, at).slice(0, last.lines);
	return { px: last.px, lines: [...lines.slice(0, -1), cutTo(lines.at(-1) ?? '', room, at, locale)], cut: true };
}

/** `line` with words taken from its end until it and an ellipsis fit; characters, if it is one word. */
function cutTo(line: string, room: number, width: Width, locale: Locale): string {
	const bare = (text: string) => `${text.replace(/[\s,:;.\-–—(（，：；、“‘《]+$/u, '')}…`;
	const parts = pieces(line, locale);
	while (parts.length > 1 && width(bare(parts.join(''))) > room) parts.pop();
	let text = parts.join('');
	while (text.length > 1 && width(bare(text)) > room) text = text.slice(0, -1);
	return bare(text);
}
