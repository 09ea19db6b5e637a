/**
 * Pixels as PNG of at most 256 colours (PNG, third edition, chunks PLTE and IDAT). A picture has few colours and their
 * edges: as a palette it takes a third of what the renderer's own PNG does, and looks the same.
 */
import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Red, green, blue and opacity of each, row by row; all are opaque. */
	readonly pixels: Uint8Array;
}

const MOST = 256;

const chunk = (type: string, data: Uint8Array): Buffer => {
	const out = Buffer.alloc(data.length + 12);
	out.writeUInt32BE(data.length, 0);
	out.write(type, 4, 'latin1');
	out.set(data, 8);
	out.writeUInt32BE(crc32(out.subarray(4, -4)), data.length + 8);
	return out;
};

/** How often each colour occurs, colours as 24 bits. */
function histogram(colours: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	// Most pixels are as the one before: whole runs are counted at once.
	for (let i = 0; i < colours.length;) {
		const start = i;
		const colour = colours[i] ?? 0;
		while (i < colours.length && colours[i] === colour) i++;
		counts.set(colour, (counts.get(colour) ?? 0) + i - start);
	}
	return counts;
}

function distance(a: number, b: number): number {
	const [r, g, u] = [(a & 255) - (b & 255), ((a >> 8) & 255) - ((b >> 8) & 255), (a >> 16) - (b >> 16)];
	return r * r + g * g + u * u;
}

/** The 256 most frequent colours keep their own; the few pixels of any other take the nearest of them. */
export function palettePng({ width, height, pixels }: Pixels): Buffer {
	const colours = new Uint32Array(width * height);
	for (let i = 0; i < colours.length; i++)
		colours[i] = (pixels[4 * i] ?? 0) | ((pixels[4 * i + 1] ?? 0) << 8) | ((pixels[4 * i + 2] ?? 0) << 16);
	const palette = [...histogram(colours)]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, MOST)
		.map(([colour]) => colour);
	const index = new Map(palette.map((colour, i) => [colour, i]));
	const nearest = (colour: number): number => {
		let found = 0;
		for (let i = 1; i < palette.length; i++)
			if (distance(palette[i] ?? 0, colour) < distance(palette[found] ?? 0, colour)) found = i;
		index.set(colour, found);
		return found;
	};

	// A byte before each row says that it is written as it is.
	const rows = new Uint8Array(height * (width + 1));
	let last = -1;
	let at = 0;
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const colour = colours[y * width + x] ?? 0;
			if (colour !== last) at = index.get(colour) ?? nearest(colour);
			last = colour;
			rows[y * (width + 1) + 1 + x] = at;
		}

	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, by palette.
	header.set([8, 3], 8);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, colour >> 16]))),
		chunk('IDAT', deflateSync(rows, { level: 8 })),
		chunk('IEND', new Uint8Array())
	]);
}
