/** What pages are given: one moment ready to be read, in one language. Built at prerender time, drawn by `ui`. */
import type { EssayLink } from './essay';
import type { RelationSide } from './record';
import type { Kind, Trust, Via } from './schema-values';
import type { Day } from './time';

/** Another moment, named in a line or a list. */
export interface MomentLink {
	readonly id: string;
	readonly title: string;
	readonly year: string;
	readonly when: string;
	readonly theme: string;
	readonly at: Day;
}

export interface ClaimView {
	readonly text: string;
	/** Language of `text` when it is not the page's. */
	readonly lang?: string;
	readonly sources: readonly number[];
	readonly at?: string;
	readonly trust: Trust;
}

export interface SourceView {
	readonly url: string;
	readonly title: string;
	readonly publisher: string;
	readonly when?: string;
	readonly trust: Trust;
	readonly via?: Via;
	readonly archive: string;
}

export interface QuoteView {
	readonly text: string;
	readonly source: number;
	readonly at?: string;
	readonly lang: string;
	readonly by?: string;
}

export interface Neighbours {
	readonly previous: MomentLink | null;
	readonly next: MomentLink | null;
}

export interface MomentView {
	readonly id: string;
	readonly kind: Kind;
	readonly date: string;
	readonly when: string;
	readonly at: Day;
	readonly title: string;
	readonly gist: string;
	readonly summary: readonly string[];
	readonly importance: number;
	readonly themes: readonly { readonly id: string; readonly title: string }[];
	readonly claims: readonly ClaimView[];
	readonly quotes: readonly QuoteView[];
	readonly sources: readonly SourceView[];
	readonly relations: readonly { readonly kind: RelationSide; readonly items: readonly MomentLink[] }[];
	readonly disputes: readonly { readonly text: string; readonly sources: readonly number[] }[];
	readonly inThread: Neighbours;
	readonly inTime: Neighbours;
	/** Its figures, where its page shows them. */
	readonly figures?: MomentFigures;
	/** The essays that name it, under a title of their own. */
	readonly essays?: { readonly title: string; readonly items: readonly EssayLink[] };
}

/** A figure before it runs. */
export interface FigureBrief {
	readonly id: string;
	readonly title: string;
	/** What it shows to be so. */
	readonly conclusion: string;
	/** SVG of our own. */
	readonly picture: string;
}

export interface MomentFigures {
	readonly items: readonly FigureBrief[];
	readonly words: Readonly<Record<'title' | 'run' | 'page' | 'pictureOf', string>>;
}
