/** Colours and faces of the moving chart, as the page has them when a movement begins. */
import type { Mark } from '../../model/scene';
import type { TimelineState } from '../../state/timeline.svelte';
import { Atlas } from './motion-atlas';

export class Ink {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly rule: string;
	/** Behind words: the roles' bars, breaks. */
	readonly soft: string;
	/** Size of the reader's text, as a multiple of the usual. */
	readonly scale: number;
	readonly searching: boolean;
	readonly regular: string;
	readonly bold: string;
	readonly small: string;
	readonly strong: string;
	readonly badge: string;
	readonly role: string;
	readonly #probe: HTMLElement;
	readonly #lanes = new Map<string, string>();
	readonly #bands = new Map<string, string>();
	readonly #plain: string;
	readonly #following: ReadonlySet<string> | null;

	/** The marks, ready to be copied. */
	readonly atlas: Atlas;

	/** @param ratio pixels of the screen to one of the page */
	constructor(host: HTMLElement, timeline: TimelineState, ratio: number) {
		// A custom property says `light-dark(…)`; only a real property says which of the two it is.
		this.#probe = document.createElement('span');
		host.append(this.#probe);
		const colour = (name: string) => this.#colour(`var(${name})`);
		this.paper = colour('--paper');
		this.ink = colour('--ink');
		this.muted = colour('--muted');
		this.rule = colour('--rule');
		this.soft = colour('--band');
		const strength = isDark(this.paper) ? 24 : 16;
		const mixed = (of: string) => this.#colour(`color-mix(in srgb, ${of} ${strength}%, var(--paper))`);
		for (const { id } of timeline.input.themes) {
			this.#lanes.set(id, colour(`--theme-${id}`));
			this.#bands.set(id, mixed(`var(--theme-${id})`));
		}
		this.#plain = mixed('var(--muted)');
		const style = getComputedStyle(host);
		this.#probe.remove();
		this.atlas = atlasOf([...this.#lanes.values(), this.muted], this.paper, ratio);
		this.scale = timeline.textScale;
		this.searching = timeline.hits !== null;
		const face = (weight: number, px: number) => `${weight} ${px * this.scale}px ${style.fontFamily}`;
		this.regular = face(400, 12);
		this.bold = face(600, 12);
		this.small = face(400, 11);
		this.strong = face(600, 11);
		this.badge = `600 9px ${style.fontFamily}`;
		this.role = face(400, 11.5);
		const followed = host.querySelectorAll<SVGElement>('.following .related a, .following .current a');
		this.#following = host.querySelector('.following')
			? new Set(Array.from(followed, (link) => link.dataset.id ?? ''))
			: null;
	}

	#colour(value: string): string {
		this.#probe.style.color = value;
		return getComputedStyle(this.#probe).color;
	}

	/** Colour of a theme, or of a lane that has none. */
	readonly lane = (theme: string | null): string =>
		theme === null ? this.muted : (this.#lanes.get(theme) ?? this.muted);

	/** Colour of a lane's ribbon: mixed with the paper, so that drawing it mixes nothing. */
	readonly band = (theme: string | null): string => this.#bands.get(theme ?? '') ?? this.#plain;

	/** How strongly a mark is drawn: the lens, or a moment that is followed, may set it back. */
	readonly alpha = ({ moment, lit }: Mark): number =>
		lit === 0 ? 0.28 : this.#following && !this.#following.has(moment.id) ? 0.25 : 1;
}

/** Whether an `rgb(…)` colour is dark. */
const isDark = (colour: string): boolean => Number(/\d+/.exec(colour)?.[0] ?? 255) < 128;

let last: { readonly key: string; readonly atlas: Atlas } | null = null;

/** The atlas of these colours: made anew only where they changed, with the colour scheme or the timeline. */
function atlasOf(colours: readonly string[], paper: string, ratio: number): Atlas {
	const key = [paper, ratio, ...colours].join();
	if (last?.key !== key) last = { key, atlas: new Atlas(colours, paper, ratio) };
	return last.atlas;
}
