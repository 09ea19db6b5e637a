/** The date cursor and what it reads out: loaded when it is first asked for. */
export { default as DateCursor } from './DateCursor.svelte';
export { default as ThenList } from './ThenList.svelte';
