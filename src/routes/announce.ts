/** Shows the notice that a newer version has come; loaded when one has. */
import { mount } from 'svelte';
import { OFFLINE_WORDS } from '$lib/i18n/features/offline';
import type { Locale } from '$lib/model/schema-values';
import UpdateNotice from '$lib/ui/controls/UpdateNotice.svelte';

export const announce = (locale: Locale, onreload: () => void): void => {
	mount(UpdateNotice, { target: document.body, props: { words: OFFLINE_WORDS[locale], onreload } });
};
