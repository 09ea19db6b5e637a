import type { OpenWords } from '../../i18n/features/open';
import type { UserTimeline } from '../../model/interchange/read';
import type { Kind } from '../../model/schema-values';

/** Words for kinds in a timeline that is about anything: a life's milestone and an unnamed kind are said more broadly. */
export const kindWords = (
	kinds: Readonly<Record<Kind, string>>,
	read: UserTimeline,
	words: OpenWords
): Record<Kind, string> => ({
	...kinds,
	milestone: words.milestone,
	...(!read.hasPosts && { post: words.event })
});
