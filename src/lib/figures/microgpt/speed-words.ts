/** Words of "the same mathematics, three speeds". */
import type { FigureLocale } from '../figure';

export const SPEED_WORDS = {
	en: {
		title: 'The same mathematics, three speeds',
		lead: 'Same seed, same words, same losses. What differs is how the arithmetic is carried out.',
		go: 'Time both engines here',
		timing: 'Timing …',
		stop: 'Stop',
		columns: ['Carried out by', 'Steps a second', '1,000 steps take'],
		cpython: 'CPython, one object a number',
		cpythonNote: 'published: about a minute on its author’s laptop',
		scalar: 'Our scalar engine, one number at a time',
		fast: 'Our fast engine, flat arrays',
		here: 'measured here, just now',
		notYet: 'not timed yet',
		ratio: (times: string) => `${times} × CPython`,
		same: (count: number, most: string) => `The first ${count} losses of both engines differ by at most ${most}.`,
		bench: 'On one machine all three are measured by npm run bench:lab.',
		seconds: (text: string) => `${text} s`,
		failed: 'With these settings nothing can be timed.'
	},
	zh: {
		title: '同样的数学，三种速度',
		lead: '种子相同，词相同，损失也相同；不同的只是怎样去算。',
		go: '在这里给两个引擎计时',
		timing: '正在计时……',
		stop: '停止',
		columns: ['由谁来算', '每秒步数', '1,000 步用时'],
		cpython: 'CPython，一个数一个对象',
		cpythonNote: '已公布：在作者的笔记本上约一分钟',
		scalar: '我们的标量引擎，一次算一个数',
		fast: '我们的快引擎，平铺的数组',
		here: '刚刚在这里测得',
		notYet: '尚未计时',
		ratio: (times: string) => `CPython 的 ${times} 倍`,
		same: (count: number, most: string) => `两个引擎的前 ${count} 个损失相差最多 ${most}。`,
		bench: '要在同一台机器上测量三者，运行 npm run bench:lab。',
		seconds: (text: string) => `${text} 秒`,
		failed: '这样的设置无法计时。'
	}
} as const satisfies Record<FigureLocale, unknown>;
