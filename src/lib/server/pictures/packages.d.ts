/** What is used here of packages that bring no types. */
declare module 'fontkit' {
	export interface Glyph {
		readonly id: number;
		readonly advanceWidth: number;
		readonly path: { toSVG(): string };
	}
	export interface GlyphRun {
		readonly glyphs: readonly Glyph[];
		readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
	}
	export interface Font {
		readonly unitsPerEm: number;
		readonly characterSet: readonly number[];
		getVariation(settings: Readonly<Record<string, number>>): Font;
		glyphForCodePoint(code: number): Glyph;
		layout(text: string, features?: Readonly<Record<string, boolean>>): GlyphRun;
	}
	export function create(buffer: Uint8Array): Font;
}

declare module 'wawoff2' {
	const wawoff2: { decompress(buffer: Uint8Array): Promise<Uint8Array> };
	export default wawoff2;
}
