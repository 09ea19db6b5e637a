/** A figure as a page is given it: its words in one language, with nothing that cannot be written into a page. */
import type { FigureAbout, FigureLocale, FigureTable, FigureWords } from './figure';

export interface FigureView {
	readonly id: string;
	readonly words: FigureWords;
	/** SVG. */
	readonly picture: string;
	readonly table: FigureTable;
	readonly marks: readonly MarkView[];
	/** The moments it explains, its own first. */
	readonly moments: readonly { readonly id: string; readonly title: string; readonly year: string }[];
	/** The thread whose colour it wears. */
	readonly theme: string;
}

export interface MarkView {
	readonly label: string;
	readonly value: string;
	readonly moment: string;
	readonly source: string;
	readonly url: string;
	readonly kind: 'published' | 'measured';
}

/** @param moments the figure's moments, as pages name them */
export function figureView(
	about: FigureAbout,
	locale: FigureLocale,
	moments: FigureView['moments'],
	theme: string
): FigureView {
	return {
		id: about.id,
		words: about.words[locale],
		picture: about.picture(locale),
		table: about.table(locale),
		marks: about.marks.map(({ label, value, published: { moment, source, url, kind } }) => ({
			label: label[locale],
			value,
			moment,
			source,
			url,
			kind
		})),
		moments,
		theme
	};
}
