/** The digit reader's picture: the published ladder and ours, rung by rung. */
import { TESTING } from '../../lab/lenet/digits';
import { LADDER_PUBLISHED } from '../../lab/lenet/published';
import { LADDER, recipe } from '../../lab/lenet/recipe';
import type { FigureLocale, FigureTable } from '../figure';
import { LADDER_MISSES, LADDER_PERCENT } from './numbers';
import { FIGURE_WORDS } from './words';

interface PictureWords {
	readonly axis: string;
	readonly published: string;
	readonly here: string;
	readonly paper: string;
	readonly caption: string;
	readonly head: readonly string[];
}

const WORDS: Readonly<Record<FigureLocale, PictureWords>> = {
	en: {
		axis: '% of 2,007 test digits misread',
		published: 'published 2022',
		here: 'here, other digits',
		paper: 'paper of 1989: 5.0',
		caption: 'Misread of 2,007 test digits after training',
		head: ['Recipe', 'Passes', 'Published misses', 'Published %', 'Misses here', 'Here %']
	},
	zh: {
		axis: '2,007 个测试数字中读错的百分比',
		published: '2022 年发表',
		here: '此处（另一批数字）',
		paper: '1989 年论文：5.0',
		caption: '训练之后，2,007 个测试数字中读错多少',
		head: ['做法', '遍数', '发表的错误数', '发表的 %', '此处错误数', '此处 %']
	}
};

interface Rung {
	readonly name: string;
	readonly passes: number;
	/** Test errors in percent. */
	readonly published: number;
	readonly here: number;
	/** Misses of 2,007. */
	readonly misses: readonly [published: number, here: number];
}

const rungs = (locale: FigureLocale): Rung[] =>
	LADDER.map((set, i) => {
		const change = set.at(-1);
		const { plain, change: names } = FIGURE_WORDS[locale];
		return {
			name: change === undefined ? plain : `+ ${names[change]}`,
			passes: recipe(set).passes,
			published: LADDER_PERCENT[i] ?? NaN,
			here: (100 * (LADDER_MISSES[i] ?? NaN)) / TESTING,
			misses: [LADDER_PUBLISHED[i]?.value.test ?? NaN, LADDER_MISSES[i] ?? NaN]
		};
	});

const LEFT = 376;
const RIGHT = 920;
const TOP = 96;
const ROW = 76;
/** Percent at the right end. */
const MOST = 6;
const x = (percent: number) => Math.round(LEFT + (percent / MOST) * (RIGHT - LEFT));

export function picture(locale: FigureLocale): string {
	const w = WORDS[locale];
	const parts: string[] = [];
	const text = (at: number, y: number, said: string, more = '') =>
		parts.push(
			`<text x="${at}" y="${y}" paint-order="stroke" stroke="var(--paper)" stroke-width="4" ${more}>${said}</text>`
		);
	const bottom = TOP + 5 * ROW - 24;
	for (let tick = 0; tick <= MOST; tick++) {
		const at = Math.round(LEFT + (tick / MOST) * (RIGHT - LEFT));
		parts.push(`<path d="M${at},${TOP - 32}V${bottom}" stroke="var(--rule)"/>`);
		text(at, bottom + 24, String(tick), 'text-anchor="middle" fill="var(--muted)"');
	}
	text(RIGHT, bottom + 48, w.axis, 'text-anchor="end" fill="var(--muted)"');
	const paper = x(5);
	parts.push(`<path d="M${paper},${TOP - 40}V${bottom}" stroke="var(--ink)" stroke-dasharray="2 4"/>`);
	text(paper, TOP - 48, w.paper, 'text-anchor="middle"');
	rungs(locale).forEach(({ name, passes, published, here }, i) => {
		const y = TOP + i * ROW;
		text(24, y + 5, name, 'font-size="15"');
		text(24, y + 25, FIGURE_WORDS[locale].passesOf(passes), 'fill="var(--muted)"');
		parts.push(`<path d="M${x(published)},${y}H${x(here)}" stroke="var(--rule-strong)" stroke-width="3"/>`);
		parts.push(`<circle cx="${x(here)}" cy="${y}" r="7" fill="var(--theme-continuity)"/>`);
		parts.push(
			`<circle cx="${x(published)}" cy="${y}" r="6" fill="var(--paper)" stroke="var(--ink)" stroke-width="2.5"/>`
		);
		text(x(here) + 13, y + 5, here.toFixed(2), 'font-weight="600"');
		text(x(published) - 13, y + 5, published.toFixed(2), 'text-anchor="end"');
		if (i > 0) return;
		text(x(published), y + 26, w.published, 'text-anchor="end" fill="var(--muted)"');
		text(x(here) + 8, y + 26, w.here, 'fill="var(--muted)"');
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" font-family="var(--sans)" font-size="14" fill="var(--ink)">${parts.join('')}</svg>`;
}

export const table = (locale: FigureLocale): FigureTable => ({
	caption: WORDS[locale].caption,
	head: WORDS[locale].head,
	rows: rungs(locale).map(({ name, passes, published, here, misses }) => [
		name,
		String(passes),
		String(misses[0]),
		published.toFixed(2),
		String(misses[1]),
		here.toFixed(2)
	])
});
