/**
 * The poster as SVG for people: text as outlines, each glyph defined once, every moment a link that says its title.
 * Large print shops and small viewers alike show it as it is.
 */
import { num, type Drawing, type Text } from '../picture/drawing';
import { escape, shapeSvg, type Outliner } from '../picture/svg';

export function posterSvg({ width, height, paper, shapes, texts, title }: Drawing, outline: Outliner): string {
	const names = new Map<string, string>();
	const defined: string[] = [];
	const nameOf = (id: string, d: string): string => {
		let name = names.get(id);
		if (name === undefined) {
			name = `g${names.size.toString(36)}`;
			names.set(id, name);
			defined.push(`<path id="${name}" d="${d}"/>`);
		}
		return name;
	};
	const line = ({ text, x, y, px, face, fill, href }: Text): string => {
		const scale = Math.round(px * 10) / 1e4;
		const glyphs = outline(text, face)
			.filter(({ d }) => d !== '')
			.map(({ id, d, x: at }) => `<use href="#${nameOf(id, d)}" x="${Math.round(at * 1000)}"/>`);
		const group = `<g transform="translate(${num(x)} ${num(y)}) scale(${scale} ${-scale})" fill="${fill}">${glyphs.join('')}</g>`;
		return href === undefined ? group : `<a href="${escape(href)}" aria-label="${escape(text)}">${group}</a>`;
	};
	const drawn = texts.map(line);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">`,
		`<title>${escape(title)}</title><defs>${defined.join('')}</defs>`,
		`<rect width="${width}" height="${height}" fill="${paper}"/>`,
		...shapes.map(shapeSvg),
		...drawn,
		'</svg>'
	].join('\n');
}
