/**
 * The script of an embed: brings its chart to life. Built on its own, without the router of the site's pages, into
 * `_app/embed/` (vite.config.ts); the page holds the same chart as HTML, which this replaces.
 */
import { mount } from 'svelte';
import { DATA_ID, ROOT_ID, type EmbedPayload } from './data';
import EmbedRoot from './EmbedRoot.svelte';

const target = document.getElementById(ROOT_ID);
const text = document.getElementById(DATA_ID)?.textContent;
if (target && text != null) {
	target.textContent = '';
	mount(EmbedRoot, { target, props: { data: JSON.parse(text) as EmbedPayload } });
}
