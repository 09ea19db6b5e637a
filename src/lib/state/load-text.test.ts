import { describe, expect, test } from 'vitest';
import { fetchText, fileText, MAX_BYTES, type LoadOptions } from './load-text';

const answering = (respond: (url: URL, init: RequestInit) => Promise<Response> | Response) =>
	(async (url: URL, init: RequestInit) => respond(url, init)) as typeof fetch;
const from = (address: string, options: Partial<LoadOptions>) =>
	fetchText(address, { base: 'https://site.example/open', signal: new AbortController().signal, ...options });
const CSV = 'date,title\n2000,a\n';

describe('an address', () => {
	test('is fetched without cookies or a referrer', async () => {
		let asked: [string, RequestInit] | null = null;
		const fetch = answering((url, init) => {
			asked = [url.href, init];
			return new Response(CSV);
		});
		expect(await from('data/list.csv', { fetch })).toEqual({ ok: true, text: CSV, name: '/data/list.csv' });
		expect(asked).toMatchObject([
			'https://site.example/data/list.csv',
			{ credentials: 'omit', referrerPolicy: 'no-referrer' }
		]);
	});
	test.each([
		['https://', 'url-unreadable'],
		['https://name:word@host.example/', 'url-unreadable'],
		['javascript:alert(1)', 'url-scheme'],
		['file:///etc/passwd', 'url-scheme'],
		['data:text/csv,date', 'url-scheme']
	])('%s is refused unasked: %s', async (address, code) => {
		const fetch = answering(() => {
			throw new Error('asked');
		});
		expect(await from(address, { fetch })).toMatchObject({ ok: false, problem: { code } });
	});
	test('that answers with an error says which', async () => {
		const fetch = answering(() => new Response('no', { status: 404 }));
		expect(await from('/x', { fetch })).toEqual({
			ok: false,
			problem: { code: 'status', values: { host: 'site.example', status: 404 } }
		});
	});
	test('that cannot be read says so', async () => {
		const fetch = answering(() => Promise.reject(new TypeError('Failed to fetch')));
		expect(await from('https://other.example/', { fetch })).toMatchObject({
			problem: { code: 'unreachable', values: { host: 'other.example' } }
		});
	});
	test('that announces too much is not read', async () => {
		const fetch = answering(() => new Response(CSV, { headers: { 'content-length': String(MAX_BYTES + 1) } }));
		expect(await from('/x', { fetch })).toMatchObject({ problem: { code: 'too-big', values: { mb: 50 } } });
	});
	test('that sends too much is stopped on the way', async () => {
		const chunk = new Uint8Array(8_000_000);
		let sent = 0;
		const body = () =>
			new ReadableStream<Uint8Array>({
				pull: (controller) => {
					sent += chunk.length;
					controller.enqueue(chunk);
				}
			});
		expect(await from('/x', { fetch: answering(() => new Response(body())) })).toMatchObject({
			problem: { code: 'too-big' }
		});
		expect(sent).toBeLessThan(MAX_BYTES + 3 * chunk.length);
	});
	const never = answering(
		(_, { signal }) =>
			new Promise<Response>((_, reject) => {
				signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
			})
	);
	test('that keeps silent is given up', async () => {
		expect(await from('/x', { fetch: never, timeoutMs: 20 })).toMatchObject({ problem: { code: 'timeout' } });
	});
	test('can be given up by the reader', async () => {
		const abort = new AbortController();
		const loading = from('/x', { fetch: never, signal: abort.signal });
		abort.abort();
		expect(await loading).toMatchObject({ problem: { code: 'cancelled' } });
	});
});

describe('a file', () => {
	test('is read as UTF-8, or UTF-16 with its mark', async () => {
		expect(await fileText(new File([CSV], 'a.csv'))).toEqual({ ok: true, text: CSV, name: 'a.csv' });
		const utf16 = new Uint8Array(2 + CSV.length * 2);
		utf16.set([0xff, 0xfe]);
		Array.from(CSV).forEach((char, i) => (utf16[2 + 2 * i] = char.charCodeAt(0)));
		expect(await fileText(new File([utf16], 'a.csv'))).toMatchObject({ ok: true, text: CSV });
	});
	test('in another encoding, or of another kind, says so', async () => {
		expect(await fileText(new File([new Uint8Array([0xc8, 0xd5, 0xc6, 0xda])], 'gbk.csv'))).toMatchObject({
			problem: { code: 'not-utf8' }
		});
		expect(await fileText(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff])], 'a.xlsx'))).toMatchObject({
			problem: { code: 'not-text' }
		});
	});
});
