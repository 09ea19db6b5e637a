/** The lens: which moments are let through. A value; changing it makes a new one. */
import type { ChartMoment } from './chart';
import type { Kind } from './schema';

export interface Lens {
	/** Kinds let through; empty means all. */
	readonly kinds: readonly Kind[];
}

export const OPEN_LENS: Lens = { kinds: [] };

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

export const isOpen = (lens: Lens): boolean => lens.kinds.length === 0;

export const passes = (lens: Lens, moment: Pick<ChartMoment, 'kind'>): boolean =>
	lens.kinds.length === 0 || lens.kinds.includes(moment.kind);

/** Whether a chip is pressed: all kinds under it are named. */
export const hasGroup = (lens: Lens, group: (typeof KIND_GROUPS)[number]): boolean =>
	group.kinds.every((kind) => lens.kinds.includes(kind));

/** Presses or releases a chip. Releasing the last, or pressing every one, opens the lens. */
export function toggleGroup(lens: Lens, group: (typeof KIND_GROUPS)[number]): Lens {
	const kinds: readonly Kind[] = group.kinds;
	const next = hasGroup(lens, group) ? lens.kinds.filter((kind) => !kinds.includes(kind)) : [...lens.kinds, ...kinds];
	const all = KIND_GROUPS.every(({ kinds: each }) => each.every((kind) => next.includes(kind)));
	return { kinds: all ? [] : next };
}
