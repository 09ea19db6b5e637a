/**
 * What the reader is looking at: the window, the lens, and what follows from them.
 *
 * One instance for each chart. Values are replaced, never mutated, so `$state.raw` is enough.
 */
import { interpolateZoom } from 'd3-interpolate';
import type { ChartMoment, ChartRole, ChartTheme } from '../model/chart';
import { layout, type Layout } from '../model/layout';
import { OPEN_LENS, type Lens } from '../model/lens';
import { timeScale } from '../model/scale';
import { scene } from '../model/scene';
import { fitDays, fitWithin, pan, panIntoView, span, zoomAt, type TimeWindow } from '../model/window';
import type { Day } from '../model/time';

export interface TimelineInput {
	readonly moments: readonly ChartMoment[];
	readonly themes: readonly ChartTheme[];
	readonly roles: readonly ChartRole[];
	readonly bounds: TimeWindow;
	readonly initial: TimeWindow;
}

/** Width of the plot that prerendered pages are laid out for, in pixels. */
export const ASSUMED_WIDTH = 1220;
/** Greatest scale: one day across the widest screen. */
const MAX_SCALE = 4096;
const LABEL_PX = 12;
const FLIGHT_MS = 450;
/** One step of the zoom buttons and keys. */
const ZOOM_STEP = 1.6;
const PAN_STEP = 0.25;

export class TimelineState {
	#window = $state.raw() as TimeWindow;
	#width = $state.raw(ASSUMED_WIDTH);
	/** False until the plot has been measured: places are then percentages, right at any width. */
	measured = $state.raw(false);
	/** True while something is still to come that will change the view, such as an address being read. */
	pending = $state.raw(false);
	lens = $state.raw<Lens>(OPEN_LENS);
	/** The moment whose mark is the chart's tab stop. */
	active = $state.raw<string | null>(null);
	#flight = $state.raw(0);

	readonly layout: Layout = $derived.by(() =>
		layout(this.input.moments, this.input.themes, {
			lens: this.lens,
			bounds: this.input.bounds,
			labelPx: LABEL_PX,
			maxLabel: this.#width < 560 ? 172 : 236,
			maxScale: MAX_SCALE
		})
	);
	readonly scale = $derived(timeScale(this.#window, this.#width));
	readonly scene = $derived(scene(this.layout, this.scale));
	readonly settled = $derived(this.measured && this.#flight === 0 && !this.pending);

	constructor(readonly input: TimelineInput) {
		this.#window = input.initial;
	}

	get window(): TimeWindow {
		return this.#window;
	}
	/** Shows `window` at once, kept inside the record. */
	set window(window: TimeWindow) {
		this.#stop();
		this.#window = this.#fit(window);
	}
	get width(): number {
		return this.#width;
	}

	/** Takes the plot's real width, in pixels. */
	measure(width: number): void {
		if (width <= 0) return;
		this.#width = width;
		this.measured = true;
	}

	#fit(window: TimeWindow): TimeWindow {
		return fitWithin(window, this.input.bounds);
	}

	#stop(): void {
		if (this.#flight !== 0) cancelAnimationFrame(this.#flight);
		this.#flight = 0;
	}

	/** Moves to `target` along van Wijk and Nuij's smooth path; at once when reduced motion is asked for. */
	flyTo(target: TimeWindow): void {
		const to = this.#fit(target);
		this.#stop();
		if (!this.measured || matchMedia('(prefers-reduced-motion: reduce)').matches) {
			this.#window = to;
			return;
		}
		const from = this.#window;
		const path = interpolateZoom([(from.from + from.to) / 2, 0, span(from)], [(to.from + to.to) / 2, 0, span(to)]);
		const started = performance.now();
		const step = (now: number) => {
			const t = Math.min(1, Math.max(0, (now - started) / FLIGHT_MS));
			if (t >= 1) {
				this.#flight = 0;
				this.#window = to;
				return;
			}
			const [centre, , width] = path(1 - (1 - t) ** 3);
			this.#window = this.#fit({ from: centre - width / 2, to: centre + width / 2 });
			this.#flight = requestAnimationFrame(step);
		};
		this.#flight = requestAnimationFrame(step);
	}

	zoomIn = () => this.flyTo(zoomAt(this.#window, 1 / ZOOM_STEP, this.#focusAt()));
	zoomOut = () => this.flyTo(zoomAt(this.#window, ZOOM_STEP, this.#focusAt()));
	earlier = () => this.flyTo(pan(this.#window, -PAN_STEP * span(this.#window)));
	later = () => this.flyTo(pan(this.#window, PAN_STEP * span(this.#window)));
	/** Pans to either end of the record, keeping the zoom. */
	toStart = () => this.flyTo(pan(this.#window, this.input.bounds.from - this.#window.from));
	toEnd = () => this.flyTo(pan(this.#window, this.input.bounds.to - this.#window.to));
	fit = () => this.flyTo(this.input.initial);
	whole = () => this.flyTo(this.input.bounds);

	/** Keys zoom about the active moment when it is in view, else about the middle. */
	#focusAt(): number {
		const moment = this.input.moments.find((m) => m.id === this.active);
		if (!moment) return 0.5;
		const at = (moment.at - this.#window.from) / span(this.#window);
		return at >= 0 && at <= 1 ? at : 0.5;
	}

	/** Zooms until `moments` fill the window; returns false when they cannot be parted because they share a day. */
	open(moments: readonly ChartMoment[]): boolean {
		const days = moments.map((m) => m.at);
		if (Math.max(...days) - Math.min(...days) < 1) return false;
		const target = fitDays(days);
		// Never zoom out to "open" something.
		this.flyTo(span(target) < span(this.#window) ? target : zoomAt(this.#window, 0.5, 0.5));
		return true;
	}

	/** The least pan that brings `day` well inside the window. */
	reveal(day: Day): void {
		const next = panIntoView(this.#window, day);
		if (next !== this.#window) this.flyTo(next);
	}
}
