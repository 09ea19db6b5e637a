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
		/** What came while the code was on its way: turns of a wheel, a press that is still held, a drag that is over. */
		let kept: Event[] = [];
		/** The press among them that is not yet over, and the last of its moves. */
		let held: { down: MouseEvent; moved: MouseEvent | null } | null = null;
		let asked = false;
		const load = (event: Event) => {
			if (event.type === 'touchend') kept = kept.filter(({ type }) => type !== 'touchstart');
			else if (event.type !== 'pointerenter') {
				// Where the wheel alone scrolls the page, only one with a key is the chart's.
				if (event instanceof WheelEvent && (!timeline.plainWheel || event.ctrlKey || event.metaKey))
					event.preventDefault();
				if (event.type === 'mousedown') held = { down: event as MouseEvent, moved: null };
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
		/** Follows a press wherever it goes: a mouse that is let go elsewhere is let go all the same. */
		const follow = (event: MouseEvent) => {
			if (!held) return;
			if (event.type === 'mousemove') held.moved = event;
			else if (event.type === 'mouseup') {
				const { down, moved } = held;
				held = null;
				// A press that did not move is a click, which the chart's own listeners keep.
				if (moved) kept.push(moved, event);
				else kept = kept.filter((each) => each !== down);
			}
			// A link that is dragged would be carried away by the browser.
			else event.preventDefault();
		};
		for (const type of ['mousemove', 'mouseup', 'dragstart'] as const)
			window.addEventListener(type, follow, { capture: true, signal: waiting.signal });
		// Two fingers never scroll the page here, even before it is known what they mean.
		const hold = (event: TouchEvent) => {
			if (event.touches.length > 1 && event.cancelable) event.preventDefault();
		};
		node.addEventListener('touchmove', hold, { passive: false, signal: waiting.signal });
		for (const type of ['pointerenter', 'mousedown', 'touchstart', 'touchend', 'wheel', 'dblclick'])
			node.addEventListener(type, load, { passive: type !== 'wheel', signal: waiting.signal });
		return () => {
			waiting.abort();
			stop?.();
		};
	};
}
