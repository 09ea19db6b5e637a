/** Words of the preview pictures and of the poster of all moments. */
import type { PicturePage } from '../../og';
import type { Locale } from '../../model/schema-values';

interface PictureWords {
	readonly thread: string;
	readonly lineage: string;
	readonly tour: string;
	readonly essay: string;
	/** How much an essay rests on: {n} moments, {minutes}. */
	readonly essaySize: string;
	readonly figure: string;
	/** How much a figure explains: as `threadSize`. */
	readonly figureSize: string;
	/** Above the titles of the plain pages: what the site is about. */
	readonly about: string;
	/** Title and one sentence of each plain page. */
	readonly pages: Readonly<Record<PicturePage, readonly [string, string]>>;
	/** How much a thread holds: {n} moments, {from} and {to} years. */
	readonly threadSize: string;
	readonly poster: {
		readonly heading: string;
		readonly about: string;
		readonly light: string;
		readonly dark: string;
		readonly subtitle: string;
		readonly worked: string;
		readonly size: string;
		readonly credit: string;
		readonly emptyYears: string;
	};
}

export const PICTURES: Readonly<Record<Locale, PictureWords>> = {
	en: {
		thread: 'Thread',
		lineage: 'Lineage',
		tour: 'Tour',
		essay: 'Essay with running figures',
		essaySize: 'rests on {n} moments, about {minutes} minutes',
		figure: 'Figure: it runs in the page',
		figureSize: 'explains {n} moments, {from} to {to}',
		about: 'Andrej Karpathy, 1986–2026',
		pages: {
			tours: ['Tours', 'Guided stories through the timeline, a few minutes each.'],
			essays: ['Essays', 'Prose whose figures run: each step of the text is a state of a program.'],
			figures: ['Figures', 'Works that run: the programs of moments, at work in the page.'],
			lineages: ['Lineages', 'Chains of moments, each grown out of the one before.'],
			tensions: ['Tensions', 'Positions of his that pull against each other, with both sides and their sources.'],
			sources: ['Sources', 'Every source of the record, how far it is to be trusted, and the moments that rest on it.'],
			about: ['About', 'How moments were chosen and ranked, what trust means, and what is not known.'],
			open: ['A timeline of your own', 'Open your own dated things in the same chart. They never leave your browser.']
		},
		threadSize: '{n} moments, {from} to {to}',
		poster: {
			heading: 'Poster',
			about: 'All moments on one sheet, A1 landscape, each with its label, its date and a link to its page.',
			light: 'Light',
			dark: 'Dark',
			subtitle: 'Andrej Karpathy, 1986–2026: ten ideas, followed through {n} moments',
			worked: 'Where he worked',
			size: 'The larger the mark, the higher its rank. Rings: other threads a moment belongs to.',
			credit: 'Text and data CC BY 4.0. Independent of Andrej Karpathy and of his employers. {coverage}.',
			emptyYears: '{n} y'
		}
	},
	zh: {
		thread: '线索',
		lineage: '谱系',
		tour: '导览',
		essay: '长文，内有可运行的图',
		essaySize: '以 {n} 个时刻为依据，约 {minutes} 分钟',
		figure: '图：就在页面里运行',
		figureSize: '说明 {from} 至 {to} 年的 {n} 个时刻',
		about: 'Andrej Karpathy，1986–2026',
		pages: {
			tours: ['导览', '沿时间线讲述的故事，每个几分钟。'],
			essays: ['长文', '图会运行的文章：正文每走一步，就是程序的一个状态。'],
			figures: ['图', '能跑的作品：时刻里的程序，就在页面里运行。'],
			lineages: ['谱系', '一串串时刻，后一个由前一个长出。'],
			tensions: ['张力', '他的一些立场彼此相左；双方的说法与来源都在这里。'],
			sources: ['来源', '本记录的每一个来源、可信程度，以及以其为依据的时刻。'],
			about: ['关于', '时刻如何选取与排序，可信等级是什么意思，还有哪些不知道。'],
			open: ['自己的时间线', '用同一张图打开您自己的记录，内容不离开浏览器。']
		},
		threadSize: '{n} 个时刻，{from} 至 {to} 年',
		poster: {
			heading: '海报',
			about: '全部时刻印在一张 A1 横幅上，各有标签、日期和页面链接。',
			light: '浅色',
			dark: '深色',
			subtitle: 'Andrej Karpathy，1986–2026：十条思想线索，{n} 个时刻',
			worked: '任职',
			size: '标记越大，重要度越高。圆环：时刻同时所属的其他线索。',
			credit: '文字与数据 CC BY 4.0。本站与 Andrej Karpathy 及其雇主无关。{coverage}。',
			emptyYears: '{n}年'
		}
	}
};
