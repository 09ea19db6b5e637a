/**
 * Brings the text of a timeline into the page: from an address or from a file of the reader's. Nothing is sent but
 * the request for that address, without cookies and without saying where it came from.
 */
import { quoted, type LoadProblem } from '../model/interchange/problems';

export type Loaded =
	| { readonly ok: true; readonly text: string; readonly name: string }
	| { readonly ok: false; readonly problem: LoadProblem };

const MB = 1_000_000;
/** Most that is read, in bytes. */
export const MAX_BYTES = 50 * MB;
/** Longest that an address may take to send everything. */
const TIMEOUT_MS = 30_000;

export interface LoadOptions {
	/** What a relative address is relative to. */
	readonly base: string;
	readonly signal: AbortSignal;
	/** Told of the bytes that have come, now and then. */
	readonly onprogress?: (bytes: number) => void;
	readonly fetch?: typeof globalThis.fetch;
	readonly timeoutMs?: number;
}

const failed = (code: LoadProblem['code'], values: LoadProblem['values'] = {}): Loaded => ({
	ok: false,
	problem: { code, values }
});
const tooBig = () => failed('too-big', { mb: MAX_BYTES / MB });

/** The text at an address; http and https only. */
export async function fetchText(address: string, options: LoadOptions): Promise<Loaded> {
	const { base, signal, onprogress, fetch = globalThis.fetch, timeoutMs = TIMEOUT_MS } = options;
	let url: URL;
	try {
		url = new URL(address.trim(), base);
	} catch {
		return failed('url-unreadable', { url: quoted(address) });
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return failed('url-scheme', { url: quoted(address) });
	if (url.username !== '' || url.password !== '') return failed('url-unreadable', { url: quoted(address) });
	const timeout = AbortSignal.timeout(timeoutMs);
	const stop = new AbortController();
	try {
		const response = await fetch(url, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			signal: AbortSignal.any([signal, timeout, stop.signal])
		});
		if (!response.ok) return failed('status', { host: url.host, status: response.status });
		if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) return tooBig();
		const bytes = await bytesOf(response, onprogress);
		return bytes ? decoded(bytes, url.pathname) : tooBig();
	} catch {
		if (signal.aborted) return failed('cancelled');
		if (timeout.aborted) return failed('timeout', { host: url.host, seconds: timeoutMs / 1000 });
		// A browser does not tell a script whether nobody answered or whether it may not read the answer.
		return failed('unreachable', { host: url.host });
	} finally {
		// Whatever is still under way is no longer wanted.
		stop.abort();
	}
}

/** All bytes of an answer; null when there are too many, whatever its head said. */
async function bytesOf(response: Response, onprogress?: (bytes: number) => void): Promise<Uint8Array | null> {
	const reader = response.body?.getReader();
	if (!reader) return new Uint8Array(await response.arrayBuffer());
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > MAX_BYTES) return null;
		chunks.push(value);
		onprogress?.(length);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** The text of a file that the reader chose or dropped. */
export async function fileText(file: File): Promise<Loaded> {
	if (file.size > MAX_BYTES) return tooBig();
	try {
		return decoded(new Uint8Array(await file.arrayBuffer()), file.name);
	} catch {
		return failed('file-unreadable');
	}
}

/** UTF-8, or UTF-16 with a byte order mark, which is what spreadsheet programs call "Unicode text". */
function decoded(bytes: Uint8Array, name: string): Loaded {
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), name };
	} catch {
		// A file that is no text at all, such as a workbook, has bytes of nought early on.
		return failed(bytes.subarray(0, 4096).includes(0) ? 'not-text' : 'not-utf8');
	}
}
