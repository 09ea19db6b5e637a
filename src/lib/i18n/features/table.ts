/** Words of the table. */
import type { Column } from '../../model/table';
import type { Locale } from '../../model/schema-values';

interface TableWords {
	readonly column: Readonly<Record<Column, string>>;
	/** Behind the caption, for whoever cannot see that the heads are buttons. */
	readonly help: string;
	readonly importance: string;
	readonly more: string;
	readonly none: string;
}

export const TABLE: Readonly<Record<Locale, TableWords>> = {
	en: {
		column: { date: 'Date', title: 'Moment', kind: 'Kind', theme: 'Themes', importance: 'Importance', trust: 'Trust' },
		help: 'The heads of the columns sort.',
		importance: '{n} of 5',
		more: 'Show {n} more',
		none: 'No moment lies in this window. Widen it, or let more through.'
	},
	zh: {
		column: { date: '日期', title: '时刻', kind: '类别', theme: '线索', importance: '重要性', trust: '可信度' },
		help: '点按列标题排序。',
		importance: '{n}／5',
		more: '再显示 {n} 个',
		none: '这段时间里没有时刻。请放宽时间窗或筛选条件。'
	}
};
