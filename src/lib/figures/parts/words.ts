/** Words of the parts that figures share. */
import type { FigureLocale } from '../figure';

interface PartWords {
	/** Name of the group of buttons that drives a training. */
	readonly drive: string;
	readonly run: string;
	readonly pause: string;
	readonly again: string;
	readonly back: string;
	readonly forth: string;
	readonly start: string;
	readonly scrub: string;
	readonly at: (step: string, steps: string) => string;
	readonly range: (least: string, most: string) => string;
	readonly table: string;
}

export const PART_WORDS: Readonly<Record<FigureLocale, PartWords>> = {
	en: {
		drive: 'Training',
		run: 'Train',
		pause: 'Pause',
		again: 'Train again',
		back: 'One step back',
		forth: 'One step on',
		start: 'To the start',
		scrub: 'Go to a step',
		at: (step, steps) => `Step ${step} of ${steps}`,
		range: (least, most) => `A number from ${least} to ${most}.`,
		table: 'The numbers as a table'
	},
	zh: {
		drive: '训练',
		run: '训练',
		pause: '暂停',
		again: '重新训练',
		back: '退一步',
		forth: '进一步',
		start: '回到开头',
		scrub: '跳到某一步',
		at: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
		range: (least, most) => `请填 ${least} 到 ${most} 之间的数。`,
		table: '用表格看这些数'
	}
};

const FORMAT: Readonly<Record<FigureLocale, Intl.NumberFormat>> = {
	en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 }),
	zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 20 })
};
/** A number as it is written in a sentence: thousands apart. */
export const written = (n: number, locale: FigureLocale): string => FORMAT[locale].format(n);
