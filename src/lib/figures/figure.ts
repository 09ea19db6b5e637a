/**
 * What a figure is to the pages it stands in: words that are there without it (what it shows, what to look for, a
 * picture, a table), and a component that is loaded only when it is opened. One folder for each, named by its id.
 */
import type { Component } from 'svelte';
import type { Published } from '../lab/published';

export type FigureLocale = 'en' | 'zh';

/** A figure's state as the address holds it: only what differs from the default. */
export type FigureParams = Readonly<Record<string, string>>;

export interface FigureWords {
	readonly title: string;
	/** What it shows to be so, in one or two sentences: stands under its picture where it cannot run. */
	readonly conclusion: string;
	/** What to do and look for, in the order one would. */
	readonly look: readonly string[];
	/** What is simpler here than in the work it shows. */
	readonly simplified: readonly string[];
}

/** The data of its static picture, for readers who want numbers. */
export interface FigureTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A published number to meet, with words for it. */
export interface Mark {
	readonly label: Readonly<Record<FigureLocale, string>>;
	/** As it is written beside the mark. */
	readonly value: string;
	readonly published: Pick<Published<unknown>, 'moment' | 'source' | 'url' | 'kind'>;
}

/** All of a figure that pages know without loading it. Small: the laboratory is not in it. */
export interface FigureAbout {
	readonly id: string;
	/** Moments it explains, the first its own. */
	readonly moments: readonly string[];
	readonly words: Readonly<Record<FigureLocale, FigureWords>>;
	readonly marks: readonly Mark[];
	/** Names the address may hold, with what makes a value of each readable; others are left out and named. */
	readonly params: Readonly<Record<string, (value: string) => boolean>>;
	/**
	 * Its picture as SVG, 960 × 540, colours by the page's variables: `var(--ink)`, `var(--theme-…)`. Pure: numbers in it
	 * were computed by the laboratory beforehand and stand in the figure's folder with the command that gave them.
	 */
	readonly picture: (locale: FigureLocale) => string;
	readonly table: (locale: FigureLocale) => FigureTable;
	readonly load: () => Promise<{ readonly default: Component<FigureProps> }>;
}

export interface FigureProps {
	readonly locale: FigureLocale;
	/** The state the address holds. A figure follows it when it changes from outside: by Back, by an essay's step. */
	readonly params: FigureParams;
	/** Tells of a state the reader has made; written to the address where there is one. */
	readonly onparams: (params: FigureParams) => void;
	/** False while it is off the screen: it pauses. */
	readonly active: boolean;
	/** Address of a moment's page. */
	readonly momentHref: (id: string) => string;
	/** Base path of files under /datasets. */
	readonly datasets: string;
}
