/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
/**
 * Keeps the site on the reader's device: its code, both home pages, what search and relations read, all pages of the
 * language in use as one file of their data, and each document visited. One build at a time: what is kept is answered
 * from what is kept, so that nothing changes under a reader, or a speaker, until they ask for the newer version or have
 * closed every window of the site.
 */
import { base, build, version } from '$service-worker';
import { unpackPages, writePageData, type Pages } from './lib/model/offline-pack';
import { handling, keptAs, localeOf, packPath, pageOf, READ_FILES, type Handling } from './lib/model/offline-rules';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
/** Several sites may share an origin, each under its own path. */
const PREFIX = `throughline${base}:`;
const NAME = PREFIX + version;
/** Most documents of an older build that are fetched anew for a newer one. */
const CARRIED = 50;

const address = (path: string): URL => new URL(base + path, worker.location.origin);
const home = (locale: 'en' | 'zh') => (locale === 'zh' ? '/zh' : '/');
const offlinePage = (locale: 'en' | 'zh') => (locale === 'zh' ? '/zh/offline' : '/offline');

/** Whether an answer may be kept: whole, ours and good. What is behind a redirect is kept as if it were not. */
const keepable = (response: Response): boolean => response.status === 200 && response.type === 'basic';
const plain = (response: Response): Response =>
	response.redirected ? new Response(response.body, { headers: response.headers }) : response;

/** Fetches and keeps. @throws TypeError without a network, Error where the answer may not be kept */
async function keep(cache: Cache, url: URL, mode: RequestCache): Promise<Response> {
	const response = await fetch(url, { cache: mode, credentials: 'same-origin' });
	if (!keepable(response)) throw new Error(`${url.pathname}: ${response.status}`);
	await cache.put(keptAs(url), plain(response.clone()));
	return plain(response);
}

/** All windows and tabs of the site, whether or not they are this worker's yet. */
const windows = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
const factsOf = (url: URL, navigation = true) => ({ method: 'GET', url, navigation, range: false });
const isPage = (url: URL): boolean => handling(factsOf(url), worker.location.origin, base) === 'page';
const older = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);

async function install(): Promise<void> {
	const cache = await caches.open(NAME);
	const locales = new Set((await windows()).map(({ url }) => localeOf(pageOf(new URL(url).pathname, base))));
	if (locales.size === 0) locales.add('en');
	const fresh = [
		...(['en', 'zh'] as const).flatMap((locale) => [home(locale), offlinePage(locale)]),
		...READ_FILES.map((file) => `/data/${file}`),
		...[...locales].map(packPath)
	];
	await Promise.all([
		...fresh.map((path) => keep(cache, address(path), 'reload')),
		...build.map(async (path) => {
			const url = new URL(path, worker.location.origin);
			// The name of a file of code says its content: an older build's is as good.
			const known = await caches.match(keptAs(url));
			if (known) await cache.put(keptAs(url), known);
			else await keep(cache, url, 'default');
		})
	]);
	await carry(cache);
}

/** Fetches the documents of older builds anew, as far as they are still there. */
async function carry(cache: Cache): Promise<void> {
	const names = await older();
	const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	const pages = kept.flat().map(({ url }) => new URL(url));
	await Promise.allSettled(
		pages
			.filter(isPage)
			.slice(-CARRIED)
			.map(async (url) => (await cache.match(keptAs(url))) ?? keep(cache, url, 'reload'))
	);
}

async function activate(): Promise<void> {
	const cache = await caches.open(NAME);
	const open = await windows();
	for (const name of await older()) {
		// Another window may still run the older build: its code is kept until there is a newer version yet.
		if (open.length > 1) await keepCode(await caches.open(name), cache);
		await caches.delete(name);
	}
	await worker.clients.claim();
	// The documents that were there before this worker was.
	const pages = open.map(({ url }) => new URL(url)).filter(isPage);
	await Promise.allSettled(
		pages.map(async (url) => (await cache.match(keptAs(url))) ?? keep(cache, url, 'force-cache'))
	);
}

async function keepCode(from: Cache, to: Cache): Promise<void> {
	for (const request of await from.keys()) {
		if (handling(factsOf(new URL(request.url), false), worker.location.origin, base) !== 'code') continue;
		const response = await from.match(request);
		if (response && !(await to.match(request))) await to.put(request, response);
	}
}

/** All pages of a language; null where they are not kept. */
const packs = new Map<string, Promise<Pages | null>>();
function pagesOf(cache: Cache, locale: 'en' | 'zh'): Promise<Pages | null> {
	const read = async () => {
		const response = await cache.match(keptAs(address(packPath(locale))));
		if (response) return unpackPages(await response.text());
		packs.delete(locale);
		return null;
	};
	const known = packs.get(locale) ?? read();
	packs.set(locale, known);
	return known;
}

async function answer(event: FetchEvent, how: Handling): Promise<Response> {
	const url = new URL(event.request.url);
	const cache = await caches.open(NAME);
	const kept = await cache.match(keptAs(url));
	const page = pageOf(url.pathname, base);
	const locale = localeOf(page);
	if (how === 'page') event.waitUntil(keepPack(cache, locale));
	if (kept) return kept;
	const known = how === 'code' ? undefined : (await pagesOf(cache, locale))?.[page];
	if (known && how === 'data')
		return new Response(writePageData(known), { headers: { 'content-type': 'application/json' } });
	try {
		const response = await fetch(event.request);
		// A page's data stands in the file of all pages, or has no page.
		if (keepable(response) && !response.redirected && how !== 'data')
			event.waitUntil(cache.put(keptAs(url), response.clone()));
		return response;
	} catch (error) {
		if (how !== 'page') throw error;
		return shell(cache, locale, known !== undefined);
	}
}

/** The other language's pages come along when the reader first goes there. */
async function keepPack(cache: Cache, locale: 'en' | 'zh'): Promise<void> {
	const url = address(packPath(locale));
	if (!(await cache.match(keptAs(url)))) await keep(cache, url, 'default').catch(() => undefined);
}

/** What stands in for a document that is not kept. Where its data is, the mark lets it draw the page itself at once. */
async function shell(cache: Cache, locale: 'en' | 'zh', known: boolean): Promise<Response> {
	const response = await cache.match(keptAs(address(offlinePage(locale))));
	if (!response) return Response.error();
	const text = await response.text();
	return new Response(known ? text.replace('<html ', '<html data-kept ') : text, { headers: response.headers });
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
	if (event.data === 'activate') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { method, url, mode, headers } = event.request;
	const facts = { method, url: new URL(url), navigation: mode === 'navigate', range: headers.has('range') };
	const how = handling(facts, worker.location.origin, base);
	if (how) event.respondWith(answer(event, how));
});
