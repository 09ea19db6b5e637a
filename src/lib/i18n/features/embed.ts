/** Words of embeds; handed to a page in its own language, as data (see messages.ts). */
import type { Locale } from '../../model/schema-values';

export interface EmbedWords {
	/** Beside the title, on the link that leads to the site. */
	readonly open: string;
	readonly readOn: string;
	readonly hint: string;
	readonly steps: string;
	readonly stepOf: string;
	readonly cover: string;
	readonly next: string;
	readonly back: string;
	readonly close: string;
	readonly dropped: string;
	readonly dismiss: string;
	readonly kept: string;
	readonly keptSame: string;
	readonly seeNow: string;
	readonly notKept: string;
	readonly unreachable: string;
	readonly noMoment: string;
	readonly noSteps: string;
	readonly entered: string;
}

export const EMBED: Readonly<Record<Locale, EmbedWords>> = {
	en: {
		open: 'Open on Throughline',
		readOn: 'Claims and sources',
		hint: 'Hold Ctrl or ⌘ and turn the wheel to zoom',
		steps: 'Steps',
		stepOf: '{n} of {all}',
		cover: '{all} steps',
		next: 'Next',
		back: 'Back',
		close: 'Close',
		dropped: 'Left out of this embed, because it could not be read: {fields}.',
		dismiss: 'Dismiss',
		kept: 'Kept as it was in version {version}. Since then: {added} added, {changed} changed, {removed} removed.',
		keptSame: 'Kept as it was in version {version}; no moment has changed since.',
		seeNow: 'Show it as it is now',
		notKept: 'Made with version {version}, which is not kept. This is the record as it is now, version {now}.',
		unreachable: 'The record could not be loaded; this is as much of it as came with the page.',
		noMoment: 'There is no moment “{id}”; the rest is shown.',
		noSteps: 'Left out of the steps, because there is no such moment or step: {ids}.',
		entered: 'Keys now move about in the chart. Escape gives them back to the slides.'
	},
	zh: {
		open: '在 Throughline 中打开',
		readOn: '论断与来源',
		hint: '按住 Ctrl 或 ⌘ 并滚动滚轮即可缩放',
		steps: '步骤',
		stepOf: '第 {n} 步，共 {all} 步',
		cover: '共 {all} 步',
		next: '下一步',
		back: '上一步',
		close: '关闭',
		dropped: '嵌入链接中有无法识别的部分，已略去：{fields}。',
		dismiss: '知道了',
		kept: '保持版本 {version} 的原样。此后新增 {added} 个、修改 {changed} 个、移除 {removed} 个时刻。',
		keptSame: '保持版本 {version} 的原样；此后没有时刻改变。',
		seeNow: '显示现在的样子',
		notKept: '嵌入时用的版本 {version} 没有保存。这里显示的是现在的记录，版本 {now}。',
		unreachable: '未能载入完整记录；这里只显示随页面而来的部分。',
		noMoment: '没有编号为“{id}”的时刻，其余照常显示。',
		noSteps: '没有这些时刻或步骤，已略去：{ids}。',
		entered: '按键现在作用于时间线。按 Esc 交还给幻灯片。'
	}
};
