/** Words of the essays. A page is given those of its own language as data; {blanks} are filled by say.ts. */
import type { Locale } from '../../model/schema-values';

export interface EssayWords {
	readonly essay: string;
	readonly essays: string;
	/** Of the page that lists them. */
	readonly lead: string;
	/** How long one is, and which figures it runs. */
	readonly minutes: string;
	readonly runs: string;
	readonly issue: string;
	readonly steps: string;
	readonly previous: string;
	readonly next: string;
	readonly at: string;
	readonly before: string;
	readonly keys: string;
	readonly restore: string;
	/** The figure that stands beside the words. */
	readonly figure: string;
	readonly figurePage: string;
	readonly figureAgain: string;
	readonly pictureOf: string;
	readonly whole: string;
	readonly folded: string;
	readonly thread: string;
	readonly threadStep: string;
	readonly liveProblem: string;
	readonly references: string;
	readonly referencesNote: string;
	readonly named: string;
	readonly claim: string;
	readonly backTo: string;
	readonly cite: string;
	readonly citation: string;
	readonly noPlace: string;
	readonly dropped: string;
	readonly dismiss: string;
	/** Where a moment, a theme or a figure names its essays. */
	readonly standsIn: string;
	readonly usedIn: string;
	readonly colon: string;
	readonly separator: string;
}

export const ESSAY_WORDS: Readonly<Record<Locale, EssayWords>> = {
	en: {
		essay: 'Essay',
		essays: 'Essays',
		lead: 'Prose whose figures run: each step of the text is a state of the program it speaks of.',
		minutes: 'about {n} minutes',
		runs: 'Figures that run in it:',
		issue: 'Version {n}, {when}',
		steps: 'Steps of the essay',
		previous: 'Previous step',
		next: 'Next step',
		at: 'Step {n} of {all}',
		before: '{all} steps',
		keys: 'or the keys ← and →',
		restore: 'Back to the step’s state',
		figure: 'Figure: {title}',
		figurePage: 'On a page of its own',
		figureAgain: 'The picture of this figure stands above.',
		pictureOf: '{title}: a picture of what the figure shows',
		whole: 'Show all of it',
		folded: 'Show less of it',
		thread: 'Where in time the essay is',
		threadStep: 'Step {n}: {when}',
		liveProblem: 'The figure takes no such number.',
		references: 'What it rests on',
		referencesNote: 'The moments it names, each with the claims it draws on and how they are known.',
		named: 'named',
		claim: 'Claim {n}',
		backTo: 'Back to the text',
		cite: 'Cite this essay',
		citation: 'Throughline: “{title}”, version {n}, {when}. {url}',
		noPlace: 'There is no step or section “{id}” in this essay; it begins from the start.',
		dropped: 'This link had something unreadable in it ({fields}); the rest is shown.',
		dismiss: 'Dismiss',
		standsIn: 'Essays it stands in',
		usedIn: 'Essays that run it',
		colon: ': ',
		separator: ', '
	},
	zh: {
		essay: '长文',
		essays: '长文',
		lead: '图会运行的文章：正文每走一步，就是所讲程序的一个状态。',
		minutes: '约 {n} 分钟',
		runs: '文中运行的图：',
		issue: '第 {n} 版，{when}',
		steps: '文章的步骤',
		previous: '上一步',
		next: '下一步',
		at: '第 {n} 步，共 {all} 步',
		before: '共 {all} 步',
		keys: '也可按 ← → 键',
		restore: '回到这一步的状态',
		figure: '图：{title}',
		figurePage: '单独打开',
		figureAgain: '这幅图的静态图片见上文。',
		pictureOf: '{title}：这幅图所示内容的静态图片',
		whole: '展开全图',
		folded: '收起',
		thread: '文章所处的时间',
		threadStep: '第 {n} 步：{when}',
		liveProblem: '图不接受这个数值。',
		references: '依据',
		referencesNote: '文中提到的时刻，各附所依据的论断及其可信程度。',
		named: '提及',
		claim: '论断 {n}',
		backTo: '回到正文',
		cite: '引用本文',
		citation: 'Throughline：《{title}》，第 {n} 版，{when}。{url}',
		noPlace: '本文没有名为“{id}”的步骤或小节，现从头显示。',
		dropped: '链接中有无法识别的部分（{fields}），其余照常显示。',
		dismiss: '知道了',
		standsIn: '提到它的长文',
		usedIn: '用到这幅图的长文',
		colon: '：',
		separator: '、'
	}
};
