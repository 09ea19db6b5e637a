import { LADDER, MLP_PUBLISHED, RUNGS, type Rung } from '../../lab/makemore/published';
import type { FigureAbout, FigureLocale, FigureTable, FigureWords, Mark } from '../figure';
import { isNumber, isOneOf, isWhole } from '../params';
import { picture } from './picture';
import numbers from './numbers.json';
import { WORDS } from './words';

const words: Readonly<Record<FigureLocale, FigureWords>> = {
	en: {
		title: 'makemore: from counting to thinking',
		conclusion:
			'Counting which letter follows which gives names at a loss of 2.4544. A layer that learns by gradient descent arrives at the same number; only a network that sees more letters gets below it.',
		look: [
			'Read the picture: rows are a letter, columns the one after it. Names end after n and a; after q comes u, most of the time.',
			'Draw names: each is a walk through the table, from the point back to the point. They sound like names by twos and by nothing longer.',
			'Add to every count: the picture washes out and the loss climbs to that of all letters alike, 3.2958.',
			'Learn the same: from noise, the net’s table becomes the counted one, and its loss comes within 0.01 of it.',
			'See three letters: on the plane, letters used alike draw together, b, f and p in one corner, c, d, k and t in another, though nothing told the network what a sound is. Its loss falls below what counting pairs can reach.',
			'Climb the ladder: the great steps are to know how often each letter comes, then the letter before, then three of them. Better starts gain little beside these.'
		],
		simplified: [
			'Our list is a later revision of the published one: 32,257 names instead of 32,033. Losses on the two differ in the third digit.',
			'The network learns 20,000 steps with two coordinates a letter, so that they can be drawn; the published one 200,000 steps with ten. With ten coordinates and 200 units it has the published 11,897 parameters.',
			'The one-layer net goes down the exact loss of all pairs at once; its table of counts stands for the examples. Its published 2.4818 includes a penalty and fewer steps.',
			'Rungs above the MLP are marked, not run here.'
		]
	},
	zh: {
		title: 'makemore：从计数到思考',
		conclusion:
			'数一数哪个字母后面跟着哪个，就能造名字，损失为 2.4544。用梯度下降学出来的一层网络到达同一个数；要再低，网络就得看更多字母。',
		look: [
			'读这张图：行是一个字母，列是它后面的字母。名字多在 n 和 a 之后结束；q 后面多半是 u。',
			'抽名字：每个名字都是在表里走一趟，从“.”出发再回到“.”。两两相邻像名字，再长就不像了。',
			'给每格加数：图变淡，损失升到各字母均等时的 3.2958。',
			'学出同一张表：网络的表从噪声变成数出来的那张，损失与之相差不到 0.01。',
			'看三个字母：没人告诉网络什么是读音，用法相近的字母却在平面上聚到一起，b、f、p 在一角，c、d、k、t 在另一处；损失也低到了数字母对达不到的地方。',
			'登阶梯：大的几级是知道各字母的频率，再是看前一个字母，再是看三个；更好的起点相比之下收获不大。'
		],
		simplified: [
			'我们的名单是已发表名单的较新修订：32,257 个名字，而非 32,033 个。两者的损失在第三位数字上有差别。',
			'为了能画出来，网络里每个字母只有两个坐标，学 20,000 步；已发表的是十个坐标、200,000 步。选十个坐标和 200 个单元，就是已发表的 11,897 个参数。',
			'一层网络直接沿全部字母对的精确损失下降，计数表就代表了所有样本。已发表的 2.4818 含惩罚项，步数也较少。',
			'多层感知机以上的各级只作标记，不在这里运行。'
		]
	}
};

const losses = (rung: Rung): string =>
	[LADDER[rung].value.train, LADDER[rung].value.dev].filter((each) => each !== null).join(' / ');
const marks: readonly Mark[] = [
	...RUNGS.map((rung): Mark => ({
		label: {
			en: `Loss on names: ${WORDS.en.rungs[rung]}`,
			zh: `名字上的损失：${WORDS.zh.rungs[rung]}`
		},
		value: losses(rung),
		published: LADDER[rung]
	})),
	{
		label: { en: 'MLP as part 2 left it: parameters, losses', zh: '第 2 部分结束时的多层感知机：参数与损失' },
		value: `11,897; ${MLP_PUBLISHED.value.train ?? ''} / ${MLP_PUBLISHED.value.dev ?? ''}`,
		published: MLP_PUBLISHED
	}
];

function table(locale: FigureLocale): FigureTable {
	const w = WORDS[locale];
	const own: Readonly<Partial<Record<Rung, number>>> = {
		uniform: numbers.uniform,
		unigram: numbers.unigram,
		bigram: numbers.bigram,
		'bigram-net': numbers.net
	};
	return {
		caption: w.ladder,
		head: [w.ladderColumns[0] ?? '', w.published, w.ours],
		rows: RUNGS.map((rung) => [w.rungs[rung], losses(rung), own[rung]?.toFixed(4) ?? ''])
	};
}

export const about: FigureAbout = {
	id: 'makemore',
	moments: ['makemore', 'zth-2-makemore', 'zth-3-mlp', 'zth-4-batchnorm', 'zth-5-backprop-ninja', 'zth-6-wavenet'],
	words,
	marks,
	params: {
		part: isOneOf('net', 'mlp', 'ladder'),
		smooth: isNumber(0, 100_000),
		pair: (value) => Array.from(value).length === 2,
		word: (value) => value !== '',
		draw: isWhole(1, 999),
		rate: isNumber(0.1, 500),
		penalty: isNumber(0, 100),
		context: isOneOf('1', '2', '5', '8'),
		coords: isOneOf('10', '24'),
		hidden: isOneOf('20', '200'),
		start: isOneOf('plain'),
		begin: (value) => Array.from(value).length <= 60,
		at: isWhole(0, 20_000)
	},
	picture,
	table,
	load: () => import('./Figure.svelte')
};
