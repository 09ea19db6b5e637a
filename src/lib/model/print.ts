/** What a printed page says that the screen does not. Pure. */
import type { ChartMoment } from './chart';
import type { Layout } from './layout';
import { inWindow } from './outline';
import type { TimeWindow } from './window';

/** A source as publisher, title and address. */
export type PrintedSource = readonly [publisher: string, title: string, url: string];
/** `/data/sources.json`: the sources of each moment, by its id. */
export type SourcesFile = Readonly<Record<string, readonly PrintedSource[]>>;

/** The moments that a chart shows in its window and lets through its lens, in order of time. */
export function shownMoments(layout: Pick<Layout, 'lanes' | 'lit'>, window: TimeWindow): ChartMoment[] {
	const all = new Set(layout.lanes.flatMap(({ detail }) => detail.items.filter(layout.lit)));
	return inWindow([...all], window).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** An address as it is printed: without what a browser adds, and in letters where it has escapes. */
export function printedAddress(url: string): string {
	const short = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
	try {
		return decodeURI(short);
	} catch {
		return short;
	}
}

/** Text as a string of a style sheet. */
export const cssString = (text: string): string =>
	`"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;
