/**
 * Arcs: the relations of one moment as curves from its mark to the marks of the moments it is related to.
 *
 * Horizontal places are pixels in the plot; vertical ones are lanes, because how tall a lane is belongs to the style
 * sheet (`arc-curve.ts` draws once it is known). There is one arc for each mark at the other end,
 * and one for each lane and side by which relations leave the window.
 */
import type { ChartMoment } from './chart';
import { radiusOf } from './detail';
import type { Layout } from './layout';
import { TELLING, type RelationIndex } from './relations';
import type { RelationSide } from './record';
import type { TimeScale } from './scale';
import type { Day } from './time';
import { standIn } from './places';

/** Where a moment is seen: at the mark that stands for it. */
export interface Place {
	/** From the plot's left edge; outside the plot where the window does not hold the mark. */
	readonly x: number;
	readonly row: number;
	/** Radius of the mark, in pixels. */
	readonly r: number;
	/** The moment whose mark it is, and that one's theme. */
	readonly mark: string;
	readonly theme: string;
	/** The day of the moment itself. */
	readonly at: Day;
}

/** How an arc is drawn, so that kinds differ without colour. */
export type ArcLine = 'solid' | 'dashed' | 'dotted' | 'double' | 'thin';

export const LINE_OF: Readonly<Record<RelationSide, ArcLine>> = {
	'builds-on': 'solid',
	'led-to': 'solid',
	continues: 'solid',
	'continued-by': 'solid',
	'same-idea': 'dashed',
	'response-to': 'dotted',
	'answered-by': 'dotted',
	contradicts: 'double',
	'part-of': 'thin',
	'has-part': 'thin'
};
/** Kinds that lead from an earlier moment to a later one. */
const LEADS: ReadonlySet<ArcLine> = new Set<ArcLine>(['solid', 'dotted']);

export interface ArcEnd {
	readonly x: number;
	readonly row: number;
	/** Radius of the mark, in pixels: the curve keeps clear of it. */
	readonly r: number;
	/** No mark: the window's edge, through which the arc goes on. */
	readonly edge: boolean;
	/** An arrowhead: this is the later end. */
	readonly head: boolean;
}

export interface Arc {
	readonly key: string;
	/** The moment followed, and the other end. */
	readonly here: ArcEnd;
	readonly there: ArcEnd;
	/** Every kind it stands for, seen from the moment followed, the most telling first. */
	readonly kinds: readonly RelationSide[];
	/** Drawn as its most telling kind. */
	readonly line: ArcLine;
	/** Theme of the other end. */
	readonly theme: string;
	/** The related moments it leads to, in order of time. */
	readonly moments: readonly string[];
	/** For an arc within one lane, how high it rises, from 0 to 1: over those of that side that lead less far. */
	readonly level: number;
	/** The side by which it leaves the window. */
	readonly leaves: 'earlier' | 'later' | null;
}

export interface Arcs {
	readonly arcs: readonly Arc[];
	/** Related moments before and after the window. */
	readonly earlier: number;
	readonly later: number;
	/** Lane of the moment followed, and width of the plot, in pixels. */
	readonly row: number;
	readonly width: number;
	/** The marks at the ends of arcs, with that of the moment followed: what is not to be dimmed. */
	readonly marks: ReadonlySet<string>;
}

export const NO_ARCS: Arcs = { arcs: [], earlier: 0, later: 0, row: 0, width: 0, marks: new Set() };

const sideOf = ({ x }: Place, width: number): -1 | 0 | 1 => (x < 0 ? -1 : x > width ? 1 : 0);

/** Whether a mark touches the edge beyond which, on `side`, the moment followed lies. */
const isAtEdge = ({ x }: Place, side: -1 | 1, width: number): boolean => (side < 0 ? x : width - x) < 2;

/**
 * The arcs of `id` in a plot of `width` pixels.
 * @param place where a moment is seen; null for one that the chart does not show
 */
