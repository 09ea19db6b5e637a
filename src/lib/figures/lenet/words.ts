/** Words in the digit reader of 1989. */
import type { Change } from '../../lab/lenet/recipe';
import type { Scale } from '../../lab/lenet/published';
import type { FigureLocale } from '../figure';
import type { ReaderId } from './state';

export interface LenetWords {
	readonly loading: string;
	readonly noData: string;
	readonly noUnpack: string;
	readonly retry: string;
	readonly failed: (message: string) => string;
	readonly atStart: string;
	readonly at: (pass: string, passes: string) => string;
	readonly error: (percent: string, misses: string) => string;
	readonly recorded: (percent: string, misses: string, pass: number, passes: number) => string;
	readonly recordedEnds: (first: string, last: string, misses: number) => string;
	readonly recordedCurve: string;
	readonly paperRow: string;
	readonly readLead: string;
	readonly readers: string;
	readonly reader: Readonly<Record<ReaderId, string>>;
	readonly ownAfter: (pass: string) => string;
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
	/** How many times more in 2022 than in 1989, or less. */
	readonly times: (ratio: string, less: boolean) => string;
	readonly tableRuns: string;
	readonly tableHead: readonly [pass: string, recorded: string, missed: string, test: string];
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
		recorded: (percent, misses, pass, passes) =>
			`Recorded beforehand, pass ${pass} of ${passes}: ${percent} %, ${misses} of 2,007 misread. Train to see it happen here.`,
		recordedEnds: (first, last, misses) =>
			`Trained beforehand it fell from ${first} % to ${last} %, ${misses} of 2,007 misread.`,
		recordedCurve: 'trained beforehand',
		paperRow: 'The paper of 1989 itself',
		readLead:
			'Draw over the sheet, or take a test digit. Three networks of the same 9,760 numbers read it: two trained beforehand, and the one you train.',
		readers: 'Who reads, and what it says',
		reader: { '1989': 'Trained as in 1989', '2022': 'With all changes of 2022', own: 'Yours, not trained yet' },
		ownAfter: (pass) => `Yours, in pass ${pass}`,
		curves:
			'Trained beforehand: this recipe on these digits, with seed 1989; yours is drawn over it. Dashed: yours on the digits as they come up for learning. Pale: the other recipes.',
		others: 'These are other digits than the published ones: expect to come near, not to meet.',
		chart: (passes) => `Test error after each of ${passes} passes, with the published error as a mark`,
		chartY: '% misread',
		chartX: 'passes over 7,291 digits',
		testCurve: 'yours',
		missedCurve: 'yours, learning',
		paper: (percent) => `paper 1989: ${percent}`,
		publishedHere: (percent) => `published: ${percent}`,
		ladder: 'Thirty-three years, one change at a time',
		ladderLead:
			'Test error of each recipe in percent, every change on top of those above it. Switch changes on, train, and put your own beside them.',
		ladderHead: ['Recipe', 'Published', 'Here', 'Yours'],
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
		times: (ratio, less) => `${less ? '÷' : '×'} ${ratio} by 2022`,
		tableRuns: 'This recipe, pass by pass: % misread',
		tableHead: ['Pass', 'Test digits, beforehand', 'While learning, yours', 'Test digits, yours']
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
		recorded: (percent, misses, pass, passes) =>
			`事先训练的记录，第 ${pass} 遍（共 ${passes} 遍）：${percent}%，2,007 个中读错 ${misses} 个。点“训练”，看它在这里发生。`,
		recordedEnds: (first, last, misses) => `事先训练时，由 ${first}% 降到 ${last}%，2,007 个中读错 ${misses} 个。`,
		recordedCurve: '事先训练',
		paperRow: '1989 年的论文本身',
		readLead: '在纸上写一个数字，或选一个测试数字。由三个同为 9,760 个数的网络来读：两个事先训练好，一个由你训练。',
		readers: '谁来读，读作什么',
		reader: { '1989': '照 1989 年训练', '2022': '用上 2022 年全部改动', own: '你的，尚未训练' },
		ownAfter: (pass) => `你的，第 ${pass} 遍`,
		curves:
			'“事先训练”：同一做法在这些数字上，种子 1989；你的训练画在它上面。虚线：你的训练在轮到学习的数字上；淡线：其他做法。',
		others: '这里用的不是原文那批数字：应当接近，不会相等。',
		chart: (passes) => `${passes} 遍中每一遍之后的测试错误率，并标出已发表的错误率`,
		chartY: '读错的百分比',
		chartX: '看 7,291 个数字的遍数',
		testCurve: '你的',
		missedCurve: '你的，学习途中',
		paper: (percent) => `1989 年论文：${percent}`,
		publishedHere: (percent) => `已发表：${percent}`,
		ladder: '三十三年，一次一项',
		ladderLead: '每种做法的测试错误率（%），每一项都加在上面各项之上。打开改动，训练，看你的结果落在哪里。',
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
		times: (ratio, less) => `到 2022 年 ${less ? '÷' : '×'} ${ratio}`,
		tableRuns: '这种做法，逐遍列出读错的百分比',
		tableHead: ['遍', '测试数字，事先训练', '学习途中，你的', '测试数字，你的']
	}
};
