/**
 * What every page does once it is at rest: it has the site kept for use without a network. Loaded after the page, and
 * free of what other pages load, so that the call for it is short.
 */
import type { Locale } from '$lib/model/schema-values';
import { keepOffline } from '$lib/state/offline';

interface Connection {
	readonly connection?: { readonly saveData?: boolean };
}

/** After everything that the page itself needs. */
const atRest = (act: () => void) => {
	const soon = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(act) : setTimeout(act, 200));
	if (document.readyState === 'complete') soon();
	else addEventListener('load', soon, { once: true });
};

/** Pages that somebody may be talking over, or that stand in another page, are never interrupted. */
const STAGE = /^(zh\/)?(embed|present)(\/|$)/;

/** @param script address of the service worker, at the root of the site */
export function keep(locale: Locale, script: string): void {
	// Not in a frame: a page that shows ours has not asked its readers to keep a megabyte of it.
	if (import.meta.env.DEV || self !== top || (navigator as Connection).connection?.saveData) return;
	const root = new URL('.', new URL(script, location.href)).pathname;
	const isStage = () => STAGE.test(location.pathname.slice(root.length));
	const announce = (reload: () => void) => {
		if (!isStage()) void import('./announce').then((module) => module.announce(locale, reload));
	};
	atRest(() => {
		keepOffline(script, announce).catch(() => {
			// The browser or its owner allows no service worker: the site then needs a network, as others do.
		});
	});
}
