/**
 * The faces of pictures, read from the font packages and from nowhere else: a picture must not depend on what fonts a
 * computer has. Latin is Source Serif and Inter (variable), Chinese is Noto Sans SC, whose files each hold some hundred
 * characters: only those that a text needs are read, and each outline is made once.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fontkit from 'fontkit';
import wawoff2 from 'wawoff2';
import type { Face, Measure } from '../../export/picture/drawing';
import type { Outliner, PlacedGlyph } from '../../export/picture/svg';
import { textWidth } from '../../model/text';

type Weight = 400 | 600;

/** One font at one weight. */
export interface Loaded {
	/** Names it in identifiers. */
	readonly name: string;
	readonly font: fontkit.Font;
	readonly has: (code: number) => boolean;
}

/** A piece of a text that one font can set. */
export interface Run {
	readonly text: string;
	readonly from: Loaded;
}

const require = createRequire(pathToFileURL(join(process.cwd(), 'package.json')));
const read = async (file: string): Promise<Uint8Array> =>
	Buffer.from(await wawoff2.decompress(readFileSync(require.resolve(file))));

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = '@fontsource-variable/inter/files/inter';
const HAN = '@fontsource/noto-sans-sc';

const WEIGHT: Readonly<Record<Face, Weight>> = { title: 600, text: 400, strong: 600, label: 400, 'label-strong': 600 };

const loaded = (name: string, font: fontkit.Font): Loaded => {
	const codes = new Set(font.characterSet);
	return { name, font, has: (code) => codes.has(code) };
};

/** First and last characters of each file of the Chinese font. */
function ranges(): { readonly part: string; readonly from: number; readonly to: number }[] {
	const folder = dirname(require.resolve(`${HAN}/package.json`));
	const parts = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	return Object.entries(parts).flatMap(([part, list]) =>
		list.split(',').map((range) => {
			const [from = 0, to = from] = range
				.replace('U+', '')
				.split('-')
				.map((code) => parseInt(code, 16));
			return { part: part.replace(/[[\]]/g, ''), from, to };
		})
	);
}

export class Faces {
	readonly #latin: Readonly<Record<'serif' | 'sans', readonly Loaded[]>>;
	readonly #strong: readonly Loaded[];
	readonly #ranges = ranges();
	readonly #han = new Map<string, Loaded>();
	readonly #outlines = new Map<string, string>();
	readonly #lines = new Map<string, readonly PlacedGlyph[]>();

	private constructor(serif: readonly Loaded[], sans: readonly Loaded[], strong: readonly Loaded[]) {
		this.#latin = { serif, sans };
		this.#strong = strong;
	}

	static async load(): Promise<Faces> {
		const at = async (file: string, weights: readonly Weight[]) => {
			const font = fontkit.create(await read(`${file}-wght-normal.woff2`));
			const base = file.slice(file.lastIndexOf('/') + 1);
			return weights.map((wght) => loaded(`${base}-${wght}`, font.getVariation({ wght })));
		};
		// One after the other: the decoder gives a view of memory that its next call writes over.
		const serif = await at(`${SERIF}-latin`, [600]);
		const serifMore = await at(`${SERIF}-latin-ext`, [600]);
		const sans = await at(`${SANS}-latin`, [400, 600]);
		const sansMore = await at(`${SANS}-latin-ext`, [400, 600]);
		const both = (i: number) => [sans, sansMore].flatMap((fonts) => fonts[i] ?? []);
		return new Faces([...serif, ...serifMore], both(0), both(1));
	}

