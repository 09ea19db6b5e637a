/** What a page says of itself where it is only named: in previews, search results and lists of pages. */
import type { Locale } from '../../model/schema-values';

const en = {
	/** Of the home page, where its own name alone would tell nothing. */
	home: 'Throughline · Andrej Karpathy’s work, 1986–2026',
	/** As Open Graph writes languages. */
	tag: 'en_GB',
	about: 'How the moments of Throughline were chosen and ranked, what its grades of trust mean, and what is not known.',
	/** What the preview pictures show. */
	picture: {
		home: 'The timeline: ten coloured threads through time, with marks for posts, papers, talks, courses and programs',
		m: '{title}, {when}, at its place on the timeline',
		theme: 'The thread “{title}” through time, with its moments',
		lineage: 'The lineage “{title}”, from its first step to its last',
		tour: 'The tour “{title}” along the timeline',
		essay: 'The essay “{title}”, and the moments it rests on',
		f: 'The figure “{title}”, and the moments it explains',
		page: 'Throughline: {title}'
	},
	step: '{title} · {tour}',
	embedTitle: 'Timeline: {title}',
	links: 'Links',
	contents: 'Contents',
	data: 'The record as data',
	momentsAsText: 'Every moment',
	dataFiles: {
		moments: 'Every moment with claims, quotes, sources and relations',
		csv: 'One row for each moment',
		list: 'Titles, addresses and types of all moments as schema.org JSON-LD',
		schema: 'JSON Schema of a moment'
	},
	otherLlms: 'The same in Chinese'
};

export type HeadWords = typeof en;

const zh: HeadWords = {
	home: 'Throughline · Andrej Karpathy 的工作，1986–2026',
	tag: 'zh_CN',
	about: 'Throughline 的时刻如何挑选、如何分级，可信度的含义，以及哪些尚不清楚。',
	picture: {
		home: '时间线：十条彩色线索穿过时间，标出文章、论文、演讲、课程与代码',
		m: '{title}（{when}）在时间线上的位置',
		theme: '线索“{title}”及其时刻',
		lineage: '谱系“{title}”，从第一步到最后一步',
		tour: '沿时间线的导览“{title}”',
		essay: '长文“{title}”及其所依据的时刻',
		f: '图“{title}”，以及它说明的时刻',
		page: 'Throughline：{title}'
	},
	step: '{title} · {tour}',
	embedTitle: '时间线：{title}',
	links: '链接',
	contents: '目录',
	data: '数据文件',
	momentsAsText: '全部时刻',
	dataFiles: {
		moments: '全部时刻，含论断、引语、来源与关系',
		csv: '每个时刻一行',
		list: '全部时刻的标题、地址与类型（schema.org JSON-LD）',
		schema: '时刻的 JSON Schema'
	},
	otherLlms: '英文版'
};

export const HEAD_WORDS: Readonly<Record<Locale, HeadWords>> = { en, zh };
