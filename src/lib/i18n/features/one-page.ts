/** Words of the one page that holds the whole site and needs no network. */
import type { Locale } from '../../model/schema-values';

const en = {
	waiting: 'Opening the record …',
	noScript: 'This file draws its timeline with a script, and scripts are switched off here.',
	about: 'The whole record in one file: it needs no network. Links to sources lead out of it.',
	other: 'The Chinese version is throughline-zh.html; kept in the same folder, the two lead to each other.',
	missing: 'This file has no page at “{place}”. Here is the timeline.',
	site: 'The site itself',
	dismiss: 'Dismiss'
};

export type OnePageWords = typeof en;

const zh: OnePageWords = {
	waiting: '正在打开记录……',
	noScript: '此文件用脚本绘制时间线，而这里停用了脚本。',
	about: '全部记录都在这一个文件里，无需联网。来源链接会通往外部网页。',
	other: '英文版为 throughline-en.html；放在同一文件夹中，两者可互相跳转。',
	missing: '此文件中没有“{place}”这一页。以下是时间线。',
	site: '访问网站',
	dismiss: '知道了'
};

export const ONE_PAGE_WORDS: Readonly<Record<Locale, OnePageWords>> = { en, zh };
