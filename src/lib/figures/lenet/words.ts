/** Words of the digit reader of 1989. */
import type { Change } from '../../lab/lenet/recipe';
import type { Scale } from '../../lab/lenet/published';
import type { FigureLocale, FigureWords } from '../figure';

export const WORDS: Readonly<Record<FigureLocale, FigureWords>> = {
	en: {
		title: 'LeNet, 1989 and 33 years later',
		conclusion:
			'Trained in a web page as in 1989, the network of 9,760 numbers misreads about one digit in twenty. Ideas of the next 33 years halve that, with the same network and the same digits.',
		look: [
			'Train it. It sees 7,291 digits one by one, 23 times over, and after each pass reads 2,007 it never learned from. Most of the fall comes in the first passes.',
			'Switch on the changes, from the top down, and train again. Each makes another training of the same small network; not each helps, here as in the publication.',
			'Compare with the published ladder. Its digits are others than these, so the numbers are near, not equal; the order of the steps is what to meet.',
			'Draw a digit and see what each layer makes of it. Draw it while the network trains, and watch it make up its mind.',
			'Look at the digits it gets wrong. Some of them a person would get wrong too.',
			'The last chart counts in powers of ten. By his account what is done hardly changed in 33 years; how much of it is done did.'
		],
		simplified: [
			'The digits are not those of 1989, which are lost, nor the sample published with the reproduction: they are 9,298 others drawn from MNIST and scaled to 16 × 16 by other means.',
			'The paper does not say which 8 of the 12 planes each plane of the second layer sees. Here three groups of four take turns.',
			'The step of plain descent (0.01) is ours: it did best of four. As in the publication it was chosen on the test digits, which flatters the error a little.',
			'exp and tanh are computed from sums and products alone, so that the same seed gives the same network in every browser.',
			'Your drawing is moved so that its ink balances about the middle, as that of the digits was. It is not scaled: fill the dashed frame.'
		]
	},
	zh: {
		title: 'LeNet：1989 年与 33 年后',
		conclusion:
			'在网页里照 1989 年的办法训练，这个只有 9,760 个数的网络大约每二十个数字读错一个。网络不变、数字不变，只用上此后 33 年的想法，错误就减半。',
		look: [
			'开始训练。它逐个看 7,291 个数字，看 23 遍；每看完一遍，就去读 2,007 个没学过的数字。错误率主要在前几遍下降。',
			'自上而下逐项打开改动，再训练。每一次训练的都是同一个小网络；并非每一项都有帮助，这里如此，原文也如此。',
			'与已发表的阶梯对照。那里用的是另一批数字，所以数值相近而不相等；要对上的是各级的次序。',
			'写一个数字，看每一层把它变成什么。也可以边训练边写，看它怎样拿定主意。',
			'看看它读错的数字。其中有些，人也会读错。',
			'最后一幅图以十的幂为刻度。按他的说法，33 年里做法几乎没变，变的是规模。'
		],
		simplified: [
			'这些不是 1989 年的数字（那批已经遗失），也不是复现时所用的样本，而是从 MNIST 另抽的 9,298 个，并以另一种方法缩成 16 × 16。',
			'论文没有说明第二层的每个平面看前一层 12 个平面中的哪 8 个。这里把它们分成三组、每组四个，轮流相连。',
			'普通下降的步长（0.01）是我们定的，在四个值中最好。和原文一样，它是看着测试数字选出来的，因此错误率略微偏低。',
			'exp 与 tanh 只用加减乘除算出，所以同一个种子在任何浏览器里都得到同一个网络。',
			'你写的数字会整体平移，使墨迹的重心居中，与训练用的数字一致；但不缩放，请写满虚线框。'
		]
	}
};

