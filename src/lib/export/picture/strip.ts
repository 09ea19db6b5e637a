/** A scene of the chart as shapes and texts: ribbons, lines, interchanges, marks and labels, at any zoom and place. */
import type { Density } from '../../model/density';
import type { Layout } from '../../model/layout';
import type { TimeScale } from '../../model/scale';
import type { Mark, Scene } from '../../model/scene';
import { shapeOf } from '../../ui/timeline/shapes';
import { CIRCLE, horizontal, num, vertical, type Shape, type Text } from './drawing';
import type { Ink } from './ink';

/** Where a scene is drawn. */
export interface StripPlace {
	/** Left end of the plot, in pixels of the picture. */
	readonly x: number;
	/** Pixels of the picture to a pixel of the scene. */
	readonly zoom: number;
	/** Height of each lane's line. */
	readonly rows: readonly number[];
	/** How far lines and ribbons reach beyond the plot. */
	readonly bleed: readonly [number, number];
	/** Half the thickness of the fullest ribbon. */
	readonly half: number;
	/** The moment that the picture is about: drawn larger, with a ring; the others step back. */
	readonly about?: string;
}

/** Half thickness of a ribbon at a value, as the chart has it. */
const thickness = (value: number, peak: number, half: number): number =>
	half * Math.sqrt(Math.min(value / peak, 1)) + 0.6;

/** The ribbon of a line at height `y`, as the chart draws it. */
export function ribbonPath(
	ribbon: Density,
	peak: number,
	scale: TimeScale,
	place: Pick<StripPlace, 'x' | 'zoom' | 'bleed' | 'half'>,
	y: number
): string {
	const [left, right] = place.bleed;
	const at = (i: number) => place.x + (ribbon.from + i * ribbon.step - scale.window.from) * scale.k * place.zoom;
	const points = ribbon.values.map((value, i) => [at(i), thickness(value, peak, place.half)] as const);
	const inside = points.filter(([x], i) => (points[i + 1]?.[0] ?? x) >= left && (points[i - 1]?.[0] ?? x) <= right);
	if (inside.length < 2) return '';
	const clamp = (x: number) => num(Math.min(Math.max(x, left), right));
	const top = inside.map(([x, h]) => `${clamp(x)},${num(y - h)}`);
	const bottom = inside.map(([x, h]) => `${clamp(x)},${num(y + h)}`).reverse();
	return `M${[...top, ...bottom].join('L')}Z`;
}

/** One mark: its shape in its colour, with an edge of paper so that it stands off the line. */
export const markShape = (
	kind: Mark['moment']['kind'],
	x: number,
	y: number,
	r: number,
	fill: string,
	paper: string
) => [
	{ d: shapeOf(kind), at: { x, y, scale: r }, fill: paper, stroke: paper, strokeWidth: Math.min(0.7 * r, 8) },
	{ d: shapeOf(kind), at: { x, y, scale: r }, fill }
];

/** Everything of `scene` but its texts. */
export function stripShapes(scene: Scene, layout: Layout, scale: TimeScale, place: StripPlace, ink: Ink): Shape[] {
	const { zoom, rows, about } = place;
	const x = (at: number) => place.x + (at + scene.shift) * zoom;
	const y = (row: number) => rows[row] ?? 0;
	const [left, right] = place.bleed;
	const colour = (row: number, theme: string | undefined) => ink.theme(layout.lanes[row]?.head.theme ?? theme ?? '');
	const quiet = about === undefined ? {} : { opacity: 0.7 };

	// The life is outside the ribbons' common scale; alone, it is its own.
	const peak = about === undefined ? layout.peak : Math.max(1e-9, ...(layout.lanes[0]?.ribbon?.values ?? []));
	const ribbons = layout.lanes.flatMap(({ ribbon, head }, row): Shape[] =>
		// A thread that the moment also belongs to is a line here, no more.
		ribbon && (about === undefined || row === 0)
			? [
					{
						d: ribbonPath(ribbon, peak, scale, place, y(row)),
						fill: ink.theme(head.theme ?? ''),
						opacity: ink.ribbon
					}
				]
			: []
	);
	const hairlines = scene.interchanges.map((line): Shape => ({
		d: vertical(x(line.x), y(line.from), y(line.to)),
		stroke: ink.theme(line.theme),
		strokeWidth: 1.5,
		opacity: 0.28
	}));
	const lines = layout.lanes.map(({ head }, row): Shape => ({
		d: horizontal(left, right, y(row)),
		stroke: ink.theme(head.theme ?? ''),
		strokeWidth: Math.max(1, zoom),
		opacity: 0.65
	}));
	const marks = scene.lanes.flatMap(({ marks: all, rings }, row): Shape[] => [
		...all.flatMap((mark): Shape[] =>
			mark.barTo > mark.x
				? [
						{
							d: horizontal(x(mark.x), x(mark.barTo), y(row)),
							stroke: colour(row, mark.moment.themes[0]),
							strokeWidth: 3 * zoom,
							opacity: 0.55
						}
					]
				: []
		),
		...rings.map((ring): Shape => ({
			d: CIRCLE,
			at: { x: x(ring.x), y: y(row), scale: 2.4 * zoom },
			fill: ink.paper,
			stroke: colour(row, ring.theme),
			strokeWidth: 1.3 * zoom
		})),
		...all
			.filter((mark) => !mark.early && mark.moment.id !== about)
			.flatMap((mark) =>
				markShape(
					mark.moment.kind,
					x(mark.x),
					y(row),
					mark.r * zoom,
					colour(row, mark.moment.themes[0]),
					ink.paper
				).map((shape, i) => (i === 1 ? { ...shape, ...quiet } : shape))
			)
	]);
	return [...ribbons, ...hairlines, ...lines, ...marks, ...aboutShapes(scene, place, ink)];
}

/** The moment that the picture is about, on its own line and on the others it belongs to. */
function aboutShapes(scene: Scene, place: StripPlace, ink: Ink): Shape[] {
	const { zoom, rows, about } = place;
	return scene.lanes.flatMap(({ marks }, row): Shape[] => {
		const mark = marks.find(({ moment }) => moment.id === about);
		if (!mark) return [];
		const at = { x: place.x + (mark.x + scene.shift) * zoom, y: rows[row] ?? 0 };
		const fill = ink.theme(mark.moment.themes[0] ?? '');
		const r = 15;
		const others = rows
			.slice(1)
			.map((y): Shape => ({ d: CIRCLE, at: { x: at.x, y, scale: 7 }, fill: ink.paper, stroke: fill, strokeWidth: 4 }));
		return [
			...others,
			{ d: CIRCLE, at: { ...at, scale: r + 13 }, fill: ink.paper, stroke: fill, strokeWidth: 4 },
			{ d: shapeOf(mark.moment.kind), at: { ...at, scale: r }, fill }
		];
	});
}

/** The labels of `scene`, where the chart puts them. */
export function stripLabels(scene: Scene, place: StripPlace, px: number, fill: string): Text[] {
	const { zoom, rows } = place;
	return scene.lanes.flatMap(({ marks }, row) =>
		marks.flatMap(({ label, x }): Text[] => {
			if (!label || label.text === '') return [];
			const width = label.width * zoom;
			return [
				{
					text: label.text,
					x: place.x + (x + scene.shift + label.dx) * zoom - width / 2,
					y: (rows[row] ?? 0) + (label.side === 'above' ? -15 : 24) * zoom,
					px: px * zoom,
					width,
					face: label.bold ? 'label-strong' : 'label',
					fill
				}
			];
		})
	);
}
