/** Words of the facets, of the line that says what is on, and of the empty view. Loaded with them. */
import type { Kind, Locale, Trust } from '../../model/schema-values';

interface Words {
	readonly title: string;
	readonly close: string;
	readonly clear: string;
	/** {n} of {all} moments */
	readonly shown: string;
	/** On the button that closes the sheet. */
	readonly done: string;
	readonly themes: string;
	readonly match: { readonly label: string; readonly any: string; readonly all: string };
	readonly kinds: string;
	readonly importance: string;
	readonly anyImportance: string;
	readonly atLeast: string;
	readonly trust: string;
	readonly years: string;
	readonly firstYear: string;
	readonly lastYear: string;
	/** Text of the histogram. */
	readonly busiest: string;
	readonly hasFigure: string;
	readonly rest: { readonly label: string; readonly hide: string; readonly dim: string };
	/** The line that says what is on. */
	readonly bar: string;
	readonly remove: string;
	readonly or: string;
	readonly and: string;
	readonly chip: { readonly importance: string; readonly importance5: string; readonly figure: string };
	/** Why nothing shows. The parts after `behind` make up the {subject}. */
	readonly empty: {
		readonly inWindow: string;
		readonly inMonth: string;
		readonly inRecord: string;
		readonly behind: string;
		readonly noun: Readonly<Record<Kind | 'any', string>>;
		readonly trust: Readonly<Record<Trust, string>>;
		readonly graded: string;
		readonly theme: string;
		readonly allThemes: string;
		readonly importance: string;
		readonly importance5: string;
		readonly figure: string;
		readonly query: string;
		readonly years: string;
		readonly year: string;
	};
	/** What a button of the empty view does: each a part of `show`. */
	readonly widen: {
		readonly label: string;
		readonly show: string;
		readonly and: string;
		readonly years: string;
		readonly importance: string;
		readonly anyImportance: string;
		readonly trust: string;
		readonly figure: string;
		readonly kinds: string;
		readonly themes: string;
		readonly anyTheme: string;
		readonly query: string;
		readonly clear: string;
	};
}

const en: Words = {
	title: 'Filter',
	close: 'Close',
	clear: 'Clear all',
	shown: '{n} of {all} moments',
	done: 'Show {n} moments',
	themes: 'Threads',
	match: { label: 'Belonging to', any: 'any', all: 'all of them' },
	kinds: 'Kinds',
	importance: 'Importance',
	anyImportance: 'Any',
	atLeast: '{n} or more',
	trust: 'How it is known',
	years: 'Years',
	firstYear: 'First year',
	lastYear: 'Last year',
	busiest: 'Moments by year; most in {year}, {n}',
	hasFigure: 'Has a figure',
	rest: { label: 'Everything else', hide: 'Hide the rest', dim: 'Dim the rest' },
	bar: 'What is shown',
	remove: 'remove',
	or: 'or',
	and: 'and',
	chip: { importance: 'importance ≥ {n}', importance5: 'importance 5', figure: 'has a figure' },
	empty: {
		inWindow: 'No {subject} lies between {from} and {to}.',
		inMonth: 'No {subject} lies in {from}.',
		inRecord: 'The record has no {subject}.',
		behind: 'What lies in this window is counted at a mark outside it: {n}.',
		noun: {
			any: 'moment',
			post: 'post',
			paper: 'paper',
			talk: 'talk',
			interview: 'interview',
			course: 'course',
			video: 'video',
			code: 'program',
			idea: 'idea',
			milestone: 'milestone'
		},
		trust: { primary: 'first-hand', secondary: 'second-hand', inferred: 'by inference' },
		graded: ' known {trust}',
		theme: ' in {themes}',
		allThemes: ' in {themes} at once',
		importance: ' of importance {n} or more',
		importance5: ' of importance 5',
		figure: ' with a figure',
		query: ' that speaks of “{query}”',
		years: ' from {from} to {to}',
		year: ' from {from}'
	},
	widen: {
		label: 'See more',
		show: 'Show {what}: {count}',
		and: 'and',
		years: 'the years {from} to {to}',
		importance: 'importance {n} and up',
		anyImportance: 'any importance',
		trust: 'every grade of trust',
		figure: 'moments without a figure',
		kinds: 'all kinds',
		themes: 'all threads',
		anyTheme: 'any of these threads',
		query: 'moments without these words',
		clear: 'Clear the filter: {count}'
	}
};

const zh: Words = {
	title: '筛选',
	close: '关闭',
	clear: '全部清除',
	shown: '{all} 个时刻中的 {n} 个',
	done: '查看 {n} 个时刻',
	themes: '线索',
	match: { label: '属于其中', any: '任意一条', all: '每一条' },
	kinds: '类别',
	importance: '重要性',
	anyImportance: '不限',
	atLeast: '{n} 及以上',
	trust: '依据',
	years: '年份',
	firstYear: '起始年份',
	lastYear: '结束年份',
	busiest: '各年的时刻数；{year} 年最多，{n} 个',
	hasFigure: '有交互演示',
	rest: { label: '其余时刻', hide: '隐藏其余', dim: '淡化其余' },
	bar: '当前显示',
	remove: '移除',
	or: '或',
	and: '与',
	chip: { importance: '重要性 ≥ {n}', importance5: '重要性 5', figure: '有交互演示' },
	empty: {
		inWindow: '{from}至{to}没有{subject}。',
		inMonth: '{from}没有{subject}。',
		inRecord: '全部记录中没有{subject}。',
		behind: '这段时间里的时刻计入了窗外的标记：{n}。',
		noun: {
			any: '时刻',
			post: '文章',
			paper: '论文',
			talk: '演讲',
			interview: '访谈',
			course: '课程',
			video: '视频',
			code: '代码',
			idea: '观点',
			milestone: '人生节点'
		},
		trust: { primary: '一手', secondary: '二手', inferred: '推断' },
		graded: '依据为{trust}、',
		theme: '属于“{themes}”、',
		allThemes: '同时属于“{themes}”、',
		importance: '重要性 {n} 及以上、',
		importance5: '重要性 5、',
		figure: '带交互演示、',
		query: '提到“{query}”、',
		years: '{from} 至 {to} 年、',
		year: '{from} 年、'
	},
	widen: {
		label: '看到更多',
		show: '改为{what}：{count}',
		and: '、',
		years: '{from} 至 {to} 年',
		importance: '重要性 {n} 及以上',
		anyImportance: '不限重要性',
		trust: '不限依据',
		figure: '不限有无演示',
		kinds: '不限类别',
		themes: '不限线索',
		anyTheme: '任意一条线索',
		query: '不限搜索词',
		clear: '清除全部筛选：{count}'
	}
};

export const FACETS: Readonly<Record<Locale, Words>> = { en, zh };
export type FacetWords = Words;
