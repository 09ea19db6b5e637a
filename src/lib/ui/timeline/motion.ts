/**
 * Draws the chart on a canvas while it moves. The components draw the same scene as links that can be focused, read and
 * pressed; while everything is moving none of that is wanted, and a canvas costs a third. It is laid over the plot for
 * as long as a movement lasts, and takes its colours, sizes and places from the page when one begins.
 */
import { tickWords, type Calendar } from '../../i18n/calendar';
import type { Layout } from '../../model/layout';
import { roleBars } from '../../model/roles';
import { timeScale, type TimeScale } from '../../model/scale';
import { scene, type Label, type Mark, type Scene } from '../../model/scene';
import { textWidth } from '../../model/text';
import type { TimeWindow } from '../../model/window';
import type { Painter, TimelineState } from '../../state/timeline.svelte';
import { Ink } from './motion-ink';
import { circle, outlines } from './motion-shapes';

/** Where things are inside the canvas, in pixels: read from the page when a movement begins. */
interface Frame {
	readonly left: number;
	readonly lanes: number;
	readonly axis: number;
	readonly roles: number | null;
	readonly pitch: number;
	readonly drop: number;
}

/** A scene with the place of its origin in the plot, and by how much it is closer in than it was made for. */
interface Staged extends Scene {
	readonly stretch: number;
}
interface Stage {
	readonly layout: Layout;
	readonly window: TimeWindow;
	readonly scene: Scene;
}
/** How much closer in than it was made for a scene may be shown, and how much wider it is made, as a share of the plot. */
const SERVES = 1.13;
const PAD = 0.15;
const HALF_RIBBON = 20;
const HALO = 1.25;

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
			roles: this.timeline.input.roles.length > 0 ? 0 : null,
			pitch: lanes.height / Math.max(1, this.timeline.layout.lanes.length),
			drop: parseFloat(getComputedStyle(clip).getPropertyValue('--drop')) || 0
		};
		this.#ink = new Ink(clip, this.timeline);
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
			stage = { layout, window: wide, scene: scene(layout, drawn, old?.layout === layout ? old.scene : undefined) };
			this.#stage = stage;
		}
		return { ...stage.scene, stretch: k / stage.scene.k, shift: (stage.scene.origin - window.from) * k };
	}

	draw(scale: TimeScale): void {
		const [g, ink, frame] = [this.#g, this.#ink, this.#frame];
		if (!g || !ink || !frame) return;
		const now = this.#stageFor(scale);
		const { ratio, width, height } = this.#size;
		g.setTransform(ratio, 0, 0, ratio, 0, 0);
		g.fillStyle = ink.paper;
		g.fillRect(0, 0, width, height);
		g.translate(frame.left, 0);
		if (frame.roles !== null) this.#roles(g, ink, scale);
		this.#axis(g, ink, scale, now, frame);
		g.translate(0, frame.lanes);
		this.#lines(g, ink, now, frame, scale);
		const y = (row: number) => frame.pitch * (row + 0.5) + frame.drop;
		for (const { lane, marks, rings } of now.lanes) {
			const own = ink.lane(lane.head.theme);
			const at = y(lane.row);
			g.globalAlpha = 0.55;
			g.fillStyle = own;
			for (const { x, barTo } of marks)
				if (barTo > x) g.fillRect(x * now.stretch + now.shift, at - 1.5, (barTo - x) * now.stretch, 3);
			g.globalAlpha = 1;
			for (const [r, colour] of rings.length > 0
				? ([
						[3, own],
						[1.7, ink.paper]
					] as const)
				: []) {
				g.beginPath();
				for (const { x } of rings) circle(g, x * now.stretch + now.shift, at, r);
				g.fillStyle = colour;
				g.fill();
			}
			this.#marks(g, ink, marks, now, at, lane.head.theme);
		}
		this.#labels(g, ink, now, y);
	}

	/** Ticks, hairlines, breaks, ribbons and the line of each lane. */
	#lines(g: CanvasRenderingContext2D, ink: Ink, now: Staged, { pitch, drop }: Frame, scale: TimeScale): void {
		const bottom = pitch * now.lanes.length;
		for (const { lane } of now.lanes) {
			const at = pitch * (lane.row + 0.5) + drop;
			const { ribbon } = lane;
			if (ribbon) {
				g.fillStyle = ink.band(lane.head.theme);
				const { values, from, step } = ribbon;
				const first = Math.max(0, Math.floor((scale.window.from - from) / step));
				const last = Math.min(values.length - 1, Math.ceil((scale.window.to - from) / step));
				const half = (i: number) => HALF_RIBBON * Math.sqrt((values[i] ?? 0) / this.timeline.layout.peak) + 0.4;
				const x = (i: number) => (from + i * step - scale.window.from) * scale.k;
				g.beginPath();
				for (let i = first; i <= last; i++) g.lineTo(x(i), at - half(i));
				for (let i = last; i >= first; i--) g.lineTo(x(i), at + half(i));
				g.fill();
			}
		}
		g.fillStyle = ink.rule;
		for (const { day } of now.ticks) g.fillRect(Math.round(scale.x(day)), 0, 1, bottom);
		for (const { at, length } of scale.warp.breaks) {
			const x = (at - scale.window.from) * scale.k;
			if (x > scale.width || x + length * scale.k < 0) continue;
			g.globalAlpha = 0.6;
			g.fillStyle = ink.soft;
			g.fillRect(x, 0, length * scale.k, bottom);
			g.globalAlpha = 1;
		}
		g.globalAlpha = 0.22;
		for (const { theme, x, from, to } of now.interchanges) {
			g.fillStyle = ink.lane(theme);
			g.fillRect(Math.round(x * now.stretch + now.shift), pitch * (from + 0.5), 1, pitch * (to - from));
		}
		g.globalAlpha = 0.65;
		for (const { lane } of now.lanes) {
			g.fillStyle = ink.lane(lane.head.theme);
			g.fillRect(0, Math.round(pitch * (lane.row + 0.5) + drop - 0.5), scale.width, 1);
		}
		g.globalAlpha = 1;
	}

	/** All marks of one colour are one path: one halo and one filling, however many they are. */
	#marks(
		g: CanvasRenderingContext2D,
		ink: Ink,
		marks: readonly Mark[],
		now: Staged,
		y: number,
		theme: string | null
	): void {
		const batches = new Map<string, Mark[]>();
		for (const mark of marks) {
			if (mark.early) continue;
			const key = `${ink.lane(theme ?? mark.moment.themes[0] ?? null)}|${ink.alpha(mark)}`;
			const batch = batches.get(key);
			if (batch) batch.push(mark);
			else batches.set(key, [mark]);
		}
		for (const [key, batch] of batches) {
			const [colour = '', alpha] = key.split('|');
			g.globalAlpha = Number(alpha);
			// The halo is the same shape, a little larger, and each shape a path of its own: cheaper than strokes and long paths.
			for (const [more, fill] of [
				[HALO, ink.paper],
				[0, colour]
			] as const) {
				g.fillStyle = fill;
				for (const { moment, x, r } of batch) {
					g.beginPath();
					outlines[moment.kind](g, x * now.stretch + now.shift, y, r + more, more > 0);
					g.fill('evenodd');
				}
			}
			for (const { moment, x, lit } of batch)
				if (ink.searching && lit > 0) {
					g.beginPath();
					g.arc(x * now.stretch + now.shift, y, 12, 0, 7);
					g.strokeStyle = ink.lane(moment.themes[0] ?? null);
					g.lineWidth = 1.5;
					g.stroke();
				}
		}
		g.globalAlpha = 1;
	}

	/** Face by face, because changing the face costs more than a word. */
	#labels(g: CanvasRenderingContext2D, ink: Ink, now: Staged, y: (row: number) => number): void {
		const offset = { above: -15 * ink.scale, below: 24 * ink.scale };
		const write = (pick: (mark: Mark) => Label | null, font: string, colour: string) => {
			g.font = font;
			g.fillStyle = colour;
			for (const { lane, marks } of now.lanes)
				for (const mark of marks) {
					const label = pick(mark);
					if (!label) continue;
					g.globalAlpha = ink.alpha(mark);
					// The name of a span that began earlier stays at the left edge.
					const x = mark.early ? label.width / 2 : mark.x * now.stretch + now.shift + label.dx;
					g.fillText(label.text, x, y(lane.row) + offset[label.side]);
				}
		};
		g.textAlign = 'center';
		write(({ label }) => (label?.bold ? null : label), ink.regular, ink.ink);
		write(({ label }) => (label?.bold ? label : null), ink.bold, ink.ink);
		write(({ second }) => second, ink.small, ink.muted);
		g.textAlign = 'left';
		g.font = ink.badge;
		for (const { lane, marks } of now.lanes) {
			const at = y(lane.row);
			for (const mark of marks) {
				const n = (mark.lit || mark.count) - 1;
				if (n < 1 || mark.early) continue;
				g.globalAlpha = ink.alpha(mark);
				g.fillStyle = ink.lane(lane.head.theme ?? mark.moment.themes[0] ?? null);
				const text = n < 1000 ? `+${n}` : `+${Math.floor(n / 100) / 10}k`;
				g.fillText(text, mark.x * now.stretch + now.shift + mark.r * 0.6 + 2, at - mark.r * 0.3 - 1.5);
			}
		}
		g.globalAlpha = 1;
	}

	#axis(g: CanvasRenderingContext2D, ink: Ink, scale: TimeScale, now: Staged, frame: Frame): void {
		let free = -Infinity;
		g.textAlign = 'left';
		for (const tick of now.ticks) {
			const x = scale.x(tick.day);
			const text = tickWords(tick, this.calendar);
			const end = x + 6 + textWidth(text, 11 * ink.scale, 600);
			if (x < free || x < 0 || end > scale.width + 8) continue;
			free = end;
			g.font = tick.major || tick.lead ? ink.strong : ink.small;
			g.fillStyle = tick.major || tick.lead ? ink.ink : ink.muted;
			g.fillText(text, x + 4, frame.axis + 17);
		}
	}

	#roles(g: CanvasRenderingContext2D, ink: Ink, scale: TimeScale): void {
		g.font = ink.role;
		for (const { pieces, label } of roleBars(this.timeline.input.roles, scale, 11.5 * ink.scale)) {
			g.fillStyle = ink.soft;
			for (const { x, width, top, bottom } of pieces) g.fillRect(x, top * 22, width, (bottom - top) * 22);
			g.fillStyle = ink.ink;
			if (label) g.fillText(label.text, label.x, 15);
		}
	}
}
