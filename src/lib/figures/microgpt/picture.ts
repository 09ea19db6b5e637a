/** The figure's static picture: the loss of 1,000 steps, and the words before and after. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { FigureLocale } from '../figure';
import { NUMBERS } from './numbers';
import { PUBLISHED } from './published';

const THEME = 'var(--theme-build-to-understand)';
const SANS = 'font-family="Inter, PingFang SC, Noto Sans SC, Microsoft YaHei, sans-serif"';
/** Letters stay readable over curves. */
const HALO = 'paint-order="stroke" stroke="var(--paper)" stroke-width="3"';
const LABELS = {
	en: {
		loss: 'loss, nats a letter',
		steps: 'steps',
		chance: 'knowing nothing: ln 27 = 3.30',
		last: 'published: about 2.37',
		mean: 'mean of 50',
		before: 'Words before the first step',
		after: 'Words after step 1,000'
	},
	zh: {
		loss: '损失（每个字母，奈特）',
		steps: '步',
		chance: '一无所知：ln 27 = 3.30',
		last: '已公布：约 2.37',
		mean: '50 步平均',
		before: '第一步之前造的词',
		after: '第 1,000 步之后造的词'
	}
} as const satisfies Record<FigureLocale, unknown>;

const escape = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function picture(locale: FigureLocale): string {
	const w = LABELS[locale];
	const x = scaleLinear([0, 1000], [56, 560]);
	const y = scaleLinear([1.5, 4], [488, 48]);
	const path = line<readonly [number, number]>(
		([step]) => Math.round(x(step) * 10) / 10,
		([, loss]) => Math.round(y(loss) * 10) / 10
	);
	const text = (tx: number, ty: number, content: string, rest = '') =>
		`<text x="${tx}" y="${ty}" ${SANS} font-size="14" fill="var(--ink)" ${rest}>${escape(content)}</text>`;
	const muted = 'fill="var(--muted)" font-size="13"';
	const level = (value: number, label: string, left: boolean) =>
		`<path d="M56,${y(value).toFixed(1)}H560" stroke="var(--ink)" stroke-dasharray="2 4"/>` +
		(left ? text(62, y(value) + 18, label, HALO) : text(556, y(value) - 6, label, `text-anchor="end" ${HALO}`));
	const words = (list: readonly string[], left: number, top: number, fill: string) =>
		list
			.slice(0, 8)
			.map((word, i) =>
				text(left, top + 26 * i, word, `font-size="18" fill="${fill}" font-family="Source Serif, serif"`).replace(
					`${SANS} font-size="14" fill="var(--ink)"`,
					''
				)
			)
			.join('');
	const ticks = [1.5, 2, 2.5, 3, 3.5, 4]
		.map(
			(value) =>
				`<path d="M56,${y(value).toFixed(1)}H560" stroke="var(--rule)"/>` +
				text(48, y(value) + 5, value.toFixed(1), `text-anchor="end" ${muted}`).replace(
					'font-size="14" fill="var(--ink)"',
					''
				)
		)
		.join('');
	const stepTicks = [0, 250, 500, 750, 1000]
		.map((step) =>
			text(x(step), 508, String(step), `text-anchor="middle" ${muted}`).replace('font-size="14" fill="var(--ink)"', '')
		)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="960" height="540">${ticks}${stepTicks}${text(
		56,
		28,
		w.loss
	)}${text(560, 530, w.steps, 'text-anchor="end"')}<path d="${path(
		NUMBERS.each.map((loss, i) => [1 + 4 * i, loss])
	)}" fill="none" stroke="${THEME}" opacity="0.3"/><path d="${path(
		NUMBERS.mean.map((loss, i) => [20 * (i + 1), loss])
	)}" fill="none" stroke="${THEME}" stroke-width="3" stroke-linejoin="round"/>${level(Math.log(27), w.chance, false)}${level(
		PUBLISHED.last.value,
		w.last,
		true
	)}${text(612, 60, w.before, 'font-weight="600"')}${words(NUMBERS.before, 612, 92, 'var(--muted)')}${text(
		612,
		324,
		w.after,
		'font-weight="600"'
	)}${words(NUMBERS.after, 612, 356, THEME)}${words(NUMBERS.after.slice(8), 780, 356, THEME)}</svg>`;
}
