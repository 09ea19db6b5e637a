/** The record as files for other programs: what people wrote, plus what follows from it, and nothing of the page. */
import type { Dataset, Moment } from '../model/record';
import { isoDate } from '../model/time';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** One moment as it was written, with its relations seen from both ends. */
export const publicMoment = ({ placement: _placement, file: _file, ...moment }: Moment) => moment;

export const publicMoments = (dataset: Dataset) => ({
	title: 'Throughline: moments of Andrej Karpathy’s work',
	license: LICENCE,
	coverage: isoDate(dataset.coverage),
	count: dataset.moments.length,
	moments: dataset.moments.map(publicMoment)
});

export const publicThemes = (dataset: Dataset) => ({
	title: 'Throughline: themes',
	license: LICENCE,
	themes: dataset.themes.map((theme) => ({
		...theme,
		moments: dataset.moments.filter((moment) => moment.themes.includes(theme.id)).map((moment) => moment.id)
	}))
});

export const publicRoles = (dataset: Dataset) => ({
	title: 'Throughline: where he worked',
	license: LICENCE,
	roles: dataset.roles.map(({ from: _from, to: _to, ...role }) => role)
});

export const publicLineages = ({ lineages }: Dataset) => ({
	title: 'Throughline: lineages',
	license: LICENCE,
	lineages
});

export const publicTensions = ({ tensions }: Dataset) => ({
	title: 'Throughline: tensions',
	license: LICENCE,
	tensions
});

export const publicTours = ({ tours }: Dataset) => ({ title: 'Throughline: tours', license: LICENCE, tours });
