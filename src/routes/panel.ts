/** What the timeline loads when the first moment opens: the panel, and where a moment is found as files. */
export { default as MomentPanel } from '$lib/ui/moment/MomentPanel.svelte';
export { momentFileLinks } from './file-links';
