/** What a deck is made of: moments in an order, with what is said of each, in one language. */
import type { MomentMatter } from '../../model/schema';
import type { Kind, Locale, Trust } from '../../model/schema-values';
import type { Day } from '../../model/time';

/** A moment as `/m/<id>.json` has it, as far as slides show it. */
export type MomentFile = Pick<
	MomentMatter,
	'id' | 'date' | 'kind' | 'themes' | 'importance' | 'title' | 'short' | 'gist' | 'claims' | 'sources'
>;

export interface StorySource {
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly trust: Trust;
}

export interface StoryMoment {
	readonly id: string;
	readonly kind: Kind;
	readonly theme: string;
	readonly title: string;
	/** The title, or a shorter one for a label. */
	readonly label: string;
	readonly gist: string;
	readonly when: string;
	readonly at: Day;
	readonly claims: readonly { readonly text: string; readonly trust: Trust; readonly sources: readonly number[] }[];
	readonly sources: readonly StorySource[];
}

export interface StoryStep {
	/** What is said at this step; nothing where moments were merely picked. */
	readonly title?: string;
	readonly text?: string;
	/** None where a step shows a part of the timeline. */
	readonly moment: StoryMoment | null;
	/** That part, in days. */
	readonly window?: { readonly from: Day; readonly to: Day };
	/** The whole address of the page it can be read on. */
	readonly page: string;
}

export interface Story {
	readonly kind: 'moments' | 'lineage' | 'tour';
	readonly title: string;
	readonly gist: string;
	readonly locale: Locale;
	/** The whole address of the story's own page. */
	readonly page: string;
	/** Colours of the themes, `#rrggbb` on paper. */
	readonly colors: Readonly<Record<string, string>>;
	readonly steps: readonly StoryStep[];
}
