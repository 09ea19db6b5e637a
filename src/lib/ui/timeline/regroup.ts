/**
 * Regroups the lanes with a motion that lets the eye follow each moment: a canvas over the plot moves every mark from
 * its old lane to its new one, while the chart itself waits beneath. Cuts at once where reduced motion is asked for.
 */
import { flights } from '../../model/flights';
import { radiusOf } from '../../model/detail';
import type { TimelineState } from '../../state/timeline.svelte';
import { inkOf } from './motion-ink';
import { themeInk } from './motion-picture';
import { SHAPES } from './motion-shapes';

const LASTS_MS = 650;
const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/**
 * @param clip the element that holds the lanes; null while no chart is drawn
 * @param make makes the new layout
 * @param drawn resolves once the page has drawn it
 */
export async function regroup(
	timeline: TimelineState,
	clip: HTMLElement | null,
	make: () => void,
	drawn: () => Promise<void>
): Promise<void> {
	timeline.rest();
	const before = timeline.layout;
	const box = () => clip?.querySelector('svg.lanes')?.getBoundingClientRect();
	const old = box();
	make();
	await drawn();
	const next = box();
	if (!clip || !old || !next || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	const { view, scale, layout } = timeline;
	const list = flights(before, layout, scale.k, view);
	const frame = clip.getBoundingClientRect();
	const ink = inkOf(clip, timeline);
	const canvas = document.createElement('canvas');
	const ratio = window.devicePixelRatio;
	const height = Math.max(old.height, next.height) + (next.top - frame.top);
	canvas.width = frame.width * ratio;
	canvas.height = height * ratio;
	canvas.className = 'regrouping';
	canvas.style.cssText = `position:absolute;inset:0 auto auto 0;width:${frame.width}px;height:${height}px;pointer-events:none`;
	canvas.setAttribute('aria-hidden', 'true');
	const g = canvas.getContext('2d');
	const pitch = [old.height / before.lanes.length, next.height / layout.lanes.length] as const;
	const [left, top] = [next.left - frame.left, next.top - frame.top];
	clip.append(canvas);
	clip.classList.add('regroups');
	const started = performance.now();
	await new Promise<void>((done) => {
		const step = (now: number) => {
			const t = Math.min(1, (now - started) / LASTS_MS);
			const e = ease(Math.max(0, t));
			g?.setTransform(ratio, 0, 0, ratio, 0, 0);
			g?.clearRect(0, 0, frame.width, height);
			for (const { moment, from, to } of list) {
				const at = from.at + (to.at - from.at) * e;
				const [y0, y1] = [(from.row + 0.5) * pitch[0], (to.row + 0.5) * pitch[1]];
				const r = radiusOf(moment.importance);
				g?.setTransform(
					...([ratio * r, 0, 0, ratio * r] as const),
					ratio * (left + (at - view.from) * scale.k),
					ratio * (top + y0 + (y1 - y0) * e)
				);
				if (g) g.fillStyle = themeInk(ink, moment.themes[0] ?? null);
				g?.fill(SHAPES[moment.kind], 'evenodd');
			}
			if (t < 1 && canvas.isConnected) requestAnimationFrame(step);
			else done();
		};
		requestAnimationFrame(step);
	});
	canvas.remove();
	clip.classList.remove('regroups');
}
