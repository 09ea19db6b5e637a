/**
 * Draws the chart on a canvas while it moves. The components draw the same scene as links that can be focused, read and
 * pressed; while everything is moving none of that is wanted, and a canvas costs a third. It is laid over the plot for
 * as long as a movement lasts, and takes its colours, sizes and places from the page when one begins.
 */
import type { Calendar } from '../../i18n/calendar';
import type { Layout } from '../../model/layout';
import { timeScale, type TimeScale } from '../../model/scale';
import { scene, type Scene } from '../../model/scene';
import type { TimeWindow } from '../../model/window';
import type { Painter, TimelineState } from '../../state/timeline.svelte';
import {
	drawAxis,
	drawLabels,
	drawLines,
	drawMarks,
	drawRoles,
	type Frame,
	type Staged,
	type Surface
} from './motion-draw';
import { Ink } from './motion-ink';

interface Stage {
	readonly layout: Layout;
	readonly window: TimeWindow;
	readonly scene: Scene;
	readonly rows: Staged['rows'];
	readonly words: Staged['words'];
}
/** How much closer in than it was made for a scene may be shown, and how much wider it is made, as a share of the plot. */
const SERVES = 1.33;
const PAD = 0.15;

export class MotionPainter implements Painter {
	readonly #canvas: HTMLCanvasElement;
	readonly #g: CanvasRenderingContext2D | null;
	#ink: Ink | null = null;
	#frame: Frame | null = null;
	#stage: Stage | null = null;
	#size = { width: 0, height: 0, ratio: 1 };

	constructor(
		readonly timeline: TimelineState,
		readonly clip: HTMLElement,
		readonly calendar: Calendar
	) {
		this.#canvas = document.createElement('canvas');
		this.#canvas.className = 'motion';
		this.#canvas.setAttribute('aria-hidden', 'true');
		// Opaque: nothing under it has to be mixed in.
		this.#g = this.#canvas.getContext('2d', { alpha: false });
	}

	begin(): void {
		const { clip } = this;
		const box = clip.getBoundingClientRect();
		const lanes = clip.querySelector('svg.lanes')?.getBoundingClientRect();
		const axis = clip.querySelector('svg.axis')?.getBoundingClientRect();
		if (!lanes || !axis || !this.#g) return;
		const ratio = window.devicePixelRatio;
		const [width, height] = [Math.round(box.width), Math.round(box.height)];
		if (width !== this.#size.width || height !== this.#size.height || ratio !== this.#size.ratio) {
			this.#canvas.width = width * ratio;
			this.#canvas.height = height * ratio;
			this.#canvas.style.width = `${width}px`;
			this.#canvas.style.height = `${height}px`;
			this.#size = { width, height, ratio };
		}
		this.#frame = {
			left: lanes.left - box.left,
			lanes: lanes.top - box.top,
			axis: axis.top - box.top,
			pitch: lanes.height / Math.max(1, this.timeline.layout.lanes.length),
			drop: parseFloat(getComputedStyle(clip).getPropertyValue('--drop')) || 0
		};
		this.#ink = new Ink(clip, this.timeline, ratio);
		if (!this.#canvas.isConnected) clip.append(this.#canvas);
		clip.classList.add('in-motion');
	}

	end(): void {
		this.clip.classList.remove('in-motion');
	}

	/**
	 * The scene, made a little wider than the window and a little further out, so that it serves several steps: closer in
	 * everything only stands further apart.
	 */
	#stageFor(scale: TimeScale): Staged {
		const { layout } = this.timeline;
		const { window, k, width, warp } = scale;
		const old = this.#stage;
		const serves =
			old?.layout === layout &&
			k >= old.scene.k &&
			k <= old.scene.k * SERVES &&
			window.from >= old.window.from &&
			window.to <= old.window.to;
		const outwards = old?.layout === layout && k < old.scene.k;
		let stage = old;
		if (!stage || !serves) {
			const at = outwards ? k / SERVES : k;
			const room = (width / at) * PAD;
			const wide = { from: window.from - room, to: window.from + width / at + room };
			const drawn = timeScale(wide, (wide.to - wide.from) * at, warp);
			stage = {
				layout,
				window: wide,
				scene: scene(layout, drawn, old?.layout === layout ? old.scene : undefined),
				rows: new Map(),
				words: new Map()
			};
			this.#stage = stage;
		}
		const { rows, words } = stage;
		return {
			...stage.scene,
			window: stage.window,
			rows,
			words,
			stretch: k / stage.scene.k,
			shift: (stage.scene.origin - window.from) * k
		};
	}

	draw(scale: TimeScale): void {
		const [g, ink, frame] = [this.#g, this.#ink, this.#frame];
		if (!g || !ink || !frame) return;
		const now = this.#stageFor(scale);
		const { ratio, width, height } = this.#size;
		const surface: Surface = { g, ink, frame, ratio };
		g.setTransform(ratio, 0, 0, ratio, 0, 0);
		g.fillStyle = ink.paper;
		g.fillRect(0, 0, width, height);
		g.translate(frame.left, 0);
		drawRoles(surface, this.timeline.input.roles, scale);
		drawAxis(surface, now, scale, this.calendar);
		drawLines(surface, now, scale, this.timeline.layout.peak);
		for (const lane of now.lanes) drawMarks(surface, now, lane);
		drawLabels(surface, now);
	}
}
