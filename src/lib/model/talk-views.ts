/** What the pages of a talk are given: every step of a tour at once, so that nothing has to be fetched while speaking. */
import type { Kind } from './schema-values';
import type { ClaimView, MomentLink, SourceView } from './views';
import type { TimeWindow } from './window';

export interface TalkStep {
	readonly title: string;
	readonly text: string;
	readonly moment: MomentLink | null;
	/** The part of the timeline it shows, in days. */
	readonly window: TimeWindow;
	/** The themes whose lanes it shows, from the top. */
	readonly lanes: readonly string[];
	/** Kinds it shows; all where left out. */
	readonly kinds?: readonly Kind[];
}

export interface Talk {
	readonly id: string;
	readonly title: string;
	readonly steps: readonly TalkStep[];
}

/** What the speaker has before them at a step: the claims that its moment rests on, with their sources. */
export interface TalkNotes {
	readonly claims: readonly ClaimView[];
	readonly sources: readonly SourceView[];
}
