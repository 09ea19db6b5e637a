/**
 * Draws the chart on a canvas while it moves. The components draw the same scene as links that can be focused, read and
 * pressed; while everything is moving none of that is wanted. The canvas is laid over the plot for as long as a movement
 * lasts, and takes its colours, sizes and places from the page when one begins. A worker draws it where the browser lets
 * one, so that the page's own thread only says where the chart is.
 */
import type { Calendar } from '../../i18n/calendar';
import type { Layout } from '../../model/layout';
import { timeScale, type TimeScale } from '../../model/scale';
import { scene, type Scene } from '../../model/scene';
import type { TimeWindow } from '../../model/window';
import type { Painter, TimelineState } from '../../state/timeline.svelte';
import { CanvasDrawing, type Drawing } from './motion-drawing';
import { followedIn, frameOf, inkOf } from './motion-ink';
import { groundOf, pictureOf } from './motion-picture';
import { RemoteDrawing } from './motion-remote';

interface Stage {
	readonly layout: Layout;
	readonly window: TimeWindow;
	readonly scene: Scene;
}
/** How much closer in than it was made for a scene may be shown, and how much wider it is made, as a share of the plot. */
const SERVES = 1.33;
const PAD = 0.15;

export class MotionPainter implements Painter {
	#canvas = document.createElement('canvas');
	#drawing: Drawing;
	/** Whether the canvas is drawn by the time `draw` returns. */
	#here = false;
	#moving = false;
	#stage: Stage | null = null;
	/** What is drawn besides the scene is as the movement began with it. */
	#followed: ReadonlySet<string> | null = null;

	constructor(
		readonly timeline: TimelineState,
		readonly clip: HTMLElement,
		readonly calendar: Calendar
	) {
		this.#drawing = this.#open();
	}

	#open(): Drawing {
		const canvas = this.#newCanvas();
		try {
			return new RemoteDrawing(canvas, this.#show, () => {
				this.#drawing = this.#openHere();
				if (this.#moving) this.begin();
			});
		} catch {
			return this.#openHere();
		}
	}

	/** Without a worker: in a sandbox, from a disk, or in a browser that has none. */
	#openHere(): Drawing {
		this.#here = true;
		this.#stage = null;
		return new CanvasDrawing(this.#newCanvas());
	}

	#newCanvas(): HTMLCanvasElement {
		this.#canvas.remove();
		this.#canvas = document.createElement('canvas');
		this.#canvas.className = 'motion';
		this.#canvas.setAttribute('aria-hidden', 'true');
		return this.#canvas;
	}

	/** Lays the canvas over the chart: not before the first picture is on it. */
	#show = (): void => {
		if (this.#moving) this.clip.classList.add('in-motion');
	};

	begin(): void {
		const { clip, timeline } = this;
		const frame = frameOf(clip, timeline.layout.lanes.length);
		if (!frame) return;
		this.#canvas.style.width = `${frame.width}px`;
		this.#canvas.style.height = `${frame.height}px`;
		if (!this.#canvas.isConnected) clip.append(this.#canvas);
		this.#followed = followedIn(clip);
		this.#moving = true;
		// Colours and lens may have changed since the last movement.
		this.#stage = null;
		this.#drawing.begin(frame, inkOf(clip, timeline));
	}

	close(): void {
		this.end();
		this.#drawing.close();
		this.#canvas.remove();
	}

	end(): void {
		this.#moving = false;
		this.clip.classList.remove('in-motion');
	}

	/**
	 * The scene, made a little wider than the window and a little further out, so that it serves several steps: closer in
	 * everything only stands further apart.
	 */
	#stageFor(scale: TimeScale): void {
		const { timeline } = this;
		const { layout } = timeline;
		const { window, k, width, warp } = scale;
		const old = this.#stage?.layout === layout ? this.#stage : null;
		const serves =
			old &&
			k >= old.scene.k &&
			k <= old.scene.k * SERVES &&
			window.from >= old.window.from &&
			window.to <= old.window.to;
		if (serves) return;
		const at = old && k < old.scene.k ? k / SERVES : k;
		const room = (width / at) * PAD;
		const wide = { from: window.from - room, to: window.from + width / at + room };
		const drawn = timeScale(wide, (wide.to - wide.from) * at, warp);
		const next = scene(layout, drawn, old?.scene);
		if (!old) this.#drawing.ground(groundOf(layout, timeline.input.roles));
		this.#stage = { layout, window: wide, scene: next };
		const searching = timeline.hits !== null;
		this.#drawing.picture(pictureOf(next, drawn, this.calendar, timeline.textScale, searching, this.#followed));
	}

	draw(scale: TimeScale): void {
		if (!this.#moving) return;
		this.#stageFor(scale);
		this.#drawing.draw(scale.window.from, scale.k, scale.width);
		if (this.#here) this.#show();
	}
}
