/** makemore's static picture: the counted pairs, and the ladder of losses with ours on it. */
import { LADDER, type Rung } from '../../lab/makemore/published';
import type { FigureLocale } from '../figure';
import { CELL, shades } from './grid';
import numbers from './numbers.json';
import { WORDS } from './words';

/** Rungs that fit the picture; all are in the figure. */
const SHOWN: readonly Rung[] = [
	'uniform',
	'unigram',
	'bigram',
	'bigram-net',
	'mlp',
	'tanh-unsaturated',
	'context-8',
	'wider',
	'transformer'
];
const OWN: Readonly<Partial<Record<Rung, number>>> = { bigram: numbers.bigram, 'bigram-net': numbers.net };
const INK = 'var(--theme-build-to-understand)';

function grid(locale: FigureLocale): string {
	const letters = Array.from(numbers.letters);
	const scale = 430 / (letters.length * CELL);
	const cells = shades(numbers.counts, letters.length)
		.map(({ ink, d }) => `<path d="${d}" fill="${INK}" fill-opacity="${(0.06 + 0.94 * ink).toFixed(2)}"/>`)
		.join('');
	const names = letters
		.map((letter, i) => {
			const at = (i + 0.5) * CELL;
			return `<text x="-9" y="${at + 5}" text-anchor="end">${letter}</text><text x="${at}" y="-9" text-anchor="middle">${letter}</text>`;
		})
		.join('');
	const said =
		locale === 'zh'
			? `${numbers.words.toLocaleString('zh-CN')} 个名字里的字母对：行是前一个，列是后一个`
			: `Pairs of letters in ${numbers.words.toLocaleString('en-US')} names: row, then column`;
	return `<text x="4" y="40" font-size="16" font-weight="600">${said}</text><g transform="translate(28 84) scale(${scale.toFixed(4)})" font-size="15" fill="var(--muted)"><rect width="${letters.length * CELL}" height="${letters.length * CELL}" fill="var(--band)" fill-opacity="0.5"/>${cells}${names}</g>`;
}

function ladder(locale: FigureLocale): string {
	const w = WORDS[locale];
	const x = (loss: number) => 690 + ((loss - 1.8) / 1.6) * 240;
	const rows = SHOWN.map((rung, i) => {
		const { train, dev } = LADDER[rung].value;
		const y = 112 + i * 42;
		const mine = OWN[rung];
		const parts = [
			`<text x="672" y="${y + 5}" text-anchor="end">${w.rungs[rung]}</text>`,
			train !== null && dev !== null
				? `<line x1="${x(train)}" x2="${x(dev)}" y1="${y}" y2="${y}" stroke="var(--ink)"/>`
				: '',
			train === null
				? ''
				: `<circle cx="${x(train)}" cy="${y}" r="5" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5"/>`,
			dev === null ? '' : `<circle cx="${x(dev)}" cy="${y}" r="5" fill="var(--ink)"/>`,
			`<text x="${rung === 'uniform' ? x(3.2958) - 12 : x(Math.max(train ?? 0, dev ?? 0)) + 12}" y="${y + 4}" font-size="12" fill="var(--muted)" text-anchor="${rung === 'uniform' ? 'end' : 'start'}">${[train, dev].filter((each) => each !== null).join(' / ')}</text>`,
			mine === undefined
				? ''
				: `<path d="M${x(mine)},${y + 8}l6,6l-6,6l-6,-6Z" fill="${INK}"/><text x="${x(mine) + 12}" y="${y + 18}" font-size="12" font-weight="600" fill="${INK}">${w.ours} ${mine.toFixed(4)}</text>`
		];
		return parts.join('');
	});
	return `<text x="520" y="40" font-size="16" font-weight="600">${w.ladder}</text><circle cx="526" cy="66" r="5" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5"/><text x="538" y="70" font-size="12">${w.train}</text><circle cx="726" cy="66" r="5" fill="var(--ink)"/><text x="738" y="70" font-size="12">${w.kept}</text>${rows.join('')}`;
}

export const picture = (locale: FigureLocale): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" font-family="var(--sans)" font-size="13" fill="var(--ink)">${grid(locale)}${ladder(locale)}</svg>`;
