/** What the picture of a view is made from, and where its parts stand. */
import type { Calendar } from '../i18n/calendar';
import type { ChartRole } from '../model/chart';
import type { Layout } from '../model/layout';
import type { Kind } from '../model/schema-values';
import type { TimeScale } from '../model/scale';
import type { Scene } from '../model/scene';

/** Colours of one scheme, as CSS and SVG both read them. */
export interface Palette {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly rule: string;
	readonly ruleStrong: string;
	readonly band: string;
	/** By theme. */
	readonly themes: Readonly<Record<string, string>>;
	/** How strongly a ribbon is drawn, 0 to 1. */
	readonly ribbon: number;
}

export interface ViewWords {
	readonly lang: string;
	readonly title: string;
	/** What the view shows: its days, how many moments, what is searched for. */
	readonly subtitle: string;
	/** What the picture is, for those who do not see it. */
	readonly description: string;
	/** Who made it, under what licence. */
	readonly credit: string;
	/** Over a break, with {n} years. */
	readonly emptyYears: string;
	readonly kind: Readonly<Record<Kind, string>>;
	/** How many moments a lane holds. */
	readonly count: (n: number) => string;
}

export interface ViewPicture {
	readonly scene: Scene;
	readonly layout: Layout;
	/** The scale that the scene was made with; its width is the plot's. */
	readonly scale: TimeScale;
	readonly roles: readonly ChartRole[];
	readonly calendar: Calendar;
	/** Height of a lane, in pixels. */
	readonly pitch: number;
	/** Whether the names of the lanes stand beside them, or inside on a narrow screen. */
	readonly beside: boolean;
	/** Size of text, as a multiple of the usual. */
	readonly textScale: number;
	readonly searching: boolean;
	/** The moment that is open. */
	readonly current: string | null;
	/** How many moments each lane's name says; none on a slice. */
	readonly counts: boolean;
	readonly palette: Palette;
	/** `@font-face` rules that hold the fonts themselves. */
	readonly faces: string;
	readonly words: ViewWords;
	/** Whole addresses: of this view, and of the page of a moment. */
	readonly url: string;
	readonly momentUrl: (id: string) => string;
}

/** In pixels, as in the style sheets of the page. */
export const MARGIN = 24;
export const GUTTER = 184;
export const GUTTER_GAP = 16;
export const HEAD = 60;
export const ROLES_BAND = 22;
export const AXIS = 26;
/** How far the line of a lane stands below its middle where its name is inside. */
export const DROP = 10;

export interface Frame {
	/** Left edge of the plot and its width. */
	readonly x: number;
	readonly width: number;
	/** Tops of the roles, the axis, the lanes. */
	readonly roles: number;
	readonly axis: number;
	readonly lanes: number;
	/** Bottom of the lanes. */
	readonly bottom: number;
	/** Width of the whole picture. */
	readonly whole: number;
}

export function frameOf({ scale, scene, roles, pitch, beside }: ViewPicture): Frame {
	const x = MARGIN + (beside ? GUTTER + GUTTER_GAP : 0);
	const axis = MARGIN + HEAD + (roles.length > 0 ? ROLES_BAND : 0);
	const lanes = axis + AXIS;
	return {
		x,
		width: scale.width,
		roles: MARGIN + HEAD,
		axis,
		lanes,
		bottom: lanes + pitch * scene.lanes.length,
		whole: x + scale.width + MARGIN
	};
}

/** Height of a lane's line, from the top of the picture. */
export const lineOf = ({ pitch, beside }: ViewPicture, frame: Frame, row: number): number =>
	frame.lanes + pitch * (row + 0.5) + (beside ? 0 : DROP);

export const themeColour = ({ palette }: ViewPicture, theme: string | null | undefined): string =>
	(theme == null ? undefined : palette.themes[theme]) ?? palette.muted;
