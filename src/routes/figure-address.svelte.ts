/** A figure's state and the address bar: read once the page is there, written a moment after it has come to rest. */
import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { FigureParams } from '$lib/figures/figure';
import { loadFigure } from '$lib/figures/load';
import { NO_FIELDS, readParams, sameParams, withParams, writeParams } from '$lib/figures/params';

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const SETTLE_MS = 250;

export class FigureAddress {
	/** Null until the address was read. */
	params = $state.raw<FigureParams | null>(null);
	dropped = $state.raw<readonly string[]>([]);
	/** The state as a query, without a question mark. */
	readonly query = $derived(this.params === null ? '' : writeParams(this.params));
	readonly #others: ReadonlySet<string>;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param id of the figure the page shows @param others fields of the address that belong to something else */
	constructor(id: () => string, others: ReadonlySet<string> = NO_FIELDS) {
		this.#others = others;
		afterNavigate(() => void this.#read(id()));
	}

	async #read(id: string): Promise<void> {
		try {
			const { about } = await loadFigure(id);
			const { params, dropped } = readParams(about, location.search, this.#others);
			this.params = params;
			this.dropped = dropped;
		} catch {
			// The figure itself will say that it cannot be loaded, and offer to try again.
			this.params = {};
		}
	}

	/** The reader has made another state. */
	readonly tell = (params: FigureParams): void => {
		if (this.params !== null && sameParams(params, this.params)) return;
		this.params = params;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const search = withParams(location.search, params, this.#others);
			replaceState(location.pathname + (search && `?${search}`) + location.hash, page.state);
		}, SETTLE_MS);
	};
}
