import type { FigureAbout, FigureTable, Mark } from '../figure';
import { NUMBERS } from './numbers';
import { picture } from './picture';
import { PUBLISHED } from './published';
import { PARAMS } from './state';
import { WORDS } from './words';

const marks: readonly Mark[] = [
	{
		label: { en: 'Loss of the first step, nats a letter', zh: '第一步的损失（每个字母，奈特）' },
		value: '3.37',
		published: PUBLISHED.first
	},
	{
		label: { en: 'Loss at the end of 1,000 steps', zh: '1,000 步结束时的损失' },
		value: '≈ 2.37',
		published: PUBLISHED.last
	},
	{
		label: { en: 'Loss on names it never saw', zh: '在从未见过的名字上的损失' },
		value: '2.373',
		published: PUBLISHED.heldOut
	},
	{ label: { en: 'Parameters', zh: '参数个数' }, value: '4,192', published: PUBLISHED.parameters },
	{
		label: { en: '1,000 steps in CPython, on his laptop', zh: 'CPython 在他的笔记本上跑 1,000 步' },
		value: '≈ 1 min',
		published: PUBLISHED.seconds
	}
];

const table = (locale: 'en' | 'zh'): FigureTable => ({
	caption:
		locale === 'zh'
			? '种子 42 的训练：最近 50 步损失的平均（每个字母，奈特）'
			: 'The training from seed 42: mean of the last 50 losses, in nats a letter',
	head: locale === 'zh' ? ['步', '损失'] : ['Step', 'Loss'],
	rows: NUMBERS.mean.flatMap((loss, i) => ((i + 1) % 5 === 0 ? [[String(20 * (i + 1)), loss.toFixed(3)]] : []))
});

export const about: FigureAbout = {
	id: 'microgpt',
	moments: ['microgpt', 'microgpt-as-spec', 'makemore', 'micrograd', 'nanogpt'],
	words: WORDS,
	marks,
	params: PARAMS,
	picture,
	table,
	load: () => import('./Figure.svelte')
};
