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
