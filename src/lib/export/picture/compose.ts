/**
 * Preview pictures, one function for each sort of page: a moment among its neighbours, a thread from end to end, a
 * chain of moments on one line, and the whole chart in small for the home page and the plain pages. A new sort of page
 * needs a `Subject` and a case in `compose`.
 */
import { PICTURE_SIZE } from '../../og';
import type { Kind, Locale } from '../../model/schema-values';
import { horizontal, type Drawing, type Measure, type Shape, type Text } from './drawing';
import { frame, MARGIN, ROOM, type HeadEntry } from './frame';
import type { Ink } from './ink';
import { oneLine, stage, years, type PictureChart } from './stage';
import { stripLabels, stripShapes, type StripPlace } from './strip';

interface Common {
	readonly locale: Locale;
	/** The site's name. */
	readonly site: string;
	readonly title: string;
	readonly gist: string;
	readonly chart: PictureChart;
}

export type Subject =
	| (Common & {
			readonly of: 'moment';
			readonly id: string;
			readonly kind: Kind;
			/** The date and the kind in words. */
			readonly meta: readonly [string, string];
			/** Its threads, its own first. */
			readonly threads: readonly { readonly id: string; readonly title: string }[];
	  })
	| (Common & { readonly of: 'theme'; readonly theme: string; readonly sort: string; readonly size: string })
	| (Common & { readonly of: 'chain'; readonly sort: string; readonly size: string })
	| (Common & { readonly of: 'whole'; readonly home: boolean; readonly sort: string });

/** The picture of `subject`. Pure: the same subject, widths and colours make the same picture. */
export function compose(subject: Subject, measure: Measure, ink: Ink): Drawing {
	switch (subject.of) {
		case 'moment':
			return momentPicture(subject, measure, ink);
		case 'theme':
			return themePicture(subject, measure, ink);
		case 'chain':
			return chainPicture(subject, measure, ink);
		case 'whole':
			return wholePicture(subject, measure, ink);
	}
}

type Of<S extends Subject['of']> = Extract<Subject, { of: S }>;

const { width, height } = PICTURE_SIZE;
/** Lines come in from the left edge, and end with the record. */
const UNTIL_NOW = [0, width - MARGIN] as const;
/** Pixels of the picture to a pixel of the chart, where its labels are read. */
const ZOOM = 2;
const LABEL_PX = 11;
/** A chain has more to show on one line. */
const CHAIN_ZOOM = 1.75;
const CHAIN_PX = 12.5;
const YEARS = { bottom: 580, text: 606, px: 20 } as const;

const drawing = (subject: Subject, ink: Ink, shapes: readonly Shape[], texts: readonly Text[]): Drawing => ({
	...{ width, height, shapes, texts },
	paper: ink.paper,
	title: subject.title
});

function momentPicture(subject: Of<'moment'>, measure: Measure, ink: Ink): Drawing {
	const { locale, site, title, gist, meta, threads, chart, id, kind } = subject;
	const head = threads.map(({ id: theme, title: text }, i): HeadEntry => ({
		text,
		fill: ink.theme(theme),
		sign: i === 0 ? kind : 'ring'
	}));
	const words = frame({ locale, head, site, title, meta, gist, bottom: 404 }, measure, ink);
	// Its own label is the title above: on the line its mark is enough.
	const moments = chart.moments
		.filter((moment) => moment.themes[0] === threads[0]?.id)
		.map((moment) => (moment.id === id ? { ...moment, short: '' } : moment));
	const { layout, scale, scene } = stage({ ...chart, moments }, ROOM / ZOOM, LABEL_PX, 150);
	const own = threads.length > 2 ? 468 : threads.length > 1 ? 476 : 490;
	const end = (day: number) => MARGIN + scale.x(day) * ZOOM;
	const place: StripPlace = {
		...{ x: MARGIN, zoom: ZOOM, half: 26, about: id },
		// A line that goes on runs over the edges; one that ends with the record ends there.
		bleed: [Math.max(0, end(chart.bounds.from)), Math.min(width, end(chart.bounds.to))],
		rows: threads.length > 2 ? [own, 540, 564] : [own, 556].slice(0, threads.length)
	};
	const axis = years(scale, place, { ...YEARS, top: own - 52 }, measure, ink);
	return drawing(
		subject,
		ink,
		[...axis.shapes, ...stripShapes(scene, layout, scale, place, ink), ...words.shapes],
		[...words.texts, ...stripLabels(scene, place, LABEL_PX, ink.muted), ...axis.texts]
	);
}

