/** What the overview does with pointer and keys: its window is dragged, stretched at either edge, or set anew. */
import { MIN_SPAN, pan, span, type TimeWindow } from '../../model/window';
import type { TimelineState } from '../../state/timeline.svelte';

export interface OverviewHands {
	down(event: PointerEvent): void;
	move(event: PointerEvent): void;
	end(): void;
	key(edge: 'from' | 'to', event: KeyboardEvent): void;
}

/** @param track the element whose width is the whole record */
export function overviewHands(timeline: TimelineState, track: HTMLElement): OverviewHands {
	const bounds = () => timeline.input.bounds;
	let drag: { mode: 'move' | 'from' | 'to'; start: number; window: TimeWindow } | null = null;

	const dayAt = (event: PointerEvent) => {
		const box = track.getBoundingClientRect();
		return bounds().from + ((event.clientX - box.left) / box.width) * span(bounds());
	};

	function down(event: PointerEvent) {
		if (event.button !== 0) return;
		const day = dayAt(event);
		const part = (event.target as HTMLElement).dataset.part;
		if (part !== 'from' && part !== 'to' && (day < timeline.window.from || day > timeline.window.to))
			timeline.window = pan(timeline.window, day - (timeline.window.from + timeline.window.to) / 2);
		drag = { mode: part === 'from' || part === 'to' ? part : 'move', start: day, window: timeline.window };
	}

	function move(event: PointerEvent) {
		if (!drag) return;
		const delta = dayAt(event) - drag.start;
		const { from, to } = drag.window;
		if (drag.mode === 'move') timeline.window = pan(drag.window, delta);
		else if (drag.mode === 'from') setEdge('from', from + delta);
		else setEdge('to', to + delta);
	}

	function setEdge(edge: 'from' | 'to', day: number) {
		const { from, to } = timeline.window;
		timeline.window =
			edge === 'from'
				? { from: Math.max(bounds().from, Math.min(day, to - MIN_SPAN)), to }
				: { from, to: Math.min(bounds().to, Math.max(day, from + MIN_SPAN)) };
	}

	function key(edge: 'from' | 'to', event: KeyboardEvent) {
		const step = span(timeline.window) * (event.shiftKey ? 0.25 : 0.05);
		const day = timeline.window[edge];
		const to =
			event.key === 'ArrowLeft' || event.key === 'ArrowDown'
				? day - step
				: event.key === 'ArrowRight' || event.key === 'ArrowUp'
					? day + step
					: event.key === 'Home'
						? bounds().from
						: event.key === 'End'
							? bounds().to
							: null;
		if (to === null) return;
		event.preventDefault();
		event.stopPropagation();
		setEdge(edge, to);
	}

	return { down, move, end: () => (drag = null), key };
}
