/**
 * An essay and the address bar: the hash names the step, the query what the reader changed of its figure. Scrolling
 * replaces the address a moment after it has come to rest; going to a step makes a new entry of history. A moment that
 * is named opens in a panel, which is an entry of history as well.
 */
import { preloadData, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { loadFigure } from '$lib/figures/load';
import { readParams } from '$lib/figures/params';
import type { LiveNumber } from '$lib/model/essay';
import { readAddress, RESERVED, writeQuery } from '$lib/model/essay-walk';
import type { PageHead } from '$lib/model/head';
import type { MomentView } from '$lib/model/views';
import type { EssayState } from '$lib/state/essay.svelte';
import type { Site } from '$lib/state/site';

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const SETTLE_MS = 250;

interface Opened {
	readonly moment: MomentView;
	readonly head: PageHead;
}

export class EssayAddress {
	/** The hash that names no place of the essay. */
	unknown = $state.raw<string | null>(null);
	dropped = $state.raw<readonly string[]>([]);
	/** Query and hash of what is on the screen. */
	readonly said = $derived.by(() => {
		const { steps, walk } = this.essay;
		const query = writeQuery(steps, walk);
		const step = walk.step === null ? undefined : steps[walk.step];
		return (query && `?${query}`) + (step ? `#${step.id}` : '');
	});
	#panel = $state.raw<typeof import('./panel') | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		readonly essay: EssayState,
		/** The step before each section, by the section's id. */
		readonly sections: ReadonlyMap<string, number | null>,
		readonly links: Site['links']
	) {}

	/** Shows what the address says; returns whether it names a step. */
	async read(): Promise<boolean> {
		const { hash, search } = location;
		const id = decodeURIComponent(hash.slice(1));
		const { essay } = this;
		const step = essay.steps.find((each) => each.id === id);
		// A figure's parameters are known where the figure is; without any nothing is asked.
		const about = step && search !== '' ? (await loadFigure(step.figure).catch(() => null))?.about : undefined;
		const { walk, dropped } = readAddress(essay.steps, id, search, (_figure, query) =>
			about ? readParams(about, query, RESERVED) : { params: {}, dropped: [] }
		);
		essay.arrival = 'scroll';
		essay.walk = step ? walk : { step: this.sections.get(id) ?? null, changed: null };
		this.dropped = dropped.slice(0, 8);
		this.unknown = id !== '' && !step && !document.getElementById(id) ? id.slice(0, 40) : null;
		essay.ready = true;
		return step !== undefined;
	}

	/** Says where the essay is, in the way it came there. */
	write(): () => void {
		const { said, essay } = this;
		if (!essay.ready) return () => undefined;
		const address = location.pathname + said;
		if (address === location.pathname + location.search + location.hash) return () => undefined;
		// A section's own address, or one that names nothing, stays until another step is reached.
		const id = decodeURIComponent(location.hash.slice(1));
		const isStep = essay.steps.some((step) => step.id === id);
		const { step, changed } = essay.walk;
		if (id !== '' && !isStep && changed === null && step === (this.sections.get(id) ?? null)) return () => undefined;
		if (essay.arrival === 'go') {
			essay.arrival = 'scroll';
			pushState(address, {});
			return () => undefined;
		}
		this.#timer = setTimeout(() => replaceState(address, page.state), SETTLE_MS);
		return () => clearTimeout(this.#timer);
	}

	/** Whether a figure takes a value. */
	readonly takes = async ({ figure, param }: LiveNumber, value: string): Promise<boolean> => {
		const { about } = await loadFigure(figure);
		return Object.hasOwn(about.params, param) && about.params[param]?.(value) === true;
	};

	/** What draws a moment, once it is there. */
	get panel() {
		if (page.state.panel && !this.#panel) void import('./panel').then((module) => (this.#panel = module));
		return this.#panel;
	}

	/** Opens a moment beside the text; its page where that cannot be. */
	async open(id: string): Promise<void> {
		const href = this.links.moment(id);
		const [result, module] = await Promise.all([preloadData(href), import('./panel')]).catch(() => [null, null]);
		if (result?.type !== 'loaded' || result.status !== 200 || !module) {
			location.assign(href);
			return;
		}
		this.#panel = module;
		const { moment, head } = result.data as Opened;
		// An entry that the browser made for a hash alone has no state of its own to come back to.
		const here = location.pathname + location.search + location.hash;
		if (!page.state.panel) replaceState(here, {});
		const depth = (page.state.panel?.depth ?? 0) + 1;
		pushState(here, { panel: { moment, head, depth } });
	}

	close(): void {
		const { panel } = page.state;
		if (panel) history.go(-panel.depth);
	}
}
