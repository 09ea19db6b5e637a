/**
 * The lens: which moments are let through. A value; changing it makes a new one. The search's words are part of it,
 * so that a link holds them; which moments they find is the index's business (`model/search.ts`).
 */
import type { ChartMoment } from './chart';
import type { Kind, Trust } from './schema-values';
import { civil } from './time';

export interface Lens {
	/** Themes let through; empty means all. */
	readonly themes: readonly string[];
	/** Whether a moment must belong to any of the themes, or to all of them. */
	readonly match: 'any' | 'all';
	/** Kinds let through; empty means all. */
	readonly kinds: readonly Kind[];
	/** Least importance let through; 1 means all. */
	readonly importance: number;
	/** Grades of trust let through; empty means all. */
	readonly trust: readonly Trust[];
	/** First and last calendar year let through; null means all. */
	readonly years: readonly [number, number] | null;
	/** Only moments that have a figure. */
	readonly figure: boolean;
	/** Words searched for; what they do not find is dimmed. */
	readonly query: string;
	/** What becomes of moments that are not let through. */
	readonly rest: 'hide' | 'dim';
}

export const OPEN_LENS: Lens = {
	themes: [],
	match: 'any',
	kinds: [],
	importance: 1,
	trust: [],
	years: null,
	figure: false,
	query: '',
	rest: 'hide'
};

/** The chips of the interface: kinds that a reader thinks of together stand under one. */
export const KIND_GROUPS = [
	{ id: 'posts', kinds: ['post'] },
	{ id: 'papers', kinds: ['paper'] },
	{ id: 'talks', kinds: ['talk', 'interview'] },
	{ id: 'courses', kinds: ['course', 'video'] },
	{ id: 'code', kinds: ['code'] },
	{ id: 'ideas', kinds: ['idea'] },
	{ id: 'milestones', kinds: ['milestone'] }
] as const satisfies readonly { id: string; kinds: readonly Kind[] }[];
export type KindGroup = (typeof KIND_GROUPS)[number]['id'];

/** Whether the facets let everything through. The search is no facet: it only dims. */
export const isOpen = (lens: Lens): boolean =>
	lens.themes.length === 0 &&
	lens.kinds.length === 0 &&
	lens.importance <= 1 &&
	lens.trust.length === 0 &&
	lens.years === null &&
	!lens.figure;

type Facets = Pick<ChartMoment, 'kind' | 'themes' | 'importance' | 'trust' | 'at' | 'figure'>;

/** Whether the facets let `moment` through. */
export function passes(lens: Lens, moment: Facets): boolean {
	const { themes, match, kinds, importance, trust, years, figure } = lens;
	if (kinds.length > 0 && !kinds.includes(moment.kind)) return false;
	if (moment.importance < importance) return false;
	if (figure && !moment.figure) return false;
	if (trust.length > 0 && !(moment.trust && trust.includes(moment.trust))) return false;
	if (themes.length > 0) {
		const has = (id: string) => moment.themes.includes(id);
		if (!(match === 'any' ? themes.some(has) : themes.every(has))) return false;
	}
	if (years) {
		const { year } = civil(moment.at);
		if (year < years[0] || year > years[1]) return false;
	}
	return true;
}

/** Whether a chip is pressed: all kinds under it are named. */
export const hasGroup = (lens: Lens, group: (typeof KIND_GROUPS)[number]): boolean =>
	group.kinds.every((kind) => lens.kinds.includes(kind));

/** Presses or releases a chip. Releasing the last, or pressing every one, lets all kinds through. */
export function toggleGroup(lens: Lens, group: (typeof KIND_GROUPS)[number]): Lens {
	const kinds: readonly Kind[] = group.kinds;
	const next = hasGroup(lens, group) ? lens.kinds.filter((kind) => !kinds.includes(kind)) : [...lens.kinds, ...kinds];
	const all = KIND_GROUPS.every(({ kinds: each }) => each.every((kind) => next.includes(kind)));
	return { ...lens, kinds: all ? [] : next };
}
