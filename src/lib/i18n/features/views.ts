/**
 * Words of the other readings of a view: the switches, the list, and what the table and the key sheet share with them.
 * Those of the list and the switches are handed to a page in its own language, as data (see messages.ts).
 */
import type { Grouping, ViewKind } from '../../model/view';
import type { Locale } from '../../model/schema-values';

export interface ListWords {
	/** Name of the row of years. */
	readonly years: string;
	/** Heading of the spans that began before the window. */
	readonly begun: string;
	/** The same, in the row of years. */
	readonly begunShort: string;
	readonly more: string;
	readonly before: string;
	/** Beside a moment that the search found. */
	readonly found: string;
	readonly none: string;
}

export interface ViewWords {
	readonly reading: Readonly<Record<ViewKind | 'label', string>>;
	readonly grouping: Readonly<Record<Grouping | 'label' | 'compress', string>>;
	readonly tools: { readonly more: string; readonly day: string; readonly keys: string };
	readonly list: ListWords;
}

export const VIEWS: Readonly<Record<Locale, ViewWords>> = {
	en: {
		reading: { label: 'Show as', line: 'Timeline', list: 'List', table: 'Table' },
		grouping: {
			label: 'Lanes by',
			theme: 'Theme',
			kind: 'Kind',
			role: 'Role',
			stream: 'One stream',
			compress: 'Compress empty years'
		},
		tools: { more: 'Lanes and filters', day: 'At a date', keys: 'Keys' },
		list: {
			years: 'Years',
			begun: 'Begun earlier',
			begunShort: 'Earlier',
			more: 'Show {n} more',
			before: 'Show {n} before these',
			found: 'found',
			none: 'No moment lies in this window. Widen it, or let more through.'
		}
	},
	zh: {
		reading: { label: '显示为', line: '时间线', list: '列表', table: '表格' },
		grouping: {
			label: '分道',
			theme: '按线索',
			kind: '按类别',
			role: '按任职',
			stream: '合为一道',
			compress: '压缩空白年份'
		},
		tools: { more: '分道与筛选', day: '某一天', keys: '按键' },
		list: {
			years: '年份',
			begun: '此前开始',
			begunShort: '此前',
			more: '再显示 {n} 个',
			before: '显示之前的 {n} 个',
			found: '命中',
			none: '这段时间里没有时刻。请放宽时间窗或筛选条件。'
		}
	}
};
