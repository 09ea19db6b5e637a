/** A story as a deck: a title, a slide for each step, and the sources of the claims that slides show. */
import { say } from '../../i18n/say';
import { SLIDES, type SlideWords } from '../../i18n/features/slides';
import { fitText } from '../../model/text';
import { SLIDE, type Box, type Deck, type Run, type Slide } from './deck';
import { heightOf, sizeFor } from './fit';
import { COLOR, MARGIN } from './look';
import { momentSlide, shownClaims } from './moment-slide';
import { titleNotes } from './notes';
import type { Story, StorySource } from './story';
import { strip } from './strip';

const WIDTH = SLIDE.width - 2 * MARGIN.x;
const SOURCE_SIZE = 12;
const SOURCE_LINE = 20;
const SOURCES_Y = 96;
const SOURCES_ON_SLIDE = Math.floor((476 - SOURCES_Y) / SOURCE_LINE);

function titleSlide(story: Story, slides: number, words: SlideWords): Slide {
	const boxes: Box[] = [];
	let y = 120;
	const put = (name: string, runs: Run[], room: number, sizes: readonly number[], color: string, gap: number) => {
		const size = sizeFor([runs], { w: WIDTH, h: room }, sizes) ?? sizes.at(-1) ?? 12;
		const h = heightOf([runs], WIDTH, size);
		boxes.push({ kind: 'text', name, x: MARGIN.x, y, w: WIDTH, h, paragraphs: [runs], size, color });
		y += h + gap;
	};
	put('kind of story', [{ text: words.story[story.kind] }], 24, [16], COLOR.muted, 6);
	put('title', [{ text: story.title, bold: true }], 120, [44, 40, 36, 32, 28], COLOR.ink, 12);
	put('gist', [{ text: story.gist }], 90, [22, 20, 18, 16], COLOR.ink, 18);
	put('byline', [{ text: say(words.byline, { n: slides }), link: story.page }], 40, [14, 13, 12], COLOR.muted, 0);
	boxes.push(...strip(story, null, { x: MARGIN.x, y: 404, w: WIDTH, h: 64 }));
	return { boxes, notes: titleNotes(story, words) };
}

function sourceSlide(sources: readonly StorySource[], first: number, words: SlideWords, last: boolean): Slide {
	const boxes: Box[] = [
		{
			kind: 'text',
			name: 'title',
			x: MARGIN.x,
			y: MARGIN.y,
			w: WIDTH,
			h: 40,
			paragraphs: [[{ text: first === 1 ? words.sources : words.sourcesMore, bold: true }]],
			size: 28,
			color: COLOR.ink
		},
		...sources.map((source, i): Box => ({
			kind: 'text',
			name: 'source',
			x: MARGIN.x,
			y: SOURCES_Y + i * SOURCE_LINE,
			w: WIDTH,
			h: SOURCE_LINE,
			paragraphs: [
				[
					{ text: `[${first + i}] `, color: COLOR.muted },
					{
						text: fitText(`${source.title}, ${source.publisher}`, WIDTH / 1.08 - 110, SOURCE_SIZE),
						link: source.url
					},
					{ text: `\u2002${words.trust[source.trust]}`, color: COLOR.muted }
				]
			],
			size: SOURCE_SIZE,
			color: COLOR.ink
		}))
	];
	if (last) {
		const runs: Run[] = [{ text: words.licence }];
		boxes.push({
			kind: 'text',
			name: 'licence',
			x: MARGIN.x,
			y: 486,
			w: WIDTH,
			h: heightOf([runs], WIDTH, 11),
			paragraphs: [runs],
			size: 11,
			color: COLOR.muted
		});
	}
	return {
		boxes,
		notes: sources.map((source, i) => `[${first + i}] ${source.title}, ${source.publisher}. ${source.url}`)
	};
}

/** The deck of a story. Its layout depends on nothing but the story: the same everywhere. */
export function deckOf(story: Story): Deck {
	const words = SLIDES[story.locale];
	const sources = new Map<string, StorySource>();
	for (const { moment } of story.steps)
		for (const claim of moment ? shownClaims(moment) : [])
			for (const n of claim.sources) {
				const source = moment?.sources[n - 1];
				if (source && !sources.has(source.url)) sources.set(source.url, source);
			}
	const numbers = new Map(Array.from(sources.keys(), (url, i) => [url, i + 1]));
	const list = [...sources.values()];
	const pages = Array.from({ length: Math.ceil(list.length / SOURCES_ON_SLIDE) }, (_, i) => i * SOURCES_ON_SLIDE);
	const total = 1 + story.steps.length + pages.length;
	return {
		title: story.title,
		subject: story.gist,
		locale: story.locale,
		paper: COLOR.paper,
		slides: [
			titleSlide(story, total, words),
			...story.steps.map((step, i) => momentSlide(story, step, i + 1, words, (url) => numbers.get(url) ?? 0)),
			...pages.map((at, i) => sourceSlide(list.slice(at, at + SOURCES_ON_SLIDE), at + 1, words, i === pages.length - 1))
		]
	};
}
