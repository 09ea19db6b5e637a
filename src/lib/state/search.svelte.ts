/**
 * The search: its words, what they find, and which hit the reader has gone to.
 *
 * The index is fetched, or made of a chart's own moments, when it is first asked for.
 */
import type { ChartMoment } from '../model/chart';
import type { Locale } from '../model/schema-values';
import type { Hit } from '../model/search';
import { docsOfMoments, idsOf, type SearchFile } from '../model/search-docs';
import type { SearchIndex } from '../model/search-index';

/** Where the documents come from: `/data/search.json`, or the moments of a timeline that has no such file. */
export type SearchSource = { readonly url: string } | { readonly moments: readonly ChartMoment[] };

const loadEngine = async () => {
	const [search, index, suggest] = await Promise.all([
		import('../model/search'),
		import('../model/search-index'),
		import('../model/search-suggest')
	]);
	return { ...search, ...index, ...suggest };
};
type Engine = Awaited<ReturnType<typeof loadEngine>>;

export class SearchState {
	#query = $state.raw('');
	#ready = $state.raw<{ engine: Engine; index: SearchIndex } | null>(null);
	#loading: Promise<void> | null = null;
	/** The index could not be had; `load` tries again. */
	failed = $state.raw(false);
	#at = $state.raw<string | null>(null);

	readonly #found: readonly Hit[] | null = $derived.by(() => {
		const query = this.#query.trim();
		return this.#ready && query !== '' ? this.#ready.engine.find(this.#ready.index, query, this.locale) : null;
	});
	/** Best first; null while there are no words, or no index yet. */
	readonly hits: readonly Hit[] | null = $derived(this.#found?.filter(({ id }) => this.passes(id)) ?? null);
	/** The place among the hits of the one the reader has gone to; -1 before that. */
	readonly current = $derived(this.#at === null ? -1 : (this.hits?.findIndex(({ id }) => id === this.#at) ?? -1));
	/** How many more there are that the lens hides. */
	readonly hidden = $derived((this.#found?.length ?? 0) - (this.hits?.length ?? 0));
	/** What to mark on the chart; null while nothing is searched for. */
	readonly ids: ReadonlySet<string> | null = $derived(this.hits && idsOf(this.hits));
	/** Words that would find something, where these find nothing. */
	readonly suggestions: readonly string[] = $derived.by(() =>
		this.#ready && this.#found?.length === 0
			? this.#ready.engine.suggest(this.#ready.index, this.#query, this.locale)
			: []
	);
	/** The index is on its way, and there are words that wait for it. */
	readonly busy = $derived(this.#query.trim() !== '' && !this.#ready && !this.failed);

	/** @param passes whether the lens lets a moment through; hits that it hides are counted, not listed */
	constructor(
		readonly source: SearchSource,
		readonly locale: Locale,
		readonly passes: (id: string) => boolean = () => true
	) {}

	get query(): string {
		return this.#query;
	}
	/** New words: the reader has not gone to any of their hits. Loads the index if that has not been done. */
	set query(query: string) {
		if (query === this.#query) return;
		this.#query = query;
		this.#at = null;
		if (query.trim() !== '' && !this.failed) void this.load();
	}

	/** Has the index ready, or says in `failed` that it cannot be had. */
	load = (): Promise<void> => {
		this.failed = false;
		this.#loading ??= this.#build().catch(() => {
			this.failed = true;
			this.#loading = null;
		});
		return this.#loading;
	};

	async #build(): Promise<void> {
		const [engine, file] = await Promise.all([loadEngine(), this.#fetch()]);
		const docs = 'docs' in file ? file.docs : docsOfMoments(file.moments);
		const index = await engine.growIndex(docs, 'docs' in file ? file.about : '');
		this.#ready = { engine, index };
	}

	async #fetch(): Promise<SearchFile | { readonly moments: readonly ChartMoment[] }> {
		if ('moments' in this.source) return this.source;
		const response = await fetch(this.source.url);
		if (!response.ok) throw new Error(`${this.source.url}: ${response.status}`);
		return (await response.json()) as SearchFile;
	}

	/** Goes to the next hit, or the one before, and round at either end. Waits for the index. Null if nothing is found. */
	async step(by: 1 | -1): Promise<string | null> {
		if (this.busy) await this.load();
		const count = this.hits?.length ?? 0;
		if (count === 0) return null;
		return this.go(this.current < 0 ? (by > 0 ? 0 : count - 1) : (this.current + by + count) % count);
	}

	/** Makes the hit at `place` the current one and returns whose it is. */
	go(place: number): string | null {
		const id = this.hits?.[place]?.id ?? null;
		if (id !== null) this.#at = id;
		return id;
	}
}
