/**
 * What the moving chart draws, as plain values: a scene without its moments, and the page's colours, faces and places.
 * Plain, so that it can be handed to the worker that draws. Places are pixels from the scene's origin or, where they
 * are called `at`, places on the line.
 */
import { tickWords, type Calendar } from '../../i18n/calendar';
import type { ChartRole } from '../../model/chart';
import type { Density } from '../../model/density';
import type { Layout } from '../../model/layout';
import type { TimeScale } from '../../model/scale';
import type { Mark, Scene } from '../../model/scene';
import type { Kind } from '../../model/schema-values';
import { textWidth } from '../../model/text';
import type { TimeWindow } from '../../model/window';

/** Where things are inside the canvas, in pixels: read from the page when a movement begins. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Pixels of the screen to one of the page. */
	readonly ratio: number;
	readonly left: number;
	readonly lanes: number;
	readonly axis: number;
	readonly pitch: number;
	readonly drop: number;
}

/** Colours and faces, as the page has them when a movement begins. */
export interface Ink {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly rule: string;
	/** Behind words: the roles' bars, breaks. */
	readonly soft: string;
	/** Of the themes, and of their ribbons: mixed with the paper, so that drawing them mixes nothing. */
	readonly themes: Readonly<Record<string, string>>;
	readonly bands: Readonly<Record<string, string>>;
	/** Of a ribbon without a theme. */
	readonly band: string;
	/** Size of the reader's text, as a multiple of the usual. */
	readonly scale: number;
	readonly regular: string;
	readonly bold: string;
	readonly small: string;
	readonly strong: string;
	readonly badge: string;
	readonly role: string;
}

/** Colour of a theme, or of a lane that has none. */
export const themeInk = (ink: Ink, theme: string | null): string => ink.themes[theme ?? ''] ?? ink.muted;

export interface PictureMark {
	readonly x: number;
	readonly barTo: number;
	readonly early: boolean;
	readonly kind: Kind;
	readonly importance: number;
	readonly r: number;
	readonly theme: string | null;
	/** How strongly it is drawn: the lens, or a moment that is followed, may set it back. */
	readonly alpha: number;
	/** The search found it. */
	readonly found: boolean;
	/** "+n"; empty without one. */
	readonly badge: string;
	/** Its title: the middle of the words from the mark, and the words; null without one. */
	readonly label: {
		readonly text: string;
		readonly dx: number;
		readonly width: number;
		readonly above: boolean;
		readonly bold: boolean;
	} | null;
}

export interface PictureLane {
	readonly row: number;
	readonly theme: string | null;
	readonly marks: readonly PictureMark[];
	readonly rings: readonly number[];
}

export interface Picture {
	readonly origin: number;
	readonly k: number;
	/** The part of the line it was made for. */
	readonly window: TimeWindow;
	readonly lanes: readonly PictureLane[];
	readonly interchanges: Scene['interchanges'];
	readonly ticks: readonly {
		readonly at: number;
		readonly text: string;
		readonly width: number;
		readonly strong: boolean;
	}[];
}

/** What of the moving chart stays for as long as its layout does. */
export interface Ground {
	readonly ribbons: readonly (Density | null)[];
	readonly peak: number;
	readonly breaks: readonly { readonly at: number; readonly length: number }[];
	/** Their days are places on the line. */
	readonly roles: readonly ChartRole[];
}

export const groundOf = ({ lanes, peak, warp }: Layout, roles: readonly ChartRole[]): Ground => ({
	ribbons: lanes.map(({ ribbon }) => ribbon),
	peak,
	breaks: warp.breaks.map(({ at, length }) => ({ at, length })),
	roles: roles.map((role) => ({ ...role, from: warp.at(role.from), to: warp.at(role.to) }))
});

const SET_BACK = 0.28;

/**
 * @param window the part of the line the scene was made for
 * @param searching a search is on: what it found is ringed
 * @param followed the moments that stay strong while one is followed; null while none is
 */
export function pictureOf(
	{ origin, k, lanes, interchanges, ticks }: Scene,
	{ window, warp }: TimeScale,
	calendar: Calendar,
	textScale: number,
	searching: boolean,
	followed: ReadonlySet<string> | null
): Picture {
	const alpha = ({ moment, lit }: Mark) =>
		lit === 0 ? SET_BACK : followed && !followed.has(moment.id) ? SET_BACK - 0.03 : 1;
	return {
		origin,
		k,
		window,
		interchanges,
		lanes: lanes.map(({ lane, marks, rings }) => ({
			row: lane.row,
			theme: lane.head.theme,
			rings: rings.map(({ x }) => x),
			marks: marks.map((mark) => {
				const { moment, label, early, lit, count } = mark;
				const more = early ? 0 : (lit || count) - 1;
				return {
					x: mark.x,
					barTo: mark.barTo,
					early,
					kind: moment.kind,
					importance: moment.importance,
					r: mark.r,
					theme: lane.head.theme ?? moment.themes[0] ?? null,
					alpha: alpha(mark),
					found: searching && lit > 0,
					badge: more < 1 ? '' : more < 1000 ? `+${more}` : `+${Math.floor(more / 100) / 10}k`,
					label: label && {
						text: label.text,
						dx: label.dx,
						width: label.width,
						above: label.side === 'above',
						bold: label.bold
					}
				};
			})
		})),
		ticks: ticks.map((tick) => {
			const text = tickWords(tick, calendar);
			const strong = tick.major || tick.lead === true;
			return { at: warp.at(tick.day), text, width: textWidth(text, 11 * textScale, 600), strong };
		})
	};
}

/** From the page to the worker. */
export type ToWorker =
	| { readonly type: 'canvas'; readonly canvas: OffscreenCanvas; readonly faces: readonly Face[] }
	| { readonly type: 'begin'; readonly frame: Frame; readonly ink: Ink }
	| { readonly type: 'ground'; readonly ground: Ground }
	| { readonly type: 'picture'; readonly picture: Picture }
	| { readonly type: 'draw'; readonly from: number; readonly k: number; readonly width: number };

/** From the worker to the page: the first picture of a movement is on the canvas. */
export type FromWorker = 'drawn';

/** A face of the page's style sheets. */
export interface Face {
	readonly family: string;
	readonly source: string;
	readonly descriptors: FontFaceDescriptors;
}
