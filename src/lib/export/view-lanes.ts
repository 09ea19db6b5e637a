/** The lanes of the picture: ticks, ribbons, lines, bars, rings, marks and labels, as the chart draws them. */
import type { Density } from '../model/density';
import type { Label, LaneScene, Mark } from '../model/scene';
import { shapeOf } from '../ui/timeline/shapes';
import { escapeXml, px, tag, words } from './markup';
import { lineOf, themeColour, type Frame, type ViewPicture } from './view';

/** Half the greatest thickness of a ribbon, in pixels. */
const HALF = 20;

function ribbon(picture: ViewPicture, density: Density): string {
	const { scale, layout } = picture;
	const { values, from, step } = density;
	const first = Math.max(0, Math.floor((scale.window.from - from) / step) - 1);
	const last = Math.min(values.length - 1, Math.ceil((scale.window.to - from) / step) + 1);
	const points = values.slice(first, last + 1).map((value, i) => ({
		x: px((from + (first + i) * step - scale.window.from) * scale.k),
		y: Math.round((HALF * Math.sqrt(value / layout.peak) + 0.4) * 10) / 10
	}));
	if (points.length === 0) return '';
	const top = points.map(({ x, y }) => `${x},${-y}`);
	const bottom = points.map(({ x, y }) => `${x},${y}`).reverse();
	return `M${[...top, ...bottom].join('L')}Z`;
}

/** What lies behind the lanes: ticks, the hairlines of moments on several lanes, breaks. */
export function background(picture: ViewPicture, frame: Frame): string {
	const { scene, scale, palette, pitch } = picture;
	const height = frame.bottom - frame.lanes;
	const ticks = scene.ticks.map(({ day }) => `M${px(scale.x(day))},0V${px(height)}`).join('');
	const middle = (row: number) => pitch * (row + 0.5);
	const hairlines = scene.interchanges.map(({ theme, x, from, to }) =>
		tag('path', {
			d: `M${px(x + scene.shift)},${px(middle(from))}V${px(middle(to))}`,
			stroke: themeColour(picture, theme),
			opacity: 0.22
		})
	);
	const breaks = scale.warp.breaks.flatMap(({ at, length }) => {
		const x = (at - scale.window.from) * scale.k;
		const width = length * scale.k;
		if (x >= scale.width || x + width <= 0) return [];
		return [
			tag('rect', { x, width, height, fill: palette.band, opacity: 0.6 }),
			tag('path', {
				d: `M${px(x)},0V${px(height)}M${px(x + width)},0V${px(height)}`,
				stroke: palette.ruleStrong,
				'stroke-dasharray': '3 3'
			})
		];
	});
	return tag(
		'g',
		{ transform: `translate(${px(frame.x)} ${px(frame.lanes)})`, fill: 'none' },
		tag('path', { d: ticks, stroke: palette.rule }),
		...hairlines,
		...breaks
	);
}

function lane(picture: ViewPicture, { lane: { head, ribbon: density } }: LaneScene): string {
	const colour = themeColour(picture, head.theme);
	return [
		density ? tag('path', { d: ribbon(picture, density), fill: colour, opacity: picture.palette.ribbon }) : '',
		tag('path', { d: `M0,0H${px(picture.scale.width)}`, stroke: colour, opacity: 0.65, fill: 'none' })
	].join('');
}

function strokes(picture: ViewPicture, { lane: { head }, marks, rings }: LaneScene): string {
	const { scene, palette } = picture;
	const colour = themeColour(picture, head.theme);
	const at = (x: number) => px(x + scene.shift);
	const bars = marks.map(({ x, barTo, early }) => (barTo > x && !early ? `M${at(x)},0H${at(barTo)}` : '')).join('');
	const whiskers = marks.map(({ whisker }) => (whisker ? `M${at(whisker[0])},0H${at(whisker[1])}` : '')).join('');
	return [
		bars && tag('path', { d: bars, fill: 'none', stroke: colour, 'stroke-width': 3, opacity: 0.55 }),
		whiskers && tag('path', { d: whiskers, fill: 'none', stroke: colour, 'stroke-dasharray': '2 2', opacity: 0.7 }),
		...rings.map(({ x }) =>
			tag('circle', { cx: x + scene.shift, r: 2.35, fill: palette.paper, stroke: colour, 'stroke-width': 1.3 })
		)
	].join('');
}

