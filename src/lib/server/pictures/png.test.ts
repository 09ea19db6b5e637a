import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { palettePng } from './png';

/** The pixels that another program reads from a PNG. */
function read(png: Buffer, width: number, height: number): Uint8Array {
	const href = `data:image/png;base64,${png.toString('base64')}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="${href}"/></svg>`;
	return new Resvg(svg).render().pixels;
}

const image = (width: number, height: number, colour: (i: number) => readonly [number, number, number]) => ({
	width,
	height,
	pixels: Uint8Array.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : (colour(i >> 2)[i % 4] ?? 0)))
});

test('up to 256 colours come back as they were', () => {
	const source = image(40, 30, (i) => [i % 16, 100 + ((i >> 4) % 16), 255 - (i % 3)]);
	const few = image(40, 30, (i) => [i % 16, 100 + ((i >> 4) % 16), 255]);
	expect(read(palettePng(few), 40, 30)).toEqual(Buffer.from(few.pixels));
	// 768 colours: each is near its own.
	const back = read(palettePng(source), 40, 30);
	for (const [i, value] of source.pixels.entries()) expect(Math.abs((back[i] ?? 0) - value)).toBeLessThanOrEqual(16);
});
