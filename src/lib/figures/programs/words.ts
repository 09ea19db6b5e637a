/** Words of the figure on how the smallest whole program shrank. */
import type { FigureLocale, FigureWords } from '../figure';
import { PROGRAMS, type Part, type Program, type Trust } from './programs';
import type { Scale, Sort } from './state';

export const WORDS: Readonly<Record<FigureLocale, FigureWords>> = {
	en: {
		title: 'How the smallest whole program shrank',
		conclusion:
			'It did not shrink line by line: nanochat came out at 8,304 lines four months before microgpt at 200. What shrank is what a whole program borrows. Two of these read, learn and write with parts of their own alone; the first leans on numpy, the last on nothing.',
		look: [
			'Read down the dots: there is no falling line. A ring is the first state of a program; most grew from there.',
			'Read across the squares: a filled one is a part the program contains itself, an open one is borrowed or not there.',
			'Put the most parts first. The two in colour have all seven from reading to writing; nanochat has more, but takes its gradients from PyTorch.',
			'Change to a true scale: beside nanochat all others lie at the edge.',
			'Choose a program and set another beside it: microgpt and min-char-rnn, or llama2.c first and last.'
		],
		simplified: [
			'Lines are those of the files that do the work, with blank lines and remarks; readme, tests and data are not counted. nanochat counts as a whole, as its author counted it.',
			'A line of C does less than a line of Python, and a line can be long. The count measures a text to be read, not an idea.',
			'Whether a part is a program’s own was read from its code and is a judgement: a loss on text kept back is not evaluation here, and a file of tokens read from disk is data.'
		]
	},
	zh: {
		title: '最小的完整程序是怎样变小的',
		conclusion:
			'它并不是一行一行变少的：nanochat 发布时有 8,304 行，四个月后的 microgpt 是 200 行。变小的，是一个完整程序向外借的东西。从读、学到写全靠自己的只有两个：早的那个借了 numpy，最后这个什么也不借。',
		look: [
			'顺着圆点往下看：没有一条下降的线。圆圈是程序最初的样子，大多数后来都变长了。',
			'横着看方块：实心是程序自己写的部分，空心是借来的，或者没有。',
			'按部分多少排列：有颜色的两个，从读取到采样七个部分齐全；nanochat 更多，但梯度取自 PyTorch。',
			'换成真实比例：在 nanochat 旁边，其他程序都贴在边上。',
			'选一个程序，再放一个在旁边对照：microgpt 与 min-char-rnn，或者最初与最后的 llama2.c。'
		],
		simplified: [
			'行数只数干活的文件，空行和注释也算在内；说明、测试和数据不算。nanochat 按作者的统计，算整个代码库。',
			'一行 C 做的事少于一行 Python，一行也可长可短。行数量的是要读的文本，不是想法。',
			'某个部分算不算自己写的，是读代码后的判断：只在留出的文本上算损失不算评测，从磁盘读 token 文件算读取数据。'
		]
	}
};

export interface ProgramsWords {
	readonly part: Readonly<Record<Part, string>>;
	readonly trust: Readonly<Record<Trust, string>>;
	readonly sort: string;
	readonly sorts: Readonly<Record<Sort, string>>;
	readonly scale: string;
	readonly scales: Readonly<Record<Scale, string>>;
	readonly single: string;
	readonly noPart: string;
	readonly owners: (part: string, count: number, all: number) => string;
	readonly table: string;
	readonly head: Readonly<Record<'year' | 'program' | 'lines' | 'needs', string>>;
	readonly own: string;
	readonly notOwn: string;
	readonly firstState: string;
	readonly first: (name: string) => string;
	readonly program: string;
	readonly beside: string;
	readonly nothingBeside: string;
	readonly lines: (lines: string, core: string, language: string) => string;
	readonly code: (lines: string) => string;
	readonly needs: (needs: string) => string;
	readonly contains: (parts: string) => string;
	readonly lacks: (parts: string) => string;
	readonly whole: string;
	readonly stateOf: Readonly<Record<Program['state'], (year: number) => string>>;
	readonly source: string;
	readonly more: (a: string, b: string, more: string) => string;
	readonly fewer: (a: string, b: string, fewer: string) => string;
	readonly asMany: (a: string, b: string) => string;
	readonly both: (parts: string) => string;
	readonly only: (name: string, parts: string) => string;
	readonly and: string;
	readonly wholeMark: string;
	readonly caption: string;
	readonly tableHead: readonly string[];
}

