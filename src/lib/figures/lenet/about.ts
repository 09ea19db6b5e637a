/** The digit reader of 1989, as pages know it without running it. */
import { COUNTS_PUBLISHED, LADDER_PUBLISHED, PAPER } from '../../lab/lenet/published';
import type { FigureAbout, Mark } from '../figure';
import { WORDS } from './frame-words';
import { LADDER_PERCENT } from './numbers';
import { picture, table } from './picture';
import { PARAMS } from './state';
import { FIGURE_WORDS } from './words';

const { value: counts, ...counted } = COUNTS_PUBLISHED;
const rungs: Mark[] = LADDER_PUBLISHED.map(({ change, value, ...published }, i) => ({
	label: {
		en: change === null ? 'Test error of the reproduction' : `… with ${FIGURE_WORDS.en.change[change]} added`,
		zh: change === null ? '复现的测试错误率' : `……再加：${FIGURE_WORDS.zh.change[change]}`
	},
	value: `${LADDER_PERCENT[i] ?? ''} % (${value.test})`,
	published
}));

export const about: FigureAbout = {
	id: 'lenet',
	moments: ['lecun-1989', 'lecun1989-repro'],
	words: WORDS,
	marks: [
		{
			label: { en: 'Parameters, connections, multiplications an image', zh: '参数、连接、每张图的乘法次数' },
			value: [counts.parameters, counts.connections, counts.macs].map((n) => n.toLocaleString('en-US')).join(' · '),
			published: counted
		},
		{
			label: { en: 'Test error of the paper of 1989', zh: '1989 年论文的测试错误率' },
			value: `5.0 % (${PAPER.value.test})`,
			published: PAPER
		},
		...rungs
	],
	params: PARAMS,
	picture,
	table,
	load: () => import('./Figure.svelte')
};
