/**
 * What can be wrong with a timeline that somebody brings, as codes with values: the words for them are the page's
 * (`i18n/features/open.ts`). A row's problem names its place in the reader's own file, in the file's own terms.
 */

/** A problem of one row. An error leaves the row out; after a warning it is kept, with a default in place of the field. */
export type RowCode =
	| 'not-an-object'
	| 'date-missing'
	| 'date-unreadable'
	| 'date-order'
	| 'month-range'
	| 'day-range'
	| 'year-range'
	| 'end-before-start'
	| 'end-twice'
	| 'title-missing'
	| 'id-duplicate'
	| 'kind-unknown'
	| 'theme-unknown'
	| 'importance-range'
	| 'link-unsafe'
	| 'hue-unreadable'
	| 'cells-extra'
	| 'quote-open';

export interface RowProblem {
	readonly level: 'error' | 'warning';
	/** A table: the row, counted from 1 with its header. JSON: the place in its list, counted from 0. */
	readonly row: number;
	/** The column or property, as it is called in the file. */
	readonly field: string;
	readonly code: RowCode;
	readonly values: Readonly<Record<string, string | number>>;
	/** JSON: the list that `row` counts in. */
	readonly list?: 'moments' | 'themes';
}

/** Why nothing can be drawn from a text at all. */
export type TextCode =
	'empty' | 'json-syntax' | 'json-shape' | 'unknown-format' | 'no-date-column' | 'no-title-column' | 'no-moments';

export interface TextProblem {
	readonly code: TextCode;
	readonly values: Readonly<Record<string, string | number>>;
}

/** Why a text did not arrive. */
export type LoadCode =
	| 'url-unreadable'
	| 'url-scheme'
	| 'unreachable'
	| 'status'
	| 'too-big'
	| 'timeout'
	| 'cancelled'
	| 'not-text'
	| 'not-utf8'
	| 'file-unreadable'
	| 'one-file'
	| 'nothing-dropped';

export interface LoadProblem {
	readonly code: LoadCode;
	readonly values: Readonly<Record<string, string | number>>;
}

const QUOTED = 60;

/** What stands in the file, short enough to be shown in a list of problems. */
export const quoted = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text);
