/** makemore's words. */
import type { Rung } from '../../lab/makemore/published';
import type { FigureLocale } from '../figure';
import type { Part } from './state';

export interface Words {
	readonly parts: string;
	readonly part: Readonly<Record<Part, string>>;
	readonly loading: string;
	readonly unloaded: string;
	readonly words: (count: string, pairs: string) => string;
	readonly first: string;
	readonly next: string;
	readonly boundary: string;
	readonly table: (size: number) => string;
	readonly pair: (o: {
		first: string;
		next: string;
		count: string;
		share: string;
		starts: boolean;
		ends: boolean;
	}) => string;
	readonly row: (first: string) => string;
	readonly smoothing: string;
	readonly loss: string;
	readonly counting: string;
	readonly uniform: string;
	readonly unigram: string;
	readonly draw: string;
	readonly drawn: string;
	readonly word: string;
	readonly wordLoss: (word: string, loss: string) => string;
	readonly impossible: string;
	readonly long: (most: number) => string;
	readonly pairsTable: string;
	readonly pairsColumns: readonly string[];
	readonly learned: string;
	readonly counted: string;
	readonly lossPart: string;
	readonly gap: (loss: string, gap: string, counted: string) => string;
	readonly close: string;
	readonly rate: string;
	readonly penalty: string;
	readonly steps: string;
	readonly netTable: string;
	readonly netColumns: readonly string[];
	readonly published: string;
	readonly batch: string;
	readonly dev: string;
	readonly places: (letters: string) => string;
	readonly placesOf: (coordinates: number) => string;
	readonly begin: string;
	readonly after: (beginning: string) => string;
	readonly samples: string;
	readonly parameters: (count: string) => string;
	readonly context: string;
	readonly coords: string;
	readonly hidden: string;
	readonly start: string;
	readonly starts: Readonly<Record<'scaled' | 'plain', string>>;
	readonly mlpLoss: (train: string, dev: string) => string;
	readonly placesTable: string;
	readonly placesColumns: readonly string[];
	readonly rungs: Readonly<Record<Rung, string>>;
	readonly ladder: string;
	readonly ladderColumns: readonly string[];
	readonly train: string;
	readonly kept: string;
	readonly ours: string;
	readonly ourRun: Readonly<Record<'count' | 'net' | 'mlp', string>>;
	readonly ladderOwn: string;
}

