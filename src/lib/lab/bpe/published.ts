/** Published checks and numbers of minbpe and of the lecture it was written for. */
import type { Published } from '../published';

const MINBPE = {
	moment: 'minbpe',
	source: 'minbpe, README',
	url: 'https://github.com/karpathy/minbpe',
	kind: 'published'
} as const;
const LECTURE = {
	moment: 'zth-8-gpt-tokenizer',
	source: "Let's build the GPT Tokenizer",
	url: 'https://www.youtube.com/watch?v=zduSFxRajkE',
	kind: 'published'
} as const;

/** Three merges learned from a text, and the text in them. */
export const TOY: Published<{ readonly text: string; readonly merges: number; readonly ids: readonly number[] }> = {
	value: { text: 'aaabdaaabac', merges: 3, ids: [258, 100, 258, 97, 99] },
	...MINBPE
};

/** A text in GPT-4's own tokens (cl100k_base). */
export const GPT4: Published<{ readonly text: string; readonly ids: readonly number[] }> = {
	value: {
		text: 'hello123!!!? (안녕하세요!) 😉',
		ids: [15339, 4513, 12340, 30, 320, 31495, 230, 75265, 243, 92245, 16715, 57037]
	},
	...MINBPE
};

/** Tokens of one sample text: GPT-2, and GPT-4 with about twice the vocabulary. */
export const SAMPLE: Published<{ readonly gpt2: number; readonly gpt4: number }> = {
	value: { gpt2: 300, gpt4: 185 },
	...LECTURE
};

/** GPT-2's vocabulary: bytes, merges and one token for the end of a text. */
export const GPT2_VOCABULARY: Published<{ readonly bytes: number; readonly merges: number; readonly special: number }> =
	{
		value: { bytes: 256, merges: 50_000, special: 1 },
		...LECTURE
	};

/** The lecture's own text: 20 merges make 24,000 bytes 1.27 times shorter. */
export const COMPRESSION: Published<{ readonly bytes: number; readonly merges: number; readonly ratio: number }> = {
	value: { bytes: 24_000, merges: 20, ratio: 1.27 },
	...LECTURE
};
