/**
 * What a chart does with pointer and keys: opening marks, parting clusters, the card beside a mark, walking. Loaded when
 * a pointer or the focus first comes near; until then marks are plain links.
 */
import type { Calendar } from '../../i18n/calendar';
import type { ChartMoment } from '../../model/chart';
import { membersOf } from '../../model/walk';
import type { TimelineState } from '../../state/timeline.svelte';
import { chartKeys, isMark, markOf, type MoreKeys } from './chart-keys';
import type ClusterList from './ClusterList.svelte';
import HoverCard from './HoverCard.svelte';
import { MotionPainter } from './motion';

export interface ChartElements {
	readonly root: HTMLElement;
	readonly plot: HTMLElement;
	/** Holds the lanes and the axis. */
	readonly clip: HTMLElement;
}

export interface ChartActions {
	readonly onopen: (event: MouseEvent | KeyboardEvent, id: string) => void;
	readonly onpoint?: (id: string | null, how: 'pointer' | 'focus') => void;
	readonly onmorekeys?: MoreKeys;
}

export class ChartHands {
	/** What the pointer or the focus is on. */
	card = $state.raw<{ moment: ChartMoment; count: number; x: number; y: number } | null>(null);
	readonly Card = HoverCard;
	/** Moments that no zoom can part, with the dialog that lists them. */
	list = $state.raw<{ moments: readonly ChartMoment[]; View: typeof ClusterList } | null>(null);
	readonly #keys: ReturnType<typeof chartKeys>;

	constructor(
		readonly timeline: TimelineState,
		readonly elements: ChartElements,
		readonly act: ChartActions,
		calendar: Calendar
	) {
		timeline.painter = new MotionPainter(timeline, elements.clip, calendar);
		this.#keys = chartKeys(timeline, elements, act.onmorekeys);
	}

	click(event: MouseEvent): void {
		const link = markOf(event.target);
		const id = link?.dataset.id;
		const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
		if (!link || id === undefined || modified) return;
		this.timeline.active = id;
		this.hide();
		if (link.dataset.cluster === undefined) {
			this.act.onopen(event, id);
			return;
		}
		event.preventDefault();
		const members = membersOf(this.timeline.layout, this.timeline.scene.k, id);
		if (!this.timeline.open(members))
			void import('./ClusterList.svelte').then(({ default: View }) => (this.list = { moments: members, View }));
	}

	/** Shows the card of what is pointed at or focused, or takes it away. */
	show(event: PointerEvent | FocusEvent): void {
		const pointing = event instanceof PointerEvent;
		if (pointing) {
			// A finger and a drag have no hover, and a mark that moved under a resting pointer was not pointed at.
			if (event.pointerType === 'touch' || event.buttons !== 0) return;
			if (event.movementX === 0 && event.movementY === 0) return;
		} else {
			const focused = markOf(event.target)?.dataset.id;
			if (focused !== undefined) this.timeline.active = focused;
		}
		const link = markOf(event.target);
		if (this.card !== null && this.card.moment.id === link?.dataset.id) return;
		const id = isMark(link) ? link?.dataset.id : undefined;
		const mark = this.timeline.scene.lanes.flatMap((lane) => lane.marks).find((each) => each.moment.id === id);
		if (!link || !mark) {
			this.leave(pointing ? 'pointer' : 'focus');
			return;
		}
		const shape = link.querySelector('.target')?.getBoundingClientRect();
		const frame = this.elements.plot.getBoundingClientRect();
		if (shape)
			this.card = {
				moment: mark.moment,
				count: mark.lit || mark.count,
				x: shape.left + shape.width / 2 - frame.left,
				y: shape.top + shape.height / 2 - frame.top
			};
		this.act.onpoint?.(mark.moment.id, pointing ? 'pointer' : 'focus');
	}

	/** The pointer or the focus has left the marks. */
	leave(how: 'pointer' | 'focus'): void {
		if (this.card === null && how === 'pointer') return;
		this.hide();
		this.act.onpoint?.(null, how);
	}

	press(): void {
		// What is pressed must be what is seen.
		this.timeline.rest();
		this.hide();
	}

	hide(): void {
		this.card = null;
	}

	key(event: KeyboardEvent): void {
		this.#keys.key(event);
	}

	/** Gives the mark of a moment the focus once the chart has come to rest. */
	focusMark(id: string): void {
		this.#keys.focusWhenSettled(id);
	}
}