	/** Reads the files of the Chinese font that these texts need. Outlines of other characters are not there. */
	async prepare(texts: readonly { readonly text: string; readonly face: Face }[]): Promise<void> {
		const wanted = new Map<string, { part: string; weight: Weight }>();
		for (const { text, face } of texts)
			for (const char of text) {
				const code = char.codePointAt(0) ?? 0;
				if (this.#latinFor(face, code)) continue;
				const part = this.#ranges.find(({ from, to }) => code >= from && code <= to)?.part;
				const key = `${part}-${WEIGHT[face]}`;
				if (part !== undefined && !this.#han.has(key)) wanted.set(key, { part, weight: WEIGHT[face] });
			}
		for (const [key, { part, weight }] of wanted) {
			const bytes = await read(`${HAN}/files/noto-sans-sc-${part}-${weight}-normal.woff2`);
			this.#han.set(key, loaded(`noto-${key}`, fontkit.create(bytes)));
		}
	}

	#chain(face: Face): readonly Loaded[] {
		const sans = WEIGHT[face] === 600 ? this.#strong : this.#latin.sans;
		return face === 'title' ? [...this.#latin.serif, ...sans] : sans;
	}

	#latinFor(face: Face, code: number): Loaded | undefined {
		return this.#chain(face).find((font) => font.has(code));
	}

	#fontFor(face: Face, code: number): Loaded | undefined {
		const latin = this.#latinFor(face, code);
		if (latin) return latin;
		const part = this.#ranges.find(({ from, to }) => code >= from && code <= to)?.part;
		return this.#han.get(`${part}-${WEIGHT[face]}`);
	}

	/** `text` in pieces of one font each; characters that no font has are left out. */
	runs(text: string, face: Face): Run[] {
		const out: { text: string; from: Loaded }[] = [];
		for (const char of text) {
			const from = this.#fontFor(face, char.codePointAt(0) ?? 0);
			const last = out.at(-1);
			if (!from) continue;
			if (last?.from === from) last.text += char;
			else out.push({ text: char, from });
		}
		return out;
	}

	/** The glyphs of a line and their places, in em. */
	readonly outline: Outliner = (text, face) => {
		const key = `${face}\n${text}`;
		const kept = this.#lines.get(key);
		if (kept) return kept;
		const label = face === 'label' || face === 'label-strong';
		const out: PlacedGlyph[] = [];
		let x = 0;
		for (const { text: run, from } of this.runs(text, face)) {
			const em = from.font.unitsPerEm;
			const { glyphs, positions } = from.font.layout(run, { kern: !label, liga: false, calt: false });
			glyphs.forEach((glyph, i) => {
				const place = positions[i];
				out.push({
					id: `${from.name}-${glyph.id}`,
					d: this.#path(from, glyph),
					x: x + (place?.xOffset ?? 0) / em
				});
				x += (label ? glyph.advanceWidth : (place?.xAdvance ?? glyph.advanceWidth)) / em;
			});
		}
		this.#lines.set(key, out);
		return out;
	};

	/** A glyph's outline in thousandths of an em. */
	#path(from: Loaded, glyph: fontkit.Glyph): string {
		const id = `${from.name}-${glyph.id}`;
		let d = this.#outlines.get(id);
		if (d === undefined) {
			const to = 1000 / from.font.unitsPerEm;
			d = glyph.path.toSVG().replace(/-?\d+(\.\d+)?/g, (n) => String(Math.round(Number(n) * to)));
			this.#outlines.set(id, d);
		}
		return d;
	}

	/** Widths as set: labels by the chart's own table, the rest by the fonts. */
	readonly measure: Measure = (text, px, face) =>
		face === 'label' || face === 'label-strong' ? textWidth(text, px, WEIGHT[face]) : this.#width(text, face) * px;

	readonly #widths = new Map<string, number>();

	/** In em. A Chinese character fills its em, so that no file need be read to measure it. */
	#width(text: string, face: Face): number {
		const key = `${face}\n${text}`;
		let width = this.#widths.get(key);
		if (width === undefined) {
			width = 0;
			for (const part of text.match(/[\u2e80-\ufffd]+|[^\u2e80-\ufffd]+/gu) ?? []) {
				if (/^[\u2e80-\ufffd]/u.test(part)) width += part.length;
				else
					for (const { text: run, from } of this.runs(part, face))
						for (const { xAdvance } of from.font.layout(run, { kern: true, liga: false, calt: false }).positions)
							width += xAdvance / from.font.unitsPerEm;
			}
			this.#widths.set(key, width);
		}
		return width;
	}
}
