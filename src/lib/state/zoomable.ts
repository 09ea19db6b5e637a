/**
 * Recognises gestures on the plot (wheel, pinch, drag, double click) with d3-zoom, and turns them into windows.
 *
 * The window is the truth; the transform that d3 keeps on the node is a cache, written from the window before each
 * gesture begins. One finger scrolls the page up and down (`touch-action: pan-y`) and pans sideways; two zoom.
 */
import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { MIN_SPAN, pan, span } from '../model/window';
import type { TimelineState } from './timeline.svelte';

export function zoomable(timeline: TimelineState): Attachment<SVGSVGElement> {
	return (node) => {
		const { bounds } = timeline.input;
		const selection = select<SVGSVGElement, unknown>(node);
		const transformOf = () => {
			const k = span(bounds) / span(timeline.window);
			return zoomIdentity
				.translate(((bounds.from - timeline.window.from) / span(timeline.window)) * timeline.width, 0)
				.scale(k);
		};
		/** Writes the cache; `property` does not dispatch, so there is no loop. */
		const sync = () => selection.property('__zoom', transformOf());

		const behaviour = zoom<SVGSVGElement, unknown>()
			.filter((event: MouseEvent | WheelEvent | TouchEvent) => {
				if (event.type === 'wheel') return !isSideways(event as WheelEvent);
				return !(event as MouseEvent).button && !(event.type === 'mousedown' && event.ctrlKey);
			})
			.scaleExtent([1, span(bounds) / MIN_SPAN])
			.extent(() => [
				[0, 0],
				[timeline.width, 1]
			])
			.constrain((transform) => {
				const x = Math.min(0, Math.max(transform.x, timeline.width * (1 - transform.k)));
				return x === transform.x && transform.y === 0 ? transform : zoomIdentity.translate(x, 0).scale(transform.k);
			})
			.duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250)
			.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
				const width = span(bounds) / transform.k;
				const from = bounds.from - (transform.x / timeline.width) * width;
				timeline.window = { from, to: from + width };
			});

		const beforeGesture = (event: Event) => {
			if (event.type === 'wheel' && isSideways(event as WheelEvent)) {
				event.preventDefault();
				const { deltaX, deltaMode } = event as WheelEvent;
				const px = deltaX * (deltaMode === 1 ? 16 : deltaMode === 2 ? timeline.width : 1);
				timeline.window = pan(timeline.window, (px / timeline.width) * span(timeline.window));
				return;
			}
			sync();
		};
		const begin = ['wheel', 'mousedown', 'dblclick', 'touchstart'] as const;
		for (const type of begin)
			node.addEventListener(type, beforeGesture, { capture: true, passive: type === 'touchstart' });
		selection.call(behaviour);
		return () => {
			for (const type of begin) node.removeEventListener(type, beforeGesture, { capture: true });
			selection.on('.zoom', null);
		};
	};
}

const isSideways = (event: WheelEvent) =>
	!event.ctrlKey && !event.metaKey && Math.abs(event.deltaX) > Math.abs(event.deltaY);
