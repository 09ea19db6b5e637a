/** Which column of a table holds what: by the names in its first row, in English or Chinese, however they are cased. */
import { isProblem, readDate } from './dates';

/** What a column may hold. TimelineJS keeps the parts of a date in columns of their own. */
export type Role =
	| 'id'
	| 'date'
	| 'year'
	| 'month'
	| 'day'
	| 'end'
	| 'end year'
	| 'end month'
	| 'end day'
	| 'title'
	| 'text'
	| 'kind'
	| 'themes'
	| 'importance'
	| 'url'
	| 'display'
	| 'type';

const NAMES: Readonly<Partial<Record<Role, readonly string[]>>> = {
	id: ['id', 'key', '编号'],
	date: ['date', 'start', 'start date', 'begin', 'from', 'when', 'year', '日期', '时间', '开始', '年份'],
	end: ['end', 'end date', 'until', 'to', '结束', '结束日期'],
	title: ['title', 'headline', 'name', 'event', '标题', '名称', '事件'],
	text: ['text', 'description', 'gist', 'summary', 'body', 'notes', '内容', '文字', '描述', '简介', '说明'],
	kind: ['kind', 'type', '类型', '种类'],
	themes: ['themes', 'theme', 'group', 'category', 'lane', 'tags', '主题', '分组', '分类', '线索'],
	importance: ['importance', 'rank', 'weight', '重要性'],
	url: ['url', 'link', 'href', 'source', '链接', '网址', '来源']
};

const SHEET: Readonly<Partial<Record<Role, readonly string[]>>> = {
	year: ['year'],
	month: ['month'],
	day: ['day'],
	'end year': ['end year'],
	'end month': ['end month'],
	'end day': ['end day'],
	display: ['display date'],
	title: ['headline'],
	text: ['text'],
	url: ['link', 'media'],
	type: ['type'],
	themes: ['group']
};

export interface Columns {
	readonly format: 'timelinejs' | 'table';
	/** Place of the column that holds each role. */
	readonly at: ReadonlyMap<Role, number>;
	/** Names of the columns as the file has them; empty for a table without a header. */
	readonly names: readonly string[];
}

const plain = (name: string): string =>
	name
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ');

/** The first column of any of the names, in their order. */
function find(header: readonly string[], names: Readonly<Partial<Record<Role, readonly string[]>>>): Map<Role, number> {
	const found = new Map<Role, number>();
	for (const [role, synonyms] of Object.entries(names) as [Role, readonly string[]][])
		for (const synonym of synonyms) {
			const place = header.indexOf(synonym);
			if (place < 0) continue;
			found.set(role, place);
			break;
		}
	return found;
}

/** Reads the first row of a table. A row that begins with a date is no header: its columns are date, title, text. */
export function readColumns(first: readonly string[]): Columns {
	const header = first.map(plain);
	if (!isProblem(readDate(first[0] ?? '')))
		return {
			format: 'table',
			at: new Map(
				(['date', 'title', 'text'] as const).slice(0, first.length).map((role, i): [Role, number] => [role, i])
			),
			names: []
		};
	const isSheet = header.includes('year') && (header.includes('headline') || header.includes('month'));
	const at = isSheet ? new Map([...find(header, NAMES), ...find(header, SHEET)]) : find(header, NAMES);
	if (isSheet) {
		// There the column "Type" tells titles and eras from events, and a date is never in one piece.
		at.delete('date');
		at.delete('end');
		if (at.get('kind') === at.get('type')) at.delete('kind');
	}
	return { format: isSheet ? 'timelinejs' : 'table', at, names: first.map((name) => name.trim()) };
}
