/** Words that stand on paper only. */
import type { Locale } from '../../model/schema-values';

const en = {
	list: 'What this view shows',
	searching: 'found by a search',
	importance: 'importance {n} and up',
	address: 'This page',
	printed: 'printed {when}'
};

export type PrintWords = typeof en;

const zh: PrintWords = {
	list: '此视图中的时刻',
	searching: '搜索所得',
	importance: '重要度 {n} 及以上',
	address: '本页地址',
	printed: '打印于{when}'
};

export const PRINT_WORDS: Readonly<Record<Locale, PrintWords>> = { en, zh };
