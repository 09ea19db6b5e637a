/**
 * What the reader is looking at: the window, the lens, the grouping, and what follows from them.
 *
 * One instance for each chart. Values are replaced, never mutated, so `$state.raw` is enough.
 */
import { flushSync } from 'svelte';
import type { ChartMoment, ChartRole, ChartTheme } from '../model/chart';
import { byTheme, type Plan } from '../model/grouping';
import { layout, type Layout } from '../model/layout';
import { OPEN_LENS, type Lens } from '../model/lens';
import { timeScale, type TimeScale } from '../model/scale';
import { scene, type Scene } from '../model/scene';
import type { Day } from '../model/time';
import type { Grouping } from '../model/view';
import { placeIn, standIn, thresholdOf } from '../model/places';
import { NO_WARP, type TimeWarp } from '../model/warp';
import { fitDays, fitWithin, pan, panIntoView, span, zoomAt, type TimeWindow } from '../model/window';

export interface TimelineInput {
	readonly moments: readonly ChartMoment[];
	readonly themes: readonly ChartTheme[];
	readonly roles: readonly ChartRole[];
	/** In days, as all that is given. */
	readonly bounds: TimeWindow;
	readonly initial: TimeWindow;
	/** What a label's second line says; none without. */
	readonly second?: (moment: ChartMoment) => string;
}

/**
 * Draws the chart while it moves, in place of its components: these are asked again once it has come to rest. Without a
 * painter every step goes through the components.
 */
export interface Painter {
	begin(): void;
	draw(scale: TimeScale): void;
	end(): void;
	/** Lets go of all it holds: no movement follows. */
	close(): void;
}

/** Width of the plot that prerendered pages are laid out for, in pixels. */
export const ASSUMED_WIDTH = 1220;
/** Greatest scale: one day across the widest screen. */
const MAX_SCALE = 4096;
const LABEL_PX = 12;
/** Size of text in a browser whose reader asked for no other, in pixels. */
const USUAL_PX = 16;
/** How long after its last step a movement is over. */
const REST_MS = 140;
/** One step of the zoom buttons and keys. */
const ZOOM_STEP = 1.6;
const PAN_STEP = 0.25;

export class TimelineState {
	/** Where the chart last came to rest: what components, address and lists are functions of. */
	#window = $state.raw() as TimeWindow;
	/** Where it is, also while it moves. */
	#live: TimeWindow;
	painter: Painter | null = null;
	#watchers: readonly ((window: TimeWindow) => void)[] = [];
	#frame = 0;
	#width = $state.raw(ASSUMED_WIDTH);
	/** Size of the reader's text, as a multiple of the usual. */
	#textScale = $state.raw(1);
	/** False until the plot has been measured: places are then percentages, right at any width. */
	measured = $state.raw(false);
	/** True while something is still to come that will change the view, such as an address being read. */
	pending = $state.raw(false);
	lens = $state.raw<Lens>(OPEN_LENS);
	/** What the search found; null when none is on. */
	hits = $state.raw<ReadonlySet<string> | null>(null);
	/** How empty years are compressed; not at all at first. */
	warp = $state.raw<TimeWarp>(NO_WARP);
	#plan = $state.raw<Plan | null>(null);
	/** Called for a turn of the wheel without Ctrl or Cmd where only those zoom, as in an embed; null where every turn does. */
	plainWheel: (() => void) | null = null;
	/** Whether the chart may fly; where it may not, it jumps. */
	flies = true;
	/** The moment whose mark is the chart's tab stop. */
	active = $state.raw<string | null>(null);
	/** The flight under way, if one is. */
	#flight = $state.raw<object | null>(null);
	#moving = $state.raw(false);
	#rest: ReturnType<typeof setTimeout> | undefined;
	#last: Scene | undefined;

