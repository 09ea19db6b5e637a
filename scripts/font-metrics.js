/**
 * Writes src/lib/model/font-metrics.json: the advance widths, in thousandths of an em, of the interface font at the
 * two weights that labels use. Labels are laid out from this table and never measured in a page, so the server, the
 * browser and an exported picture agree. Run it again after the font package changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import wawoff2 from 'wawoff2';

const WEIGHTS = [400, 600];
const file = createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
const font = fontkit.create(Buffer.from(await wawoff2.decompress(readFileSync(file))));

const chars = [];
for (let c = 0x20; c < 0x100; c++) if (c < 0x7f || c >= 0xa0) chars.push(c);
chars.push(0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026, 0x2190, 0x2192, 0x2212, 0x20ac);

const kept = chars.filter((c) => font.hasGlyphForCodePoint(c));
/** @type {Record<string, number[]>} */
const widths = {};
for (const weight of WEIGHTS) {
	const at = font.getVariation({ wght: weight });
	widths[weight] = kept.map((c) => Math.round((at.glyphForCodePoint(c).advanceWidth / font.unitsPerEm) * 1000));
}
const out = {
	font: 'Inter',
	unitsPerEm: 1000,
	ascent: font.ascent / font.unitsPerEm,
	descent: -font.descent / font.unitsPerEm,
	chars: String.fromCodePoint(...kept),
	widths
};
writeFileSync('src/lib/model/font-metrics.json', JSON.stringify(out) + '\n');
console.log(`${kept.length} characters at weights ${WEIGHTS.join(', ')}`);
