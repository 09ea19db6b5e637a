/** Joins figures to the moments they explain. Figures say which (`moments` of their `about.ts`); nothing else does. */
import type { FigureAbout } from '../figures/figure';
import { FRAME_WORDS } from '../figures/frame-words';
import { figureView, type FigureView } from '../figures/view';
import { yearOf } from '../i18n/dates';
import type { Dataset } from '../model/record';
import type { Locale } from '../model/schema-values';
import type { MomentFigures } from '../model/views';

/**
 * The same record, each moment with the ids of its figures.
 * @throws Error that names every moment a figure explains and the record does not have
 */
export function withFigures(dataset: Dataset, figures: readonly FigureAbout[]): Dataset {
	const known = new Set(dataset.moments.map(({ id }) => id));
	const problems = figures.flatMap(({ id, moments, marks }) => [
		...(moments.length === 0 ? [`${id}: explains no moment`] : []),
		...[...moments, ...marks.map(({ published }) => published.moment)]
			.filter((moment) => !known.has(moment))
			.map((moment) => `${id}: there is no moment "${moment}"`)
	]);
	if (problems.length > 0)
		throw new Error(`src/lib/figures has ${problems.length} problem(s):\n${problems.join('\n')}`);
	return {
		...dataset,
		moments: dataset.moments.map((moment) => {
			// A figure of its own comes before figures that also touch it.
			const own = figures.filter(({ moments }) => moments.includes(moment.id));
			own.sort((a, b) => a.moments.indexOf(moment.id) - b.moments.indexOf(moment.id) || a.id.localeCompare(b.id));
			return own.length === 0 ? moment : { ...moment, figures: own.map(({ id }) => id) };
		})
	};
}

/** A figure in one language, with its moments as they are named there. */
export function figurePage(dataset: Dataset, about: FigureAbout, locale: Locale): FigureView {
	const moments = about.moments.flatMap((id) => dataset.moments.find((moment) => moment.id === id) ?? []);
	return figureView(
		about,
		locale,
		moments.map(({ id, title, placement }) => ({ id, title: title[locale], year: yearOf(placement.at) })),
		moments[0]?.themes[0] ?? ''
	);
}

/** What a moment's page shows of its figures; undefined when it has none. */
export function momentFigures(
	figures: Readonly<Record<string, FigureAbout>>,
	ids: readonly string[] | undefined,
	locale: Locale
): MomentFigures | undefined {
	if (ids === undefined) return undefined;
	const { figure, run, page, pictureOf } = FRAME_WORDS[locale];
	return {
		items: ids.flatMap((id) => {
			const about = figures[id];
			if (!about) return [];
			const { title, conclusion } = about.words[locale];
			return [{ id, title, conclusion, picture: about.picture(locale) }];
		}),
		// With what stands between it and the figure's own title.
		words: { title: figure + (locale === 'zh' ? '：' : ': '), run, page, pictureOf: pictureOf('{title}') }
	};
}
