/** What the pages beside the timeline are given: themes, lineages, tensions, tours and sources, in one language. */
import type { Trust, Via } from './schema-values';
import type { MomentLink } from './views';

/** A moment, and what is said of it on this page. */
export interface Told {
	readonly moment: MomentLink;
	readonly text: string;
}

export interface SignatureQuote {
	readonly text: string;
	readonly moment: MomentLink;
	readonly note?: string;
}

export interface ListLink {
	readonly id: string;
	readonly title: string;
	readonly gist: string;
	/** How long it is, in words. */
	readonly size: string;
}

export interface ThemeView {
	readonly id: string;
	readonly title: string;
	readonly definition: string;
	/** How often confirmed and from what, in words. */
	readonly confirmed: string;
	readonly occasions: readonly Told[];
	readonly quotes: readonly SignatureQuote[];
	readonly lineages: readonly ListLink[];
	readonly tensions: readonly { readonly id: string; readonly title: string }[];
	/** The essays of which it is a theme, under a title of their own. */
	readonly essays?: { readonly title: string; readonly items: readonly ListLink[] };
}

export interface LineageView {
	readonly id: string;
	readonly title: string;
	readonly gist: string;
	readonly intro: string;
	readonly steps: readonly Told[];
}

export interface SideView {
	readonly claim: string;
	readonly text: string;
	readonly quote: SignatureQuote | null;
	readonly moments: readonly MomentLink[];
}

export interface TensionView {
	readonly id: string;
	readonly title: string;
	readonly gist: string;
	readonly sides: readonly SideView[];
	readonly reconciliation: string;
	readonly evidence: readonly { readonly text: string; readonly moments: readonly MomentLink[] }[];
}

export interface TourStepView {
	readonly tour: { readonly id: string; readonly title: string };
	readonly n: number;
	readonly of: number;
	readonly title: string;
	readonly text: string;
	readonly moment: MomentLink | null;
	/** Titles of all steps, for the way through. */
	readonly steps: readonly string[];
}

export interface SourceEntry {
	readonly url: string;
	readonly title: string;
	readonly trust: Trust;
	readonly via?: Via;
	readonly moments: readonly { readonly id: string; readonly title: string; readonly year: string }[];
}

export interface PublisherEntry {
	readonly publisher: string;
	readonly sources: readonly SourceEntry[];
}
