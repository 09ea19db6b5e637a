/**
 * Which moment a chart follows: the one pinned, else the one under the pointer or with the focus. One for each chart,
 * made when a mark is first pointed at. The relations come from a file; until it is there, or without it, a moment has
 * no arcs and is followed along its thread.
 */
import { arcsOf, NO_ARCS, placesIn, shownIn, type Arcs } from '../model/arcs';
import type { ChartMoment, ChartTheme } from '../model/chart';
import { lineOf, threadsOf, type Line, type LineName } from '../model/follow-line';
import type { Layout } from '../model/layout';
import { countKinds, NO_LINKS, relatedIds, relationIndex, type LinksFile } from '../model/relations';
import type { RelationSide } from '../model/record';
import type { TimeScale } from '../model/scale';
import type { Locale } from '../model/schema-values';

/** What a chart must tell: `TimelineState` does. */
export interface FollowedChart {
	readonly layout: Layout;
	readonly scale: TimeScale;
	readonly input: { readonly themes: readonly ChartTheme[] };
}

/** What is said of a followed moment. */
export interface FollowNoteView {
	readonly moment: ChartMoment;
	/** To how many it is related in each way; null while that is not known. */
	readonly counts: readonly { readonly kind: RelationSide; readonly n: number }[] | null;
	readonly line: Line;
}

/** A step along a line: where it led (null: the line ends there), and the line as seen from there. */
export interface Walked {
	readonly to: ChartMoment | null;
	readonly line: Line;
}

/** The pointer must rest this long: crossing the chart draws nothing. */
const REST_MS = 60;
/** How often the file is asked for before the chart does without it. */
const ATTEMPTS = 3;

export class FollowState {
	#focused = $state.raw<string | null>(null);
	#pinned = $state.raw<string | null>(null);
	#last = $state.raw<string | null>(null);
	#links = $state.raw<LinksFile>(NO_LINKS);
	#reached = $state.raw<{ readonly id: string; readonly along: LineName } | null>(null);
	/** The last step, for its announcement. */
	walked = $state.raw<Walked | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#loading: Promise<void> | null = null;
	#attempts = 0;

	readonly #index = $derived(relationIndex(this.#links));
	readonly #shown = $derived.by(() => shownIn(this.chart.layout));
	readonly #threads = $derived.by(() =>
		threadsOf(
			[...this.#shown.values()].map(({ moment }) => moment),
			this.chart.input.themes
		)
	);
	readonly arcs: Arcs = $derived.by(() => {
		if (this.shown === null) return NO_ARCS;
		const { layout, scale } = this.chart;
		return arcsOf(this.shown, this.#index, placesIn(layout, this.#shown, scale), scale.width);
	});
	/** The moments related to the one shown. */
	readonly related: ReadonlySet<string> = $derived(relatedIds(this.#index, this.shown));
	/** Of the moment shown, or of the last one that was: its buttons must not go when the pointer leaves the mark. */
	readonly note: FollowNoteView | null = $derived.by(() => {
		const id = this.shown ?? this.#last;
		const line = id === null ? null : this.#lineOf(id);
		const moment = id === null ? undefined : this.#shown.get(id)?.moment;
		if (id === null || !line || !moment) return null;
		return { moment, counts: this.#links === NO_LINKS ? null : countKinds(this.#index, id), line };
	});

	/** @param url address of the file of relations */
	constructor(
		readonly chart: FollowedChart,
		readonly url: string,
		readonly locale: Locale
	) {}

	get pinned(): string | null {
		return this.#pinned;
	}
	/** The moment whose arcs are drawn. */
	get shown(): string | null {
		return this.#pinned ?? this.#focused;
	}

	/** Follows the moment under the pointer, once the pointer rests; null when it has left the mark. */
	point(id: string | null): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.focus(id), REST_MS);
	}

	/** Follows the moment that has the focus, at once. */
	focus(id: string | null): void {
		clearTimeout(this.#timer);
		this.#focused = id;
		if (id === null) return;
		this.#last = id;
		void this.load();
	}

	/** Keeps following a moment while the reader looks at others; null lets go. */
	pin(id: string | null): void {
		this.#pinned = id;
		if (id === null) return;
		this.#last = id;
		void this.load();
	}

	/** Pins `id`, or lets it go where it is the one pinned. */
	togglePin(id: string): void {
		this.pin(this.#pinned === id ? null : id);
	}

	/** The next (`step` 1) or previous moment along the line of `id`, for the chart to bring into view and focus. */
	async walk(id: string, step: 1 | -1): Promise<Walked | null> {
		await this.load();
		const line = this.#lineOf(id);
		if (!line) return null;
		const to = step === 1 ? line.next : line.previous;
		if (to === null) return (this.walked = { to: null, line });
		this.#reached = { id: to, along: { by: line.by, id: line.id } };
		return (this.walked = { to: this.#shown.get(to)?.moment ?? null, line: this.#lineOf(to) ?? line });
	}

	/** The same from the moment that the note is about; a pin goes along. */
	async carry(step: 1 | -1): Promise<Walked | null> {
		const id = this.note?.moment.id;
		const walked = id === undefined ? null : await this.walk(id, step);
		if (walked?.to && this.#pinned === id) this.pin(walked.to.id);
		else if (walked?.to) this.focus(walked.to.id);
		return walked;
	}

	/** Reads the file of relations, once. Never fails: without it there is only less to see. */
	load(): Promise<void> {
		if (this.#loading || this.#attempts >= ATTEMPTS) return this.#loading ?? Promise.resolve();
		this.#attempts++;
		this.#loading = fetch(this.url)
			.then(async (response) => {
				if (!response.ok) throw new Error(response.statusText);
				this.#links = (await response.json()) as LinksFile;
			})
			.catch(() => {
				this.#loading = null;
			});
		return this.#loading;
	}

	#lineOf(id: string): Line | null {
		const along = this.#reached?.id === id ? this.#reached.along : null;
		return lineOf(id, this.#index, this.#threads, this.locale, along);
	}
}
