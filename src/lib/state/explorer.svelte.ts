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

/** Draws the change from one grouping to another; see `ui/timeline/regroup.ts`. */
export type Change = (make: () => void) => Promise<void>;

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

	/** Shows what an address says. */
	async apply({ window, lens, by, scale, view }: View): Promise<void> {
		const { query, ...facets } = lens;
		this.query = query;
		this.view = view;
		this.timeline.lens = { ...facets, query: '' };
		await this.compress(scale === 'gap');
		await this.groupBy(by);
		this.timeline.window = window;
	}

	/** Compresses empty years, or lets them be as long as they are. The window stays what it is, in days. */
	async compress(on: boolean): Promise<void> {
		if (on === this.compressed) return;
		this.compressed = on;
		const { compressGaps, coveredDays, NO_WARP } = await import('../model/warp');
		const { moments } = this.timeline.input;
		this.timeline.warp = this.compressed ? compressGaps(coveredDays(moments)) : NO_WARP;
	}

	/** @param change draws the change; without it, it is a cut */
	async groupBy(by: Grouping, change: Change = (make) => Promise.resolve(make())): Promise<void> {
		if (by === this.by) return;
		this.by = by;
		const { byKind, byRole, asStream } = await import('../model/groupings');
		if (this.by !== by) return;
		const { input } = this.timeline;
		const { groups, between, stream } = this.words;
		const { from, to } = input.initial;
		const plan =
			by === 'kind'
				? byKind(groups)
				: by === 'role'
					? byRole(input.roles, between)
					: by === 'stream'
						? asStream(input.moments, 1220 / (to - from), stream)
						: null;
		await change(() => this.timeline.regroup(plan));
	}
}
