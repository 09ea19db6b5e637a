/** A drawing as SVG whose text is outlines: it looks the same wherever it is opened, whatever fonts are there. */
import { num, type Drawing, type Face, type Shape, type Text } from './drawing';

/** One glyph of a line: its outline in thousandths of an em, y upwards, and where it stands in em. */
export interface PlacedGlyph {
	/** Names the outline: the same for the same glyph of the same font. */
	readonly id: string;
	readonly d: string;
	readonly x: number;
}

/** The glyphs of a line of text. */
export type Outliner = (text: string, face: Face) => readonly PlacedGlyph[];

export const escape = (text: string): string =>
	text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');

const paint = ({ fill, stroke, strokeWidth, dash, opacity }: Shape, scale: number): string =>
	[
		` fill="${fill ?? 'none'}"`,
		stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${num((strokeWidth ?? 1) / scale)}"`,
		dash ? ` stroke-dasharray="${dash.join(' ')}"` : '',
		opacity === undefined ? '' : ` opacity="${opacity}"`
	].join('');

export const shapeSvg = (shape: Shape): string => {
	if (shape.d === '') return '';
	const { at } = shape;
	const place = at ? ` transform="translate(${num(at.x)} ${num(at.y)}) scale(${num(at.scale)})"` : '';
	return `<path d="${shape.d}"${place}${paint(shape, at ? Number(num(at.scale)) : 1)}/>`;
};

const textSvg = ({ text, x, y, px, face, fill }: Text, outline: Outliner): string => {
	const scale = Math.round(px * 10) / 1e4;
	const glyphs = outline(text, face)
		.filter(({ d }) => d !== '')
		.map(({ d, x: at }) => `<path transform="translate(${Math.round(at * 1000)})" d="${d}"/>`);
	return `<g transform="translate(${num(x)} ${num(y)}) scale(${scale} ${-scale})" fill="${fill}">${glyphs.join('')}</g>`;
};

/** The picture as one SVG document, for a program that draws it. */
export function drawingSvg({ width, height, paper, shapes, texts }: Drawing, outline: Outliner): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<rect width="${width}" height="${height}" fill="${paper}"/>`,
		...shapes.map(shapeSvg),
		...texts.map((text) => textSvg(text, outline)),
		'</svg>'
	].join('');
}
