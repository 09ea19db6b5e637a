/** Everything of following a moment: loaded when a mark is first pointed at. */
export { FOLLOW_WORDS } from '../../i18n/features/follow';
export { FollowState } from '../../state/follow.svelte';
export { default as FollowLayer } from './FollowLayer.svelte';
export { default as FollowNote } from './FollowNote.svelte';
