/**
 * What the reader has chosen beside the window: how the lanes are grouped, whether empty years are compressed, the
 * search's words, and in which form the view is read. One for each chart; the address says all of it.
 */
import type { View } from '../model/address';
import type { Grouping, ViewKind } from '../model/view';
import type { KindGroup } from '../model/lens';
import type { TimelineState } from './timeline.svelte';

/** What lanes are called that are not themes. */
export interface GroupingWords {
	readonly groups: Readonly<Record<KindGroup, string>>;
	readonly between: string;
	readonly stream: string;
}

export class Explorer {
	query = $state.raw('');
	/** The form asked for; null leaves it to the screen. */
	view = $state.raw<ViewKind | null>(null);
	/** Whether the screen is a narrow one; null until that is known. */
	narrow = $state.raw<boolean | null>(null);
	by = $state.raw<Grouping>('theme');
	compressed = $state.raw(false);

	/** The form in use; null on a page that does not know its screen yet, and so holds both. */
	readonly kind: ViewKind | null = $derived(this.view ?? (this.narrow === null ? null : this.narrow ? 'list' : 'line'));

	constructor(
		readonly timeline: TimelineState,
		readonly words: GroupingWords
	) {}

	/** Everything that an address says. */
	get value(): View {
		const { timeline, query } = this;
		return {
			window: timeline.window,
			lens: { ...timeline.lens, query },
			by: this.by,
			scale: this.compressed ? 'gap' : 'linear',
			view: this.view
		};
	}
}
