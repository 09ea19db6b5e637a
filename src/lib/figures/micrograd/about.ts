import { DEMO, NEURON, SELF_TEST } from '../../lab/micrograd/published';
import type { FigureAbout, FigureLocale, FigureTable, FigureWords, Mark } from '../figure';
import { isNumber, isOneOf, isWhole } from '../params';
import numbers from './numbers.json';
import { picture } from './picture';

const words: Readonly<Record<FigureLocale, FigureWords>> = {
	en: {
		title: 'micrograd: gradients, value by value',
		conclusion:
			'A neural network is a large expression. One rule, the chain rule, run backwards through it tells every number in it how to change; nothing more is needed to learn.',
		look: [
			'Walk through the neuron of the lecture: first every value is worked out, then each gradient comes back as slope times gradient. They land on the published numbers.',
			'Choose “a value used twice”: its gradient arrives in parts and they add up. The first version of micrograd got this wrong for two days.',
			'Nudge an input: the result moves by almost exactly what its gradient foretold.',
			'Train the network: 337 such values fold a line around the two moons. The loss may jump up first, as it did in the published run; then both fall the same way.',
			'Take the hidden layers away: one straight line is all it can draw.'
		],
		simplified: [
			'The points and first weights come from our generator, those of the published run from two others. So the run begins elsewhere and ends alike: all points right, here first at step 72, there at step 40.',
			'tanh, exp and log are values of their own, as in the lecture; the library itself has +, ×, powers and ReLU.',
			'A constant used once is written in the box that uses it; its gradient is worked out, but not drawn.'
		]
	},
	zh: {
		title: 'micrograd：逐个值求梯度',
		conclusion:
			'神经网络就是一个很大的表达式。让链式法则从结果倒着走一遍，式中每个数就知道自己该怎样变；学习所需的不过如此。',
		look: [
			'逐步走完讲座里的神经元：先算出每个值，再以“斜率 × 梯度”把梯度一个个传回来，最后与已发表的数字一致。',
			'选“用了两次的值”：它的梯度分几份到达，须相加。micrograd 的第一版在这里错了两天。',
			'微调一个输入：结果的变化几乎正是梯度预告的。',
			'训练网络：337 个这样的值让一条线绕着两弯月牙弯折。损失起初可能上跳，已发表的运行也是如此；随后两者同样下降。',
			'去掉隐藏层：它只能画出一条直线。'
		],
		simplified: [
			'数据点和初始权重出自我们的随机数发生器，已发表的运行用的是另外两种。所以起点不同、终点相似：全部判断正确，这里首次在第 72 步，那里在第 40 步。',
			'tanh、exp、log 都是单独的运算，与讲座相同；库本身只有 +、×、幂和 ReLU。',
			'只用一次的常数写在使用它的方框里；它的梯度照算，但不画出。'
		]
	}
};

const gradients = (values: Readonly<Record<string, number>>): string =>
	Object.entries(values)
		.map(([name, value]) => `∂${name} ${String(value).replace('-', '−')}`)
		.join(', ');
const marks: readonly Mark[] = [
	{
		label: { en: 'Self-test of the README: g, and its gradients', zh: 'README 的自检：g 及其梯度' },
		value: `${SELF_TEST.value.result}; ${gradients(SELF_TEST.value.gradients)}`,
		published: SELF_TEST
	},
	{
		label: { en: 'Neuron of the lecture: o, and its gradients', zh: '讲座里的神经元：o 及其梯度' },
		value: `${NEURON.value.result}; ${gradients(NEURON.value.gradients)}`,
		published: NEURON
	},
	...DEMO.value
		.filter(([step]) => [0, 10, 40, 99].includes(step))
		.map(([step, loss, accuracy]): Mark => ({
			label: {
				en: `Two moons, step ${step}: loss, points on the right side`,
				zh: `两弯月牙，第 ${step} 步：损失，判断正确的点`
			},
			value: `${loss}; ${accuracy} %`,
			published: DEMO
		}))
];

const table = (locale: FigureLocale): FigureTable => ({
	caption:
		locale === 'zh'
			? '种子 1337 的训练：每十步的损失与正确率，及已发表的损失'
			: 'The training from seed 1337: loss and points on the right side every tenth step, and the published loss',
	head: locale === 'zh' ? ['步', '损失', '正确', '已发表'] : ['Step', 'Loss', 'Right', 'Published'],
	rows: numbers.loss.flatMap((loss, step) =>
		step % 10 === 0 || step === numbers.loss.length - 1
			? [
					[
						String(step),
						loss.toFixed(4),
						`${numbers.accuracy[step] ?? ''} %`,
						String(DEMO.value.find(([at]) => at === step)?.[1] ?? '')
					]
				]
			: []
	)
});

export const about: FigureAbout = {
	id: 'micrograd',
	moments: ['micrograd', 'zth-1-micrograd'],
	words,
	marks,
	params: {
		part: isOneOf('moons'),
		ex: isOneOf('readme', 'reuse'),
		e: () => true,
		in: (value) => /^(?:[\p{L}_][\p{L}\p{N}_]*:-?\d*\.?\d+(?:e-?\d+)?,?)+$/u.test(value),
		at: isWhole(0, 999),
		seed: isWhole(0, 999_999),
		noise: isNumber(0, 0.5),
		net: isOneOf('0', '4', '16'),
		act: isOneOf('tanh'),
		loss: isOneOf('logistic')
	},
	picture,
	table,
	load: () => import('./Figure.svelte')
};
