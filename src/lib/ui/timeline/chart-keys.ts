/**
 * The keys of the chart, for the mark that has the focus or, where none is in view, for the plot. Left and right walk in
 * time, up and down through the lanes; the page keys move the window, plus and minus zoom. The focus is never lost: where
 * a zoom hides the focused mark, the one it hides behind takes it.
 */
import type { ChartMoment } from '../../model/chart';
import { standIn } from '../../model/places';
import { endOfView, nextInTime, nextLane } from '../../model/walk';
import type { TimelineState } from '../../state/timeline.svelte';

/** The mark, or role, that an event happened on. */
export const markOf = (target: EventTarget | null): SVGAElement | null =>
	(target as Element | null)?.closest<SVGAElement>('a[data-id]') ?? null;

export const isMark = (link: SVGAElement | null): boolean => link?.classList.contains('mark') ?? false;

/** What a page adds to the chart's keys; each returns whether it did anything. */
export type MoreKeys = (key: string, id: string | null) => boolean;

/**
 * `key` is a listener for `keydown`.
 * @param root the chart, in which marks are looked up
 * @param plot the element that stands for the chart itself
 */
export function chartKeys(
	timeline: TimelineState,
	{ root, plot }: { readonly root: HTMLElement; readonly plot: HTMLElement },
	more?: MoreKeys
) {
	const visible = (id = '') => standIn(timeline.layout, timeline.scene.k, id);

	function whenSettled(then: () => void): void {
		const wait = () => (timeline.settled ? then() : requestAnimationFrame(wait));
		requestAnimationFrame(wait);
	}

	function focusMark(id = ''): boolean {
		const link = root.querySelector<SVGAElement>(`a.mark[data-id="${CSS.escape(id)}"]`);
		link?.focus();
		return link !== null;
	}

	/** Makes `moment` the tab stop, brings it into view and gives its mark the focus once it is drawn. */
	function walkTo(moment: ChartMoment | null | undefined): void {
		if (!moment) return;
		timeline.active = moment.id;
		timeline.reveal(moment.id);
		whenSettled(() => focusMark(moment.id));
	}

	/** A move may put the mark with the focus behind another, or out of view: then that one, or the first in view, has it. */
	function keepFocus(id: string): void {
		whenSettled(() => {
			if (root.contains(document.activeElement) && document.activeElement !== document.body) return;
			if (!focusMark(visible(id)?.id) && !focusMark(endOfView(timeline.scene, -1)?.id)) plot.focus();
		});
	}

	const moves: Record<string, () => void> = {
		'+': timeline.zoomIn,
		'=': timeline.zoomIn,
		'-': timeline.zoomOut,
		_: timeline.zoomOut,
		'0': timeline.fit,
		PageUp: () => timeline.earlier(0.9),
		PageDown: () => timeline.later(0.9)
	};
	const pans: Record<string, () => void> = {
		ArrowLeft: () => timeline.earlier(),
		ArrowRight: () => timeline.later(),
		Home: timeline.toStart,
		End: timeline.toEnd
	};
	const walks: Record<string, (here: string, link: SVGAElement) => void> = {
		ArrowLeft: (here) => walkTo(nextInTime(timeline.layout, timeline.scene.k, here, -1)),
		ArrowRight: (here) => walkTo(nextInTime(timeline.layout, timeline.scene.k, here, 1)),
		ArrowUp: (here) => walkTo(nextLane(timeline.scene, here, -1)),
		ArrowDown: (here) => walkTo(nextLane(timeline.scene, here, 1)),
		Home: () => walkTo(endOfView(timeline.scene, -1)),
		End: () => walkTo(endOfView(timeline.scene, 1)),
		' ': (_, link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
	};

	/** Gives the mark of a moment, or the one it hides behind, the focus once the chart has come to rest. */
	const focusWhenSettled = (id: string) => {
		timeline.active = id;
		whenSettled(() => {
			timeline.active = visible(id)?.id ?? id;
			requestAnimationFrame(() => focusMark(visible(id)?.id));
		});
	};

	const key = (event: KeyboardEvent): void => {
		if (event.metaKey || event.ctrlKey || event.altKey) return;
		const link = markOf(event.target);
		const mark = isMark(link) ? link : null;
		const onPlot = event.target === plot;
		if (!mark && !onPlot) return;
		// While the chart moves to the next mark the focus is still on the last one; keys go on from where they led.
		const here = mark ? (timeline.active ?? mark.dataset.id ?? '') : '';
		const move = moves[event.key];
		const pan = onPlot ? pans[event.key] : undefined;
		const walk = mark ? walks[event.key] : undefined;
		if (move) {
			move();
			keepFocus(here);
		} else if (pan) pan();
		else if (walk && mark) walk(here, mark);
		else if (!more?.(event.key, mark ? here : null)) return;
		event.preventDefault();
	};
	return { key, focusWhenSettled };
}
