/** The record as files for other programs: what people wrote, plus what follows from it, and nothing of the page. */
import type { Dataset } from '../model/record';
import { isoDate } from '../model/time';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export const publicMoments = (dataset: Dataset) => ({
	title: 'Throughline: moments of Andrej Karpathy’s work',
	license: LICENCE,
	coverage: isoDate(dataset.coverage),
	count: dataset.moments.length,
	moments: dataset.moments.map(({ placement: _placement, file: _file, ...moment }) => moment)
});

export const publicThemes = (dataset: Dataset) => ({
	title: 'Throughline: themes',
	license: LICENCE,
	themes: dataset.themes.map((theme) => ({
		...theme,
		moments: dataset.moments.filter((moment) => moment.themes.includes(theme.id)).map((moment) => moment.id)
	}))
});
