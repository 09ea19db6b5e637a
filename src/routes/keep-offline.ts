/** What every page does once it is at rest: it has the site kept for use without a network. Loaded after the page. */
import { asset, resolve } from '$app/paths';
import { mount } from 'svelte';
import { OFFLINE_WORDS } from '$lib/i18n/features/offline';
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
const isStage = () => /^(zh\/)?(embed|present)(\/|$)/.test(location.pathname.slice(resolve('/').length));

async function announce(reload: () => void, locale: Locale): Promise<void> {
	if (isStage()) return;
	const { default: UpdateNotice } = await import('$lib/ui/controls/UpdateNotice.svelte');
	mount(UpdateNotice, { target: document.body, props: { words: OFFLINE_WORDS[locale], onreload: reload } });
}

export function keep(locale: Locale): void {
	// Not in a frame: a page that shows ours has not asked its readers to keep a megabyte of it.
	if (import.meta.env.DEV || self !== top || (navigator as Connection).connection?.saveData) return;
	atRest(() => {
		keepOffline(asset('/service-worker.js'), (reload) => void announce(reload, locale)).catch(() => {
			// The browser or its owner allows no service worker: the site then needs a network, as others do.
		});
	});
}