export interface LenetWords {
	readonly loading: string;
	readonly noData: string;
	readonly noUnpack: string;
	readonly retry: string;
	readonly failed: (message: string) => string;
	readonly atStart: string;
	readonly at: (pass: string, passes: string) => string;
	readonly error: (percent: string, misses: string) => string;
	readonly curves: string;
	readonly others: string;
	readonly chart: (passes: number) => string;
	readonly chartY: string;
	readonly chartX: string;
	readonly testCurve: string;
	readonly missedCurve: string;
	readonly paper: (percent: string) => string;
	readonly publishedHere: (percent: string) => string;
	readonly ladder: string;
	readonly ladderLead: string;
	readonly ladderHead: readonly [recipe: string, published: string, here: string, yours: string];
	readonly plain: string;
	readonly change: Readonly<Record<Change, string>>;
	readonly passesOf: (passes: number) => string;
	readonly mixture: string;
	readonly notYet: string;
	readonly options: string;
	readonly passes: string;
	readonly seed: string;
	readonly read: string;
	readonly pad: string;
	readonly padHelp: string;
	readonly penAt: (x: number, y: number, down: boolean) => string;
	readonly penRole: string;
	readonly undo: string;
	readonly clear: string;
	readonly another: string;
	readonly digit: (number: string, label: number) => string;
	readonly yours: string;
	readonly says: (answer: number) => string;
	readonly saysUntrained: (answer: number) => string;
	readonly h1: string;
	readonly h2: string;
	readonly outputs: Readonly<Record<'squared' | 'cross-entropy', string>>;
	readonly wrong: (shown: number, all: number) => string;
	readonly wrongDigit: (number: string, label: number, answer: number) => string;
	readonly scales: string;
	readonly scalesLead: string;
	readonly scale: Readonly<Record<Scale['what'], string>>;
	readonly times: (ratio: string) => string;
	readonly tableRuns: string;
	readonly tableHead: readonly [pass: string, missed: string, test: string];
}

