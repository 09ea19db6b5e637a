/** The words of the search's results. {blanks} are filled by say.ts. */
import type { Locale } from '../../model/schema-values';

interface SearchWords {
	readonly results: string;
	readonly one: string;
	readonly many: string;
	readonly place: string;
	readonly partial: string;
	readonly beyond: string;
	readonly beyondOne: string;
	readonly hidden: string;
	readonly hiddenOne: string;
	readonly allHidden: string;
	readonly showHidden: string;
	readonly keys: string;
	readonly loading: string;
	readonly failed: string;
	readonly retry: string;
	readonly nothing: string;
	readonly mean: string;
	readonly or: string;
	readonly advice: string;
}

export const SEARCH: Readonly<Record<Locale, SearchWords>> = {
	en: {
		results: 'Search results',
		one: '1 moment',
		many: '{n} moments',
		place: '{n} of {all}',
		partial: 'No moment has all of these words; these have some.',
		beyond: '{n} more follow.',
		beyondOne: '1 more follows.',
		hidden: '{n} more are hidden by the filters.',
		hiddenOne: '1 more is hidden by the filters.',
		allHidden: 'What “{query}” finds is hidden by the filters.',
		showHidden: 'Clear the filters',
		keys: 'Enter: next · Shift+Enter: previous · Esc: leave',
		loading: 'Loading the index…',
		failed: 'The search index could not be loaded. The connection may be down.',
		retry: 'Try again',
		nothing: 'Nothing found for “{query}”.',
		mean: 'Did you mean',
		or: 'or',
		advice: 'Titles, summaries, claims and quotes are searched, in English and Chinese. Fewer words find more.'
	},
	zh: {
		results: '搜索结果',
		one: '1 个时刻',
		many: '{n} 个时刻',
		place: '第 {n} 个，共 {all} 个',
		partial: '没有哪个时刻包含全部这些词；以下包含其中一部分。',
		beyond: '后面还有 {n} 个。',
		beyondOne: '后面还有 1 个。',
		hidden: '另有 {n} 个被筛选隐藏。',
		hiddenOne: '另有 1 个被筛选隐藏。',
		allHidden: '“{query}”找到的时刻都被筛选隐藏了。',
		showHidden: '清除筛选',
		keys: '回车：下一个 · Shift+回车：上一个 · Esc：离开',
		loading: '正在载入索引……',
		failed: '搜索索引载入失败，网络可能已断开。',
		retry: '重试',
		nothing: '没有找到“{query}”。',
		mean: '是不是要找',
		or: '或',
		advice: '搜索范围包括标题、概要、论断和引语，中英文皆可。词越少，找到的越多。'
	}
};
