/** Words of slides, and of the button that makes them. */
import type { Kind, Locale, Trust } from '../../model/schema-values';

const en = {
	download: 'Download slides',
	downloadHelp: 'PowerPoint (.pptx), also for Keynote and LibreOffice: text and shapes can be edited, links work.',
	making: 'Making the slides…',
	made: 'The slides are in {file}.',
	failed: 'The slides could not be made: the record could not be fetched. Try again with a network.',
	byline: 'Moments of Andrej Karpathy’s work · {n} slides · from Throughline',
	story: { moments: 'Chosen moments', lineage: 'Lineage', tour: 'Tour' },
	momentsTitle: 'Moments of Andrej Karpathy’s work',
	momentGist: 'One moment, of {from}.',
	momentsGist: '{n} moments, {from} to {to}.',
	count: '{n} / {all}',
	page: 'Read on',
	source: 'Source',
	sources: 'Sources',
	sourcesMore: 'Sources, continued',
	licence:
		'Text: Throughline, CC BY 4.0. Facts with their sources; summaries in our own words. Independent of Andrej Karpathy and of his employers.',
	known: '{trust} [{n}]',
	notesClaims: 'Claims, and how each is known',
	notesSources: 'Sources',
	cite: 'Cite as: Throughline, “{title}”, {url}. Text CC BY 4.0.',
	colon: ': ',
	trust: { primary: 'First-hand', secondary: 'Second-hand', inferred: 'Inferred' } satisfies Record<Trust, string>,
	kind: {
		post: 'Post',
		paper: 'Paper',
		talk: 'Talk',
		interview: 'Interview',
		course: 'Course',
		video: 'Video',
		code: 'Code',
		idea: 'Idea',
		milestone: 'Milestone'
	} satisfies Record<Kind, string>
};

export type SlideWords = typeof en;

const zh: SlideWords = {
	download: '下载幻灯片',
	downloadHelp: 'PowerPoint（.pptx），也可用 Keynote 和 LibreOffice 打开：文字与图形可编辑，链接可点。',
	making: '正在制作幻灯片……',
	made: '幻灯片已存为 {file}。',
	failed: '无法制作幻灯片：没能取得数据。请联网后再试。',
	byline: 'Andrej Karpathy 工作的时刻 · 共 {n} 页 · 出自 Throughline',
	story: { moments: '选出的时刻', lineage: '谱系', tour: '导览' },
	momentsTitle: 'Andrej Karpathy 工作的时刻',
	momentGist: '一个时刻，{from} 年。',
	momentsGist: '{n} 个时刻，{from} 年至 {to} 年。',
	count: '{n}／{all}',
	page: '继续阅读',
	source: '来源',
	sources: '来源',
	sourcesMore: '来源（续）',
	licence: '文字：Throughline，CC BY 4.0。事实均附来源，概述为自撰文字。与 Andrej Karpathy 及其雇主无关。',
	known: '{trust} [{n}]',
	notesClaims: '论断及其依据',
	notesSources: '来源',
	cite: '引用格式：Throughline，《{title}》，{url}。文字采用 CC BY 4.0。',
	colon: '：',
	trust: { primary: '一手', secondary: '二手', inferred: '推断' },
	kind: {
		post: '文章',
		paper: '论文',
		talk: '演讲',
		interview: '访谈',
		course: '课程',
		video: '视频',
		code: '代码',
		idea: '观点',
		milestone: '人生节点'
	}
};

export const SLIDES: Readonly<Record<Locale, SlideWords>> = { en, zh };
