/** The timeline at the foot of a slide: the years, every moment of the deck in its shape and colour, this one named. */
import type { Kind } from '../../model/schema-values';
import { fitText, textWidth } from '../../model/text';
import { civil, dayOf } from '../../model/time';
import type { Box, Rect, Shape } from './deck';
import { COLOR } from './look';
import type { Story, StoryMoment, StoryStep } from './story';

/** The chart's shapes, as far as presentation programs have them ready. */
const SHAPES: Readonly<Record<Kind, Shape['shape']>> = {
	post: 'ellipse',
	paper: 'rect',
	talk: 'triangle',
	interview: 'triangle',
	course: 'star',
	video: 'star',
	code: 'diamond',
	idea: 'plus',
	milestone: 'ellipse'
};

const YEAR_PX = 11;
const LABEL_PX = 12;
/** Steps between the years that are written, in years. */
const STEPS = [1, 2, 5, 10];

/**
 * @param area where it may stand: a name above the line, years below it
 * @param now the step whose place it marks; null for all alike
 */
export function strip(story: Story, now: StoryStep | null, area: Rect): Box[] {
	const moments = story.steps.flatMap(({ moment }) => moment ?? []);
	const days = story.steps.flatMap(({ moment, window }) =>
		moment ? [moment.at] : window ? [window.from, window.to] : []
	);
	if (days.length === 0) return [];
	const first = civil(Math.min(...days)).year;
	const last = civil(Math.max(...days)).year + 1;
	const [from, to] = [dayOf(first), dayOf(last)];
	const inset = 16;
	const x = (day: number) => area.x + inset + ((day - from) / (to - from)) * (area.w - 2 * inset);
	const y = area.y + 34;
	const step = STEPS.find((each) => ((area.w - 2 * inset) / (last - first)) * each >= 44) ?? 20;
	const boxes: Box[] = [];
	for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
		const at = x(dayOf(year));
		boxes.push({
			kind: 'shape',
			name: `tick ${year}`,
			shape: 'line',
			x: at,
			y: y - 5,
			w: 0,
			h: 10,
			color: COLOR.edge,
			stroke: 0.75
		});
		const w = textWidth(String(year), YEAR_PX) + 12;
		boxes.push({
			kind: 'text',
			name: `year ${year}`,
			x: Math.min(Math.max(at - w / 2, area.x), area.x + area.w - w),
			y: y + 9,
			w,
			h: 16,
			paragraphs: [[{ text: String(year) }]],
			size: YEAR_PX,
			color: COLOR.muted,
			align: 'center'
		});
	}
	boxes.push({
		kind: 'shape',
		name: 'line of time',
		shape: 'line',
		x: area.x,
		y,
		w: area.w,
		h: 0,
		color: COLOR.edge,
		stroke: 1
	});
	if (now?.window)
		boxes.push({
			kind: 'shape',
			name: 'what this step shows',
			shape: 'line',
			x: x(now.window.from),
			y,
			w: x(now.window.to) - x(now.window.from),
			h: 0,
			color: COLOR.ink,
			stroke: 5
		});
	const mark = (moment: StoryMoment, r: number): Shape => ({
		kind: 'shape',
		name: moment.title,
		shape: SHAPES[moment.kind],
		x: x(moment.at) - r,
		y: y - r,
		w: 2 * r,
		h: 2 * r,
		color: story.colors[moment.theme] ?? COLOR.ink,
		...(moment.kind === 'milestone' && { stroke: 2 })
	});
	const current = now?.moment ?? null;
	boxes.push(...moments.filter((moment) => moment !== current).map((moment) => mark(moment, 4.5)));
	if (current) {
		boxes.push(mark(current, 8));
		const label = fitText(current.label, 320, LABEL_PX, 600);
		const w = textWidth(label, LABEL_PX, 600) * 1.08 + 8;
		boxes.push({
			kind: 'text',
			name: 'its name',
			x: Math.min(Math.max(x(current.at) - w / 2, area.x), area.x + area.w - w),
			y: y - 30,
			w,
			h: 18,
			paragraphs: [[{ text: label, bold: true }]],
			size: LABEL_PX,
			color: story.colors[current.theme] ?? COLOR.ink,
			align: 'center'
		});
	}
	return boxes;
}
