/** Words around every figure. */
import type { FigureLocale } from './figure';

export interface FrameWords {
	readonly figure: string;
	readonly figures: string;
	/** Of the page that lists them. */
	readonly lead: string;
	/** On the button that runs a moment's figure where it stands. */
	readonly run: string;
	readonly page: string;
	readonly loading: string;
	readonly failed: string;
	readonly retry: string;
	readonly look: string;
	readonly simplified: string;
	readonly marks: string;
	readonly markColumns: readonly [what: string, value: string, source: string];
	readonly kind: Readonly<Record<'published' | 'measured', string>>;
	readonly explains: string;
	readonly pictureTable: string;
	readonly share: string;
	readonly link: string;
	readonly embed: string;
	readonly copy: string;
	readonly copied: string;
	readonly dropped: (fields: string) => string;
	readonly dismiss: string;
	readonly pictureOf: (title: string) => string;
}

export const FRAME_WORDS: Readonly<Record<FigureLocale, FrameWords>> = {
	en: {
		figure: 'Figure',
		figures: 'Figures',
		lead: 'Works that run: each is the program of a moment, at work in the page, with the published numbers to meet.',
		run: 'Run it',
		page: 'On a page of its own',
		loading: 'Loading the figure …',
		failed: 'The figure could not be loaded. What it shows is in the picture.',
		retry: 'Try again',
		look: 'What to look for',
		simplified: 'What is simplified',
		marks: 'Published numbers to meet',
		markColumns: ['What', 'Value', 'Source'],
		kind: { published: 'published', measured: 'measured by running what was published' },
		explains: 'Moments it explains',
		pictureTable: 'The picture’s numbers as a table',
		share: 'Share or embed it as it is now',
		link: 'Address',
		embed: 'Embed',
		copy: 'Copy',
		copied: 'Copied',
		dropped: (fields) => `This link had something unreadable in it (${fields}); the rest is shown.`,
		dismiss: 'Dismiss',
		pictureOf: (title) => `${title}: a picture of what the figure shows`
	},
	zh: {
		figure: '图',
		figures: '图',
		lead: '能跑的作品：每一幅都是某个时刻的程序，就在页面里运行，旁边标出已发表的数字供对照。',
		run: '运行',
		page: '单独打开',
		loading: '正在载入……',
		failed: '未能载入这幅图。它要说明的内容见图片。',
		retry: '重试',
		look: '看点',
		simplified: '做了哪些简化',
		marks: '可供对照的已发表数字',
		markColumns: ['内容', '数值', '来源'],
		kind: { published: '已发表', measured: '运行已发表的程序测得' },
		explains: '它说明的时刻',
		pictureTable: '用表格看图中的数字',
		share: '分享或嵌入现在的样子',
		link: '地址',
		embed: '嵌入代码',
		copy: '复制',
		copied: '已复制',
		dropped: (fields) => `链接中有无法识别的部分（${fields}），其余照常显示。`,
		dismiss: '知道了',
		pictureOf: (title) => `${title}：这幅图所示内容的静态图片`
	}
};
