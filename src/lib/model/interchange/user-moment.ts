/** A moment of a timeline that somebody brings. */
import type { ChartMoment } from '../chart';
import type { Kind } from '../schema-values';
import type { Day } from '../time';

/** Longest gist that is shown beside a mark; the panel shows all of the text. */
const GIST = 200;

export interface UserMomentInput {
	readonly id: string;
	readonly kind: Kind;
	readonly themes: readonly string[];
	readonly importance: number;
	readonly title: string;
	readonly text: string;
	readonly at: Day;
	readonly to?: Day | undefined;
	readonly whisker?: readonly [Day, Day] | undefined;
	readonly url?: string | undefined;
	readonly edtf: string;
	/** The date in the author's own words, where the file has them. */
	readonly display?: string | undefined;
}

/**
 * A class, so that what only a few moments are ever asked for (the date in words, the short gist) is made when it is
 * asked for: of a hundred thousand moments some hundreds are drawn.
 */
export class UserMoment implements ChartMoment {
	readonly id: string;
	readonly kind: Kind;
	readonly themes: readonly string[];
	readonly importance: number;
	readonly title: string;
	/** All that the author says of it: plain text, shown as it stands. */
	readonly text: string;
	readonly at: Day;
	/** Set once more, for a span that still goes on, when the end of the whole timeline is known. */
	to?: Day | undefined;
	readonly whisker?: readonly [Day, Day] | undefined;
	/** Always http or https. */
	readonly url?: string | undefined;
	readonly #edtf: string;
	readonly #display: string | undefined;
	readonly #words: (edtf: string) => string;

	constructor(input: UserMomentInput, words: (edtf: string) => string) {
		this.id = input.id;
		this.kind = input.kind;
		this.themes = input.themes;
		this.importance = input.importance;
		this.title = input.title;
		this.text = input.text;
		this.at = input.at;
		this.to = input.to;
		this.whisker = input.whisker;
		this.url = input.url;
		this.#edtf = input.edtf;
		this.#display = input.display;
		this.#words = words;
	}

	get when(): string {
		return this.#display ?? this.#words(this.#edtf);
	}

	get gist(): string {
		if (this.text.length <= GIST) return this.text;
		const cut = this.text.slice(0, GIST);
		return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), GIST / 2)).trimEnd()}…`;
	}
}
