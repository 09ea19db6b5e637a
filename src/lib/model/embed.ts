/** What an embed's page is given, in one language: the same for the timeline, a moment and a tour. */
import type { ChartMoment, ChartRole, ChartTheme } from './chart';
import type { Kind } from './schema-values';
import type { TimeWindow } from './window';

/** A chart as a file: the present one in the page, and the record as it was under each version that is kept. */
export interface ChartFile {
	readonly moments: readonly ChartMoment[];
	readonly themes: readonly ChartTheme[];
	readonly roles: readonly ChartRole[];
	readonly bounds: TimeWindow;
	readonly initial: TimeWindow;
}

/** One step: what it shows, and what is said beside it. */
export interface EmbedStep {
	readonly title: string;
	readonly text: string;
	/** The moment it is about. */
	readonly moment: string | null;
	/** In days; null brings the moment into view and leaves the rest as it is. */
	readonly window: TimeWindow | null;
	/** The lanes shown, by their ids; null for those there are. */
	readonly lanes: readonly string[] | null;
	/** Empty for all. */
	readonly kinds: readonly Kind[];
}

export interface EmbedSubject {
	readonly kind: 'timeline' | 'moment' | 'tour';
	/** Of the moment or the tour; '' for the timeline. */
	readonly id: string;
	readonly title: string;
	/** One sentence; '' where the chart says it all. */
	readonly gist: string;
	readonly chart: ChartFile;
	/** A tour's own. */
	readonly steps: readonly EmbedStep[];
}

/** How the record differs from what it was. */
export interface ChartChange {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

/** Compares the moments of two charts by their ids. */
export function changeBetween(then: ChartFile, now: ChartFile): ChartChange {
	const before = new Map(then.moments.map((moment) => [moment.id, JSON.stringify(moment)]));
	const after = new Map(now.moments.map((moment) => [moment.id, JSON.stringify(moment)]));
	const kept = [...after].filter(([id]) => before.has(id));
	return {
		added: after.size - kept.length,
		changed: kept.filter(([id, moment]) => before.get(id) !== moment).length,
		removed: before.size - kept.length
	};
}

/** The part of a chart that a step shows: its lanes, and of their moments those of its kinds. */
export function chartOf(chart: ChartFile, { lanes, kinds }: Pick<EmbedStep, 'lanes' | 'kinds'>): ChartFile {
	if (lanes === null && kinds.length === 0) return chart;
	const shown = chart.themes.filter(({ id }) => lanes === null || lanes.includes(id));
	const ids = new Set(shown.map(({ id }) => id));
	return {
		...chart,
		themes: shown,
		roles: [],
		moments: chart.moments.filter(
			({ themes, kind }) => ids.has(themes[0] ?? '') && (kinds.length === 0 || kinds.includes(kind))
		)
	};
}
