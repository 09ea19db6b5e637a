/** What stands around the lanes of the picture: title, roles, axis, names, the shapes of kinds, credit and link. */
import { KINDS } from '../model/schema-values';
import { roleBars } from '../model/roles';
import { textWidth, type Weight } from '../model/text';
import { axisBreaks, axisWords } from '../ui/timeline/axis-words';
import { shapeOf } from '../ui/timeline/shapes';
import { px, tag, words } from './markup';
import { GUTTER, MARGIN, ROLES_BAND, themeColour, type Frame, type ViewPicture } from './view';

/** `text` in lines of `maxPx` at most, broken between words, or within what is one long word, such as an address. */
export function linesOf(text: string, maxPx: number, size: number, weight: Weight = 400): string[] {
	const lines: string[] = [];
	let line = '';
	const pieces = text.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+\s*|\s+/gu) ?? [];
	for (const piece of pieces) {
		if (textWidth((line + piece).trimEnd(), size, weight) <= maxPx) {
			line += piece;
			continue;
		}
		if (line !== '') lines.push(line.trimEnd());
		line = '';
		for (const char of piece) {
			if (line !== '' && textWidth((line + char).trimEnd(), size, weight) > maxPx) {
				lines.push(line);
				line = '';
			}
			line += char;
		}
	}
	return line === '' ? lines : [...lines, line.trimEnd()];
}

export function head({ words: { title, subtitle }, palette }: ViewPicture, frame: Frame): string {
	const [line = ''] = linesOf(subtitle, frame.whole - 2 * MARGIN, 13);
	return [
		words(title, {
			x: MARGIN,
			y: MARGIN + 22,
			'font-family': 'Source Serif, Songti SC, Noto Serif SC, Noto Serif CJK SC, serif',
			'font-size': 24,
			'font-weight': 700,
			fill: palette.ink
		}),
		words(line, { x: MARGIN, y: MARGIN + 43, 'font-size': 13, fill: palette.muted })
	].join('');
}

export function roles({ roles: all, scale, textScale, palette }: ViewPicture, frame: Frame): string {
	const bars = roleBars(all, scale, 11.5 * textScale).flatMap(({ pieces, label }) => [
		...pieces.map(({ x, width, top, bottom }) =>
			tag('rect', {
				...{ x, width, rx: 2, fill: palette.band },
				y: Math.round(top * ROLES_BAND),
				height: Math.round((bottom - top) * ROLES_BAND)
			})
		),
		label ? words(label.text, { x: label.x, y: 15, 'font-size': 11.5 * textScale, fill: palette.ink }) : ''
	]);
	return tag('g', { transform: `translate(${px(frame.x)} ${px(frame.roles)})` }, ...bars);
}

export function axis(picture: ViewPicture, frame: Frame): string {
	const { scale, scene, textScale, calendar, palette } = picture;
	const asked = { scale, ticks: scene.ticks, textScale, calendar, emptyYears: picture.words.emptyYears };
	const breaks = axisBreaks(asked);
	const size = 11 * textScale;
	return tag(
		'g',
		{ transform: `translate(${px(frame.x)} ${px(frame.axis)})` },
		...axisWords(asked, breaks).map(({ tick, x, text }) => {
			const strong = tick.major || tick.lead === true;
			return words(text, {
				...{ x: x + 4, y: 17, 'font-size': size, 'data-tick': text },
				'font-weight': strong ? 600 : 400,
				fill: strong ? palette.ink : palette.muted
			});
		}),
		...breaks.map(({ x, text }) =>
			words(text, { x, y: 17, 'font-size': size, 'font-style': 'italic', 'text-anchor': 'middle', fill: palette.muted })
		)
	);
}

/** Names of the lanes: beside them, or inside at the top where the screen is narrow. */
export function names(picture: ViewPicture, frame: Frame): string {
	const { scene, pitch, beside, textScale, palette, layout } = picture;
	return scene.lanes
		.map(({ lane: { head: own, row, count } }) => {
			if (own.title === '') return '';
			const fill = themeColour(picture, own.theme);
			const weight = own.quiet ? 400 : 600;
			const said = picture.counts ? picture.words.count(layout.plan.by === 'stream' ? layout.total : count) : '';
			const small = { 'font-size': 11 * textScale, fill: palette.muted };
			if (!beside) {
				const size = 12 * textScale;
				const y = frame.lanes + pitch * row + 3 + size;
				const edge = { stroke: palette.paper, 'stroke-width': '3', 'paint-order': 'stroke' };
				return [
					tag('path', {
						d: `M${px(frame.x)},${px(frame.lanes + pitch * row)}h${px(frame.width)}`,
						stroke: palette.rule
					}),
					words(own.title, { ...{ x: frame.x, y, fill }, 'font-size': size, 'font-weight': weight, ...edge }),
					said && words(said, { x: frame.x + textWidth(own.title, size, weight) + 6, y, ...small, ...edge })
				].join('');
			}
			const size = 13 * textScale;
			const height = size * 1.3;
			const lines = linesOf(own.title, GUTTER, size, weight);
			const top = frame.lanes + pitch * (row + 0.5) - (height * (lines.length + (said ? 0.85 : 0))) / 2;
			const place = { x: MARGIN + GUTTER, 'text-anchor': 'end' };
			return [
				...lines.map((line, i) =>
					words(line, { ...place, y: top + height * i + size, 'font-size': size, 'font-weight': weight, fill })
				),
				said && words(said, { ...place, y: top + height * lines.length + 11 * textScale, ...small })
			].join('');
		})
		.join('');
}

/** The shapes of the kinds that are seen; returns how high they stand, too. */
export function legend({ scene, words: say, palette }: ViewPicture, frame: Frame): { markup: string; height: number } {
	const seen = new Set(scene.lanes.flatMap(({ marks }) => marks.map(({ moment }) => moment.kind)));
	let [x, y] = [0, 0];
	// Kinds that share a shape share an entry.
	const shapes = new Map<string, string[]>();
	for (const kind of KINDS)
		if (seen.has(kind)) shapes.set(shapeOf(kind), [...(shapes.get(shapeOf(kind)) ?? []), say.kind[kind]]);
	const items = [...shapes].map(([shape, kinds]) => {
		const name = kinds.join(' / ');
		const width = 16 + textWidth(name, 12) + 20;
		if (x > 0 && x + width > frame.width) [x, y] = [0, y + 20];
		const item = tag(
			'g',
			{ transform: `translate(${px(frame.x + x)} ${px(frame.bottom + 26 + y)})`, 'data-kind': name },
			tag('path', { d: shape, transform: 'translate(5 0) scale(4.5)', fill: palette.muted }),
			words(name, { x: 16, y: 4, 'font-size': 12, fill: palette.ink })
		);
		x += width;
		return item;
	});
	return { markup: items.join(''), height: items.length > 0 ? 26 + y + 12 : 8 };
}

/** Credit and link, in as many lines as they need. */
export function foot(
	{ words: { credit }, url, palette }: ViewPicture,
	frame: Frame,
	top: number
): { markup: string; height: number } {
	const room = frame.whole - 2 * MARGIN;
	const text = (lines: readonly string[], from: number) =>
		lines.map((line, i) =>
			words(line, { x: MARGIN, y: top + 14 + 16 * (from + i), 'font-size': 11, fill: palette.muted })
		);
	const credits = linesOf(credit, room, 11);
	const link = linesOf(url, room, 11);
	return {
		markup: [...text(credits, 0), tag('a', { href: url }, ...text(link, credits.length))].join(''),
		height: 16 * (credits.length + link.length)
	};
}
