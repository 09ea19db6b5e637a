/**
 * What every page does once it is at rest: it has the site kept for use without a network, and gets ready to be printed.
 * Loaded after the page.
 */
import { asset } from '$app/paths';
import type { Site } from '$lib/state/site';
import { keepOffline } from '$lib/state/offline';

interface Connection {
	readonly connection?: { readonly saveData?: boolean };
}

/** However busy the page is. */
const LATEST_MS = 3000;

/** After everything that the page itself needs. */
const soon = (act: () => void) => {
	const idle = () =>
		'requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: LATEST_MS }) : setTimeout(act, 200);
	if (document.readyState === 'complete') idle();
	else addEventListener('load', idle, { once: true });
};

/** Pages that somebody may be talking over, or that stand in another page, are never interrupted. */
const STAGE = /^(zh\/)?(embed|present)(\/|$)/;

/** @param coverage how far the record reaches, in words */
export function atRest(site: Site, coverage: string): void {
	// In a frame nothing is fetched ahead: a page that shows ours has not asked its readers to keep a megabyte of it, and
	// a sandbox would refuse the rest.
	const ahead = self === top && !(navigator as Connection).connection?.saveData;
	soon(() => {
		void import('./print').then(({ preparePrint }) => preparePrint(site, coverage, ahead));
		if (!import.meta.env.DEV && ahead) keep(site);
	});
}

function keep(site: Site): void {
	const worker = asset('/service-worker.js');
	const root = new URL('.', new URL(worker, location.href)).pathname;
	const announce = (reload: () => void) => {
		if (STAGE.test(location.pathname.slice(root.length))) return;
		void import('./announce').then((module) => module.announce(site.locale, reload));
	};
	keepOffline(worker, announce).catch(() => {
		// The browser or its owner allows no service worker: the site then needs a network, as others do.
	});
}

/** What runs a figure where it stands. Named here, so that no page lists the files it needs before it is pressed. */
export const runner = () => import('./RunFigure.svelte');
