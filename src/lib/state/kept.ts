/** What the service worker has kept on the reader's device, for the page that offers it. In the browser only. */

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