export const WORDS: Readonly<Record<FigureLocale, Words>> = {
	en: {
		parts: 'From counting to thinking',
		part: { count: '1 Count', net: '2 Learn the same', mlp: '3 See three letters', ladder: '4 The ladder' },
		loading: 'Loading the names …',
		unloaded: 'The names could not be loaded. Give words of your own, or reload the page.',
		words: (count, pairs) => `${count} names, ${pairs} pairs of neighbours`,
		first: 'Letter',
		next: 'Then',
		boundary: '. (start or end)',
		table: (size) => `How often each letter comes after each other one: a table of ${size} by ${size}`,
		pair: ({ first, next, count, share, starts, ends }) =>
			starts
				? ends
					? `No word is empty.`
					: `${count} names begin with ${next}: ${share} of all.`
				: ends
					? `${count} times a name ends after ${first}: ${share} of the times ${first} comes.`
					: `After ${first} comes ${next} ${count} times: ${share} of what follows ${first}.`,
		row: (first) => (first === '.' ? 'How names begin' : `What follows ${first}`),
		smoothing: 'Added to every count',
		loss: 'Loss, in nats a letter',
		counting: 'counting',
		uniform: 'all letters alike',
		unigram: 'letters alone',
		draw: 'Draw a name',
		drawn: 'Names drawn',
		word: 'Or follow a word of yours',
		wordLoss: (word, loss) => `${word} costs ${loss} nats a letter`,
		impossible: 'The table has never seen one of its pairs, so it rules the word out. Add something to every count.',
		long: (most) => `Only the first ${most} letters are followed.`,
		pairsTable: 'The table of counts',
		pairsColumns: ['Letter', 'Comes', 'Most often followed by'],
		learned: 'learned',
		counted: 'counted',
		lossPart: 'Loss of the net at each step, falling to that of counting',
		gap: (loss, gap, counted) => `${loss} now: ${gap} above the ${counted} of counting.`,
		close: 'The two agree within 0.01: descent has found by small steps what counting knows at once.',
		rate: 'Step of the descent',
		penalty: 'Penalty on large weights',
		steps: 'step',
		netTable: 'Loss by step',
		netColumns: ['Step', 'Loss', 'Penalty'],
		published: 'published',
		batch: 'names it learns from (mean of 500 steps)',
		dev: 'names kept back',
		places: (letters) => `Where the network has put each letter on its plane: ${letters}`,
		placesOf: (n) => (n === 2 ? 'The place of each letter, learned' : `Two of the ${n} coordinates of each letter`),
		begin: 'A name begins with',
		after: (beginning) => (beginning === '' ? 'The first letter of a name' : `The letter after “${beginning}”`),
		samples: 'Names it makes now',
		parameters: (count) => `${count} parameters`,
		context: 'Letters it sees',
		coords: 'Coordinates of a letter',
		hidden: 'Units of tanh',
		start: 'First weights',
		starts: { scaled: 'scaled (part 3)', plain: 'all from N(0, 1) (part 2)' },
		mlpLoss: (train, dev) => `Over whole sets: ${train} on names it learned from, ${dev} on names kept back.`,
		placesTable: 'Places of the letters',
		placesColumns: ['Letter', 'First coordinate', 'Second coordinate'],
		rungs: {
			uniform: 'all letters alike',
			unigram: 'letters alone, counted',
			bigram: 'pairs counted',
			'bigram-smoothed': 'pairs counted, plus 1',
			'bigram-net': 'pairs learned, one layer',
			mlp: 'MLP, three letters',
			'quiet-output': '+ quiet first guesses',
			'tanh-unsaturated': '+ tanh not saturated',
			kaiming: '+ scaled by rule',
			'batch-norm': '+ batch norm',
			'by-hand': 'gradients by hand',
			'context-8': 'eight letters',
			hierarchical: 'joined two by two',
			'norm-fixed': '+ batch norm mended',
			wider: '+ wider',
			transformer: 'transformer'
		},
		ladder: 'The ladder of losses on names, in nats a letter',
		ladderColumns: ['Model', 'Learned from', 'Kept back', 'Source'],
		train: 'on names it learned from',
		kept: 'on names kept back',
		ours: 'this figure',
		ourRun: { count: 'counted here', net: 'learned here', mlp: 'two coordinates, 20,000 steps' },
		ladderOwn: 'The ladder is of names; losses on your own words stand on another.'
	},
	zh: {
		parts: '从计数到思考',
		part: { count: '1 计数', net: '2 学出同一张表', mlp: '3 看三个字母', ladder: '4 阶梯' },
		loading: '正在载入名字……',
		unloaded: '未能载入名字。可以给它你自己的词，或重新载入页面。',
		words: (count, pairs) => `${count} 个名字，${pairs} 对相邻字母`,
		first: '字母',
		next: '接着',
		boundary: '.（开头或结尾）',
		table: (size) => `每个字母后面出现另一个字母的次数：${size}×${size} 的表`,
		pair: ({ first, next, count, share, starts, ends }) =>
			starts
				? ends
					? '没有空的词。'
					: `${count} 个名字以 ${next} 开头，占全部的 ${share}。`
				: ends
					? `有 ${count} 次名字在 ${first} 之后结束，占 ${first} 出现次数的 ${share}。`
					: `${first} 之后是 ${next}：${count} 次，占 ${first} 之后所有字母的 ${share}。`,
		row: (first) => (first === '.' ? '名字如何开头' : `${first} 之后是什么`),
		smoothing: '给每格加上',
		loss: '损失（每个字母，奈特）',
		counting: '计数',
		uniform: '各字母均等',
		unigram: '只看单个字母',
		draw: '抽一个名字',
		drawn: '抽到的名字',
		word: '或跟着你写的词走',
		wordLoss: (word, loss) => `${word} 的代价：每个字母 ${loss} 奈特`,
		impossible: '表里从未见过其中一对字母，因此判定这个词不可能。给每格加一点就行了。',
		long: (most) => `只跟踪前 ${most} 个字母。`,
		pairsTable: '计数表',
		pairsColumns: ['字母', '出现次数', '后面最常见的'],
		learned: '学出来的',
		counted: '数出来的',
		lossPart: '网络每一步的损失，逐渐降到计数的损失',
		gap: (loss, gap, counted) => `现在是 ${loss}，比计数的 ${counted} 高 ${gap}。`,
		close: '两者相差不到 0.01：梯度下降一小步一小步找到了计数一下子就知道的东西。',
		rate: '下降的步长',
		penalty: '对大权重的惩罚',
		steps: '步',
		netTable: '各步的损失',
		netColumns: ['步', '损失', '惩罚'],
		published: '已发表',
		batch: '学的名字（500 步平均）',
		dev: '留出的名字',
		places: (letters) => `网络把各个字母放在平面上的位置：${letters}`,
		placesOf: (n) => (n === 2 ? '学出来的各字母的位置' : `每个字母 ${n} 个坐标中的两个`),
		begin: '名字的开头',
		after: (beginning) => (beginning === '' ? '名字的第一个字母' : `“${beginning}”之后的字母`),
		samples: '它现在造出的名字',
		parameters: (count) => `${count} 个参数`,
		context: '看几个字母',
		coords: '每个字母的坐标数',
		hidden: 'tanh 单元',
		start: '初始权重',
		starts: { scaled: '按比例缩放（第 3 部分）', plain: '全部取自 N(0, 1)（第 2 部分）' },
		mlpLoss: (train, dev) => `整套名字上：学过的 ${train}，留出的 ${dev}。`,
		placesTable: '各字母的位置',
		placesColumns: ['字母', '第一坐标', '第二坐标'],
		rungs: {
			uniform: '各字母均等',
			unigram: '只数单个字母',
			bigram: '数字母对',
			'bigram-smoothed': '数字母对，每格加 1',
			'bigram-net': '学字母对，一层网络',
			mlp: '多层感知机，看三个字母',
			'quiet-output': '+ 起初不乱猜',
			'tanh-unsaturated': '+ tanh 不饱和',
			kaiming: '+ 按规则缩放',
			'batch-norm': '+ 批归一化',
			'by-hand': '手写梯度',
			'context-8': '看八个字母',
			hierarchical: '两两合并',
			'norm-fixed': '+ 修好批归一化',
			wider: '+ 加宽',
			transformer: 'Transformer'
		},
		ladder: '名字上的损失阶梯（每个字母，奈特）',
		ladderColumns: ['模型', '学过的', '留出的', '来源'],
		train: '在学过的名字上',
		kept: '在留出的名字上',
		ours: '本图',
		ourRun: { count: '这里数出的', net: '这里学出的', mlp: '两个坐标，20,000 步' },
		ladderOwn: '阶梯是名字上的；你自己的词，损失不能放在同一张阶梯上。'
	}
};
