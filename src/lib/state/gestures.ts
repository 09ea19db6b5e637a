/**
 * Gestures when they are wanted: the code that recognises them is loaded when a pointer first comes near the plot, and
 * what came meanwhile is given to it again, so that not even the first turn of the wheel is lost.
 */
import type { Attachment } from 'svelte/attachments';
import type { TimelineState } from './timeline.svelte';

/** @param more loads what else moving needs, at the same time */
export function gestures(timeline: TimelineState, more?: () => Promise<unknown>): Attachment<SVGSVGElement> {
	return (node) => {
		const waiting = new AbortController();
		let stop: ReturnType<Attachment<SVGSVGElement>> = undefined;
		/** What came while the code was on its way: turns of a wheel, or a press that is still held. */
		let kept: Event[] = [];
		let asked = false;
		const load = (event: Event) => {
			if (event.type === 'mouseup' || event.type === 'touchend')
				kept = kept.filter(({ type }) => type !== 'mousedown' && type !== 'touchstart');
			else if (event.type !== 'pointerenter') {
				// Where the wheel alone scrolls the page, only one with a key is the chart's.
				if (event instanceof WheelEvent && (!timeline.plainWheel || event.ctrlKey || event.metaKey))
					event.preventDefault();
				kept.push(event);
			}
			if (asked) return;
			asked = true;
			void Promise.all([import('./zoomable'), more?.()]).then(([{ zoomable, again }]) => {
				if (waiting.signal.aborted) return;
				waiting.abort();
				stop = zoomable(timeline)(node);
				for (const early of kept) node.dispatchEvent(again(early));
			});
		};
		// Two fingers never scroll the page here, even before it is known what they mean.
		const hold = (event: TouchEvent) => {
			if (event.touches.length > 1 && event.cancelable) event.preventDefault();
		};
		node.addEventListener('touchmove', hold, { passive: false, signal: waiting.signal });
		for (const type of ['pointerenter', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel', 'dblclick'])
			node.addEventListener(type, load, { passive: type !== 'wheel', signal: waiting.signal });
		return () => {
			waiting.abort();
			stop?.();
		};
	};
}
