/**
 * Where everything stands on the poster: how large the type is, at which years the bands are cut, and the flags of each
 * lane. Colours have no part in it.
 */
import type { Calendar } from '../../i18n/calendar';
import type { ChartMoment, ChartRole, ChartTheme } from '../../model/chart';
import { radiusOf } from '../../model/detail';
import { compressGaps } from '../../model/gaps';
import { byTheme } from '../../model/grouping';
import { labelWeight, layout, type Layout } from '../../model/layout';
import { OPEN_LENS } from '../../model/lens';
import { timeScale, type TimeScale } from '../../model/scale';
import type { Kind } from '../../model/schema-values';
import { fitText, textWidth } from '../../model/text';
import type { TimeWindow } from '../../model/window';
import type { Face } from '../picture/drawing';
import { bestBands, cuts } from './bands';
import { placeFlags, type Flag } from './flags';

export interface PosterContent {
	readonly moments: readonly ChartMoment[];
	readonly themes: readonly ChartTheme[];
	readonly roles: readonly ChartRole[];
	readonly bounds: TimeWindow;
	readonly calendar: Calendar;
	/** A moment's day and month, or as much as is known. */
	readonly dates: ReadonlyMap<string, string>;
	/** Whole address of a moment's page. */
	readonly href: (id: string) => string;
	readonly words: {
		readonly title: string;
		readonly subtitle: string;
		readonly kinds: readonly { readonly kind: Kind; readonly text: string }[];
		readonly size: string;
		readonly worked: string;
		readonly credit: string;
		/** Whole address of the site. */
		readonly link: string;
		/** "{n} y" for years left out. */
		readonly emptyYears: (n: number) => string;
	};
}

/** A1 landscape, in points. */
export const POSTER = { width: 2384, height: 1684 } as const;
export const MARGIN = 72;
/** Left of the plot stand the names of the threads. */
const NAMES = 208;
export const PLOT = {
	left: MARGIN + NAMES,
	right: POSTER.width - MARGIN,
	top: 214,
	bottom: POSTER.height - 96
} as const;
/** Above each band: roles, then the axis. */
export const ROLES = 20;
export const AXIS = 24;
export const BETWEEN = 26;
/** Widest a title may be, in em. */
const MAX_LABEL = 22;
/** Room right of a band's end for the labels of its last moments. */
const OVERHANG = 130;
/** Least height of a lane: its name must stand clear of its neighbours'. */
const LEAST = 19;

export interface LanePlan {
	readonly flags: readonly Flag[];
	/** Tiers above and below the line. */
	readonly above: number;
	readonly below: number;
	readonly height: number;
}
export interface BandPlan {
	readonly scale: TimeScale;
	readonly lanes: readonly LanePlan[];
	readonly height: number;
}

/** A label: its title, and its date in a smaller size after it. */
export interface LabelParts {
	readonly title: string;
	readonly face: Face;
	readonly titleWidth: number;
	readonly date: string;
	/** Of both, and the space between. */
	readonly width: number;
}

const SIZES = [15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];
export const tierOf = (px: number) => px * 1.34;
export const dateSize = (px: number) => px * 0.84;
const radius = (moment: ChartMoment, px: number) => radiusOf(moment.importance) * (px / 15);

export interface Plan {
	readonly whole: Layout;
	readonly px: number;
	readonly bands: readonly BandPlan[];
}

/** Where everything stands does not depend on the colours: planned once for both schemes and every format. */
const PLANS = new WeakMap<PosterContent, Plan>();

/** The largest type at which all bands fit on the paper. */
export function planOf(content: PosterContent): Plan {
	const kept = PLANS.get(content);
	if (kept) return kept;
	const { moments, themes, bounds } = content;
	const warp = compressGaps(moments.map(({ at }) => at).sort((a, b) => a - b));
	const whole = layout(moments, byTheme(themes), {
		...{ lens: OPEN_LENS, bounds, warp, labelPx: 10, maxLabel: 200, maxScale: 64 }
	});
	const at = cuts(bounds, warp);
	const fit = (px: number): readonly BandPlan[] | null => {
		const labels = new Map(moments.map((moment) => [moment.id, labelOf(moment, content.dates, px)]));
		const plan = (window: TimeWindow) => planBand(whole, window, px, labels);
		const list = bestBands(at, (window) => plan(window).height + BETWEEN).map(plan);
		return heightOf(list) <= PLOT.bottom - PLOT.top ? list : null;
	};
	// By bisection over the sizes, largest first.
	let [small, large] = [SIZES.length - 1, 0];
	while (small > large) {
		const middle = (small + large) >> 1;
		if (fit(SIZES[middle] ?? 0)) small = middle;
		else large = middle + 1;
	}
	const px = SIZES[small] ?? 0;
	const list = fit(px);
	if (!list) throw new Error('the poster has no room for all moments');
	const plan = { whole, px, bands: list };
	PLANS.set(content, plan);
	return plan;
}

export const heightOf = (list: readonly BandPlan[]): number =>
	list.reduce((sum, { height }) => sum + height, BETWEEN * (list.length - 1));

export function labelOf(moment: ChartMoment, dates: ReadonlyMap<string, string>, px: number): LabelParts {
	const weight = labelWeight(moment.importance);
	const title = fitText(moment.short ?? moment.title, MAX_LABEL * px, px, weight);
	const date = dates.get(moment.id) ?? '';
	const titleWidth = textWidth(title, px, weight);
	return {
		...{ title, date, titleWidth, face: weight === 600 ? 'label-strong' : 'label' },
		width: titleWidth + 0.4 * px + textWidth(date, dateSize(px))
	};
}

function planBand(whole: Layout, window: TimeWindow, px: number, labels: ReadonlyMap<string, LabelParts>): BandPlan {
	const { warp } = whole;
	const scale = timeScale(
		{ from: warp.at(window.from), to: warp.at(window.to) },
		PLOT.right - PLOT.left - OVERHANG,
		warp
	);
	const lanes = whole.lanes.map(({ detail }): LanePlan => {
		const inside = detail.items.filter(({ at }) => at >= window.from && at < window.to);
		const flags = placeFlags(
			inside.map((moment) => ({
				id: moment.id,
				x: scale.x(moment.at),
				r: radius(moment, px),
				width: labels.get(moment.id)?.width ?? 0
			})),
			PLOT.right - PLOT.left
		);
		const most = (side: Flag['side']) =>
			flags.reduce((n, flag) => (flag.side === side ? Math.max(n, flag.tier) : n), 0);
		const [above, below] = [most('above'), most('below')];
		return { flags, above, below, height: Math.max(LEAST, (above + below) * tierOf(px) + 1.1 * px) };
	});
	return { scale, lanes, height: ROLES + AXIS + lanes.reduce((sum, { height }) => sum + height, 0) };
}
