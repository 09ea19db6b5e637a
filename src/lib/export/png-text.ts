/** Words inside a PNG: what it shows, whose it is, where it is found. They travel with the file, unseen. */

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c;
});
/** The check of a chunk, as the PNG specification gives it (annex D). */
function crc(bytes: Uint8Array): number {
	let c = 0xffffffff;
	for (const byte of bytes) c = (CRC[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
	return (c ^ 0xffffffff) >>> 0;
}

/** One `iTXt` chunk: UTF-8, not compressed. */
function chunk(keyword: string, text: string): Uint8Array {
	const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text.toWellFormed()}`);
	const out = new Uint8Array(body.length + 8);
	const view = new DataView(out.buffer);
	view.setUint32(0, body.length - 4);
	out.set(body, 4);
	view.setUint32(body.length + 4, crc(body));
	return out;
}

/** Signature and header: the first chunk of every PNG, of one length always. */
const HEAD = 33;

/**
 * The picture with `texts` in it, each under a keyword of 1 to 79 Latin letters (Title, Author, Copyright, Source, …).
 * @param png a whole PNG file
 */
export function withText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
	const chunks = Object.entries(texts).map(([keyword, text]) => chunk(keyword, text));
	const out = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, png.length));
	out.set(png.subarray(0, HEAD));
	let at = HEAD;
	for (const each of chunks) {
		out.set(each, at);
		at += each.length;
	}
	out.set(png.subarray(HEAD), at);
	return out;
}
