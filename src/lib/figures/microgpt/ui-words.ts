/** Words of the figure at work. */
import type { FigureLocale } from '../figure';

interface UiWords {
	readonly lossNow: string;
	readonly lossMean: string;
	readonly unseen: string;
	readonly speed: string;
	readonly pace: string;
	readonly paces: Readonly<Record<'watch' | 'full', string>>;
	readonly chart: (step: string, mean: string) => string;
	readonly yLabel: string;
	readonly xLabel: string;
	readonly mean: string;
	readonly chance: string;
	readonly publishedFirst: string;
	readonly publishedLast: string;
	readonly makes: (step: string) => string;
	readonly becoming: string;
	readonly stepColumn: string;
	readonly wordsColumn: string;
	readonly loadingData: string;
	readonly noData: string;
	readonly failed: string;
	readonly retry: string;
	readonly ask: string;
	readonly name: string;
	readonly temperature: string;
	readonly next: (prefix: string) => string;
	readonly nextTable: string;
	readonly letter: string;
	readonly chanceColumn: string;
	readonly end: string;
	readonly others: string;
	readonly attention: string;
	readonly attentionHelp: string;
	readonly head: (layer: number, head: number) => string;
	readonly headOf: (layer: number, head: number, most: string) => string;
	readonly surprise: (mean: string) => string;
	readonly settings: string;
	readonly setting: Readonly<
		Record<'layers' | 'width' | 'heads' | 'context' | 'steps' | 'rate' | 'seed' | 'engine', string>
	>;
	readonly engines: Readonly<Record<'fast' | 'scalar', string>>;
	readonly notMultiple: (heads: number) => string;
	readonly size: (parameters: string, words: string, letters: string) => string;
	readonly published: string;
	readonly own: string;
	readonly ownHelp: string;
	readonly paste: string;
	readonly file: string;
	readonly learn: string;
	readonly useNames: string;
	readonly ownUsed: string;
	readonly lossTable: string;
}

export const UI_WORDS: Readonly<Record<FigureLocale, UiWords>> = {
	en: {
		lossNow: 'Loss of this step',
		lossMean: 'Mean of the last 100',
		unseen: 'On 1,000 words it never saw',
		speed: 'Steps a second of work',
		pace: 'Pace',
		paces: { watch: 'Slow enough to watch', full: 'Full speed' },
		chart: (step, mean) => `Loss over training steps. After step ${step} the mean of the last 100 is ${mean}.`,
		yLabel: 'loss, nats a letter',
		xLabel: 'step',
		mean: 'mean of 50',
		chance: 'knowing nothing',
		publishedFirst: 'published 3.37',
		publishedLast: 'published 2.37',
		makes: (step) => `Words it makes after step ${step}`,
		becoming: 'How noise becomes words',
		stepColumn: 'Step',
		wordsColumn: 'The first words it makes',
		loadingData: 'Loading the names …',
		noData: 'The list of names could not be loaded.',
		failed: 'The model stopped, by a mistake of ours.',
		retry: 'Try again',
		ask: 'Ask the model',
		name: 'A word, or its beginning',
		temperature: 'Temperature',
		next: (prefix) => (prefix === '' ? 'What it expects first' : `What it expects after “${prefix}”`),
		nextTable: 'Chances of the next letter',
		letter: 'Letter',
		chanceColumn: 'Chance',
		end: 'end',
		others: 'others',
		attention: 'Where each head looks',
		attentionHelp:
			'Each row is a letter being read, each column one before it (· is the start of the word). The darker, the more of the head’s attention.',
		head: (layer, head) => `Layer ${layer}, head ${head}`,
		headOf: (layer, head, most) => `Layer ${layer}, head ${head}: ${most}`,
		surprise: (mean) => `Loss of the whole word, its end counted: ${mean} nats a letter.`,
		settings: 'Change the model',
		setting: {
			layers: 'Depth (layers)',
			width: 'Width',
			heads: 'Heads',
			context: 'Letters seen at once',
			steps: 'Steps',
			rate: 'Learning rate',
			seed: 'Seed',
			engine: 'Engine'
		},
		engines: { fast: 'fast: flat arrays', scalar: 'scalar: an object a number' },
		notMultiple: (heads) => `Width is divided among the heads: a multiple of ${heads}.`,
		size: (parameters, words, letters) => `${parameters} parameters, ${words} words of ${letters} letters`,
		published: 'As published',
		own: 'Words of your own',
		ownHelp:
			'One word a line, any language; a few hundred are enough to see something. They stay in your browser, so an address cannot carry them.',
		paste: 'Words, one a line',
		file: 'Or a text file',
		learn: 'Learn these',
		useNames: 'Back to the names',
		ownUsed: 'Learning your words.',
		lossTable: 'Losses of this training, in nats a letter'
	},
	zh: {
		lossNow: '这一步的损失',
		lossMean: '最近 100 步平均',
		unseen: '在没见过的 1,000 个词上',
		speed: '每秒能算的步数',
		pace: '速度',
		paces: { watch: '慢到看得清', full: '全速' },
		chart: (step, mean) => `损失随训练步数的变化。第 ${step} 步之后，最近 100 步平均为 ${mean}。`,
		yLabel: '损失（每个字母，奈特）',
		xLabel: '步',
		mean: '50 步平均',
		chance: '一无所知',
		publishedFirst: '已公布 3.37',
		publishedLast: '已公布 2.37',
		makes: (step) => `第 ${step} 步之后它造的词`,
		becoming: '乱码怎样变成词',
		stepColumn: '步',
		wordsColumn: '它最先造出的几个词',
		loadingData: '正在载入名单……',
		noData: '未能载入名单。',
		failed: '模型停了，是我们的错误。',
		retry: '重试',
		ask: '问问模型',
		name: '一个词，或词的开头',
		temperature: '温度',
		next: (prefix) => (prefix === '' ? '它预料的第一个字母' : `“${prefix}”之后，它预料的字母`),
		nextTable: '下一个字母的概率',
		letter: '字母',
		chanceColumn: '概率',
		end: '结束',
		others: '其余',
		attention: '每个注意力头在看哪里',
		attentionHelp: '每一行是正在读的字母，每一列是它之前的字母（· 表示词首）。颜色越深，这个头分给它的注意力越多。',
		head: (layer, head) => `第 ${layer} 层，第 ${head} 头`,
		headOf: (layer, head, most) => `第 ${layer} 层，第 ${head} 头：${most}`,
		surprise: (mean) => `整个词（含结尾）的损失：每个字母 ${mean} 奈特。`,
		settings: '改变模型',
		setting: {
			layers: '深度（层数）',
			width: '宽度',
			heads: '注意力头数',
			context: '一次看到的字母数',
			steps: '步数',
			rate: '学习率',
			seed: '种子',
			engine: '引擎'
		},
		engines: { fast: '快：平铺的数组', scalar: '标量：一个数一个对象' },
		notMultiple: (heads) => `宽度要平分给各个头：须是 ${heads} 的倍数。`,
		size: (parameters, words, letters) => `${parameters} 个参数，${words} 个词，${letters} 种字母`,
		published: '恢复公布的设置',
		own: '用你自己的词',
		ownHelp: '每行一个词，任何语言都行；几百个就看得出变化。词留在你的浏览器里，所以地址里带不上。',
		paste: '词表，每行一个',
		file: '或选一个文本文件',
		learn: '学这些词',
		useNames: '换回名单',
		ownUsed: '正在学你的词。',
		lossTable: '这次训练的损失（每个字母，奈特）'
	}
};
