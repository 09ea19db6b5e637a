/** The tokenizer's picture: a sentence growing together, and what three ways of writing cost whom. */
import type { FigureLocale, FigureTable } from '../figure';
import { COSTS } from './numbers';
import { HUES } from './show';
import { FIGURE_WORDS } from './words';

interface PictureWords {
	readonly after: (merges: number) => string;
	readonly tokens: (count: number) => string;
	readonly from: string;
	readonly axis: string;
	readonly caption: string;
	readonly head: readonly string[];
}

const WORDS: Readonly<Record<FigureLocale, PictureWords>> = {
	en: {
		after: (merges) => (merges === 0 ? 'Bytes' : `${merges} merges`),
		tokens: (count) => `${count} tokens`,
		from: 'Learned from',
		axis: 'tokens for the same sentence, after 256 merges',
		caption: 'Tokens for one sentence in three forms, by what 256 merges were learned from',
		head: ['Learned from', 'English', 'Chinese', 'Code']
	},
	zh: {
		after: (merges) => (merges === 0 ? '字节' : `合并 ${merges} 次`),
		tokens: (count) => `${count} 个 token`,
		from: '训练文字',
		axis: '合并 256 次之后，同一句话所用的 token 数',
		caption: '同一句话的三种写法所用的 token 数，按 256 次合并所学的文字排列',
		head: ['训练文字', '英文', '中文', '代码']
	}
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Width of a piece: a Chinese character is as wide as it is high, everything else is set in a fixed pitch. */
const widthOf = (piece: string, pitch: number) =>
	Array.from(piece).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 14 : pitch), 6);

const LEFT = 200;
const RIGHT = 900;
const MOST = 100;
const x = (tokens: number) => Math.round(LEFT + (tokens / MOST) * (RIGHT - LEFT));

function cuts(locale: FigureLocale): string {
	const w = WORDS[locale];
	return COSTS.cuts
		.map(({ merges, pieces }, row) => {
			const y = 44 + row * 62;
			let at = 128;
			const boxes = pieces.map(({ text, hue: colour, isBytes }) => {
				const width = widthOf(text, isBytes ? 6.4 : 8.2);
				const hue = colour === null ? null : (HUES[colour] ?? null);
				const fill = hue === null ? 'fill="none"' : `fill="var(--theme-${hue})" fill-opacity="0.22"`;
				const stroke = hue === null ? 'var(--rule-strong)' : `var(--theme-${hue})`;
				const box =
					`<rect x="${at.toFixed(1)}" y="${y - 17}" width="${(width - 1.5).toFixed(1)}" height="25" ${fill} stroke="${stroke}"/>` +
					`<text x="${(at + (width - 1.5) / 2).toFixed(1)}" y="${y}" text-anchor="middle" font-family="ui-monospace,Menlo,Consolas,monospace" font-size="${isBytes ? 10 : 13}"${isBytes ? ' fill="var(--muted)"' : ''}>${escaped(text)}</text>`;
				at += width;
				return box;
			});
			return (
				`<text x="24" y="${y}">${w.after(merges)}</text>` +
				`<text x="24" y="${y + 19}" fill="var(--muted)" font-size="12">${w.tokens(pieces.length)}</text>${boxes.join('')}`
			);
		})
		.join('');
}

function bill(locale: FigureLocale): string {
	const w = WORDS[locale];
	const { source, compared } = FIGURE_WORDS[locale];
	const names = [compared.en, compared.zh, compared.code];
	const looks = [
		'fill="var(--theme-build-to-understand)"',
		'fill="var(--paper)" stroke="var(--theme-build-to-understand)" stroke-width="3"',
		'fill="var(--muted)"'
	];
	const grid = [0, 20, 40, 60, 80, 100].map(
		(tick) =>
			`<path d="M${x(tick)},236V484" stroke="var(--rule)"/><text x="${x(tick)}" y="504" text-anchor="middle" fill="var(--muted)" font-size="12">${tick}</text>`
	);
	const rows = COSTS.tokens.map(({ from, counts }, row) => {
		const y = 276 + row * 56;
		const line = `<path d="M${x(Math.min(...counts))},${y}H${x(Math.max(...counts))}" stroke="var(--rule-strong)" stroke-width="3"/>`;
		const order = counts.map((_, i) => i).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
		const dots = counts.map((count, i) => {
			// Names above and below in turn, so that near ones do not meet.
			const above = order.indexOf(i) % 2 === 0;
			return (
				`<circle cx="${x(count)}" cy="${y}" r="7" ${looks[i] ?? ''}/>` +
				`<text x="${x(count)}" y="${above ? y - 13 : y + 24}" text-anchor="middle" font-size="12">${names[i] ?? ''} <tspan font-weight="600">${count}</tspan></text>`
			);
		});
		return `<text x="24" y="${y + 5}">${source[from]}</text>${line}${dots.join('')}`;
	});
	return (
		`<text x="24" y="236" fill="var(--muted)" font-size="12">${w.from}</text>${grid.join('')}${rows.join('')}` +
		`<text x="${RIGHT}" y="526" text-anchor="end" fill="var(--muted)" font-size="12">${w.axis}</text>`
	);
}

export const picture = (locale: FigureLocale): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" font-family="var(--sans)" font-size="14" fill="var(--ink)">${cuts(locale)}${bill(locale)}</svg>`;

export const table = (locale: FigureLocale): FigureTable => ({
	caption: WORDS[locale].caption,
	head: WORDS[locale].head,
	rows: COSTS.tokens.map(({ from, counts }) => [FIGURE_WORDS[locale].source[from], ...counts.map(String)])
});
