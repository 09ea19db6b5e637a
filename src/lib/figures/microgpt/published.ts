/** Published numbers of microgpt, to meet. The list it was published with is an earlier revision of ours (32,033 names). */
import type { Published } from '../../lab/published';

const POST = {
	moment: 'microgpt',
	source: 'microgpt, karpathy.github.io, 2026-02-12',
	url: 'https://karpathy.github.io/2026/02/12/microgpt/',
	kind: 'published'
} as const;

export const PUBLISHED = {
	/** Loss of the first step, and about where it ends, in nats a letter. */
	first: { value: 3.37, ...POST },
	last: { value: 2.37, ...POST },
	parameters: { value: 4192, ...POST },
	/** Seconds of 1,000 steps on his MacBook, about. */
	seconds: { value: 60, ...POST },
	/** On 8,000 names the training had not come to. */
	heldOut: {
		value: 2.373,
		...POST,
		source: 'a re-implementation over the published list, as the moment records',
		kind: 'measured'
	}
} as const satisfies Record<string, Published<number>>;