export function arcsOf(id: string, index: RelationIndex, place: (id: string) => Place | null, width: number): Arcs {
	const from = place(id);
	if (!from) return NO_ARCS;
	const side = sideOf(from, width);
	const groups = new Map<string, { kinds: Set<RelationSide>; ends: Map<string, Place>; leads: Set<boolean> }>();
	const away = { earlier: new Set<string>(), later: new Set<string>() };
	const marks = new Set([from.mark]);
	for (const { to, kind } of index.of(id)) {
		const end = place(to);
		if (!end) continue;
		const out = sideOf(end, width);
		if (out !== 0) away[out < 0 ? 'earlier' : 'later'].add(to);
		else marks.add(end.mark);
		// Behind the same mark, or with nothing of the arc inside the window, there is nothing to draw.
		if (end.mark === from.mark || (side !== 0 && (out !== 0 || isAtEdge(end, side, width)))) continue;
		const key = out === 0 ? end.mark : `${out < 0 ? '<' : '>'}${end.row}`;
		const group = groups.get(key) ?? { kinds: new Set(), ends: new Map(), leads: new Set() };
		group.kinds.add(kind);
		group.ends.set(to, end);
		if (LEADS.has(LINE_OF[kind]) && end.at !== from.at) group.leads.add(end.at > from.at);
		groups.set(key, group);
	}
	const arcs = [...groups].flatMap(([key, { kinds, ends, leads }]): Arc[] => {
		const moments = [...ends].sort(([, a], [, b]) => a.at - b.at).map(([to]) => to);
		const [end] = ends.values();
		if (!end) return [];
		const out = sideOf(end, width);
		const told = TELLING.filter((kind) => kinds.has(kind));
		const stop = (at: Place, edge: boolean, head: boolean): ArcEnd => ({
			x: Math.min(Math.max(at.x, 0), width),
			row: at.row,
			r: at.r,
			edge,
			head: head && !edge
		});
		return [
			{
				key,
				here: stop(from, side !== 0, leads.has(false)),
				there: stop(end, out !== 0, leads.has(true)),
				kinds: told,
				line: LINE_OF[told[0] ?? 'same-idea'],
				theme: end.theme,
				moments,
				level: 0,
				leaves: out === 0 ? null : out < 0 ? 'earlier' : 'later'
			}
		];
	});
	return { arcs: nested(arcs), earlier: away.earlier.size, later: away.later.size, row: from.row, width, marks };
}

/** Sides with fewer arcs than this do not fill the room there is above a lane. */
const FEW = 3;

/** Gives the arcs of one lane their levels: on each side the farther the higher, so that none crosses another. */
function nested(arcs: readonly Arc[]): readonly Arc[] {
	const levels = new Map<string, number>();
	for (const side of [-1, 1]) {
		const own = arcs
			.filter(({ here, there }) => here.row === there.row && Math.sign(there.x - here.x) === side)
			.sort((a, b) => Math.abs(a.there.x - a.here.x) - Math.abs(b.there.x - b.here.x));
		own.forEach(({ key }, i) => levels.set(key, (i + 1) / Math.max(own.length, FEW)));
	}
	return arcs.map((arc) => ({ ...arc, level: levels.get(arc.key) ?? 0 }));
}

/** The moments of a layout by id, each with its lane: made once for each layout. */
export type Shown = ReadonlyMap<string, { readonly moment: ChartMoment; readonly row: number }>;
export const shownIn = (layout: Layout): Shown =>
	new Map(
		layout.lanes.flatMap(({ detail, row }) => detail.items.map((moment) => [moment.id, { moment, row }] as const))
	);

/** Where the moments of a layout are seen through the window of `scale`, as `arcsOf` asks. */
export function placesIn(layout: Layout, shown: Shown, scale: TimeScale): (id: string) => Place | null {
	const { window, k } = scale;
	/** A span that reaches into the window is seen from the window's left edge on. */
	const seenFrom = ({ at, to = at }: ChartMoment): Day => (at < window.from ? Math.min(window.from, to) : at);
	return (id) => {
		const own = shown.get(id);
		const mark = own && standIn(layout, k, id);
		if (!mark) return null;
		return {
			x: scale.x(seenFrom(mark)),
			row: own.row,
			r: radiusOf(mark.importance),
			mark: mark.id,
			theme: mark.themes[0] ?? '',
			at: own.moment.at
		};
	};
}
