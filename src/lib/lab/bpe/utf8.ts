/**
 * Text as bytes and back. UTF-8, and beyond it for halves of surrogate pairs, which a text in JavaScript may hold alone
 * and UTF-8 has no bytes for: they get the three bytes their number would have (WTF-8), so that any string survives.
 */

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
	// A UTF-16 unit is at most three bytes.
	const out = new Uint8Array(text.length * 3);
	let n = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		if (code < 0x80) out[n++] = code;
		else if (code < 0x800) {
			out[n++] = 0xc0 | (code >> 6);
			out[n++] = 0x80 | (code & 63);
		} else if (code < 0x10000) {
			out[n++] = 0xe0 | (code >> 12);
			out[n++] = 0x80 | ((code >> 6) & 63);
			out[n++] = 0x80 | (code & 63);
		} else {
			out[n++] = 0xf0 | (code >> 18);
			out[n++] = 0x80 | ((code >> 12) & 63);
			out[n++] = 0x80 | ((code >> 6) & 63);
			out[n++] = 0x80 | (code & 63);
		}
	}
	return out.slice(0, n);
}

const REPLACEMENT = '\ufffd';
/** Smallest code point that needs a sequence of this many bytes. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** How many bytes a character that starts with this byte has; 0 when none does. */
const lengthFrom = (lead: number): number =>
	lead < 0x80
		? 1
		: lead >= 0xc2 && lead < 0xe0
			? 2
			: lead >= 0xe0 && lead < 0xf0
				? 3
				: lead >= 0xf0 && lead < 0xf5
					? 4
					: 0;

/** The text of bytes; a byte that belongs to no character becomes U+FFFD. */
export function textOf(bytes: Uint8Array): string {
	let out = '';
	for (let i = 0; i < bytes.length;) {
		const lead = bytes[i] ?? 0;
		const length = lengthFrom(lead);
		let code = length < 2 ? lead : lead & (0xff >> (length + 1));
		let whole = length > 0;
		for (let k = 1; k < length && whole; k++) {
			const next = bytes[i + k] ?? 0;
			whole = next >> 6 === 2;
			code = (code << 6) | (next & 63);
		}
		if (whole && code >= (LEAST[length] ?? 0) && code <= 0x10ffff) {
			out += String.fromCodePoint(code);
			i += length;
		} else {
			out += REPLACEMENT;
			i++;
		}
	}
	return out;
}
