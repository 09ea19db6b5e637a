/**
 * Turns rows, of whatever format, into moments: checks each field once, keeps the good rows and notes what is wrong
 * with the others. A row that is left out has exactly one error; a kept one may have warnings.
 */
import { KINDS, type Kind } from '../schema-values';
import type { Day } from '../time';
import { endedBy, isProblem, readDate, type DateProblem, type UserDate } from './dates';
import { Lanes } from './lanes';
import { quoted, type RowCode, type RowProblem } from './problems';
import { UserMoment } from './user-moment';

/** A row as it was found, before anything is known of it. Texts are trimmed here. */
export interface RawMoment {
	readonly row: number;
	readonly id?: string;
	readonly date: string;
	readonly end?: string;
	readonly title: string;
	readonly text?: string;
	readonly kind?: string;
	readonly themes: readonly string[];
	/** As written; empty for none. */
	readonly importance?: string;
	readonly url?: string;
	/** The date in the author's own words. */
	readonly display?: string;
}

/** What each field is called in the file. */
export type FieldNames = Partial<Record<keyof RawMoment, string>>;

const IMPORTANCE = 3;
/** Ids that may stand in a selector or an address as they are. Others are only compared, and replaced. */
const SAFE_ID = /^[\w-][\w.:-]{0,99}$/;
const KIND_OF: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind, kind]));

export class Collector {
	readonly moments: UserMoment[] = [];
	readonly problems: RowProblem[] = [];
	readonly lanes = new Lanes();
	/** Rows left out. */
	dropped = 0;
	/** Some moment says itself that it is a post; in other timelines that is only what the mark of no kind stands for. */
	hasPosts = false;
	first: Day = Infinity;
	last: Day = -Infinity;

	readonly #names: FieldNames;
	readonly #words: (edtf: string) => string;
	readonly #list: 'moments' | undefined;
	readonly #ids = new Set<string>();
	/** Places in `moments` of spans that still go on. */
	readonly #goingOn: number[] = [];

	constructor(names: FieldNames, words: (edtf: string) => string, list?: 'moments') {
		this.#names = names;
		this.#words = words;
		this.#list = list;
	}

	/** Leaves a row out. */
	drop(row: number, field: string, code: RowCode, values: RowProblem['values'] = {}): void {
		this.dropped++;
		this.#note('error', row, field, code, values);
	}

	warn(row: number, field: string, code: RowCode, values: RowProblem['values'] = {}): void {
		this.#note('warning', row, field, code, values);
	}

	#note(level: RowProblem['level'], row: number, field: string, code: RowCode, values: RowProblem['values']): void {
		this.problems.push({ level, row, field, code, values, ...(this.#list && { list: this.#list }) });
	}

	#name(field: keyof RawMoment): string {
		return this.#names[field] ?? field;
	}

	/** Takes a row: as a moment, or as a problem. */
	add(raw: RawMoment): void {
		const start = readDate(raw.date);
		const date = isProblem(start) ? start : this.#end(raw, start);
		const title = oneLine(raw.title);
		const id = raw.id?.trim() ?? '';
		if (isProblem(date)) this.drop(raw.row, this.#name(isProblem(start) ? 'date' : 'end'), date.code, date.values);
		else if (title === '') this.drop(raw.row, this.#name('title'), 'title-missing');
		else if (this.#ids.has(id)) this.drop(raw.row, this.#name('id'), 'id-duplicate', { value: quoted(id) });
		else this.#keep(raw, id, title, date);
	}

	#keep(raw: RawMoment, given: string, title: string, date: UserDate): void {
		const { row } = raw;
		if (given !== '') this.#ids.add(given);
		for (const theme of raw.themes)
			if (!this.lanes.knows(theme)) this.warn(row, this.#name('themes'), 'theme-unknown', { value: quoted(theme) });
		if (date.to === undefined) this.#goingOn.push(this.moments.length);
		const [from, until] = date.whisker ?? [date.from, date.until];
		this.first = Math.min(this.first, from);
		this.last = Math.max(this.last, until, date.to ?? until);
		this.moments.push(
			new UserMoment(
				{
					// No id that is kept as it is begins so.
					id: SAFE_ID.test(given) ? given : `~${row}`,
					kind: this.#kind(raw),
					themes: this.lanes.assign(raw.themes),
					importance: this.#importance(raw),
					title,
					text: raw.text?.trim() ?? '',
					at: date.at,
					to: date.to ?? undefined,
					whisker: date.whisker ?? undefined,
					url: this.#url(raw),
					edtf: date.edtf,
					display: raw.display?.trim() || undefined
				},
				this.#words
			)
		);
	}

	/** Draws spans that still go on up to `day`, or to the end of all others where that is later. */
	cutOpenSpans(day: Day | undefined): void {
		if (this.#goingOn.length === 0) return;
		this.last = Math.max(this.last, day ?? this.last);
		for (const i of this.#goingOn) {
			const moment = this.moments[i];
			if (moment) moment.to = this.last;
		}
	}

	#end({ row, end = '' }: RawMoment, start: UserDate): UserDate | DateProblem {
		if (end.trim() === '') return start;
		if (!start.edtf.includes('/')) return endedBy(start, end);
		this.warn(row, this.#name('end'), 'end-twice', { value: quoted(end) });
		return start;
	}

	#kind({ row, kind = '' }: RawMoment): Kind {
		if (kind === '') return 'post';
		const known = KIND_OF.get(kind.trim().toLowerCase());
		if (known === 'post') this.hasPosts = true;
		if (!known && kind.trim() !== '')
			this.warn(row, this.#name('kind'), 'kind-unknown', { value: quoted(kind.trim()) });
		return known ?? 'post';
	}

	#importance({ row, importance = '' }: RawMoment): number {
		if (importance.trim() === '') return IMPORTANCE;
		const n = Number(importance);
		if (n >= 1 && n <= 5) return n;
		this.warn(row, this.#name('importance'), 'importance-range', { value: quoted(importance) });
		return IMPORTANCE;
	}

	#url({ row, url = '' }: RawMoment): string | undefined {
		const text = url.trim();
		if (text === '') return undefined;
		if (WEB_ADDRESS.test(text)) return text;
		this.warn(row, this.#name('url'), 'link-unsafe', { value: quoted(text) });
		return undefined;
	}
}

/** Only addresses that a reader may follow: http and https, without a name and password in them. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#\\@"<>]+(?:[/?#]\S*)?$/i;

const oneLine = (text: string): string => (/[\r\n\t]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim());
