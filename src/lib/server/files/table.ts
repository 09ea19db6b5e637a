/** The record as one table, for spreadsheets: CSV as in RFC 4180, in UTF-8 with a mark that tells them so. */
import { stringify } from 'csv-stringify/sync';
import type { Dataset } from '../../model/record';

export const COLUMNS = [
	'id',
	'date',
	'kind',
	'themes',
	'importance',
	'title_en',
	'title_zh',
	'gist_en',
	'gist_zh',
	'url',
	'sources'
] as const;

/**
 * Lists in a cell (themes, addresses of sources) are parted by blanks, which neither may hold.
 * @param page the whole address of a moment's English page
 */
export function momentsCsv(dataset: Dataset, page: (id: string) => string): string {
	const rows = dataset.moments.map((moment): Record<(typeof COLUMNS)[number], string | number> => ({
		id: moment.id,
		date: moment.date,
		kind: moment.kind,
		themes: moment.themes.join(' '),
		importance: moment.importance,
		title_en: moment.title.en,
		title_zh: moment.title.zh,
		gist_en: moment.gist.en,
		gist_zh: moment.gist.zh,
		url: page(moment.id),
		sources: moment.sources.map((source) => source.url).join(' ')
	}));
	return stringify(rows, { header: true, columns: [...COLUMNS], bom: true, record_delimiter: 'windows' });
}
