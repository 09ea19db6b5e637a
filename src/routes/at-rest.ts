/**
 * What every page does once it is at rest: it has the site kept for use without a network, and gets ready to be printed.
 * Loaded after the page, and free of what other pages load, so that the call for it is short.
 */
import type { Site } from '$lib/state/site';
import { keepOffline } from '$lib/state/offline';

interface Connection {
	readonly connection?: { readonly saveData?: boolean };
}

export interface Resting {
	readonly site: Site;
	/** How far the record reaches, in words. */
	readonly coverage: string;
	/** Address of the service worker, at the root of the site. */
	readonly worker: string;
}

/** After everything that the page itself needs. */
const soon = (act: () => void) => {
	const idle = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(act) : setTimeout(act, 200));
	if (document.readyState === 'complete') idle();
	else addEventListener('load', idle, { once: true });
};

/** Pages that somebody may be talking over, or that stand in another page, are never interrupted. */
const STAGE = /^(zh\/)?(embed|present)(\/|$)/;

export function atRest(page: Resting): void {
	const saving = (navigator as Connection).connection?.saveData;
	soon(() => {
		void import('./print').then(({ preparePrint }) => preparePrint(page, !saving));
		// Not in a frame: a page that shows ours has not asked its readers to keep a megabyte of it.
		if (!import.meta.env.DEV && self === top && !saving) keep(page);
	});
}

function keep({ site, worker }: Resting): void {
	const root = new URL('.', new URL(worker, location.href)).pathname;
	const announce = (reload: () => void) => {
		if (STAGE.test(location.pathname.slice(root.length))) return;
		void import('./announce').then((module) => module.announce(site.locale, reload));
	};
	keepOffline(worker, announce).catch(() => {
		// The browser or its owner allows no service worker: the site then needs a network, as others do.
	});
}
