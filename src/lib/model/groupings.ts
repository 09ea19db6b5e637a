/** Lanes other than by theme: loaded when first asked for. */
import type { ChartMoment, ChartRole } from './chart';
import { byRank, shuffle } from './detail';
import { NONE, type Plan } from './grouping';
import { KIND_GROUPS, type KindGroup } from './lens';

/** @param titles what the lanes of each group of kinds are called */
export function byKind(titles: Readonly<Record<KindGroup, string>>): Plan {
	const rows = new Map<string, number>(KIND_GROUPS.flatMap(({ kinds }, row) => kinds.map((kind) => [kind, row])));
	return {
		by: 'kind',
		heads: KIND_GROUPS.map(({ id }) => ({ id: `kind-${id}`, title: titles[id], theme: null })),
		row: ({ kind }) => rows.get(kind) ?? -1,
		also: () => NONE
	};
}

/**
 * The role he held on the day; of two, the one begun later. Days on which he held none stand on a quiet lane.
 * @param between what that lane is called
 */
export function byRole(roles: readonly ChartRole[], between: string): Plan {
	const heads = roles.map(({ id, title, short }) => ({ id: `role-${id}`, title: title.length > 26 ? short : title }));
	return {
		by: 'role',
		heads: [
			...heads.map((head) => ({ ...head, theme: null })),
			{ id: 'role-none', title: between, theme: null, quiet: true }
		],
		row({ at }) {
			for (let row = roles.length - 1; row >= 0; row--) {
				const role = roles[row];
				if (role && role.from <= at && at < role.to) return row;
			}
			return roles.length;
		},
		also: () => NONE
	};
}

/** Rows of the stream, and the distance at which two marks of a row stand clear when it is laid out, in pixels. */
const STREAM_ROWS = 9;
const STREAM_ROOM = 30;

/**
 * One stream, as a beeswarm: each moment, from the highest rank down, takes the row nearest the middle where it stands
 * clear at scale `k`. Rows belong to the moments, not to the window, so nothing jumps while moving. What finds no room
 * hides behind others until one zooms in, on a row of its own by a fixed shuffle.
 * @param k scale of the opening window, in pixels per day
 */
export function asStream(moments: readonly ChartMoment[], k: number, title: string): Plan {
	const middle = (STREAM_ROWS - 1) / 2;
	const fromMiddle = Array.from({ length: STREAM_ROWS }, (_, i) => middle + (i % 2 ? 1 : -1) * Math.ceil(i / 2));
	const taken = Array.from({ length: STREAM_ROWS }, () => new Map<number, number[]>());
	const rows = new Map<string, number>();
	for (const i of byRank(moments)) {
		const moment = moments[i];
		if (!moment) continue;
		const x = moment.at * k;
		const cell = Math.floor(x / STREAM_ROOM);
		const free = fromMiddle.find((row) =>
			[cell - 1, cell, cell + 1].every((near) =>
				(taken[row]?.get(near) ?? []).every((other) => Math.abs(other - x) >= STREAM_ROOM)
			)
		);
		const row = free ?? shuffle(`${moment.id}/`) % STREAM_ROWS;
		rows.set(moment.id, row);
		if (free === undefined) continue;
		const cells = taken[row];
		cells?.set(cell, [...(cells.get(cell) ?? []), x]);
	}
	return {
		by: 'stream',
		heads: Array.from({ length: STREAM_ROWS }, (_, row) => ({
			id: `stream-${row}`,
			title: row === middle ? title : '',
			theme: null
		})),
		row: ({ id }) => rows.get(id) ?? -1,
		also: () => NONE,
		shared: middle
	};
}
