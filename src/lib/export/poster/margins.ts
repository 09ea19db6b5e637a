/** What stands above and below the poster's bands: title, what it is, the legend of kinds, credit and link. */
import type { Measure, Shape, Text } from '../picture/drawing';
import type { Ink } from '../picture/ink';
import { shapeOf } from '../../ui/timeline/shapes';
import { MARGIN, POSTER, type PosterContent } from './plan';

export function head({ words }: PosterContent, measure: Measure, ink: Ink): { shapes: Shape[]; texts: Text[] } {
	const shapes: Shape[] = [];
	const texts: Text[] = [
		{
			...{ text: words.title, x: MARGIN, y: 124, px: 72, face: 'title', fill: ink.ink },
			width: measure(words.title, 72, 'title')
		},
		{
			...{ text: words.subtitle, x: MARGIN, y: 166, px: 24, face: 'text', fill: ink.muted },
			width: measure(words.subtitle, 24, 'text')
		}
	];
	// The legend, set from the right margin.
	const px = 15;
	const widths = words.kinds.map(({ text }) => 26 + measure(text, px, 'text') + 20);
	let x = POSTER.width - MARGIN - widths.reduce((a, b) => a + b, 0) + 20;
	words.kinds.forEach(({ kind, text }, i) => {
		shapes.push({ d: shapeOf(kind), at: { x: x + 8, y: 115, scale: 8 }, fill: ink.ink });
		texts.push({ text, x: x + 26, y: 120, px, width: measure(text, px, 'text'), face: 'text', fill: ink.ink });
		x += widths[i] ?? 0;
	});
	const width = measure(words.size, 13, 'text');
	texts.push({
		...{ text: words.size, x: POSTER.width - MARGIN - width, y: 164, px: 13, width, face: 'text', fill: ink.muted }
	});
	return { shapes, texts };
}

export function foot({ words }: PosterContent, measure: Measure, ink: Ink): Text[] {
	const y = POSTER.height - 48;
	const width = measure(words.link, 14, 'strong');
	return [
		{
			...{ text: words.credit, x: MARGIN, y, px: 13, face: 'text', fill: ink.muted },
			width: measure(words.credit, 13, 'text')
		},
		{
			...{ text: words.link, x: POSTER.width - MARGIN - width, y, px: 14, width, face: 'strong', fill: ink.ink },
			href: words.link
		}
	];
}
