/**
 * What the page for a reader's own timeline is doing: nothing yet, bringing a text, saying why not, or drawing it.
 *
 * A timeline that is drawn stays until another takes its place, so that a file that cannot be read costs nothing.
 */
import { readTimeline, type ReadOptions, type Unreadable, type UserTimeline } from '../model/interchange/read';
import type { LoadProblem } from '../model/interchange/problems';
import { fetchText, fileText, type Loaded } from './load-text';
import { TimelineState } from './timeline.svelte';

export interface Drawn {
	readonly read: UserTimeline;
	readonly timeline: TimelineState;
	/** Where it was fetched from; null for what the reader had at hand. */
	readonly address: string | null;
}

export interface Failure {
	/** The file or address, as the reader named it. */
	readonly what: string;
	/** Why it did not arrive, or why it cannot be drawn. */
	readonly load?: LoadProblem;
	readonly read?: Unreadable;
}

export class OpenState {
	busy = $state.raw<{ readonly what: string; readonly bytes: number } | null>(null);
	failure = $state.raw<Failure | null>(null);
	drawn = $state.raw<Drawn | null>(null);
	#abort: AbortController | null = null;

	constructor(readonly options: () => ReadOptions) {}

	/** Draws a text that the reader has at hand. */
	text(text: string, what: string, name = ''): void {
		this.cancel();
		this.#draw({ ok: true, text, name }, what, null);
	}

	async file(file: File): Promise<void> {
		await this.#bring(file.name, null, () => fileText(file));
	}

	async link(address: string, base: string): Promise<void> {
		await this.#bring(address, address, (signal) =>
			fetchText(address, {
				base,
				signal,
				onprogress: (bytes) => {
					if (!signal.aborted) this.busy = { what: address, bytes };
				}
			})
		);
	}

	async #bring(what: string, address: string | null, load: (signal: AbortSignal) => Promise<Loaded>): Promise<void> {
		this.cancel();
		const abort = new AbortController();
		this.#abort = abort;
		this.failure = null;
		this.busy = { what, bytes: 0 };
		const loaded = await load(abort.signal);
		// Something else was opened meanwhile, or this was given up.
		if (this.#abort !== abort) return;
		this.#abort = null;
		this.busy = null;
		this.#draw(loaded, what, address);
	}

	#draw(loaded: Loaded, what: string, address: string | null): void {
		if (!loaded.ok) {
			this.failure = { what, load: loaded.problem };
			return;
		}
		// For whoever measures: when the text had come, when it was read, and (the page) when it was drawn.
		for (const mark of ['tl:data', 'tl:read', 'tl:drawn']) performance.clearMarks(mark);
		performance.mark('tl:data');
		const read = readTimeline(loaded.text, { ...this.options(), name: loaded.name });
		performance.mark('tl:read');
		if (!read.ok) {
			this.failure = { what, read };
			return;
		}
		this.failure = null;
		const { moments, themes, bounds, initial } = read;
		this.drawn = { read, timeline: new TimelineState({ moments, themes, roles: [], bounds, initial }), address };
	}

	/** Gives up what is under way. */
	cancel(): void {
		this.#abort?.abort();
		this.#abort = null;
		this.busy = null;
	}

	/** Says that something was dropped that cannot be opened. */
	refuse = (problem: LoadProblem): void => {
		this.cancel();
		this.failure = { what: '', load: problem };
	};

	clear(): void {
		this.cancel();
		this.failure = null;
		this.drawn = null;
	}
}
