/**
 * The words of a preview picture: above all a head with threads and the site's name, then the title as large as it
 * fits, one line of facts, and the gist where there is room for all of it. The chart has the rest.
 */
import { PICTURE_SIZE } from '../../og';
import type { Kind, Locale } from '../../model/schema-values';
import { shapeOf } from '../../ui/timeline/shapes';
import { CIRCLE, type Face, type Measure, type Shape, type Text } from './drawing';
import type { Ink } from './ink';
import { fitLines, type Step } from './lines';

export const MARGIN = 64;
export const ROOM = PICTURE_SIZE.width - 2 * MARGIN;

/** One entry of the head: a thread or a kind of page. */
export interface HeadEntry {
	readonly text: string;
	readonly fill: string;
	/** A kind's shape, a ring, or nothing. */
	readonly sign: Kind | 'ring' | null;
}

export interface Words {
	readonly locale: Locale;
	readonly head: readonly HeadEntry[];
	/** The site's name. */
	readonly site: string;
	readonly title: string;
	readonly titleFill?: string;
	/** What is said first below the title, and what is said after it more quietly. */
	readonly meta: readonly [string, string];
	readonly gist: string;
	/** Where the chart begins: no word goes below. */
	readonly bottom: number;
}

export interface Framed {
	readonly shapes: readonly Shape[];
	readonly texts: readonly Text[];
}

/** Sizes of a title. What is set largest is read on a phone at a third of the width. */
const TITLE: Readonly<Record<Locale, readonly Step[]>> = {
	en: [
		{ px: 104, lines: 1 },
		{ px: 86, lines: 2 },
		{ px: 76, lines: 2 },
		{ px: 66, lines: 3 },
		{ px: 58, lines: 3 },
		{ px: 50, lines: 3 }
	],
	zh: [
		{ px: 96, lines: 1 },
		{ px: 76, lines: 2 },
		{ px: 66, lines: 2 },
		{ px: 58, lines: 3 },
		{ px: 50, lines: 3 }
	]
};
const LEADING: Readonly<Record<Locale, number>> = { en: 1.1, zh: 1.26 };
const TITLE_TOP = 124;
const HEAD_LINE = 88;
const META_PX = 30;
const GIST: Readonly<Record<Locale, readonly Step[]>> = {
	en: [
		{ px: 30, lines: 2 },
		{ px: 28, lines: 3 },
		{ px: 26, lines: 3 }
	],
	zh: [
		{ px: 30, lines: 2 },
		{ px: 28, lines: 3 }
	]
};

export function frame(words: Words, measure: Measure, ink: Ink): Framed {
	const { locale, title, meta, gist, bottom } = words;
	const put = (text: string, x: number, y: number, px: number, face: Face, fill: string): Text => ({
		...{ text, x, y, px, face, fill },
		width: measure(text, px, face)
	});
	const head = headOf(words, measure, ink);

	// Chinese has no serif here; Latin beside it is set to match.
	const face: Face = /\p{Script=Han}/u.test(title) ? 'strong' : 'title';
	const set = fitLines(title, ROOM, TITLE[locale], (text, px) => measure(text, px, face), locale);
	const line = set.px * LEADING[locale];
	// The first baseline: a capital's height below the top, which is about seven tenths of the size.
	let y = TITLE_TOP + 0.5 * line + 0.36 * set.px;
	const texts = set.lines.map((text, i) => put(text, MARGIN, y + i * line, set.px, face, words.titleFill ?? ink.ink));
	y += (set.lines.length - 1) * line;

	const [first, second] = meta;
	if (first !== '') {
		y += 0.24 * set.px + 46;
		const said = put(first, MARGIN, y, META_PX, 'strong', ink.ink);
		texts.push(said);
		if (second !== '') texts.push(put(second, MARGIN + said.width + 12, y, META_PX, 'text', ink.muted));
	}
	const fitted = GIST[locale].find(
		({ px, lines }) => y + gap(px, locale) + (lines - 1) * px * 1.36 + 0.22 * px <= bottom && fits(px, lines)
	);
	function fits(px: number, lines: number): boolean {
		return gist !== '' && !fitLines(gist, ROOM, [{ px, lines }], (text, at) => measure(text, at, 'text'), locale).cut;
	}
	if (fitted) {
		const { px } = fitted;
		const { lines } = fitLines(gist, ROOM, [fitted], (text, at) => measure(text, at, 'text'), locale);
		const from = y + gap(px, locale) + (first === '' ? 0.24 * set.px : 0);
		texts.push(...lines.map((text, i) => put(text, MARGIN, from + i * px * 1.36, px, 'text', ink.muted)));
	}
	return { shapes: head.shapes, texts: [...head.texts, ...texts] };
}

const gap = (px: number, locale: Locale): number => px * (locale === 'zh' ? 1.7 : 1.56);

/** Sizes of the head: the first entry, and those after it. */
const HEAD = [
	[28, 26],
	[25, 23],
	[22, 21]
] as const;
/** Room of a sign before its words, and between two entries. */
const SIGN = 34;
const APART = 30;

function headOf({ head, site }: Words, measure: Measure, ink: Ink): Framed {
	const name: Text = {
		...{ text: site, y: HEAD_LINE, px: 32, face: 'title', fill: ink.ink },
		x: MARGIN + ROOM - measure(site, 32, 'title'),
		width: measure(site, 32, 'title')
	};
	if (head.length === 0) return { shapes: [], texts: [] };
	const faceOf = (i: number): Face => (i === 0 ? 'strong' : 'text');
	const place = (entries: readonly HeadEntry[], [first, rest]: readonly [number, number]): Text[] => {
		let x = MARGIN;
		return entries.map(({ text, fill, sign }, i) => {
			const px = i === 0 ? first : rest;
			const width = measure(text, px, faceOf(i));
			if (sign) x += SIGN;
			const at = x;
			x += width + APART;
			return { text, x: at, y: HEAD_LINE, px, width, face: faceOf(i), fill };
		});
	};
	// What does not fit at the smallest size is left out from the end: the chart below still shows the thread.
	const tries = head.flatMap((_, i) => HEAD.map((sizes) => place(head.slice(0, head.length - i), sizes)));
	const end = (texts: readonly Text[]) => texts.reduce((most, { x, width }) => Math.max(most, x + width), 0);
	const texts = tries.find((each) => end(each) <= name.x - APART) ?? tries.at(-1) ?? [];
	const shapes = texts.flatMap(({ x, fill }, i): Shape[] => {
		const at = { x: x - SIGN + 12, y: HEAD_LINE - 10 };
		const sign = head[i]?.sign ?? null;
		if (sign === null) return [];
		return sign === 'ring'
			? [{ d: CIRCLE, at: { ...at, scale: 8 }, fill: ink.paper, stroke: fill, strokeWidth: 4 }]
			: [{ d: shapeOf(sign), at: { ...at, scale: 11 }, fill }];
	});
	return { shapes, texts: [...texts, name] };
}
