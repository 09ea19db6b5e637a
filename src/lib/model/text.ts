/**
 * Widths of text, from the shipped font's own advance widths, never from a page: the server, the browser and an
 * exported picture then agree on which labels fit. Kerning is switched off where these labels are drawn.
 */
import metrics from './font-metrics.json';

export type Weight = 400 | 600;

const EM = metrics.unitsPerEm;
const INDEX: ReadonlyMap<string, number> = new Map(Array.from(metrics.chars, (char, i) => [char, i]));
const WIDTHS: Readonly<Record<Weight, readonly number[]>> = metrics.widths;
/** Characters no table has: a Chinese or full-width one fills its em, any other gets a wide Latin letter's room. */
const WIDE =
	/[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const OTHER = 0.75;

/** Widths in em of the characters below this code, NaN for those no table has: most text never leaves it. */
const COMMON = 0x250;
const tableOf = (widths: readonly number[]): Float64Array =>
	Float64Array.from({ length: COMMON }, (_, code) => (widths[INDEX.get(String.fromCharCode(code)) ?? -1] ?? NaN) / EM);
const TABLES: Readonly<Record<Weight, Float64Array>> = { 400: tableOf(WIDTHS[400]), 600: tableOf(WIDTHS[600]) };

/** Width of one character, in em. */
function charWidth(char: string, weight: Weight): number {
	const width = WIDTHS[weight][INDEX.get(char) ?? -1];
	return width !== undefined ? width / EM : WIDE.test(char) ? 1 : OTHER;
}

/** Width of `text` in pixels at `px` pixels to the em. */
export function textWidth(text: string, px: number, weight: Weight = 400): number {
	const table = TABLES[weight];
	let em = 0;
	for (let i = 0; i < text.length; i++) {
		const width = table[text.charCodeAt(i)];
		if (width === undefined || Number.isNaN(width)) {
			const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
			em += charWidth(char, weight);
			i += char.length - 1;
		} else em += width;
	}
	return em * px;
}

/**
 * `text` if it fits in `maxPx`, else cut at the last word (or Chinese character) that fits, with an ellipsis.
 * The first word (or Chinese character) always stays, however narrow the room.
 */
export function fitText(text: string, maxPx: number, px: number, weight: Weight = 400): string {
	if (textWidth(text, px, weight) <= maxPx) return text;
	const pieces = text.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+\s*|\s+/gu) ?? [text];
	const ellipsis = textWidth('…', px, weight);
	let out = '';
	let width = 0;
	for (const piece of pieces) {
		if (out !== '' && width + textWidth(piece.trimEnd(), px, weight) + ellipsis > maxPx) break;
		out += piece;
		width += textWidth(piece, px, weight);
	}
	return `${out.trimEnd().replace(/[\s,:;.\-–—(（，：；、]+$/u, '')}…`;
}
