/**
 * Keeps the site on the reader's device: its code, both home pages, what search and relations read, all pages of the
 * language in use as one file of their data, and each document visited. One build at a time: what is kept is answered
 * from what is kept, so that nothing changes under a reader, or a speaker, until they ask for the newer version or have
 * closed every window of the site. Runs in the service worker.
 */
import { unpackPages, writePageData, type Pages } from '../model/offline-pack';
import { cacheName, handling, keptAs, localeOf, packPath, pageOf, READ_FILES } from '../model/offline-rules';
import { LOCALES, type Locale } from '../model/schema-values';

interface Waiting extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
/** What of a service worker's global scope is used: TypeScript has it in a library that excludes the page's own. */
export interface WorkerScope {
	readonly location: { readonly origin: string };
	readonly caches: CacheStorage;
	readonly fetch: typeof fetch;
	readonly clients: {
		matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

/** What is built: addresses of its code, with the base path, and a name that no other build has. */
export interface Build {
	readonly base: string;
	readonly build: readonly string[];
	readonly version: string;
}

/** Most documents of an older build that are fetched anew for a newer one. */
const CARRIED = 50;

const home = (locale: Locale) => (locale === 'zh' ? '/zh' : '/');
const offlinePage = (locale: Locale) => (locale === 'zh' ? '/zh/offline' : '/offline');
/** Whether an answer may be kept: whole, ours and good. */
const keepable = (response: Response): boolean => response.status === 200 && response.type === 'basic';
/** A browser refuses a kept answer that came by way of a redirect; what it led to is kept without that. */
const plain = (response: Response): Response =>
	response.redirected ? new Response(response.body, { headers: response.headers }) : response;

export class OfflineWorker {
	readonly #name: string;
	readonly #packs = new Map<Locale, Promise<Pages | null>>();

	constructor(
		readonly scope: WorkerScope,
		readonly site: Build
	) {
		this.#name = cacheName(site.base, site.version);
	}

	listen(): void {
		this.scope.addEventListener('install', (event) => event.waitUntil(this.install()));
		this.scope.addEventListener('activate', (event) => event.waitUntil(this.activate()));
		this.scope.addEventListener('message', (event) => {
			if (event.data === 'activate') void this.scope.skipWaiting();
		});
		this.scope.addEventListener('fetch', (event) => {
			const { method, url, mode, headers } = event.request;
			const how = this.#how(new URL(url), { method, navigation: mode === 'navigate', range: headers.has('range') });
			if (how) event.respondWith(this.answer(event, how));
		});
	}

	/** Fetches what is always kept; fails as a whole, to be tried again at the next visit. */
	async install(): Promise<void> {
		const cache = await this.#open();
		const open = await this.#windows();
		const read = open.map(({ pathname }) => localeOf(pageOf(pathname, this.site.base)));
		const fresh = [
			...LOCALES.flatMap((locale) => [home(locale), offlinePage(locale)]),
			...READ_FILES.map((file) => `/data/${file}`),
			...new Set(read.map(packPath))
		];
		await Promise.all([
			...fresh.map((path) => this.#keep(cache, this.#url(path), 'reload')),
			...this.site.build.map(async (path) => {
				const url = new URL(path, this.scope.location.origin);
				// The name of a file of code says its content: an older build's is as good.
				const known = await this.scope.caches.match(keptAs(url));
				if (known) await cache.put(keptAs(url), known);
				else await this.#keep(cache, url, 'default');
			})
		]);
		// The documents that are open, and those kept of older builds, anew.
		await this.#keepAll(cache, [...open, ...(await this.#kept()).slice(-CARRIED)]);
	}

	/** Makes this build the one that answers, and removes what others kept. */
	async activate(): Promise<void> {
		const cache = await this.#open();
		const open = await this.#windows();
		for (const name of await this.#older()) {
			// Another window may still run the older build: its code is kept until there is a newer one yet.
			if (open.length > 1) await this.#keepCode(await this.scope.caches.open(name), cache);
			await this.scope.caches.delete(name);
		}
		await this.scope.clients.claim();
	}

	/** @throws TypeError without a network, for what is not kept and has no stand-in */
	async answer(event: Fetching, how: 'code' | 'page' | 'data'): Promise<Response> {
		const url = new URL(event.request.url);
		const cache = await this.#open();
		const page = pageOf(url.pathname, this.site.base);
		const locale = localeOf(page);
		if (how === 'page') event.waitUntil(this.#keepPack(cache, locale));
		const kept = await cache.match(keptAs(url));
		if (kept) return kept;
		const known = how === 'code' ? undefined : (await this.#pages(cache, locale))?.[page];
		if (known && how === 'data')
			return new Response(writePageData(known), { headers: { 'content-type': 'application/json' } });
		try {
			const response = await this.scope.fetch(event.request);
			// Data that no page of this build has is of a newer one, or of none.
			if (keepable(response) && !response.redirected && how !== 'data')
				event.waitUntil(cache.put(keptAs(url), response.clone()));
			return response;
		} catch (error) {
			if (how !== 'page') throw error;
			return this.#standIn(cache, locale, known !== undefined);
		}
	}

	readonly #open = () => this.scope.caches.open(this.#name);
	readonly #url = (path: string): URL => new URL(this.site.base + path, this.scope.location.origin);
	#how(url: URL, { method = 'GET', navigation = true, range = false } = {}) {
		return handling({ url, method, navigation, range }, this.scope.location.origin, this.site.base);
	}
	/** Addresses in all windows and tabs of the site, whether or not they are this worker's yet. */
	async #windows(): Promise<URL[]> {
		const clients = await this.scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
		return clients.map(({ url }) => new URL(url));
	}
	async #older(): Promise<string[]> {
		const names = await this.scope.caches.keys();
		return names.filter((name) => name.startsWith(cacheName(this.site.base, '')) && name !== this.#name);
	}

	/** Fetches and keeps. @throws Error where the answer may not be kept */
	async #keep(cache: Cache, url: URL, mode: RequestCache): Promise<void> {
		const response = await this.scope.fetch(url, { cache: mode, credentials: 'same-origin' });
		if (!keepable(response)) throw new Error(`${url.pathname}: ${response.status}`);
		await cache.put(keptAs(url), plain(response));
	}
	/** The same for those of `urls` that are documents and not kept yet; one that cannot be had is left out. */
	async #keepAll(cache: Cache, urls: readonly URL[]): Promise<void> {
		await Promise.allSettled(
			urls
				.filter((url) => this.#how(url) === 'page')
				.map(async (url) => (await cache.match(keptAs(url))) ?? this.#keep(cache, url, 'no-cache'))
		);
	}
	/** The documents kept of older builds, the last kept last. */
	async #kept(): Promise<URL[]> {
		const requests = (await this.#older()).map(async (name) => (await this.scope.caches.open(name)).keys());
		const urls = (await Promise.all(requests)).flat().map(({ url }) => new URL(url));
		return urls.filter((url) => this.#how(url) === 'page');
	}
	async #keepCode(from: Cache, to: Cache): Promise<void> {
		for (const request of await from.keys()) {
			if (this.#how(new URL(request.url)) !== 'code' || (await to.match(request))) continue;
			const response = await from.match(request);
			if (response) await to.put(request, response);
		}
	}

	/** All pages of a language; null where they are not kept. */
	#pages(cache: Cache, locale: Locale): Promise<Pages | null> {
		const read = async () => {
			const response = await cache.match(keptAs(this.#url(packPath(locale))));
			if (response) return unpackPages(await response.text());
			this.#packs.delete(locale);
			return null;
		};
		const known = this.#packs.get(locale);
		if (known) return known;
		const reading = read();
		this.#packs.set(locale, reading);
		return reading;
	}
	/** The other language's pages come along when the reader first goes there. */
	async #keepPack(cache: Cache, locale: Locale): Promise<void> {
		const url = this.#url(packPath(locale));
		if (await cache.match(keptAs(url))) return;
		// Without a network they come another time.
		await this.#keep(cache, url, 'default').catch(() => undefined);
		this.#packs.delete(locale);
	}

	/** What stands in for a document that is not kept. Where its data is, a mark has it draw the page itself at once. */
	async #standIn(cache: Cache, locale: Locale, known: boolean): Promise<Response> {
		const response = await cache.match(keptAs(this.#url(offlinePage(locale))));
		if (!response) return Response.error();
		const text = await response.text();
		const headers = { 'content-type': 'text/html; charset=utf-8' };
		return new Response(known ? text.replace('<html ', '<html data-kept ') : text, { headers });
	}
}
