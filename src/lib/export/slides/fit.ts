/**
 * Text in boxes. Widths are those of the interface's face, which is wider than the faces presentation programs fall back
 * to, and a little is added: what fits here fits there.
 */
import { textWidth, type Weight } from '../../model/text';
import { LEADING, type Run } from './deck';

/** Room left for faces that are a little wider in places. */
const SPARE = 1.05;
/** What presentation programs put between Chinese and Latin letters, in sizes of the text. */
const BETWEEN = 0.25;
const CHINESE = /[\u2e80-\u9fff\uff00-\uffef]/;

/**
 * Pieces a line may be broken between: single Chinese characters and words, with the brackets that open before them, the
 * signs that close behind them, and spaces.
 */
const PIECES =
	/[（《「“‘]*(?:[\u2e80-\u9fff\uff00-\uffef]|[^ \t\n\u2002\u2e80-\u9fff\uff00-\uffef]+)[，。、；：？！”’）》」]*[ \t\n\u2002]*|[ \t\n\u2002]+/gu;

/**
 * The number of lines `text` takes. A word wider than a line is broken anywhere, as presentation programs do.
 * @param width in points
 * @param size of the text, in points
 */
export function linesOf(text: string, width: number, size: number, weight: Weight = 400): number {
	let lines = 1;
	let x = 0;
	let before: boolean | null = null;
	for (const piece of text.match(PIECES) ?? []) {
		const chinese = CHINESE.test(piece);
		if (x > 0 && before !== null && chinese !== before) x += BETWEEN * size;
		before = chinese;
		const wide = textWidth(piece.trimEnd(), size, weight) * SPARE;
		if (x > 0 && x + wide > width) {
			lines++;
			x = 0;
		}
		if (wide > width) {
			lines += Math.floor(wide / width);
			x = wide % width;
		} else x += textWidth(piece, size, weight) * SPARE;
	}
	return lines;
}

const paragraphLines = (runs: readonly Run[], width: number, size: number): number =>
	linesOf(runs.map(({ text }) => text).join(''), width, size, runs.some(({ bold }) => bold) ? 600 : 400);

/** Height that paragraphs take, in points. */
export const heightOf = (paragraphs: readonly (readonly Run[])[], width: number, size: number): number =>
	paragraphs.reduce((sum, runs) => sum + paragraphLines(runs, width, size), 0) * size * LEADING;

/** The first of `sizes`, the largest first, at which the paragraphs fit; null where they fit at none. */
export const sizeFor = (
	paragraphs: readonly (readonly Run[])[],
	room: { readonly w: number; readonly h: number },
	sizes: readonly number[]
): number | null => sizes.find((size) => heightOf(paragraphs, room.w, size) <= room.h) ?? null;
