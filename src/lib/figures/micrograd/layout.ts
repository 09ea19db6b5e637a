/**
 * Places for the values of an expression, from left to right: each stands one column after the last of what it was made
 * from (the layered drawing of Sugiyama, Tagawa and Toda, 1981, in its simplest form: longest path, medians of
 * neighbours, and lines that run through gaps of the columns between).
 *
 * A constant that is used once, such as the 2 in x * 2, has no place of its own: it is written in what uses it.
 */
import type { Graph } from '../../lab/micrograd/graph';

export const BOX = { width: 96, height: 60 } as const;
const GAP = { x: 30, y: 14, line: 16 } as const;
const SWEEPS = 12;

export interface Box {
	/** Of the value in the graph. */
	readonly id: number;
	/** Middle of the box. */
	readonly x: number;
	readonly y: number;
}
export interface Line {
	readonly from: number;
	readonly to: number;
	/** Which input of `to` it is: a value may be both. */
	readonly input: number;
	readonly points: readonly (readonly [x: number, y: number])[];
}
export interface Layout {
	readonly boxes: readonly Box[];
	readonly lines: readonly Line[];
	/** Values without a box. */
	readonly folded: ReadonlySet<number>;
	readonly width: number;
	readonly height: number;
}

/** Constants that are written inside what uses them. */
function foldedOf({ nodes, result }: Graph): Set<number> {
	const uses = nodes.map(() => 0);
	for (const { inputs } of nodes) for (const input of inputs) uses[input] = (uses[input] ?? 0) + 1;
	return new Set(
		nodes
			.filter(({ id, inputs, names }) => id !== result && inputs.length === 0 && names.length === 0 && uses[id] === 1)
			.map(({ id }) => id)
	);
}

interface Place {
	readonly column: number;
	readonly height: number;
	/** Places it is joined to, in the columns beside. */
	readonly before: Place[];
	readonly after: Place[];
	y: number;
}

/** Stacks a column without overlaps, in its order, each as near to where it wants to be as a pass down and up allows. */
function settle(column: readonly Place[]): void {
	const distance = (a: Place, b: Place) => (a.height + b.height) / 2 + GAP.y;
	for (let i = 1; i < column.length; i++) {
		const [above, own] = [column[i - 1] as Place, column[i] as Place];
		const overlap = above.y + distance(above, own) - own.y;
		if (overlap <= 0) continue;
		// Half of it is made room for above, as far up as that pushes.
		own.y += overlap / 2;
		let below = own;
		for (let j = i - 1; j >= 0; j--) {
			const next = column[j] as Place;
			next.y = Math.min(next.y, below.y - distance(next, below));
			below = next;
		}
	}
}

const mean = (places: readonly Place[]): number => places.reduce((sum, { y }) => sum + y, 0) / places.length;

export function layout(graph: Graph): Layout {
	const folded = foldedOf(graph);
	const shown = graph.nodes.filter(({ id }) => !folded.has(id));
	const column = new Map<number, number>();
	for (const { id, inputs } of shown)
		column.set(
			id,
			Math.max(0, ...inputs.filter((input) => !folded.has(input)).map((input) => (column.get(input) ?? 0) + 1))
		);
	// What is given, and what is made of constants alone, stands right before its first use.
	for (const { id, inputs } of shown) {
		if (inputs.some((input) => !folded.has(input))) continue;
		const users = shown.filter((node) => node.inputs.includes(id)).map((node) => column.get(node.id) ?? 0);
		if (users.length > 0) column.set(id, Math.min(...users) - 1);
	}
	const last = Math.max(...column.values());
	const columns: Place[][] = Array.from({ length: last + 1 }, () => []);
	const add = (at: number, height: number): Place => {
		const list = columns[at] ?? [];
		const place: Place = { column: at, height, before: [], after: [], y: list.length * (BOX.height + GAP.y) };
		list.push(place);
		return place;
	};
	const places = new Map(shown.map(({ id }) => [id, add(column.get(id) ?? 0, BOX.height)]));
	const routes = shown.flatMap(({ id, inputs }) =>
		inputs.flatMap((from, input) => {
			const start = places.get(from);
			const end = places.get(id);
			if (start === undefined || end === undefined) return [];
			const route = [start];
			for (let at = start.column + 1; at < end.column; at++) route.push(add(at, GAP.line - GAP.y));
			route.push(end);
			for (let i = 1; i < route.length; i++) {
				route[i - 1]?.after.push(route[i] as Place);
				route[i]?.before.push(route[i - 1] as Place);
			}
			return [{ from, to: id, input, route }];
		})
	);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		const forth = sweep % 2 === 0;
		for (const list of forth ? columns : columns.toReversed()) {
			for (const place of list) {
				const beside = forth ? place.before : place.after;
				if (beside.length > 0) place.y = mean(beside);
			}
			list.sort((a, b) => a.y - b.y);
			settle(list);
		}
	}
	const all = columns.flat();
	const top = Math.min(...all.map(({ y, height }) => y - height / 2));
	const bottom = Math.max(...all.map(({ y, height }) => y + height / 2));
	const x = (place: Place) => place.column * (BOX.width + GAP.x) + BOX.width / 2;
	const y = (place: Place) => place.y - top;
	return {
		boxes: [...places].map(([id, place]) => ({ id, x: x(place), y: y(place) })),
		lines: routes.map(({ from, to, input, route }) => ({
			from,
			to,
			input,
			points: route.flatMap((place, i): [number, number][] => {
				const half = BOX.width / 2;
				if (i === 0) return [[x(place) + half, y(place)]];
				if (i === route.length - 1) return [[x(place) - half, y(place) + portOf(place, route[i - 1] ?? place)]];
				return [
					[x(place) - half, y(place)],
					[x(place) + half, y(place)]
				];
			})
		})),
		folded,
		width: last * (BOX.width + GAP.x) + BOX.width,
		height: bottom - top
	};
}

/** Two lines into one box come in a little apart, the one from above above. */
function portOf(to: Place, before: Place): number {
	if (to.before.length < 2) return 0;
	const other = to.before.find((each) => each !== before);
	return other === undefined ? 0 : before.y <= other.y ? -9 : 9;
}

/** A line as an SVG path, level where it leaves and arrives. */
export function pathOf({ points }: Line): string {
	return points
		.map(([x, y], i) => {
			if (i === 0) return `M${x},${y}`;
			const [fromX, fromY] = points[i - 1] ?? [x, y];
			const middle = (fromX + x) / 2;
			return fromY === y ? `H${x}` : `C${middle},${fromY} ${middle},${y} ${x},${y}`;
		})
		.join('');
}
