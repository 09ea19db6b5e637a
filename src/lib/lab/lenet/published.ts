/** What was published about the network of 1989 and its reproduction of 2022. Other digits than ours: not to be equal. */
import type { Published } from '../published';
import type { Change } from './recipe';

const REPRODUCTION = {
	moment: 'lecun1989-repro',
	source: 'lecun1989-repro, README',
	url: 'https://github.com/karpathy/lecun1989-repro',
	kind: 'published'
} as const;
const POST = {
	moment: 'lecun-1989',
	source: 'Deep Neural Nets: 33 years ago and 33 years from now',
	url: 'https://karpathy.github.io/2022/03/14/lecun1989/',
	kind: 'published'
} as const;

/** Errors after training: how many digits were read wrongly, of 7,291 and of 2,007. */
export interface Errors {
	readonly train: number;
	readonly test: number;
}

/** The paper of 1989, as its reproduction cites it: 0.14 % and 5.0 %. */
export const PAPER: Published<Errors> = { value: { train: 10, test: 102 }, ...REPRODUCTION };

/** The ladder of 2022: all changes up to the named one, null for the plain reproduction. 4.09, 4.38, 3.59, 2.19, 1.59 %. */
export const LADDER_PUBLISHED: readonly (Published<Errors> & { readonly change: Change | null })[] = [
	{ change: null, value: { train: 45, test: 82 }, ...POST },
	{ change: 'cross-entropy', value: { train: 0, test: 87 }, ...POST },
	{ change: 'adamw', value: { train: 0, test: 72 }, ...POST },
	{ change: 'shift', value: { train: 123, test: 43 }, ...POST },
	{ change: 'dropout-relu', value: { train: 106, test: 32 }, ...POST }
];

/** Units, connections and parameters of each layer, and of the whole (1,256 units with the 256 inputs). */
export const COUNTS_PUBLISHED: Published<{
	readonly layers: readonly (readonly [layer: string, units: number, connections: number, parameters: number])[];
	readonly units: number;
	readonly connections: number;
	readonly parameters: number;
	/** Multiply-accumulates for one image. */
	readonly macs: number;
}> = {
	value: {
		layers: [
			['H1', 768, 19_968, 1068],
			['H2', 192, 38_592, 2592],
			['H3', 30, 5790, 5790],
			['output', 10, 310, 310]
		],
		units: 1256,
		connections: 64_660,
		parameters: 9760,
		macs: 63_660
	},
	...REPRODUCTION
};

/** One thing at three dates, for the chart of scales; null where nothing was said. */
export interface Scale {
	readonly what: 'pixels' | 'images' | 'parameters' | 'macs' | 'seconds';
	readonly then: number;
	readonly now: number;
	/** His round number for now over then. */
	readonly ratio: number;
	/** 2055 as he extrapolated it, where he did. */
	readonly later: number | null;
}

/**
 * 1989, 2022 and 2055. Numbers an image: 256, 384 x 384 x 3. "Small few billion" parameters is drawn at 3 billion. For
 * 2055 he expects data and models ten million times those of 2022, and a model of 2022 trained in about a minute.
 */
export const SCALES: Published<readonly Scale[]> = {
	value: [
		{ what: 'pixels', then: 256, now: 442_368, ratio: 1000, later: null },
		{ what: 'images', then: 1e4, now: 1e9, ratio: 1e5, later: 1e16 },
		{ what: 'parameters', then: 9760, now: 3e9, ratio: 1e6, later: 3e16 },
		{ what: 'macs', then: 64_000, now: 1e12, ratio: 1e7, later: null },
		{ what: 'seconds', then: 3 * 86_400, now: 90, ratio: 3000, later: null }
	],
	...POST
};
