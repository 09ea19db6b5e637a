/**
 * Recognises gestures on the plot (wheel, pinch, drag, double click) and turns them into windows.
 *
 * Drag and pinch come from d3-zoom. The window is the truth; the transform that d3 keeps on the node is a cache,
 * written from the window before each gesture begins. One finger scrolls the page up and down and pans sideways; two
 * zoom.
 */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import type { Attachment } from 'svelte/attachments';
import { fitWithin, MIN_SPAN, pan, span, zoomAt } from '../model/window';
import type { TimelineState } from './timeline.svelte';

/** How long after a turn of the wheel that zoomed the next one still belongs to it, and may not scroll the page. */
const WHEEL_REST_MS = 150;

export function zoomable(timeline: TimelineState): Attachment<SVGSVGElement> {
	return (node) => {
		const selection = select<SVGSVGElement, unknown>(node);
		const transformOf = () => {
			const { view } = timeline;
			const { bounds } = timeline.layout;
			return zoomIdentity
				.translate(((bounds.from - view.from) / span(view)) * timeline.width, 0)
				.scale(span(bounds) / span(view));
		};
		/** Writes the cache; `property` does not dispatch, so there is no loop. */
		const sync = () => {
			behaviour.scaleExtent([1, span(timeline.layout.bounds) / MIN_SPAN]);
			selection.property('__zoom', transformOf());
		};
		/** Where on the plot, as a fraction of its width. */
		const placeOf = (at: MouseEvent | Touch) => (at.clientX - node.getBoundingClientRect().left) / timeline.width;

		let zoomed = -Infinity;
		const wheel = (event: WheelEvent) => {
			// A pinch on a touchpad comes as a wheel with Ctrl.
			if (timeline.plainWheel && !event.ctrlKey && !event.metaKey) {
				timeline.plainWheel();
				return;
			}
			const { view } = timeline;
			const { bounds } = timeline.layout;
			if (isSideways(event)) {
				event.preventDefault();
				const px = event.deltaX * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? timeline.width : 1);
				timeline.look(pan(view, (px / timeline.width) * span(view)));
				return;
			}
			const turn = event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002);
			const next = fitWithin(zoomAt(view, 2 ** (turn * (event.ctrlKey ? 10 : 1)), placeOf(event)), bounds);
			const moves = next.from !== view.from || next.to !== view.to;
			// At either end of the zoom the wheel belongs to the page again.
			if (!moves && event.timeStamp - zoomed > WHEEL_REST_MS) return;
			event.preventDefault();
			zoomed = event.timeStamp;
			if (moves) timeline.look(next);
		};
		/** Also called by d3 for a double tap. */
		const doubleClick = (event: MouseEvent | TouchEvent) => {
			const at = 'changedTouches' in event ? event.changedTouches[0] : event;
			if (!at) return;
			event.preventDefault();
			timeline.flyTo(zoomAt(timeline.view, event.shiftKey ? 2 : 0.5, placeOf(at)));
		};

		const behaviour = zoom<SVGSVGElement, unknown>()
			.filter(
				(event: MouseEvent | TouchEvent) =>
					!(event as MouseEvent).button && !(event.type === 'mousedown' && event.ctrlKey)
			)
			.extent(() => [
				[0, 0],
				[timeline.width, 1]
			])
			.constrain((transform) => {
				const x = Math.min(0, Math.max(transform.x, timeline.width * (1 - transform.k)));
				return x === transform.x && transform.y === 0 ? transform : zoomIdentity.translate(x, 0).scale(transform.k);
			})
			.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
				const { bounds } = timeline.layout;
				const width = span(bounds) / transform.k;
				const from = bounds.from - (transform.x / timeline.width) * width;
				timeline.look({ from, to: from + width });
			});

		/** Where one finger came down, and whether it turned out to scroll the page, which d3 must then not prevent. */
		let finger: { x: number; y: number; scrolls: boolean | null } | null = null;
		const touchStart = ({ touches }: TouchEvent) => {
			const [touch] = touches;
			finger = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY, scrolls: null } : null;
			sync();
		};
		const touchMove = (event: TouchEvent) => {
			// The browser has begun to scroll, and d3 asks in vain for that to stop; the browser then complains.
			if (!event.cancelable) event.preventDefault = () => undefined;
			const [touch] = event.touches;
			if (!finger || !touch) return;
			const [x, y] = [Math.abs(touch.clientX - finger.x), Math.abs(touch.clientY - finger.y)];
			if (x + y > 0) finger.scrolls ??= y > x;
			if (finger.scrolls !== false) event.stopImmediatePropagation();
		};

		const listeners = new AbortController();
		const listen = { capture: true, signal: listeners.signal };
		node.addEventListener('mousedown', sync, listen);
		node.addEventListener('touchstart', touchStart, { ...listen, passive: true });
		node.addEventListener('touchmove', touchMove, { ...listen, passive: true });
		selection.call(behaviour).on('wheel.zoom', wheel, { passive: false }).on('dblclick.zoom', doubleClick);
		return () => {
			listeners.abort();
			selection.on('.zoom', null);
		};
	};
}

const isSideways = (event: WheelEvent) =>
	!event.ctrlKey && !event.metaKey && Math.abs(event.deltaX) > Math.abs(event.deltaY);

/** The same event once more: for one that came before anybody listened. */
export function again(event: Event): Event {
	if (event instanceof WheelEvent) return new WheelEvent(event.type, event);
	if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
	const { touches, targetTouches, changedTouches } = event as TouchEvent;
	return new TouchEvent(event.type, {
		...{ bubbles: true, cancelable: true },
		...{ touches: [...touches], targetTouches: [...targetTouches], changedTouches: [...changedTouches] }
	});
}
