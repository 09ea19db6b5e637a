/** Opens the share dialog over the page, and takes it away when it closes. Loaded when a reader first shares. */
import { mount, unmount } from 'svelte';
import ShareDialog from './ShareDialog.svelte';
import type { Subject, Surroundings } from './subject';

export function openShare(subject: Subject, site: Surroundings): void {
	const dialog = mount(ShareDialog, {
		target: document.body,
		props: { subject, site, onclose: () => void unmount(dialog) }
	});
}
