/**
 * A deck of slides as a value: boxes of text and plain shapes at places, and notes. What writes files draws it, and a
 * test can measure it. Lengths are in points (1/72 inch), from the upper left corner of a slide.
 */
import type { Locale } from '../../model/schema-values';

/** 13⅓ by 7½ inches, what presentation programs call wide. */
export const SLIDE = { width: 960, height: 540 } as const;
/** Media type of the file that a deck becomes. */
export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Distance between the baselines of a text, in sizes of it. */
export const LEADING = 1.3;

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** A piece of text of one look. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	/** `#rrggbb`; the box's own where left out. */
	readonly color?: string;
	readonly link?: string;
}

export interface TextBox extends Rect {
	readonly kind: 'text';
	/** What it is, for whoever lists the parts of a slide. */
	readonly name: string;
	/** Paragraphs, each of runs. */
	readonly paragraphs: readonly (readonly Run[])[];
	readonly size: number;
	readonly color: string;
	readonly align?: 'left' | 'center' | 'right';
}

export interface Shape extends Rect {
	readonly kind: 'shape';
	readonly name: string;
	/** A line runs from the upper left corner of its box to the lower right. */
	readonly shape: 'line' | 'ellipse' | 'rect' | 'triangle' | 'diamond' | 'star' | 'plus';
	readonly color: string;
	/** Width of a line, or of an outline; a shape without one is filled. */
	readonly stroke?: number;
	readonly link?: string;
}

export type Box = TextBox | Shape;

export interface Slide {
	readonly boxes: readonly Box[];
	/** Paragraphs of the speaker's notes. */
	readonly notes: readonly string[];
}

export interface Deck {
	readonly title: string;
	readonly subject: string;
	readonly locale: Locale;
	/** `#rrggbb` */
	readonly paper: string;
	readonly slides: readonly Slide[];
}
