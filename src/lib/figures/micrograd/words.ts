/** micrograd's words. */
import type { FigureLocale } from '../figure';
import type { Activation } from '../../lab/micrograd/network';
import type { MoonLoss } from '../../lab/micrograd/moon-options';
import type { Example, Net, Part } from './state';

export interface Words {
	readonly parts: string;
	readonly part: Readonly<Record<Part, string>>;
	readonly example: string;
	readonly examples: Readonly<Record<Example | 'own', string>>;
	readonly expression: string;
	readonly grammar: string;
	readonly given: string;
	readonly graph: (result: string, value: string) => string;
	readonly walk: Readonly<Record<'drive' | 'run' | 'again', string>>;
	readonly nudge: string;
	readonly nudged: (
		o: Readonly<Record<'name' | 'by' | 'result' | 'from' | 'to' | 'rise' | 'gradient' | 'told', string>>
	) => string;
	readonly published: (text: string) => string;
	readonly table: string;
	readonly columns: readonly [value: string, made: string, number: string, gradient: string];
	readonly plane: (accuracy: string) => string;
	readonly upper: string;
	readonly lower: string;
	readonly parameters: (count: string) => string;
	readonly loss: string;
	readonly steps: string;
	readonly ours: string;
	readonly theirs: string;
	readonly chart: string;
	readonly right: string;
	readonly seed: string;
	readonly noise: string;
	readonly net: string;
	readonly nets: Readonly<Record<Net, string>>;
	readonly activation: string;
	readonly activations: Readonly<Record<Activation, string>>;
	readonly objective: string;
	readonly objectives: Readonly<Record<MoonLoss, string>>;
	readonly edge: string;
	readonly runTable: string;
	readonly runColumns: readonly [step: string, loss: string, right: string, published: string];
}

export const WORDS: Readonly<Record<FigureLocale, Words>> = {
	en: {
		parts: 'Parts of the figure',
		part: { expression: 'One expression', moons: 'A network of 337 of them' },
		example: 'Start from',
		examples: {
			neuron: 'the neuron of the lecture',
			readme: 'the self-test of the README',
			reuse: 'a value used twice',
			own: 'your own'
		},
		expression: 'Expression, one line for each value',
		grammar: '+ − * / ** ( ) relu tanh exp log. The last line is the result.',
		given: 'Numbers given',
		graph: (result, value) =>
			`Graph of the expression; its result ${result} is ${value}. Its numbers are in the table below.`,
		walk: { drive: 'Forward, then back', run: 'Walk through', again: 'Walk again' },
		nudge: 'Is a gradient true? Nudge',
		nudged: ({ name, by, result, from, to, rise, gradient, told }) =>
			`With ${name} raised by ${by}, ${result} goes from ${from} to ${to}: ${rise}. The gradient foretold ${gradient} × ${by} = ${told}.`,
		published: (text) => `Published for this expression: ${text}.`,
		table: 'Values and gradients as a table',
		columns: ['Value', 'Made by', 'Number', 'Gradient of the result in it'],
		plane: (accuracy) =>
			`100 points in two moons and what the network says of the plane around them; ${accuracy} of the points are on the right side.`,
		upper: 'upper moon',
		lower: 'lower moon',
		parameters: (count) => `${count} parameters, each a value like those of the expression`,
		loss: 'Loss',
		steps: 'step',
		ours: 'this run',
		theirs: 'published run',
		chart: 'Loss of this run at each step, beside the published run',
		right: 'on the right side',
		seed: 'Seed',
		noise: 'Noise of the points',
		net: 'Hidden layers',
		nets: { '0': 'none', '4': '4', '16': '16', '16,16': '16 and 16 (published)' },
		activation: 'Nonlinearity',
		activations: { relu: 'ReLU (published)', tanh: 'tanh' },
		objective: 'Loss',
		objectives: { svm: 'hinge (published)', logistic: 'logistic' },
		edge: 'Line: the network cannot decide. Dashes: a score of 1 either way; with the hinge, points beyond them on their own side pull no more.',
		runTable: 'The run as a table',
		runColumns: ['Step', 'Loss', 'On the right side', 'Published loss']
	},
	zh: {
		parts: '图的各部分',
		part: { expression: '一个表达式', moons: '由 337 个参数组成的网络' },
		example: '从这里开始',
		examples: { neuron: '讲座里的神经元', readme: 'README 的自检', reuse: '用了两次的值', own: '自己写的' },
		expression: '表达式，每行一个值',
		grammar: '可用 + − * / ** ( ) relu tanh exp log。最后一行是结果。',
		given: '给定的数',
		graph: (result, value) => `表达式的计算图；结果 ${result} 为 ${value}。全部数字见下方表格。`,
		walk: { drive: '先前向，再反向', run: '逐步走', again: '再走一遍' },
		nudge: '梯度可信吗？微调',
		nudged: ({ name, by, result, from, to, rise, gradient, told }) =>
			`${name} 增加 ${by}，${result} 从 ${from} 变为 ${to}：${rise}。梯度预告的是 ${gradient} × ${by} = ${told}。`,
		published: (text) => `这个表达式已发表的结果：${text}。`,
		table: '用表格看值与梯度',
		columns: ['值', '如何得来', '数', '结果对它的梯度'],
		plane: (accuracy) => `两弯月牙上的 100 个点，以及网络对周围平面的判断；${accuracy} 的点判断正确。`,
		upper: '上弦月牙',
		lower: '下弦月牙',
		parameters: (count) => `${count} 个参数，每一个都是表达式里那样的值`,
		loss: '损失',
		steps: '步',
		ours: '本次运行',
		theirs: '已发表的运行',
		chart: '本次运行每一步的损失，与已发表的运行对照',
		right: '判断正确',
		seed: '随机种子',
		noise: '点的噪声',
		net: '隐藏层',
		nets: { '0': '无', '4': '4', '16': '16', '16,16': '16 与 16（已发表）' },
		activation: '非线性',
		activations: { relu: 'ReLU（已发表）', tanh: 'tanh' },
		objective: '损失函数',
		objectives: { svm: '合页（已发表）', logistic: '逻辑斯谛' },
		edge: '实线：网络无法决断之处。虚线：得分为 ±1；用合页损失时，在自己一侧越过虚线的点不再施加拉力。',
		runTable: '用表格看这次运行',
		runColumns: ['步', '损失', '判断正确', '已发表的损失']
	}
};
