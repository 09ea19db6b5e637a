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

/** Width of `text` in pixels at `px` pixels to the em. */
export function textWidth(text: string, px: number, weight: Weight = 400): number {
	const widths = WIDTHS[weight];
	let em = 0;
	for (const char of text) {
		const width = widths[INDEX.get(char) ?? -1];
		em += width !== undefined ? width / EM : WIDE.test(char) ? 1 : OTHER;
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
	let out = '';
	for (const piece of pieces) {
		if (out !== '' && textWidth((out + piece).trimEnd() + '…', px, weight) > maxPx) break;
		out += piece;
	}
	return `${out.trimEnd().replace(/[\s,:;.\-–—(（，：；、]+$/u, '')}…`;
}
