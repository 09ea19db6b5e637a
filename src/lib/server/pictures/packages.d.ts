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
	export interface Subset {
		/** Writes the outlines of a variable font's glyphs. */
		glyphEncoder: {
			encodeSimple(path: {
				readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
			}): Uint8Array;
		};
	}
	export interface Font {
		readonly unitsPerEm: number;
		readonly characterSet: readonly number[];
		getVariation(settings: Readonly<Record<string, number>>): Font;
		glyphForCodePoint(code: number): Glyph;
		createSubset(): Subset;
		layout(text: string, features?: Readonly<Record<string, boolean>>): GlyphRun;
	}
	export function create(buffer: Uint8Array): Font;
}

declare module 'wawoff2' {
	const wawoff2: { decompress(buffer: Uint8Array): Promise<Uint8Array> };
	export default wawoff2;
}

declare module 'pdfkit' {
	type Features = Readonly<Record<string, boolean>>;
	export default class PDFDocument {
		constructor(options: {
			size: readonly [number, number];
			margin: number;
			lang: string;
			displayTitle: boolean;
			info: Readonly<Record<string, string | Date>>;
		});
		on(event: 'data', listener: (chunk: Uint8Array) => void): this;
		on(event: 'end', listener: () => void): this;
		on(event: 'error', listener: (error: Error) => void): this;
		end(): void;
		save(): this;
		restore(): this;
		translate(x: number, y: number): this;
		scale(by: number): this;
		opacity(value: number): this;
		rect(x: number, y: number, width: number, height: number): this;
		path(d: string): this;
		lineWidth(width: number): this;
		fill(color: string): this;
		stroke(color: string): this;
		fillAndStroke(fill: string, stroke: string, rule: 'even-odd'): this;
		/** A font read with fontkit may be given as it is. */
		registerFont(name: string, font: object): this;
		font(name: string): this;
		fontSize(size: number): this;
		fillColor(color: string): this;
		text(
			text: string,
			x: number,
			y: number,
			options: { lineBreak: false; baseline: 'alphabetic'; features: Features }
		): this;
		widthOfString(text: string, options: { features: Features }): number;
		link(x: number, y: number, width: number, height: number, url: string): this;
	}
}