const more = (n: number) => (n < 1000 ? String(n) : `${Math.floor(n / 100) / 10}k`);

function mark(picture: ViewPicture, own: string | null, drawn: Mark): string {
	const { scene, palette, textScale, words: say } = picture;
	const { moment, r, early, lit, label, second } = drawn;
	const colour = themeColour(picture, own ?? moment.themes[0]);
	const count = lit || drawn.count;
	const offset = { above: -15 * textScale, below: 24 * textScale };
	const line = (text: Label, size: number, attributes: Readonly<Record<string, string>>) =>
		words(text.text, {
			x: text.dx,
			y: offset[text.side],
			'text-anchor': 'middle',
			'font-size': size * textScale,
			'font-weight': text.bold ? 600 : 400,
			...attributes
		});
	const target = Math.max(r + 4, 12);
	const ring = moment.id === picture.current ? 2 : picture.searching && lit > 0 ? 1.5 : 0;
	const link = tag(
		'a',
		{ href: picture.momentUrl(moment.id) },
		tag('title', {}, escapeXml(`${moment.title}. ${say.kind[moment.kind]}, ${moment.when}`)),
		early
			? tag('path', { d: `M0,0H${px(drawn.barTo - drawn.x)}`, stroke: colour, 'stroke-width': 3, opacity: 0.55 })
			: '',
		ring > 0 && !early ? tag('circle', { r: target, fill: 'none', stroke: colour, 'stroke-width': ring }) : '',
		early
			? ''
			: // The stroke is as wide outside the shape as on the page, whatever the mark's size.
				tag('path', {
					d: shapeOf(moment.kind),
					transform: `scale(${px(r)})`,
					fill: colour,
					stroke: palette.paper,
					'stroke-width': String(Math.round((2.5 / r) * 1e4) / 1e4),
					'paint-order': 'stroke'
				}),
		label ? line(label, 12, { fill: palette.ink, 'data-label': moment.id }) : ''
	);
	const badge =
		count > 1 && !early
			? words(`+${more(count - 1)}`, {
					x: r * 0.6 + 2,
					y: -r * 0.3 - 1.5,
					'font-size': 9,
					'font-weight': 600,
					'letter-spacing': '-0.02em',
					fill: colour,
					stroke: palette.paper,
					'stroke-width': '2.5',
					'paint-order': 'stroke'
				})
			: '';
	return tag(
		'g',
		{ transform: `translate(${px(drawn.x + scene.shift)} 0)`, opacity: lit === 0 ? 0.28 : null },
		link,
		badge,
		second ? line(second, 11, { fill: palette.muted, 'data-second': moment.id }) : ''
	);
}

/** All lanes: first every ribbon and line, then what stands on them, so that no lane covers the labels of another. */
export function lanes(picture: ViewPicture, frame: Frame): string {
	const each = (draw: (lane: LaneScene) => string) =>
		picture.scene.lanes.map((one) =>
			tag('g', { transform: `translate(${px(frame.x)} ${px(lineOf(picture, frame, one.lane.row))})` }, draw(one))
		);
	return [
		...each((one) => lane(picture, one)),
		...each(
			(one) =>
				strokes(picture, one) +
				[...one.marks.filter(({ early }) => early), ...one.marks.filter(({ early }) => !early)]
					.map((drawn) => mark(picture, one.lane.head.theme, drawn))
					.join('')
		)
	].join('');
}
