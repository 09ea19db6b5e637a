/**
 * The lanes of a timeline that somebody brings: its themes in the order in which they are declared, or first used.
 *
 * What people call their themes is arbitrary text, and lanes' ids become names of CSS variables and parts of
 * selectors: each gets an id of ours, `u0`, `u1` and so on. More themes than a chart can tell apart gather in one last
 * lane.
 */
import type { ChartTheme } from '../chart';
import { spreadHues } from './colors';

/** A lane with its colour: degrees around the circle of hues, null for the grey of what belongs to none. */
export interface UserTheme extends ChartTheme {
	readonly hue: number | null;
}

export interface LaneNames {
	/** The one lane of a timeline without themes. */
	readonly all: string;
	/** The lane of moments without a theme, and of themes beyond `MAX_LANES`. */
	readonly other: string;
}

export const MAX_LANES = 12;
const TITLE = 80;

interface Theme {
	readonly title: string;
	readonly hue: number | null;
	count: number;
}

/** Key of the set without a theme. */
const NONE = '';

/** Moments of the same themes share one list of ids, which is filled when all are known. */
interface ThemeSet {
	readonly names: readonly string[];
	readonly ids: string[];
	count: number;
}

export class Lanes {
	readonly #themes = new Map<string, Theme>();
	readonly #sets = new Map<string, ThemeSet>();
	#declared = false;

	/** Takes a theme that the file lists. */
	declare(name: string, title: string, hue: number | null): void {
		this.#declared = true;
		if (!this.#themes.has(name)) this.#themes.set(name, { title: shorten(title), hue, count: 0 });
	}

	/** False for a theme that a moment names though the file lists its themes without it. */
	knows(name: string): boolean {
		return !this.#declared || this.#themes.has(name);
	}

	/** The ids of the lanes of a moment with these themes: a list that is empty until `close`. */
	assign(names: readonly string[]): readonly string[] {
		const key = names.length === 1 ? `1${names[0] ?? ''}` : names.length === 0 ? NONE : JSON.stringify(names);
		let set = this.#sets.get(key);
		if (!set) {
			set = { names: [...new Set(names)], ids: [], count: 0 };
			this.#sets.set(key, set);
			for (const name of names)
				if (!this.#themes.has(name)) this.#themes.set(name, { title: shorten(name), hue: null, count: 0 });
		}
		set.count++;
		return set.ids;
	}

	/** Decides the lanes, and fills every list that `assign` gave out. */
	close(names: LaneNames): UserTheme[] {
		for (const set of this.#sets.values())
			for (const name of set.names) {
				const theme = this.#themes.get(name);
				if (theme) theme.count += set.count;
			}
		const used = [...this.#themes].filter(([, { count }]) => count > 0);
		const strays = this.#sets.get(NONE)?.count ?? 0;
		const room = MAX_LANES - (strays > 0 || used.length > MAX_LANES ? 1 : 0);
		const kept = used.length <= room ? used : mostUsed(used, room);
		const hues = spreadHues(kept.map(([, { hue }]) => hue));
		const lanes = kept.map(([, { title, count }], i): UserTheme => ({ id: `u${i}`, title, count, hue: hues[i] ?? 0 }));

		const rest = `u${kept.length}`;
		const ids = new Map(kept.map(([name], i) => [name, `u${i}`]));
		let others = 0;
		for (const set of this.#sets.values()) {
			const own = set.names.map((name) => ids.get(name) ?? rest);
			set.ids.push(...new Set(own.length > 0 ? own : [rest]));
			if (set.ids.includes(rest)) others += set.count;
		}
		if (others === 0) return lanes;
		const alone = lanes.length === 0;
		const last = { id: rest, title: alone ? names.all : names.other, count: others, hue: alone ? FIRST_HUE : null };
		return [...lanes, alone ? last : { ...last, quiet: true }];
	}
}

/** Of a timeline with one lane. */
const FIRST_HUE = 250;

/** The `room` themes with the most moments, in their own order. */
function mostUsed(themes: [string, Theme][], room: number): [string, Theme][] {
	const least = themes.map(([, { count }]) => count).sort((a, b) => b - a)[room - 1] ?? 0;
	let ties = room - themes.filter(([, { count }]) => count > least).length;
	return themes.filter(([, { count }]) => count > least || (count === least && ties-- > 0));
}

const shorten = (title: string): string => (title.length > TITLE ? `${title.slice(0, TITLE - 1)}…` : title);
