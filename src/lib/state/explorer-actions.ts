/** What changes an explorer's choices and takes a model to do: loaded when first asked for. */
import type { View } from '../model/address';
import { compressGaps, coveredDays } from '../model/gaps';
import { asStream, byKind, byRole } from '../model/groupings';
import type { Grouping } from '../model/view';
import { NO_WARP } from '../model/warp';
import type { Explorer } from './explorer.svelte';
import { ASSUMED_WIDTH } from './timeline.svelte';

/** Draws the change from one grouping to another; see `ui/timeline/regroup.ts`. */
export type Change = (make: () => void) => Promise<void>;
const cut: Change = (make) => {
	make();
	return Promise.resolve();
};

/** Compresses empty years, or lets them be as long as they are. The window stays what it is, in days. */
export function compress(explorer: Explorer, on: boolean): void {
	const { timeline } = explorer;
	explorer.compressed = on;
	timeline.warp = on ? compressGaps(coveredDays(timeline.input.moments)) : NO_WARP;
}

/** @param change draws the change; without it, it is a cut */
export async function groupBy(explorer: Explorer, by: Grouping, change: Change = cut): Promise<void> {
	if (by === explorer.by) return;
	explorer.by = by;
	const { timeline } = explorer;
	const { moments, roles, initial } = timeline.input;
	const { groups, between, stream } = explorer.words;
	const plan = {
		theme: () => null,
		kind: () => byKind(groups),
		role: () => byRole(roles, between),
		stream: () => asStream(moments, ASSUMED_WIDTH / (initial.to - initial.from), stream)
	}[by]();
	await change(() => timeline.regroup(plan));
}

/** Shows what an address says. */
export async function apply(explorer: Explorer, { window, lens, by, scale, view }: View): Promise<void> {
	const { timeline } = explorer;
	explorer.query = lens.query;
	explorer.view = view;
	const facets = { ...lens, query: '' };
	// The lens that says nothing stays the value it was: nothing then follows from it anew.
	if (JSON.stringify(facets) !== JSON.stringify(timeline.lens)) timeline.lens = facets;
	const gaps = scale === 'gap';
	if (gaps !== explorer.compressed) compress(explorer, gaps);
	await groupBy(explorer, by);
	timeline.window = window;
}
