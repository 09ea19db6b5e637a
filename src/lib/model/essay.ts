/** An essay: prose whose steps are states of figures. First as it was written and checked, then as its page is given it. */
import type { Bilingual } from './schema';
import type { Locale, Trust } from './schema-values';
import type { Day } from './time';
import type { MomentLink } from './views';

/** A figure's state: only what differs from its defaults. */
export type StepParams = Readonly<Record<string, string>>;

/** What of the text a paragraph may be: prose as Markdown, or words of another. */
export type EssayBlock =
	| { readonly kind: 'text'; readonly text: string; readonly line: number }
	| {
			readonly kind: 'quote';
			readonly text: string;
			readonly line: number;
			/** Words of the line below it, and whose quote it is: number `n` of the moment's, from 1. */
			readonly source: string;
			readonly moment: string;
			readonly n: number;
			readonly sourceLine: number;
	  };

export interface EssayStep {
	readonly kind: 'step';
	readonly id: string;
	/** EDTF: where in time the reader is. */
	readonly date: string;
	readonly figure: string;
	readonly params: StepParams;
	readonly blocks: readonly EssayBlock[];
	/** Line in its file. */
	readonly line: number;
}

export type EssayPart =
	| { readonly kind: 'section'; readonly id: string; readonly title: string; readonly line: number }
	| { readonly kind: 'prose'; readonly blocks: readonly EssayBlock[]; readonly line: number }
	| EssayStep;

export interface Essay {
	readonly id: string;
	/** Of its first issue, EDTF. */
	readonly date: string;
	readonly version: number;
	readonly themes: readonly string[];
	readonly title: Bilingual;
	readonly gist: Bilingual;
	/** The time its margin spans. */
	readonly window: { readonly from: Day; readonly to: Day };
	readonly parts: Readonly<Record<Locale, readonly EssayPart[]>>;
	/** Ids of the moments it names, in the order of the text. */
	readonly moments: readonly string[];
	/** Ids of the figures it runs, in the order of the text. */
	readonly figures: readonly string[];
}

/** A number of the text that sets a figure. */
export interface LiveNumber {
	readonly figure: string;
	readonly param: string;
	/** As written: what the figure has where a step says nothing else. */
	readonly value: string;
	readonly label: string;
}

export type BlockView =
	| { readonly kind: 'html'; readonly html: string }
	/** A paragraph with live numbers between pieces of HTML. */
	| { readonly kind: 'live'; readonly pieces: readonly (string | LiveNumber)[] }
	| { readonly kind: 'quote'; readonly text: string; readonly lang: string; readonly source: string };

export interface StepView {
	readonly id: string;
	readonly figure: string;
	readonly params: StepParams;
	readonly when: string;
	readonly at: Day;
	/** Which of the standing figures shows it. */
	readonly stand: number;
}

/** Prose beside a standing figure, or a step of it: `step` counts from 0 through the whole essay. */
export interface StandItem {
	readonly step: number | null;
	readonly blocks: readonly BlockView[];
}

/** Between standing figures: `after` is the step before it, which is still the reader's; null before the first. */
export type PartView =
	| { readonly kind: 'section'; readonly id: string; readonly title: string; readonly after: number | null }
	| { readonly kind: 'prose'; readonly blocks: readonly BlockView[]; readonly after: number | null }
	| {
			readonly kind: 'stand';
			readonly stand: number;
			readonly figure: string;
			/** Its picture stands here: it has not stood before. */
			readonly first: boolean;
			readonly items: readonly StandItem[];
	  };

export interface EssayFigure {
	readonly id: string;
	readonly title: string;
	readonly conclusion: string;
	/** SVG of our own. */
	readonly picture: string;
	readonly theme: string;
}

/** A moment that the essay names, with the claims of it on which the essay rests. */
export interface Reference {
	/** Counts from 1, in the order of the text. */
	readonly n: number;
	readonly moment: MomentLink;
	readonly claims: readonly { readonly n: number; readonly text: string; readonly trust: Trust }[];
}

/** A mark on the margin's line, in pixels from its beginning; `column` counts away from the line. */
export interface ThreadMark {
	readonly moment: MomentLink;
	/** Where its date is. */
	readonly at: number;
	/** Where the mark is: as near as its neighbours let it. */
	readonly y: number;
	readonly column: number;
}

export interface ThreadView {
	readonly length: number;
	readonly columns: number;
	readonly years: readonly { readonly y: number; readonly year: string }[];
	readonly marks: readonly ThreadMark[];
	/** Where each step is. */
	readonly steps: readonly number[];
}

export interface EssayView {
	readonly id: string;
	readonly title: string;
	readonly gist: string;
	readonly when: string;
	readonly version: number;
	readonly minutes: number;
	readonly themes: readonly { readonly id: string; readonly title: string }[];
	readonly parts: readonly PartView[];
	readonly steps: readonly StepView[];
	readonly figures: Readonly<Record<string, EssayFigure>>;
	readonly thread: ThreadView;
	readonly references: readonly Reference[];
}

/** An essay where it is only named. */
export interface EssayLink {
	readonly id: string;
	readonly title: string;
	readonly gist: string;
}
