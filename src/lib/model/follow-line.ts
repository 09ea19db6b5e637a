/**
 * Following a moment along a line: its lineage where it belongs to one, else its thread, which is its first theme in
 * order of time. Lines are indexed once for each set of moments; a step looks nothing through.
 */
import type { ChartMoment, ChartTheme } from './chart';
import type { RelationIndex } from './relations';
import type { Locale } from './schema-values';

/** Which line. */
export interface LineName {
	readonly by: 'lineage' | 'thread';
	readonly id: string;
}

/** A moment's place on a line. */
export interface Line extends LineName {
	readonly title: string;
	/** Its place, counting from 1, and how many there are. */
	readonly n: number;
	readonly all: number;
	/** The moments before and after it that the chart shows; null at an end. */
	readonly previous: string | null;
	readonly next: string | null;
}

/** The moments of a chart by id, each with its place on its thread. */
export interface Threads {
	get(
		id: string
	): { readonly moment: ChartMoment; readonly thread: readonly ChartMoment[]; readonly at: number } | null;
	title(theme: string): string;
}

/** Indexes the moments that a chart shows, or has behind its marks. */
export function threadsOf(moments: readonly ChartMoment[], themes: readonly ChartTheme[]): Threads {
	const titles = new Map(themes.map(({ id, title }) => [id, title]));
	const lists = new Map<string, ChartMoment[]>();
	for (const moment of moments) {
		const theme = moment.themes[0] ?? '';
		const list = lists.get(theme);
		if (list) list.push(moment);
		else lists.set(theme, [moment]);
	}
	const places = new Map<string, NonNullable<ReturnType<Threads['get']>>>();
	for (const thread of lists.values()) {
		thread.sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
		thread.forEach((moment, at) => places.set(moment.id, { moment, thread, at }));
	}
	return { get: (id) => places.get(id) ?? null, title: (theme) => titles.get(theme) ?? theme };
}

/**
 * The line that `id` is followed along.
 * @param along the line it was reached along, which is kept to: so that a step back leads where one came from
 * @returns null for a moment that the chart does not show
 */
export function lineOf(
	id: string,
	index: RelationIndex,
	threads: Threads,
	locale: Locale,
	along?: LineName | null
): Line | null {
	const place = threads.get(id);
	if (!place) return null;
	const lineages = index.lineages(id);
	const lineage =
		along?.by === 'thread' ? undefined : (lineages.find((each) => each.lineage.id === along?.id) ?? lineages[0]);
	if (!lineage) {
		const { thread, at, moment } = place;
		const theme = moment.themes[0] ?? '';
		return {
			by: 'thread',
			id: theme,
			title: threads.title(theme),
			n: at + 1,
			all: thread.length,
			previous: thread[at - 1]?.id ?? null,
			next: thread[at + 1]?.id ?? null
		};
	}
	const { moments, id: name, title } = lineage.lineage;
	// The lens may keep a step off the chart: it is passed over.
	const shown = (step: 1 | -1): string | null => {
		let at = lineage.at + step;
		while (at >= 0 && at < moments.length && !threads.get(moments[at] ?? '')) at += step;
		return moments[at] ?? null;
	};
	return {
		by: 'lineage',
		id: name,
		title: title[locale],
		n: lineage.at + 1,
		all: moments.length,
		previous: shown(-1),
		next: shown(1)
	};
}
