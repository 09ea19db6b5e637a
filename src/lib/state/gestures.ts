/**
 * Gestures when they are wanted: the code that recognises them is loaded when a pointer first comes near the plot, and
 * the event that asked for it is given to it again, so that not even the first turn of the wheel is lost.
 */
import type { Attachment } from 'svelte/attachments';
import type { TimelineState } from './timeline.svelte';

/** @param more loads what else moving needs, at the same time */
export function gestures(timeline: TimelineState, more?: () => Promise<unknown>): Attachment<SVGSVGElement> {
	return (node) => {
		const waiting = new AbortController();
		let stop: ReturnType<Attachment<SVGSVGElement>> = undefined;
		let first: Event | null = null;
		let asked = false;
		const load = (event: Event) => {
			if (event.type === 'mouseup' || event.type === 'touchend') first = null;
			else if (event.type !== 'pointerenter') {
				if (event.type === 'wheel') event.preventDefault();
				first = event;
			}
			if (asked) return;
			asked = true;
			void Promise.all([import('./zoomable'), more?.()]).then(([{ zoomable, again }]) => {
				if (waiting.signal.aborted) return;
				waiting.abort();
				stop = zoomable(timeline)(node);
				if (first) node.dispatchEvent(again(first));
			});
		};
		for (const type of ['pointerenter', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel', 'dblclick'])
			node.addEventListener(type, load, { passive: type !== 'wheel', signal: waiting.signal });
		return () => {
			waiting.abort();
			stop?.();
		};
	};
}
