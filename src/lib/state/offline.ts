/** Has the site kept on the reader's device, and says when a newer version of it has come. In the browser only. */

/** A tab that is left open looks for a newer version when it is looked at again, at most this often. */
const LOOK_MS = 3_600_000;

/**
 * @param url the service worker
 * @param onnewer called with what brings the newer version: it loads the page anew
 * @throws DOMException where the browser or the frame allows none
 */
export async function keepOffline(url: string, onnewer: (reload: () => void) => void): Promise<void> {
	const container = navigator.serviceWorker;
	const registration = await container.register(url);
	const offer = () => {
		// Without a controller this is the first visit: nothing was there before.
		if (!registration.waiting || !container.controller) return;
		onnewer(() => {
			container.addEventListener('controllerchange', () => location.reload(), { once: true });
			registration.waiting?.postMessage('activate');
		});
	};
	offer();
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', offer);
	});
	let looked = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || Date.now() - looked < LOOK_MS) return;
		looked = Date.now();
		// Without a network it is looked for another time.
		registration.update().catch(() => undefined);
	});
}

/** Whether something is kept. Where there are no caches, nothing is. */
export const isKept = async (url: string): Promise<boolean> =>
	'caches' in globalThis && (await caches.match(url)) !== undefined;

/** A document that is kept. */
export interface KeptPage {
	readonly path: string;
	readonly title: string;
}

/** The documents kept by the service worker, newest first; none where there is none. @param prefix of its caches */
export async function keptPages(prefix: string, isPage: (url: URL) => boolean, most: number): Promise<KeptPage[]> {
	if (!('caches' in globalThis)) return [];
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	const all = await Promise.all(
		names.map(async (name) => {
			const cache = await caches.open(name);
			const requests = (await cache.keys()).filter(({ url }) => isPage(new URL(url)));
			return Promise.all(
				requests
					.slice(-most)
					.reverse()
					.map(async (request) => ({
						path: new URL(request.url).pathname,
						title: titleOf((await (await cache.match(request))?.text()) ?? '')
					}))
			);
		})
	);
	return all.flat().filter(({ title }) => title !== '');
}

const titleOf = (html: string): string =>
	new DOMParser().parseFromString(html.slice(0, html.indexOf('</title>') + 8), 'text/html').title;
