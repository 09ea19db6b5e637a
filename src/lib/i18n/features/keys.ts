/** The keys of the chart and the words that say what they do. */
import type { Locale } from '../../model/schema-values';

/** What the keys do, by where the focus is, with the keys as they stand on a keyboard. */
export const KEY_GROUPS = [
	{
		id: 'moment',
		rows: [
			{ does: 'walk', keys: ['←', '→'] },
			{ does: 'lane', keys: ['↑', '↓'] },
			{ does: 'ends', keys: ['Home', 'End'] },
			{ does: 'open', keys: ['Enter', 'Space'] },
			{ does: 'thread', keys: ['[', ']'] },
			{ does: 'pin', keys: ['P'] },
			{ does: 'row', keys: ['T'] }
		]
	},
	{
		id: 'chart',
		rows: [
			{ does: 'pan', keys: ['←', '→'] },
			{ does: 'edges', keys: ['Home', 'End'] }
		]
	},
	{
		id: 'both',
		rows: [
			{ does: 'page', keys: ['PgUp', 'PgDn'] },
			{ does: 'zoom', keys: ['+', '−'] },
			{ does: 'fit', keys: ['0', 'F'] },
			{ does: 'date', keys: ['D'] },
			{ does: 'search', keys: ['/'] },
			{ does: 'sheet', keys: ['?'] },
			{ does: 'back', keys: ['Esc'] }
		]
	}
] as const;

type Group = (typeof KEY_GROUPS)[number];

interface KeyWords {
	readonly title: string;
	readonly intro: string;
	readonly group: Readonly<Record<Group['id'], string>>;
	readonly does: Readonly<Record<Group['rows'][number]['does'], string>>;
	readonly letters: string;
	readonly lettersHelp: string;
}

export const KEYS: Readonly<Record<Locale, KeyWords>> = {
	en: {
		title: 'Keys',
		intro: 'They act while the focus is in the timeline.',
		group: { moment: 'On a moment', chart: 'On the timeline itself', both: 'On either' },
		does: {
			walk: 'Previous, next moment by date',
			lane: 'Nearest moment in the lane above, below',
			ends: 'First, last moment in view',
			open: 'Open it, or part a “+n”',
			thread: 'Back, on along its lineage or thread',
			pin: 'Pin its relations, or let them go',
			row: 'Its row in the list or table',
			pan: 'Earlier, later',
			edges: 'Beginning, end of the record',
			page: 'One window earlier, later',
			zoom: 'Zoom in, out',
			fit: 'Default window',
			date: 'What else was going on: a date across all threads',
			search: 'Search',
			sheet: 'These keys',
			back: 'One step back: panel, selection, timeline, page'
		},
		letters: 'Use single-letter keys',
		lettersHelp: 'Letters and / ? [ ]. Without them nothing is pressed by accident while dictating.'
	},
	zh: {
		title: '按键',
		intro: '焦点在时间线内时有效。',
		group: { moment: '在时刻上', chart: '在时间线本身', both: '二者皆可' },
		does: {
			walk: '按日期，上一个、下一个时刻',
			lane: '上一道、下一道中最近的时刻',
			ends: '可见的第一个、最后一个时刻',
			open: '打开，或分开“+n”',
			thread: '沿谱系或线索向前、向后',
			pin: '固定或放开其关联',
			row: '到列表或表格中的对应行',
			pan: '向前、向后平移',
			edges: '到全部记录的起点、终点',
			page: '向前、向后一个时间窗',
			zoom: '放大、缩小',
			fit: '默认时间窗',
			date: '当时还有什么：贯穿各线索的日期线',
			search: '搜索',
			sheet: '本按键表',
			back: '后退一层：面板、选中、时间线、页面'
		},
		letters: '启用单字母按键',
		lettersHelp: '即字母与 / ? [ ]。停用后，语音输入时不会误触。'
	}
};
