import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { withText } from './png-text';

/** One pixel. */
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

/** Every chunk of a PNG: its name, its body, and whether its check agrees with zlib's. */
function chunks(png: Buffer): { name: string; body: Buffer; sound: boolean }[] {
	const out = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		const named = png.subarray(at + 4, at + 8 + length);
		out.push({
			name: named.subarray(0, 4).toString(),
			body: named.subarray(4),
			sound: crc32(named) === png.readUInt32BE(at + 8 + length)
		});
		at += length + 12;
	}
	return out;
}

test('words are put into a PNG as iTXt chunks between its head and its pixels, each with its check', () => {
	const png = Buffer.from(withText(PIXEL, { Title: '氛围编程', Source: 'https://throughline.example/?q=1' }));
	const all = chunks(png);
	expect(all.map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
	expect(all.every(({ sound }) => sound)).toBe(true);
	expect(all[1]?.body.toString()).toBe('Title\0\0\0\0\0氛围编程');
	expect(all[2]?.body.toString()).toBe('Source\0\0\0\0\0https://throughline.example/?q=1');
	expect(withText(PIXEL, {})).toEqual(new Uint8Array(PIXEL));
});
