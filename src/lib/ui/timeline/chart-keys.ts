/**
 * The keys of the chart. On the chart itself they move the window; on a mark, arrows walk to the next moment or lane.
 * The focus is never lost: where a zoom hides the focused mark, the one it hides behind takes it.
 */
import type { ChartMoment } from '../../model/chart';
import { inOrder, nextInTime, nextLane, standIn } from '../../model/walk';
import type { TimelineState } from '../../state/timeline.svelte';

/** The mark, or role, that an event happened on. */
export const markOf = (target: EventTarget | null): SVGAElement | null =>
	(target as Element | null)?.closest<SVGAElement>('a[data-id]') ?? null;

export const isMark = (link: SVGAElement | null): boolean => link?.classList.contains('mark') ?? false;

/**
 * A listener for `keydown`.
 * @param root the chart, in which marks are looked up
 * @param plot the element that stands for the chart itself
 */
export function chartKeys(timeline: TimelineState, root: () => HTMLElement, plot: () => HTMLElement) {
	const visible = (id = '') => standIn(timeline.layout, timeline.scene.k, id);

	function whenSettled(then: () => void): void {
		const wait = () => (timeline.settled ? then() : requestAnimationFrame(wait));
		requestAnimationFrame(wait);
	}

	function focusMark(id = ''): boolean {
		const link = root().querySelector<SVGAElement>(`a.mark[data-id="${id}"]`);
		link?.focus();
		return link !== null;
	}

	/** Makes `moment` the tab stop, brings it into view and gives its mark the focus once it is drawn. */
	function walkTo(moment: ChartMoment | null | undefined): void {
		if (!moment) return;
		timeline.active = moment.id;
		timeline.reveal(moment.at);
		whenSettled(() => focusMark(moment.id));
	}

	/** A zoom may put the mark with the focus behind another: that one takes it, or the chart when none is in view. */
	function keepFocus(id: string): void {
		whenSettled(() => {
			if (!root().contains(document.activeElement) && !focusMark(visible(id)?.id)) plot().focus();
		});
	}

	const zooms: Record<string, () => void> = {
		'+': timeline.zoomIn,
		'=': timeline.zoomIn,
		'-': timeline.zoomOut,
		_: timeline.zoomOut,
		'0': timeline.fit
	};
	const pans: Record<string, () => void> = {
		ArrowLeft: timeline.earlier,
		ArrowRight: timeline.later,
		Home: timeline.toStart,
		End: timeline.toEnd
	};
	const walks: Record<string, (here: string, link: SVGAElement) => void> = {
		ArrowLeft: (here) => walkTo(nextInTime(timeline.layout, timeline.scene.k, here, -1)),
		ArrowRight: (here) => walkTo(nextInTime(timeline.layout, timeline.scene.k, here, 1)),
		ArrowUp: (here) => walkTo(nextLane(timeline.scene, here, -1)),
		ArrowDown: (here) => walkTo(nextLane(timeline.scene, here, 1)),
		Home: () => walkTo(visible(inOrder(timeline.layout)[0]?.id)),
		End: () => walkTo(visible(inOrder(timeline.layout).at(-1)?.id)),
		' ': (_, link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
	};

	return (event: KeyboardEvent): void => {
		if (event.metaKey || event.ctrlKey || event.altKey) return;
		const link = markOf(event.target);
		const mark = isMark(link) ? link : null;
		// While the chart moves to the next mark the focus is still on the last one; keys go on from where they led.
		const here = mark ? (timeline.active ?? '') : '';
		const zoom = zooms[event.key];
		const pan = event.target === plot() ? pans[event.key] : undefined;
		const walk = mark ? walks[event.key] : undefined;
		if (zoom) {
			zoom();
			if (mark) keepFocus(here);
		} else if (pan) pan();
		else if (walk && mark) walk(here, mark);
		else return;
		event.preventDefault();
	};
}