	/** Widest label, in pixels. Apart from the width itself: most widths ask for no other layout. */
	readonly #maxLabel = $derived((this.#width < 560 ? 172 : 236) * Math.min(this.#textScale, 1.5));
	readonly plan: Plan = $derived.by(() => this.#plan ?? byTheme(this.input.themes));
	readonly layout: Layout = $derived.by(() =>
		layout(this.input.moments, this.plan, {
			lens: this.lens,
			hits: this.hits,
			bounds: this.input.bounds,
			warp: this.warp,
			labelPx: LABEL_PX * this.#textScale,
			maxLabel: this.#maxLabel,
			maxScale: MAX_SCALE,
			...(this.input.second && { second: this.input.second })
		})
	);
	readonly scale = $derived(timeScale(this.#onLine(this.#window), this.#width, this.warp));
	// The last scene is kept apart from the state: the next one only borrows from it what did not change.
	readonly scene = $derived.by(() => (this.#last = scene(this.layout, this.scale, this.#last)));
	/** Nothing moves, and nothing is still to come. */
	readonly still = $derived(this.#flight === null && !this.#moving && !this.pending);
	/** The same of a chart that knows its width: what is drawn is final. */
	readonly settled = $derived(this.measured && this.still);

	constructor(readonly input: TimelineInput) {
		this.#window = input.initial;
		this.#live = input.initial;
	}

	/** Where the chart came to rest, in days. */
	get window(): TimeWindow {
		return this.#window;
	}
	/** The visible part of the line, also while it moves: days, or places where empty years are compressed. */
	get view(): TimeWindow {
		return this.#onLine(this.#live);
	}
	#onLine({ from, to }: TimeWindow): TimeWindow {
		return { from: this.warp.at(from), to: this.warp.at(to) };
	}
	/** Calls `watcher` with the window at every step of a movement; returns what ends it. */
	watch(watcher: (window: TimeWindow) => void): () => void {
		this.#watchers = [...this.#watchers, watcher];
		return () => (this.#watchers = this.#watchers.filter((each) => each !== watcher));
	}
	/** Shows `window` at once, kept inside the record. */
	set window(window: TimeWindow) {
		this.#stop();
		this.#move(fitWithin(window, this.input.bounds));
	}
	/** Shows a part of the line at once, kept inside the record. */
	look(view: TimeWindow): void {
		this.#stop();
		this.#moveTo(view);
	}
	get width(): number {
		return this.#width;
	}
	get textScale(): number {
		return this.#textScale;
	}
	get by(): Grouping {
		return this.plan.by;
	}
	/** Groups the lanes by another plan; null for the themes. */
	regroup(plan: Plan | null): void {
		this.#plan = plan;
	}

	/** Takes the plot's real width, in pixels, and the size of the reader's text. */
	measure(width: number, textPx = USUAL_PX): void {
		if (width <= 0) return;
		this.#width = width;
		this.#textScale = textPx / USUAL_PX;
		this.measured = true;
	}

	#move(window: TimeWindow): void {
		this.#live = window;
		if (!this.painter) this.#window = window;
		else if (!this.#moving) this.painter.begin();
		this.#moving = true;
		this.#frame ||= requestAnimationFrame(this.#draw);
		clearTimeout(this.#rest);
		this.#rest = setTimeout(this.rest, REST_MS);
	}
	/** One frame of a movement: at most one, however many steps it holds. */
	#draw = () => {
		this.#frame = 0;
		this.painter?.draw(timeScale(this.view, this.#width, this.warp));
		for (const watcher of this.#watchers) watcher(this.#live);
	};
	/** Ends a movement now: the components show what it came to. */
	rest = (): void => {
		clearTimeout(this.#rest);
		if (this.#flight !== null || !this.#moving) return;
		if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#window = this.#live;
		this.#moving = false;
		flushSync();
		this.painter?.end();
	};
	#moveTo(view: TimeWindow): void {
		const { from, to } = this.#fit(view);
		this.#move({ from: this.warp.day(from), to: this.warp.day(to) });
	}

	#fit(view: TimeWindow): TimeWindow {
		return fitWithin(view, this.layout.bounds);
	}

	#stop(): void {
		this.#flight = null;
	}

	/** Moves to `target`, a part of the line, along van Wijk and Nuij's smooth path; at once under reduced motion. */
	flyTo(target: TimeWindow): void {
		const to = this.#fit(target);
		this.#stop();
		if (!this.measured || !this.flies || matchMedia('(prefers-reduced-motion: reduce)').matches) {
			this.#moveTo(to);
			this.rest();
			return;
		}
		// Counts as a movement from now on, though the code that draws its path may have to come first.
		const flight = (this.#flight = {});
		void import('./flight').then(({ fly }) =>
			fly(
				this.view,
				to,
				(view) => {
					if (this.#flight === flight) this.#moveTo(view);
					return this.#flight === flight;
				},
				() => {
					this.#flight = null;
					this.#moveTo(to);
					// Nothing more comes: what was flown to can be read and pressed at once.
					this.rest();
				}
			)
		);
	}
	/** The same for a window in days. */
	flyToWindow(window: TimeWindow): void {
		this.flyTo({ from: this.warp.at(window.from), to: this.warp.at(window.to) });
	}

	zoomIn = () => this.flyTo(zoomAt(this.view, 1 / ZOOM_STEP, this.#focusAt()));
	zoomOut = () => this.flyTo(zoomAt(this.view, ZOOM_STEP, this.#focusAt()));
	/** Slides by a share of the window: a quarter, or as much as asked. */
	earlier = (share = PAN_STEP) => this.flyTo(pan(this.view, -share * span(this.view)));
	later = (share = PAN_STEP) => this.flyTo(pan(this.view, share * span(this.view)));
	/** Pans to either end of the record, keeping the zoom. */
	toStart = () => this.flyTo(pan(this.view, this.layout.bounds.from - this.view.from));
	toEnd = () => this.flyTo(pan(this.view, this.layout.bounds.to - this.view.to));
	fit = () => this.flyToWindow(this.input.initial);
	whole = () => this.flyTo(this.layout.bounds);

	/** Keys zoom about the active moment when it is in view, else about the middle. */
	#focusAt(): number {
		const place = this.active === null ? null : placeIn(this.layout, this.active);
		const at = place ? (place.at - this.view.from) / span(this.view) : 0.5;
		return at >= 0 && at <= 1 ? at : 0.5;
	}

	/** Zooms until `moments` fill the window; returns false when they cannot be parted because they share a day. */
	open(moments: readonly ChartMoment[]): boolean {
		const places = moments.map((m) => this.warp.at(m.at)).sort((a, b) => a - b);
		if ((places.at(-1) ?? 0) - (places[0] ?? 0) < 1) return false;
		const target = fitDays(places);
		// Never zoom out to "open" something.
		this.flyTo(span(target) < span(this.view) ? target : zoomAt(this.view, 0.5, 0.5));
		return true;
	}

	/** The least pan that brings a moment well inside the window. */
	reveal(id: string): void {
		const place = placeIn(this.layout, id);
		if (!place) return;
		const next = panIntoView(this.view, place.at);
		if (next.from !== this.view.from) this.flyTo(next);
	}

	/** The same for a day. */
	revealDay(day: Day): void {
		const next = panIntoView(this.view, this.warp.at(day));
		if (next.from !== this.view.from) this.flyTo(next);
	}

	/**
	 * Brings a moment into view with a mark of its own, zooming in where it hides behind another; where no zoom could
	 * part the two, the other is shown.
	 */
	goTo(id: string): void {
		const stand = standIn(this.layout, MAX_SCALE, id);
		const place = stand && placeIn(this.layout, stand.id);
		if (!place) return;
		this.active = stand.id;
		const least = thresholdOf(this.layout, stand.id);
		const near = this.#width / (least * 1.05);
		const here = this.view;
		const view = near < span(here) ? { from: place.at - near / 2, to: place.at + near / 2 } : here;
		const target = panIntoView(this.#fit(view), place.at);
		if (target.from !== here.from || target.to !== here.to) this.flyTo(target);
	}
}
