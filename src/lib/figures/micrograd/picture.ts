/** micrograd's static picture: the lecture's neuron with its numbers and gradients, and the moons told apart. */
import type { FigureLocale } from '../figure';
import numbers from './numbers.json';

const LABELS: Readonly<
	Record<FigureLocale, Readonly<Record<'graph' | 'number' | 'gradient' | 'moons' | 'upper' | 'lower' | 'edge', string>>>
> = {
	en: {
		graph: 'One neuron: numbers go forward, gradients come back',
		number: 'number',
		gradient: '∂ gradient',
		moons: `337 such values after 100 steps: ${numbers.accuracy.at(-1) ?? ''} % right`,
		upper: '● upper moon',
		lower: '◆ lower moon',
		edge: 'here it cannot decide'
	},
	zh: {
		graph: '一个神经元：数往前算，梯度往回传',
		number: '数',
		gradient: '∂ 梯度',
		moons: `337 个这样的值，100 步之后：${numbers.accuracy.at(-1) ?? ''}% 判断正确`,
		upper: '● 上弦月牙',
		lower: '◆ 下弦月牙',
		edge: '在这条线上无法决断'
	}
};

/** `npm run lab -- micrograd --expression` on the lecture's neuron: what it is, its place, value, gradient, what it is made from. */
const NEURON: readonly (readonly [
	name: string,
	x: number,
	y: number,
	value: string,
	gradient: string,
	from: readonly number[]
])[] = [
	['x1', 0, 0, '2', '−1.5', []],
	['w1', 0, 1, '−3', '1', []],
	['x2', 0, 2, '0', '0.5', []],
	['w2', 0, 3, '1', '0', []],
	['x1 × w1', 1, 0.5, '−6', '0.5', [0, 1]],
	['x2 × w2', 1, 2.5, '0', '0.5', [2, 3]],
	['+', 2, 1.5, '−6', '0.5', [4, 5]],
	['b', 2, 3.2, '6.8814', '0.5', []],
	['+', 3, 1.5, '0.8814', '0.5', [6, 7]],
	['o = tanh', 4, 1.5, '0.7071', '1', [8]]
];
const [BOX_W, BOX_H] = [84, 58];
const at = (x: number, y: number): [number, number] => [x * 104 + 4, 110 + y * 84];

function neuron(): string {
	const lines = NEURON.flatMap(([, x, y, , , from], to) => {
		const [endX, endY] = at(x, y);
		return from.map((input, i) => {
			const source = NEURON[input];
			if (source === undefined) return '';
			const [startX, startY] = at(source[1], source[2]);
			const port = from.length < 2 ? 0 : i === 0 ? -9 : 9;
			const sideX = startX + BOX_W;
			const middle = (sideX + endX) / 2;
			const strength = 1 + 1.6 * Math.abs(Number((NEURON[to]?.[4] ?? '0').replace('−', '-')));
			return `<path d="M${sideX},${startY + BOX_H / 2}C${middle},${startY + BOX_H / 2} ${middle},${endY + BOX_H / 2 + port} ${endX},${endY + BOX_H / 2 + port}" fill="none" stroke="var(--theme-build-to-understand)" stroke-width="${strength}"/>`;
		});
	});
	const boxes = NEURON.map(([name, column, row, value, gradient, from]) => {
		const [x, y] = at(column, row);
		const given = from.length === 0;
		return `<g transform="translate(${x} ${y})"><rect width="${BOX_W}" height="${BOX_H}" rx="4" fill="var(${given ? '--band' : '--card'})" stroke="${given ? 'none' : 'var(--edge)'}"/><text x="8" y="17" font-weight="600">${name}</text><text x="8" y="34">${value}</text><text x="8" y="51" font-weight="600" fill="var(--theme-build-to-understand)">∂ ${gradient}</text></g>`;
	});
	return [...lines, ...boxes].join('');
}

function moons(words: (typeof LABELS)[FigureLocale]): string {
	const [x0 = 0, , , y1 = 0] = numbers.grid;
	const place = ([x = 0, y = 0]: readonly number[]) => `${((x - x0) * 100).toFixed(1)},${((y1 - y) * 100).toFixed(1)}`;
	const edge = numbers.edge
		.flat()
		.map((ring) => `M${ring.map(place).join('L')}Z`)
		.join('');
	const points = numbers.points
		.map(([x = 0, y = 0, label = 0]) => {
			const [left = '', top = ''] = place([x, y]).split(',');
			return label < 0
				? `<circle cx="${left}" cy="${top}" r="4" fill="var(--theme-build-to-understand)"/>`
				: `<rect x="-3.7" y="-3.7" width="7.4" height="7.4" transform="translate(${left} ${top}) rotate(45)" fill="var(--theme-software-2-3)"/>`;
		})
		.join('');
	return `<svg x="540" y="130" width="420" height="290" viewBox="0 0 420 290"><rect width="420" height="290" fill="var(--theme-build-to-understand)" fill-opacity="0.16"/><path d="${edge}" fill="var(--paper)"/><path d="${edge}" fill="var(--theme-software-2-3)" fill-opacity="0.16" stroke="var(--ink)" stroke-width="2.5"/>${points}<text x="160" y="30" text-anchor="middle" font-weight="600" fill="var(--theme-build-to-understand)">${words.upper}</text><text x="260" y="278" text-anchor="middle" font-weight="600" fill="var(--theme-software-2-3)">${words.lower}</text></svg>`;
}

export function picture(locale: FigureLocale): string {
	const words = LABELS[locale];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" font-family="var(--sans)" font-size="13" fill="var(--ink)"><text x="4" y="74" font-size="16" font-weight="600">${words.graph}</text>${neuron()}<text x="4" y="488">${words.number}</text><text x="${locale === 'zh' ? 34 : 68}" y="488" font-weight="600" fill="var(--theme-build-to-understand)">${words.gradient}</text><text x="540" y="74" font-size="16" font-weight="600">${words.moons}</text>${moons(words)}<line x1="544" x2="580" y1="446" y2="446" stroke="var(--ink)" stroke-width="2.5"/><text x="590" y="450">${words.edge}</text></svg>`;
}
