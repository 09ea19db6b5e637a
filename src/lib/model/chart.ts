/** What the chart needs to know of each moment: the light index that its page carries, in one language. */
import type { Kind, Trust } from './schema-values';
import type { Day } from './time';

export interface ChartMoment {
	readonly id: string;
	readonly kind: Kind;
	/** 1 to 3 theme ids; the first decides lane and colour. */
	readonly themes: readonly string[];
	readonly importance: number;
	/** The moment that a slice of the chart is about: it never hides behind another. */
	readonly first?: boolean;
	readonly title: string;
	/** A shorter title for the chart, where there is one. */
	readonly short?: string;
	readonly gist: string;
	/** The date in words. */
	readonly when: string;
	readonly at: Day;
	/** Last day of a span; absent for a single date. */
	readonly to?: Day;
	/** The days the date may mean, where it is not known to the day. */
	readonly whisker?: readonly [Day, Day];
	/** The grade that most of its claims have; the weaker of two that as many have. */
	readonly trust?: Trust;
	/** It has an interactive figure. */
	readonly figure?: true;
	/** Where to read on, in a timeline that a reader brings: an http or https address. */
	readonly url?: string | undefined;
}

export interface ChartTheme {
	readonly id: string;
	readonly title: string;
	readonly quiet?: boolean;
	/** Moments in the whole record that belong to it. */
	readonly count: number;
}

export interface ChartRole {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	readonly moment: string;
	readonly from: Day;
	readonly to: Day;
}

export const momentsById = (moments: readonly ChartMoment[]): ReadonlyMap<string, ChartMoment> =>
	new Map(moments.map((moment) => [moment.id, moment]));
