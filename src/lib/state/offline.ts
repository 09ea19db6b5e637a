/** Has the site kept on the reader's device, and says when a newer version of it has come. In the browser only. */

/** A tab that is left open looks for a newer version when it is looked at again, at most this often. */
const LOOK_MS = 3_600_000;

/** A browser lets the newer worker wait while the older one has work; some do not see that it has none. */
const PATIENCE_MS = 2000;

/** Loads the page anew as the newer version. */
async function change(registration: ServiceWorkerRegistration): Promise<void> {
	const changed = new Promise<boolean>((done) => {
		navigator.serviceWorker.addEventListener('controllerchange', () => done(true), { once: true });
		setTimeout(() => done(false), PATIENCE_MS);
	});
	registration.waiting?.postMessage('activate');
	// Without any worker the page comes from the network, newest, and has itself kept again.
	if (!(await changed)) await registration.unregister();
	location.reload();
}

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
		onnewer(() => void change(registration));
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
