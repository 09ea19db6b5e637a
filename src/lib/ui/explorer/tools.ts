/** What an explorer loads when the reader first asks for its tools: facets and groupings. */
export { default as FacetPanel } from '../facets/FacetPanel.svelte';
export { default as LensBar } from '../facets/LensBar.svelte';
export { default as GroupSwitch } from '../controls/GroupSwitch.svelte';
export { regroup } from '../timeline/regroup';
