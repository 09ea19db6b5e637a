/** Published losses on names, in nats a character. The list was an earlier revision of ours: 32,033 names. */
import type { Published } from '../published';

const notebook = (moment: string, part: string, file: string) =>
	({
		moment,
		source: `Zero to Hero, makemore part ${part}`,
		url: `https://github.com/karpathy/nn-zero-to-hero/blob/master/lectures/makemore/${file}.ipynb`,
		kind: 'published'
	}) as const;
const BIGRAMS = notebook('zth-2-makemore', '1', 'makemore_part1_bigrams');
const MLP = notebook('zth-3-mlp', '2', 'makemore_part2_mlp');
const NORM = notebook('zth-4-batchnorm', '3', 'makemore_part3_bn');
const BACKPROP = notebook('zth-5-backprop-ninja', '4', 'makemore_part4_backprop');
const WAVENET = notebook('zth-6-wavenet', '5', 'makemore_part5_cnn1');
const COUNTED = {
	moment: 'makemore',
	source: 'exact counts over makemore/names.txt (32,033 names)',
	url: 'https://github.com/karpathy/makemore',
	kind: 'measured'
} as const;
const MAKEMORE = { ...COUNTED, source: 'makemore, README', kind: 'published' } as const;

export const RUNGS = [
	'uniform',
	'unigram',
	'bigram',
	'bigram-smoothed',
	'bigram-net',
	'mlp',
	'quiet-output',
	'tanh-unsaturated',
	'kaiming',
	'batch-norm',
	'by-hand',
	'context-8',
	'hierarchical',
	'norm-fixed',
	'wider',
	'transformer'
] as const;
export type Rung = (typeof RUNGS)[number];

/** A rung of the ladder: its loss on what it learned from and on what was kept back, null where not given. */
export interface RungLosses {
	readonly train: number | null;
	/** Dev or validation loss; of the transformer, test. */
	readonly dev: number | null;
}

/**
 * From knowing nothing to a transformer. The notebook of part 1 prints 2.4765 for counting, but from a table that had
 * been overwritten by the net's; the count itself gives 2.4540. The net's 2.4818 includes its penalty.
 */
export const LADDER: Readonly<Record<Rung, Published<RungLosses>>> = {
	uniform: { value: { train: 3.2958, dev: null }, ...COUNTED },
	unigram: { value: { train: 2.8227, dev: null }, ...COUNTED },
	bigram: { value: { train: 2.454, dev: null }, ...COUNTED },
	'bigram-smoothed': { value: { train: 2.4546, dev: null }, ...COUNTED },
	'bigram-net': { value: { train: 2.4818, dev: null }, ...BIGRAMS },
	mlp: { value: { train: 2.1245, dev: 2.1682 }, ...NORM },
	'quiet-output': { value: { train: 2.07, dev: 2.13 }, ...NORM },
	'tanh-unsaturated': { value: { train: 2.0356, dev: 2.1027 }, ...NORM },
	kaiming: { value: { train: 2.0377, dev: 2.107 }, ...NORM },
	'batch-norm': { value: { train: 2.0668, dev: 2.1048 }, ...NORM },
	'by-hand': { value: { train: 2.0705, dev: 2.1099 }, ...BACKPROP },
	'context-8': { value: { train: 1.918, dev: 2.027 }, ...WAVENET },
	hierarchical: { value: { train: 1.941, dev: 2.029 }, ...WAVENET },
	'norm-fixed': { value: { train: 1.912, dev: 2.022 }, ...WAVENET },
	wider: { value: { train: 1.769, dev: 1.993 }, ...WAVENET },
	transformer: { value: { train: null, dev: 1.92 }, ...MAKEMORE }
};

/** The MLP as part 2 left it: 11,897 parameters, 200,000 steps. */
export const MLP_PUBLISHED: Published<RungLosses & { readonly parameters: number }> = {
	value: { train: 2.126, dev: 2.1701, parameters: 11_897 },
	...MLP
};
