/**
 * A drawing: what a picture or poster shows, as plain shapes and lines of text with places, before any file format.
 * Lengths are pixels (points on a poster), y grows downwards. Texts are drawn over shapes, both in their order.
 */

/**
 * How text is set: serif for titles; sans for the rest; `label` for what the chart lays out itself, from its own table
 * of widths and so without kerning.
 */
export type Face = 'title' | 'text' | 'strong' | 'label' | 'label-strong';

/** Width of a text in pixels at `px` pixels to the em. */
export type Measure = (text: string, px: number, face: Face) => number;

export interface Shape {
	/** SVG path data, about the origin where `at` is given. */
	readonly d: string;
	readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
	readonly fill?: string;
	readonly stroke?: string;
	/** Pixels, also where the shape is scaled. */
	readonly strokeWidth?: number;
	readonly dash?: readonly number[];
	readonly opacity?: number;
}

export interface Text {
	readonly text: string;
	/** Left end and baseline. */
	readonly x: number;
	readonly y: number;
	readonly px: number;
	readonly width: number;
	readonly face: Face;
	readonly fill: string;
	/** Where it leads, as a whole address, in formats that have links. */
	readonly href?: string;
}

export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly paper: string;
	readonly shapes: readonly Shape[];
	readonly texts: readonly Text[];
	/** What it is, for formats that have a title. */
	readonly title: string;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The room a text takes, from a little above its capitals to the feet of its descenders. */
export const boxOf = ({ x, y, px, width }: Text): Box => ({
	left: x,
	top: y - 0.78 * px,
	right: x + width,
	bottom: y + 0.22 * px
});

/** A number as path data and SVG have it: two decimals at most. */
export const num = (n: number): string => String(Math.round(n * 100) / 100);

export const horizontal = (from: number, to: number, y: number): string => `M${num(from)},${num(y)}H${num(to)}`;
export const vertical = (x: number, from: number, to: number): string => `M${num(x)},${num(from)}V${num(to)}`;

/** A circle of radius 1 about the origin. */
export const CIRCLE = 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z';
