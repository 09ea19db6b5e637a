/** The 9,298 digits of `data/datasets/digits-16x16.bin.gz`, and pictures as the network reads them. */
import { PIXELS, SIDE, pixelAt } from './shape';

export const TRAINING = 7291;
export const TESTING = 2007;
const ALL = TRAINING + TESTING;

export interface Digits {
	/** Brightness from 0 (paper) to 255, row by row, one picture after another; training digits first. */
	readonly pixels: Uint8Array;
	/** The class of each picture. */
	readonly labels: Uint8Array;
}

/** Whether bytes start as a gzip stream does. A server may already have unpacked what it sent. */
const isPacked = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Reads the file: all pixels, then all labels, one byte each, packed with gzip or not.
 * Throws an Error that says what is wrong when it is some other file.
 */
export async function readDigits(file: Uint8Array<ArrayBuffer>): Promise<Digits> {
	let bytes: Uint8Array = file;
	if (isPacked(file)) {
		const unpacked = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
		bytes = new Uint8Array(await new Response(unpacked).arrayBuffer());
	}
	const expected = ALL * (PIXELS + 1);
	if (bytes.length !== expected) throw new Error(`the file of digits has ${bytes.length} bytes, not ${expected}`);
	const labels = bytes.subarray(ALL * PIXELS);
	const wrong = labels.findIndex((label) => label > 9);
	if (wrong >= 0) throw new Error(`digit ${wrong} has the label ${labels[wrong] ?? ''}; labels go from 0 to 9`);
	return { pixels: bytes.subarray(0, ALL * PIXELS), labels };
}

/** Numbers of the pixels in the bordered image. */
const PLACES = Int32Array.from({ length: PIXELS }, (_, i) => pixelAt(i % SIDE, Math.floor(i / SIDE)));
const ROW = pixelAt(0, 1) - pixelAt(0, 0);
/** Brightness 0 to 255 as -1 to 1. */
const LEVELS = Float64Array.from({ length: 256 }, (_, i) => i / 127.5 - 1);

/**
 * Puts picture `index` of `pixels` into a network's bordered image, moved by (dx, dy) pixels, each -1, 0 or 1.
 * What moves over the edge stays in the border, as if the paper went on.
 */
export function show(pixels: Uint8Array, index: number, image: Float64Array, dx = 0, dy = 0): void {
	const move = dy * ROW + dx;
	image.fill(-1);
	const start = index * PIXELS;
	for (let i = 0; i < PIXELS; i++) image[(PLACES[i] as number) + move] = LEVELS[pixels[start + i] as number] as number;
}