export const FIGURE_WORDS: Readonly<Record<FigureLocale, LenetWords>> = {
	en: {
		loading: 'Loading 9,298 digits (0.8 MB) …',
		noData: 'The digits could not be loaded.',
		noUnpack:
			'This browser cannot unpack the digits (it lacks DecompressionStream). The picture above and the table below say what they show.',
		retry: 'Try again',
		failed: (message) => `The training stopped by a mistake of this page: ${message}`,
		atStart: 'Not trained yet: its answers are chance.',
		at: (pass, passes) => `Pass ${pass} of ${passes}`,
		error: (percent, misses) => `test error ${percent} %: ${misses} of 2,007 misread`,
		curves: 'Solid: test digits. Dashed: digits as they come up for learning. Pale: an earlier run.',
		others: 'These are other digits than the published ones: expect to come near, not to meet.',
		chart: (passes) => `Test error after each of ${passes} passes, with the published error as a mark`,
		chartY: '% misread',
		chartX: 'passes over 7,291 digits',
		testCurve: '2,007 test digits',
		missedCurve: 'while learning',
		paper: (percent) => `paper 1989: ${percent}`,
		publishedHere: (percent) => `published: ${percent}`,
		ladder: 'Thirty-three years, one change at a time',
		ladderLead: 'Switch changes on and train. Rings: published in 2022. Dots: measured on these digits. Bar: your run.',
		ladderHead: ['Recipe', 'Published', 'Here', 'Your run'],
		plain: 'As in 1989: tanh, squared error, plain descent',
		change: {
			'cross-entropy': 'Cross-entropy for squared error',
			adamw: 'AdamW for plain descent',
			shift: 'Digits shifted by up to a pixel',
			'dropout-relu': 'Dropout, and ReLU for tanh'
		},
		passesOf: (passes) => `${passes} passes`,
		mixture: 'Your own mixture of changes',
		notYet: '–',
		options: 'Passes and seed',
		passes: 'Passes',
		seed: 'Seed',
		read: 'See it read',
		pad: 'Sheet for drawing a digit',
		padHelp:
			'Draw with a pointer; or with keys: arrows move the pen, Space puts it down or lifts it, Backspace takes back a stroke, Delete clears.',
		penAt: (x, y, down) => `Pen ${down ? 'down' : 'up'}, column ${x}, row ${y}`,
		penRole: 'drawing sheet',
		undo: 'Undo stroke',
		clear: 'Clear',
		another: 'Another test digit',
		digit: (number, label) => `Test digit ${number}, a ${label}`,
		yours: 'Your drawing',
		says: (answer) => `It reads ${answer}`,
		saysUntrained: (answer) => `Untrained, it says ${answer}`,
		h1: 'First layer: 12 planes of 8 × 8',
		h2: 'Second layer: 12 planes of 4 × 4',
		outputs: { squared: 'Ten outputs, from −1 to 1', 'cross-entropy': 'Ten outputs, as odds' },
		wrong: (shown, all) =>
			shown < all
				? `${shown} of the ${all} test digits it misreads. Choose one to see it read.`
				: `The ${all} test digits it misreads. Choose one to see it read.`,
		wrongDigit: (number, label, answer) => `Test digit ${number}: a ${label}, read as ${answer}`,
		scales: '1989, 2022, 2055',
		scalesLead:
			'The same recipe at three dates, as he counts it in 2022. Marks of 2055 are his extrapolation: ten million times the data and the model, and a model of 2022 trained in about a minute.',
		scale: {
			pixels: 'Numbers in one image',
			images: 'Images to learn from',
			parameters: 'Parameters',
			macs: 'Multiplications an image',
			seconds: 'Training the network of 1989'
		},
		times: (ratio) => `× ${ratio}`,
		tableRuns: 'This training, pass by pass',
		tableHead: ['Pass', '% misread while learning', '% of test digits misread']
	},
	zh: {
		loading: '正在载入 9,298 个数字（0.8 MB）……',
		noData: '未能载入数字。',
		noUnpack: '这个浏览器无法解压数字文件（缺少 DecompressionStream）。它们要说明的内容，见上面的图片和下面的表格。',
		retry: '重试',
		failed: (message) => `本页出错，训练中止：${message}`,
		atStart: '尚未训练：它的回答全凭运气。',
		at: (pass, passes) => `第 ${pass} 遍，共 ${passes} 遍`,
		error: (percent, misses) => `测试错误率 ${percent}%：2,007 个中读错 ${misses} 个`,
		curves: '实线：测试数字；虚线：轮到学习时的数字；淡线：先前的训练。',
		others: '这里用的不是原文那批数字：应当接近，不会相等。',
		chart: (passes) => `${passes} 遍中每一遍之后的测试错误率，并标出已发表的错误率`,
		chartY: '读错的百分比',
		chartX: '看 7,291 个数字的遍数',
		testCurve: '2,007 个测试数字',
		missedCurve: '学习途中',
		paper: (percent) => `1989 年论文：${percent}`,
		publishedHere: (percent) => `已发表：${percent}`,
		ladder: '三十三年，一次一项',
		ladderLead: '打开改动，再训练。圆圈：2022 年发表的结果；圆点：在这些数字上测得；横条：你的训练。',
		ladderHead: ['做法', '已发表', '此处', '你的'],
		plain: '照 1989 年：tanh、平方误差、普通下降',
		change: {
			'cross-entropy': '平方误差换成交叉熵',
			adamw: '普通下降换成 AdamW',
			shift: '数字随机平移至多一个像素',
			'dropout-relu': '加 dropout，tanh 换成 ReLU'
		},
		passesOf: (passes) => `${passes} 遍`,
		mixture: '你自己的组合',
		notYet: '–',
		options: '遍数与种子',
		passes: '遍数',
		seed: '种子',
		read: '看它读数字',
		pad: '写数字的纸',
		padHelp: '用指针直接写；或用键盘：方向键移动笔，空格落笔或提笔，退格键撤销一笔，Delete 清空。',
		penAt: (x, y, down) => `${down ? '落笔' : '提笔'}，第 ${x} 列，第 ${y} 行`,
		penRole: '画纸',
		undo: '撤销一笔',
		clear: '清空',
		another: '换一个测试数字',
		digit: (number, label) => `测试数字第 ${number} 号，是 ${label}`,
		yours: '你写的数字',
		says: (answer) => `它读作 ${answer}`,
		saysUntrained: (answer) => `还没训练，它说是 ${answer}`,
		h1: '第一层：12 个 8 × 8 的平面',
		h2: '第二层：12 个 4 × 4 的平面',
		outputs: { squared: '十个输出，从 −1 到 1', 'cross-entropy': '十个输出，换算成概率' },
		wrong: (shown, all) =>
			shown < all
				? `它读错 ${all} 个测试数字，这里是其中 ${shown} 个。选一个，看它怎么读。`
				: `它读错的 ${all} 个测试数字。选一个，看它怎么读。`,
		wrongDigit: (number, label, answer) => `测试数字第 ${number} 号：是 ${label}，读成 ${answer}`,
		scales: '1989、2022、2055',
		scalesLead:
			'同一套做法在三个年份的规模，按他 2022 年的算法。2055 年的点是他的外推：数据和模型都是一千万倍，2022 年的模型约一分钟训好。',
		scale: {
			pixels: '一张图里的数',
			images: '用来学习的图',
			parameters: '参数',
			macs: '每张图的乘法次数',
			seconds: '训练 1989 年的网络'
		},
		times: (ratio) => `${ratio} 倍`,
		tableRuns: '这次训练，逐遍列出',
		tableHead: ['遍', '学习途中读错的百分比', '测试数字读错的百分比']
	}
};