function themePicture(subject: Of<'theme'>, measure: Measure, ink: Ink): Drawing {
	const { locale, site, title, gist, theme, sort, size, chart } = subject;
	const fill = ink.theme(theme);
	const head: HeadEntry[] = [{ text: sort, fill, sign: 'ring' }];
	const words = frame(
		{ locale, head, site, title, titleFill: fill, meta: [size, ''], gist, bottom: 404 },
		measure,
		ink
	);
	const { layout, scale, scene } = stage(chart, ROOM / ZOOM, LABEL_PX, 150);
	const place: StripPlace = { x: MARGIN, zoom: ZOOM, bleed: UNTIL_NOW, half: 40, rows: [496] };
	const axis = years(scale, place, { ...YEARS, top: 440 }, measure, ink);
	return drawing(
		subject,
		ink,
		[...axis.shapes, ...stripShapes(scene, layout, scale, place, ink), ...words.shapes],
		[...words.texts, ...stripLabels(scene, place, LABEL_PX, ink.ink), ...axis.texts]
	);
}

function chainPicture(subject: Of<'chain'>, measure: Measure, ink: Ink): Drawing {
	const { locale, site, title, gist, sort, size, chart } = subject;
	const head: HeadEntry[] = [{ text: sort, fill: ink.muted, sign: null }];
	const words = frame({ locale, head, site, title, meta: [size, ''], gist, bottom: 404 }, measure, ink);
	const { layout, scale, scene } = stage(chart, ROOM / CHAIN_ZOOM, CHAIN_PX, 150, oneLine('chain'));
	const place: StripPlace = { x: MARGIN, zoom: CHAIN_ZOOM, bleed: UNTIL_NOW, half: 0, rows: [496] };
	const axis = years(scale, place, { ...YEARS, top: 440 }, measure, ink);
	const days = chart.moments.map(({ at }) => MARGIN + scale.x(at) * CHAIN_ZOOM);
	const chain: Shape = {
		d: horizontal(Math.min(...days), Math.max(...days), 496),
		stroke: ink.muted,
		strokeWidth: 5
	};
	return drawing(
		subject,
		ink,
		[...axis.shapes, chain, ...stripShapes(scene, layout, scale, place, ink), ...words.shapes],
		[...words.texts, ...stripLabels(scene, place, CHAIN_PX, ink.ink), ...axis.texts]
	);
}

/** Pixels of the picture to a pixel of the chart, where only its shape is seen. */
const SMALL = 1.2;

function wholePicture(subject: Of<'whole'>, measure: Measure, ink: Ink): Drawing {
	const { locale, site, title, gist, home, sort, chart } = subject;
	const top = home ? 330 : 380;
	const head: HeadEntry[] = home ? [] : [{ text: sort, fill: ink.muted, sign: null }];
	const words = frame({ locale, head, site, title, meta: ['', ''], gist, bottom: top }, measure, ink);
	const { layout, scale, scene } = stage(chart, ROOM / SMALL, LABEL_PX, 1);
	const pitch = (YEARS.bottom - top - 8) / chart.themes.length;
	const place: StripPlace = {
		...{ x: MARGIN, zoom: SMALL, bleed: UNTIL_NOW, half: pitch * 0.42 },
		rows: chart.themes.map((_, row) => top + 8 + (row + 0.5) * pitch)
	};
	const axis = years(scale, place, { ...YEARS, top: top + 8 }, measure, ink);
	return drawing(
		subject,
		ink,
		[...axis.shapes, ...stripShapes(scene, layout, scale, place, ink), ...words.shapes],
		[...words.texts, ...axis.texts]
	);
}
