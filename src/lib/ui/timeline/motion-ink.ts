/** Colours, faces and places of the moving chart, as the page has them when a movement begins. */
import type { TimelineState } from '../../state/timeline.svelte';
import type { Frame, Ink } from './motion-picture';

export function inkOf(host: HTMLElement, timeline: TimelineState): Ink {
	// A custom property says `light-dark(…)`; only a real property says which of the two it is.
	const probe = document.createElement('span');
	host.append(probe);
	const resolved = (value: string) => {
		probe.style.color = value;
		return getComputedStyle(probe).color;
	};
	const colour = (name: string) => resolved(`var(${name})`);
	const paper = colour('--paper');
	const strength = isDark(paper) ? 24 : 16;
	const mixed = (of: string) => resolved(`color-mix(in srgb, var(${of}) ${strength}%, var(--paper))`);
	const ids = timeline.input.themes.map(({ id }) => id);
	const { fontFamily } = getComputedStyle(host);
	const scale = timeline.textScale;
	const face = (weight: number, px: number) => `${weight} ${px * scale}px ${fontFamily}`;
	const ink: Ink = {
		paper,
		ink: colour('--ink'),
		muted: colour('--muted'),
		rule: colour('--rule'),
		soft: colour('--band'),
		themes: Object.fromEntries(ids.map((id) => [id, colour(`--theme-${id}`)])),
		bands: Object.fromEntries(ids.map((id) => [id, mixed(`--theme-${id}`)])),
		band: mixed('--muted'),
		scale,
		regular: face(400, 12),
		bold: face(600, 12),
		small: face(400, 11),
		strong: face(600, 11),
		badge: `600 9px ${fontFamily}`,
		role: face(400, 11.5)
	};
	probe.remove();
	return ink;
}

/** Where the lanes and the axis stand in `clip`; null while they are not there. */
export function frameOf(clip: HTMLElement, lanes: number): Frame | null {
	const box = clip.getBoundingClientRect();
	const plot = clip.querySelector('svg.lanes')?.getBoundingClientRect();
	const axis = clip.querySelector('svg.axis')?.getBoundingClientRect();
	if (!plot || !axis) return null;
	return {
		width: Math.round(box.width),
		height: Math.round(box.height),
		ratio: window.devicePixelRatio,
		left: plot.left - box.left,
		lanes: plot.top - box.top,
		axis: axis.top - box.top,
		pitch: plot.height / Math.max(1, lanes),
		drop: parseFloat(getComputedStyle(clip).getPropertyValue('--drop')) || 0
	};
}

/** The moments that stay strong while one is followed; null while none is. */
export function followedIn(host: HTMLElement): ReadonlySet<string> | null {
	if (!host.querySelector('.following')) return null;
	const links = host.querySelectorAll<SVGElement>('.following .related a, .following .current a');
	return new Set(Array.from(links, (link) => link.dataset.id ?? ''));
}

/** Whether an `rgb(…)` colour is dark. */
const isDark = (colour: string): boolean => Number(/\d+/.exec(colour)?.[0] ?? 255) < 128;