export const FIGURE_WORDS: Readonly<Record<FigureLocale, ProgramsWords>> = {
	en: {
		part: {
			data: 'data',
			tokenizer: 'tokenizer',
			model: 'model',
			gradients: 'gradients',
			optimizer: 'optimizer',
			training: 'training',
			evaluation: 'evaluation',
			sampling: 'sampling',
			chat: 'chat'
		},
		trust: {
			measured: 'counted by us over the repository',
			secondary: 'counted by us over a copy',
			author: 'the author’s own count'
		},
		sort: 'Order',
		sorts: { year: 'as they appeared', lines: 'shortest first', parts: 'most parts first' },
		scale: 'Scale of the lines',
		scales: { log: 'powers of ten', linear: 'true lengths' },
		single: 'Single out',
		noPart: 'no part',
		owners: (part, count, all) => `${part}: ${count} of ${all} contain it themselves.`,
		table: 'Programs, what each contains itself, and its lines',
		head: { year: 'Year', program: 'Program', lines: 'Lines', needs: 'Borrows' },
		own: 'its own',
		notOwn: 'not its own',
		firstState: 'first state',
		first: (name) => `${name}, first`,
		program: 'Program',
		beside: 'Set beside it',
		nothingBeside: 'nothing',
		lines: (lines, core, language) => `${lines} lines of ${language} (${core})`,
		code: (lines) => `${lines} without blank lines and remarks`,
		needs: (needs) => `Borrows: ${needs}`,
		contains: (parts) => `Contains: ${parts}`,
		lacks: (parts) => `Does not contain: ${parts}`,
		whole: 'Whole: everything from reading to writing is its own.',
		stateOf: {
			first: (year) => `released ${year}; this is its first state`,
			last: (year) => `released ${year}; this is its last state stored`
		},
		source: 'source',
		more: (a, b, more) => `${a} has ${more} lines more than ${b}.`,
		fewer: (a, b, fewer) => `${a} has ${fewer} lines fewer than ${b}.`,
		asMany: (a, b) => `${a} and ${b} have as many lines.`,
		both: (parts) => `Both contain: ${parts}.`,
		only: (name, parts) => `Only ${name}: ${parts}.`,
		and: ', ',
		wholeMark: 'all seven parts from reading to writing',
		caption: 'Lines of his programs and what each contains itself',
		tableHead: ['Program', 'Year', 'Lines', 'Without blanks and remarks', 'Contains', 'Borrows', 'How counted']
	},
	zh: {
		part: {
			data: '数据',
			tokenizer: '分词器',
			model: '模型',
			gradients: '梯度',
			optimizer: '优化器',
			training: '训练',
			evaluation: '评测',
			sampling: '采样',
			chat: '对话'
		},
		trust: { measured: '我们在代码库上数得', secondary: '我们在副本上数得', author: '作者自己的统计' },
		sort: '次序',
		sorts: { year: '出现的先后', lines: '短的在前', parts: '部分多的在前' },
		scale: '行数的刻度',
		scales: { log: '十的幂', linear: '真实长度' },
		single: '单看一个部分',
		noPart: '不单看',
		owners: (part, count, all) => `${part}：${all} 个中有 ${count} 个是自己写的。`,
		table: '各个程序、自己写的部分与行数',
		head: { year: '年份', program: '程序', lines: '行数', needs: '借用' },
		own: '自己写',
		notOwn: '不是自己写',
		firstState: '最初的样子',
		first: (name) => `${name}（最初）`,
		program: '程序',
		beside: '放在旁边对照',
		nothingBeside: '不对照',
		lines: (lines, core, language) => `${lines} 行 ${language}（${core}）`,
		code: (lines) => `不计空行和注释为 ${lines} 行`,
		needs: (needs) => `借用：${needs}`,
		contains: (parts) => `自己写的：${parts}`,
		lacks: (parts) => `不是自己写的：${parts}`,
		whole: '完整：从读到写，样样都是自己的。',
		stateOf: {
			first: (year) => `${year} 年发布，这是最初的样子`,
			last: (year) => `${year} 年发布，这是存档中最后的样子`
		},
		source: '来源',
		more: (a, b, more) => `${a} 比 ${b} 多 ${more} 行。`,
		fewer: (a, b, fewer) => `${a} 比 ${b} 少 ${fewer} 行。`,
		asMany: (a, b) => `${a} 与 ${b} 行数相同。`,
		both: (parts) => `两者都有：${parts}。`,
		only: (name, parts) => `只有 ${name} 有：${parts}。`,
		and: '、',
		wholeMark: '从读到写，七个部分齐全',
		caption: '各个程序的行数，以及自己写的部分',
		tableHead: ['程序', '年份', '行数', '不计空行和注释', '自己写的', '借用', '怎样数的']
	}
};

/** The name, and which state where both are here. */
export const labelOf = (program: Program, locale: FigureLocale): string =>
	program.key === program.moment ? program.name : FIGURE_WORDS[locale].first(program.name);

export const partsSaid = (parts: readonly Part[], locale: FigureLocale): string => {
	const w = FIGURE_WORDS[locale];
	return parts.length === 0 ? '–' : parts.map((part) => w.part[part]).join(w.and);
};

/** Earlier state of the same program, where that is here too. */
export const earlierOf = (program: Program): Program | undefined =>
	PROGRAMS.find(({ key }) => key === `${program.moment}-first` && key !== program.key);
