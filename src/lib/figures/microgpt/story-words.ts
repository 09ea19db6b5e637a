/** Words of one training step, told number by number. */
import type { FigureLocale } from '../figure';

export interface StoryWords {
	readonly title: string;
	readonly lead: string;
	readonly over: string;
	readonly resting: string;
	readonly stepWord: (step: string, word: string) => string;
	readonly take: string;
	readonly forward: string;
	readonly forwardText: string;
	readonly reads: string;
	readonly foretells: string;
	readonly chance: string;
	readonly minusLog: string;
	readonly position: string;
	readonly start: string;
	readonly end: string;
	/** Vectors on the way forward at one position. */
	readonly vectors: Readonly<
		Record<'start' | 'query' | 'key' | 'value' | 'joined' | 'middle' | 'hidden' | 'out', string>
	>;
	readonly layer: (layer: number) => string;
	readonly loss: string;
	readonly lossText: (sum: string, count: number, loss: string) => string;
	readonly backward: string;
	readonly backwardText: string;
	readonly matrix: string;
	readonly row: string;
	readonly column: string;
	readonly gradientOf: (matrix: string) => string;
	readonly byBack: string;
	readonly byTrying: (up: string, down: string, by: string) => string;
	readonly adam: string;
	readonly adamText: string;
	readonly quantities: Readonly<
		Record<'gradient' | 'first' | 'second' | 'firstCorrected' | 'secondCorrected' | 'rate', string>
	>;
	readonly was: string;
	readonly is: string;
	readonly numbers: string;
}

export const STORY_WORDS: Readonly<Record<FigureLocale, StoryWords>> = {
	en: {
		title: 'One training step, number by number',
		lead: 'The next step is worked out here and not taken, until you take it.',
		over: 'The training is over: there is no next step. Go back to any step to see one.',
		resting: 'Pause the training to see its next step.',
		stepWord: (step, word) => `Step ${step} reads “${word}”`,
		take: 'Take this step',
		forward: '1 · Forward',
		forwardText: 'At each position the model reads one letter and says how likely each letter is to come next.',
		reads: 'reads',
		foretells: 'should foretell',
		chance: 'gives it p',
		minusLog: '−ln p',
		position: 'Numbers at position',
		start: 'start',
		end: 'end',
		vectors: {
			start: 'letter + place, normalized',
			query: 'query',
			key: 'key',
			value: 'value',
			joined: 'what the heads took',
			middle: 'stream after attention',
			hidden: 'hidden, after ReLU',
			out: 'stream after the layer'
		},
		layer: (layer) => `Layer ${layer}`,
		loss: '2 · Loss',
		lossText: (sum, count, loss) => `The mean of −ln p: ${sum} ÷ ${count} = ${loss} nats a letter.`,
		backward: '3 · Backward',
		backwardText:
			'How the loss changes with each number of the model, all in one pass back. Pick one; trying it out gives the same.',
		matrix: 'Matrix',
		row: 'Row',
		column: 'Column',
		gradientOf: (matrix) => `Gradient of ${matrix}; pick a number in it`,
		byBack: 'by backpropagation',
		byTrying: (up, down, by) => `by trying: (${up} − ${down}) ÷ (2 · ${by})`,
		adam: '4 · Adam',
		adamText: 'Each number moves by the running mean of its gradient over the root of the running mean of its square.',
		quantities: {
			gradient: 'gradient g',
			first: 'mean of g: m = 0.85 m + 0.15 g',
			second: 'mean of g²: v = 0.99 v + 0.01 g²',
			firstCorrected: 'm, corrected for its start at 0',
			secondCorrected: 'v, corrected for its start at 0',
			rate: 'learning rate now'
		},
		was: 'was',
		is: 'becomes',
		numbers: 'These numbers as a table'
	},
	zh: {
		title: '一个训练步，逐数来看',
		lead: '这里算出下一步，但并不走，直到你让它走。',
		over: '训练已经结束，没有下一步了。退回任何一步就能看到。',
		resting: '暂停训练，就能看到它的下一步。',
		stepWord: (step, word) => `第 ${step} 步读“${word}”`,
		take: '走这一步',
		forward: '1 · 前向',
		forwardText: '在每个位置，模型读一个字母，给出每个字母接着出现的可能性。',
		reads: '读到',
		foretells: '应当料到',
		chance: '给它的 p',
		minusLog: '−ln p',
		position: '哪个位置上的数',
		start: '词首',
		end: '结束',
		vectors: {
			start: '字母加位置，归一化后',
			query: '查询',
			key: '键',
			value: '值',
			joined: '各头取来的',
			middle: '注意力之后的主干',
			hidden: '隐层，ReLU 之后',
			out: '这一层之后的主干'
		},
		layer: (layer) => `第 ${layer} 层`,
		loss: '2 · 损失',
		lossText: (sum, count, loss) => `−ln p 的平均：${sum} ÷ ${count} = 每个字母 ${loss} 奈特。`,
		backward: '3 · 反向',
		backwardText: '模型的每个数变一点，损失会变多少；往回走一遍就全都算出。任选一个，直接试出来的结果相同。',
		matrix: '矩阵',
		row: '行',
		column: '列',
		gradientOf: (matrix) => `${matrix} 的梯度；点选其中一个数`,
		byBack: '反向传播得出',
		byTrying: (up, down, by) => `直接试出：（${up} − ${down}）÷（2 · ${by}）`,
		adam: '4 · Adam',
		adamText: '每个数移动的量，是梯度的滑动平均除以梯度平方滑动平均的平方根。',
		quantities: {
			gradient: '梯度 g',
			first: 'g 的平均：m = 0.85 m + 0.15 g',
			second: 'g² 的平均：v = 0.99 v + 0.01 g²',
			firstCorrected: 'm，修正从 0 起步的偏差',
			secondCorrected: 'v，修正从 0 起步的偏差',
			rate: '此刻的学习率'
		},
		was: '原来',
		is: '变成',
		numbers: '用表格看这些数'
	}
};
