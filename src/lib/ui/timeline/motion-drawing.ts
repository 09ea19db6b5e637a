/** The moving chart on a canvas, wherever the canvas is: on the page, or in the worker that draws it. */
import { timeScale } from '../../model/scale';
import { Atlas, contextOf } from './motion-atlas';
import { drawAxis, drawLabels, drawLines, drawMarks, drawRoles, type Staged, type Surface } from './motion-draw';
import type { Frame, Ground, Ink, Picture } from './motion-picture';

/** What of it is told, in this order; `draw` may be told any number of times. */
export interface Drawing {
	begin(frame: Frame, ink: Ink): void;
	ground(ground: Ground): void;
	picture(picture: Picture): void;
	/** @param from the line's place at the plot's left edge; `k` pixels of each of its days; `width` of the plot */
	draw(from: number, k: number, width: number): void;
	/** Ends it. */
	close(): void;
}

export class CanvasDrawing implements Drawing {
	readonly #canvas: HTMLCanvasElement | OffscreenCanvas;
	readonly #g: Surface['g'] | null;
	#surface: Surface | null = null;
	#atlas: { readonly key: string; readonly atlas: Atlas } | null = null;
	#ground: Ground | null = null;
	#picture: Picture | null = null;
	#paths: Staged['paths'] = new Map();

	constructor(canvas: HTMLCanvasElement | OffscreenCanvas) {
		this.#canvas = canvas;
		// Opaque: nothing under it has to be mixed in.
		this.#g = contextOf(canvas, { alpha: false });
	}

	begin(frame: Frame, ink: Ink): void {
		const [width, height] = [Math.round(frame.width * frame.ratio), Math.round(frame.height * frame.ratio)];
		if (this.#canvas.width !== width) this.#canvas.width = width;
		if (this.#canvas.height !== height) this.#canvas.height = height;
		if (!this.#g) return;
		const colours = [...Object.values(ink.themes), ink.muted];
		const key = [ink.paper, frame.ratio, ...colours].join();
		// Made anew only where they changed, with the colour scheme or the timeline.
		if (this.#atlas?.key !== key) this.#atlas = { key, atlas: new Atlas(colours, ink.paper, frame.ratio) };
		this.#surface = { g: this.#g, ink, frame, atlas: this.#atlas.atlas };
	}

	ground(ground: Ground): void {
		this.#ground = ground;
		this.#paths = new Map();
	}

	picture(picture: Picture): void {
		this.#picture = picture;
		this.#paths = new Map();
	}

	close(): void {
		this.#surface = null;
	}

	draw(from: number, k: number, width: number): void {
		const [surface, ground, picture] = [this.#surface, this.#ground, this.#picture];
		if (!surface || !ground || !picture) return;
		const scale = timeScale({ from, to: from + width / k }, width);
		const { g, ink, frame } = surface;
		const { ratio } = frame;
		const now: Staged = {
			picture,
			ground,
			paths: this.#paths,
			stretch: k / picture.k,
			shift: (picture.origin - from) * k
		};
		g.setTransform(ratio, 0, 0, ratio, 0, 0);
		g.fillStyle = ink.paper;
		g.fillRect(0, 0, frame.width, frame.height);
		g.translate(frame.left, 0);
		drawRoles(surface, ground.roles, scale);
		drawAxis(surface, now, scale);
		drawLines(surface, now, scale);
		for (const lane of picture.lanes) drawMarks(surface, now, lane);
		drawLabels(surface, now);
	}
}
