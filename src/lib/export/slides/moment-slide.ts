/** One slide of a deck: a moment, or a part of the timeline, with its place on the line. */
import { say } from '../../i18n/say';
import type { SlideWords } from '../../i18n/features/slides';
import { fitText } from '../../model/text';
import { SLIDE, type Box, type Run, type Slide } from './deck';
import { heightOf, sizeFor } from './fit';
import { COLOR, MARGIN } from './look';
import { notesOf } from './notes';
import type { Story, StoryMoment, StoryStep } from './story';
import { strip } from './strip';

const WIDTH = SLIDE.width - 2 * MARGIN.x;
/** Where the strip of time begins, and what stands above must end. */
const STRIP_Y = 404;
const FOOT_Y = 490;
const MOST_CLAIMS = 3;
const CLAIM_SIZES = [18, 17, 16, 15, 14, 13, 12, 11];
const CLAIM_GAP = 9;
/** From the bar beside a claim to its words. */
const CLAIM_INDENT = 14;

/** The number of a source in the list at the end of the deck. */
export type SourceNumber = (url: string) => number;

/** The claims that a slide shows: as many as stay readable, at most three. */
export const shownClaims = (moment: StoryMoment): StoryMoment['claims'] => moment.claims.slice(0, MOST_CLAIMS);

function claimRuns(
	claim: StoryMoment['claims'][number],
	moment: StoryMoment,
	words: SlideWords,
	number: SourceNumber
): Run[] {
	const sources = claim.sources.flatMap((n) => moment.sources[n - 1] ?? []);
	return [
		{ text: `${claim.text}\u2002` },
		// The numbers stay with the word before them.
		{ text: words.trust[claim.trust], color: COLOR.muted },
		...sources.flatMap((source): Run[] => [
			{ text: '\u00a0', color: COLOR.muted },
			{ text: `[${number(source.url)}]`, color: COLOR.muted, link: source.url }
		])
	];
}

function claimBoxes(moment: StoryMoment, y: number, color: string, words: SlideWords, number: SourceNumber): Box[] {
	const room = { w: WIDTH - CLAIM_INDENT, h: STRIP_Y - 8 - y };
	const all = shownClaims(moment).map((claim) => claimRuns(claim, moment, words, number));
	// Fewer claims rather than smaller ones, but for the last sizes.
	for (const least of [14, 12, 11])
		for (let count = all.length; count > 0; count--) {
			const claims = all.slice(0, count);
			const size = sizeFor(
				claims,
				{ w: room.w, h: room.h - CLAIM_GAP * (count - 1) },
				CLAIM_SIZES.filter((each) => each >= least)
			);
			if (size === null) continue;
			const boxes: Box[] = [];
			let top = y;
			for (const runs of claims) {
				const h = heightOf([runs], room.w, size);
				boxes.push(
					{ kind: 'shape', name: 'bar', shape: 'rect', x: MARGIN.x, y: top + 2, w: 3, h: h - 4, color },
					{
						kind: 'text',
						name: 'claim',
						x: MARGIN.x + CLAIM_INDENT,
						y: top,
						w: room.w,
						h,
						paragraphs: [runs],
						size,
						color: COLOR.ink
					}
				);
				top += h + CLAIM_GAP;
			}
			return boxes;
		}
	return [];
}

function footBoxes(step: StoryStep, words: SlideWords): Box[] {
	const size = 12;
	const half = WIDTH / 2 - 12;
	const source = step.moment?.sources.find(({ trust }) => trust === 'primary') ?? step.moment?.sources[0];
	const foot = (name: string, text: string, link: string, x: number, align: 'left' | 'right'): Box => ({
		kind: 'text',
		name,
		x,
		y: FOOT_Y,
		w: half,
		h: 18,
		paragraphs: [[{ text: fitText(text, half / 1.05, size), link }]],
		size,
		color: COLOR.muted,
		align
	});
	const page = foot(
		'page',
		`${words.page}${words.colon}${step.page.replace(/^https?:\/\//, '')}`,
		step.page,
		MARGIN.x,
		'left'
	);
	if (!source) return [page];
	const text = `${words.source}${words.colon}${source.title}, ${source.publisher}`;
	return [page, foot('source', text, source.url, SLIDE.width - MARGIN.x - half, 'right')];
}

/** The slide of step `n` of a story, counting from 1. */
export function momentSlide(story: Story, step: StoryStep, n: number, words: SlideWords, number: SourceNumber): Slide {
	const { moment } = step;
	const color = story.colors[moment?.theme ?? ''] ?? COLOR.ink;
	const title = step.title ?? moment?.title ?? story.title;
	const boxes: Box[] = [];
	const about = moment
		? [words.kind[moment.kind], moment.when, ...(title === moment.title ? [] : [moment.title])].join(' · ')
		: story.title;
	boxes.push({
		kind: 'text',
		name: 'kind and date',
		x: MARGIN.x,
		y: MARGIN.y,
		w: WIDTH - 80,
		h: 21,
		paragraphs: [[{ text: fitText(about, (WIDTH - 80) / 1.05, 15, 600), bold: true }]],
		size: 15,
		color
	});
	boxes.push({
		kind: 'text',
		name: 'number',
		x: SLIDE.width - MARGIN.x - 72,
		y: MARGIN.y,
		w: 72,
		h: 21,
		paragraphs: [[{ text: say(words.count, { n, all: story.steps.length }) }]],
		size: 12,
		color: COLOR.muted,
		align: 'right'
	});
	let y = MARGIN.y + 26;
	const put = (name: string, runs: Run[], room: number, sizes: readonly number[], ink: string, gap: number) => {
		const size = sizeFor([runs], { w: WIDTH, h: room }, sizes) ?? sizes.at(-1) ?? 12;
		const h = heightOf([runs], WIDTH, size);
		boxes.push({ kind: 'text', name, x: MARGIN.x, y, w: WIDTH, h, paragraphs: [runs], size, color: ink });
		y += h + gap;
	};
	put('title', [{ text: title, bold: true }], 86, [32, 30, 28, 26, 24, 22], COLOR.ink, moment ? 6 : 14);
	// A part of the timeline has no claims of its own: what is said of it stands in their place.
	if (!moment)
		put('words', [{ text: step.text ?? story.gist }], STRIP_Y - 8 - y, [24, 22, 20, 18, 16, 14], COLOR.ink, 0);
	else {
		put('gist', [{ text: moment.gist }], 58, [22, 20, 18, 16], COLOR.ink, 16);
		boxes.push(...claimBoxes(moment, y, color, words, number));
	}
	boxes.push(...strip(story, step, { x: MARGIN.x, y: STRIP_Y, w: WIDTH, h: 64 }), ...footBoxes(step, words));
	return { boxes, notes: notesOf(story, step, words) };
}
