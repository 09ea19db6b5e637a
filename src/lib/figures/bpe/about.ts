/** The tokenizer, as pages know it without running it. */
import { COMPRESSION, GPT2_VOCABULARY, GPT4, SAMPLE, TOY } from '../../lab/bpe/published';
import type { FigureAbout } from '../figure';
import { picture, table } from './picture';
import { PARAMS } from './state';
import { WORDS } from './words';

const { bytes, merges, special } = GPT2_VOCABULARY.value;

export const about: FigureAbout = {
	id: 'bpe',
	moments: ['minbpe', 'zth-8-gpt-tokenizer'],
	words: WORDS,
	marks: [
		{
			label: { en: `The toy “${TOY.value.text}” after three merges`, zh: `玩具例子“${TOY.value.text}”合并三次之后` },
			value: TOY.value.ids.join(' '),
			published: TOY
		},
		{
			label: {
				en: 'How much shorter 20 merges make the lecture’s text of 24,000 bytes',
				zh: '讲座中 24,000 字节的文字，合并 20 次后缩短到几分之一'
			},
			value: `${COMPRESSION.value.ratio} ×`,
			published: COMPRESSION
		},
		{
			label: { en: 'GPT-2’s vocabulary: bytes, merges, end of text', zh: 'GPT-2 的词表：字节、合并、文本结束符' },
			value: [bytes, merges, special].map((n) => n.toLocaleString('en-US')).join(' + '),
			published: GPT2_VOCABULARY
		},
		{
			label: {
				en: 'Tokens of one sample text, for GPT-2 and for GPT-4',
				zh: '同一段示例文字，GPT-2 与 GPT-4 各用多少 token'
			},
			value: `${SAMPLE.value.gpt2} · ${SAMPLE.value.gpt4}`,
			published: SAMPLE
		},
		{
			label: { en: `“${GPT4.value.text}” in GPT-4’s tokens`, zh: `“${GPT4.value.text}”在 GPT-4 里有几个 token` },
			value: String(GPT4.value.ids.length),
			published: GPT4
		}
	],
	params: PARAMS,
	picture,
	table,
	load: () => import('./Figure.svelte')
};
