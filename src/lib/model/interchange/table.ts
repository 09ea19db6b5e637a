/**
 * Reads a table, separated by commas, semicolons or tabs: a TimelineJS sheet, or a plain one of date, title and text.
 * `d3-dsv` splits it into cells; rows are counted as a spreadsheet counts them.
 */
import { dsvFormat } from 'd3-dsv';
import { Collector, type FieldNames } from './collector';
import { readColumns, type Columns, type Role } from './columns';
import type { TextProblem } from './problems';

export interface ReadTable {
	readonly collector: Collector;
	readonly format: Columns['format'];
	/** From a TimelineJS title row; empty without one. */
	readonly title: string;
}

const SEPARATORS = [',', '\t', ';'] as const;

/** The separator that the first line has most of, outside quotation marks; null for a line without any. */
function separatorOf(text: string): string | null {
	const end = text.search(/\r|\n/);
	const line = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
	const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
	const most = Math.max(...counts);
	return most === 0 ? null : (SEPARATORS[counts.indexOf(most)] ?? null);
}

const pad = (year: string): string => (/^\d{1,3}$/.test(year) ? year.padStart(4, '0') : year);

/** Year, month and day of a TimelineJS row as one date; parts that are missing make it coarser. */
function joined(year: string, month: string, day: string): string {
	const y = pad(year.trim());
	const parts = [y, month.trim(), day.trim()];
	const known = parts.slice(0, parts.indexOf('') < 0 ? 3 : parts.indexOf(''));
	return known.map((part, i) => (i === 0 ? part : part.padStart(2, '0'))).join('-');
}

const THEMES = /\s*[;|；]\s*/;

/** The themes of one cell. */
function themesIn(cell: string): readonly string[] {
	const text = cell.trim();
	if (text === '') return [];
	return THEMES.test(text) ? text.split(THEMES).filter((part) => part !== '') : [text];
}

/** What each field's column is called, for problems. */
function namesOf({ at, names, format }: Columns): FieldNames {
	const name = (role: Role) => names[at.get(role) ?? -1];
	const dates = format === 'timelinejs' ? { date: name('year'), end: name('end year') } : {};
	const fields = ['id', 'date', 'end', 'title', 'text', 'kind', 'themes', 'importance', 'url'] as const;
	return { ...Object.fromEntries(fields.flatMap((role) => (name(role) ? [[role, name(role)]] : []))), ...dates };
}

/** Takes the rows of a table one by one; the first decides which column holds what. */
class TableReader {
	columns: Columns | null = null;
	collector: Collector | null = null;
	title = '';
	#width = 0;
	#places: Partial<Record<Role, number>> = {};
	#cells: readonly string[] = [];

	constructor(readonly words: (edtf: string) => string) {}

	/** Takes a row that is not empty, and says whether the table has the columns it needs. */
	take(cells: readonly string[], row: number): boolean {
		if (this.columns) {
			if (this.collector) this.#read(cells, row, this.collector);
			return this.collector !== null;
		}
		const columns = readColumns(cells);
		const { at, names } = columns;
		this.columns = columns;
		this.#width = cells.length;
		this.#places = Object.fromEntries(at);
		if (!(at.has('date') || at.has('year')) || !at.has('title')) return false;
		this.collector = new Collector(namesOf(columns), this.words);
		if (names.length === 0) this.#read(cells, row, this.collector);
		return true;
	}

	#cell(role: Role): string {
		const place = this.#places[role];
		return place === undefined ? '' : (this.#cells[place] ?? '');
	}

	#read(cells: readonly string[], row: number, collector: Collector): void {
		this.#cells = cells;
		const type = this.#cell('type').trim().toLowerCase();
		if (type === 'title') {
			this.title ||= this.#cell('title').trim();
			return;
		}
		// More cells than columns: most often a comma in a text without quotation marks, which cut the text there.
		if (cells.length > this.#width && cells.slice(this.#width).some((cell) => cell.trim() !== ''))
			collector.warn(row, '', 'cells-extra', { cells: cells.length, columns: this.#width });
		const sheet = this.#places.year !== undefined;
		collector.add({
			row,
			id: this.#cell('id'),
			date: sheet ? joined(this.#cell('year'), this.#cell('month'), this.#cell('day')) : this.#cell('date'),
			end: sheet ? joined(this.#cell('end year'), this.#cell('end month'), this.#cell('end day')) : this.#cell('end'),
			title: this.#cell('title'),
			text: this.#cell('text'),
			kind: type === 'era' ? 'milestone' : this.#cell('kind'),
			themes: themesIn(this.#cell('themes')),
			importance: this.#cell('importance'),
			url: this.#cell('url'),
			display: this.#cell('display')
		});
	}
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

export function readTable(text: string, words: (edtf: string) => string): ReadTable | TextProblem {
	const separator = separatorOf(text);
	if (separator === null) return { code: 'unknown-format', values: {} };
	const reader = new TableReader(words);
	// One row behind, because the last may be one that was never closed.
	let held: { readonly cells: readonly string[]; readonly row: number } | null = null;
	// Each row is read as soon as it is split off, and its cells are let go.
	dsvFormat(separator).parseRows(text, (cells, i) => {
		if (isBlank(cells)) return null;
		if (held) reader.take(held.cells, held.row);
		held = { cells, row: i + 1 };
		return null;
	});
	return lastRow(reader, held, text);
}

function lastRow(
	reader: TableReader,
	held: { readonly cells: readonly string[]; readonly row: number } | null,
	text: string
): ReadTable | TextProblem {
	if (held && !(reader.collector && isUnclosed(held.cells, text))) reader.take(held.cells, held.row);
	const { collector, columns, title } = reader;
	const names = columns?.names ?? [];
	if (!collector || !columns) {
		const code = columns?.at.has('date') || columns?.at.has('year') ? 'no-title-column' : 'no-date-column';
		return { code, values: { columns: names.filter(Boolean).slice(0, 12).join(', ') } };
	}
	if (held && isUnclosed(held.cells, text)) collector.drop(held.row, names[held.cells.length - 1] ?? '', 'quote-open');
	return { collector, format: columns.format, title };
}

/** Whether the last row was still open when the text ended: a quotation mark without its fellow swallowed lines. */
function isUnclosed(cells: readonly string[], text: string): boolean {
	return /[\r\n]/.test(cells.at(-1)?.trimEnd() ?? '') && !text.trimEnd().endsWith('"');
}
