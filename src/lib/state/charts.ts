/** Which timeline each chart on the page draws, by its root element. In the browser only. */
import type { TimelineState } from './timeline.svelte';

export const charts = new WeakMap<Element, TimelineState>();
