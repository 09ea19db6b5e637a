/**
 * The timeline and the address bar: the bar follows the view a moment after it has come to rest, and what a link says is
 * shown. Opening a moment makes a new step of history, moving replaces the one that is. Loaded when there is first
 * something to read or write.
 *
 * While a moment is open its address is `/m/<id>` with the view behind it, so that a reload, and whoever is sent the
 * link, has both. A link to a moment without a view is that of its page.
 */
import { goto, preloadData, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { tick } from 'svelte';
import { formatAddress, type Address, type View } from '$lib/model/address';
import { parseView } from '$lib/model/address-parse';
import type { PageHead } from '$lib/model/head';
import type { MomentView } from '$lib/model/views';
import type { Explorer } from '$lib/state/explorer.svelte';
import { apply } from '$lib/state/explorer-actions';
import type { Site } from '$lib/state/site';
import { momentFileLinks } from './file-links';

const loadPanel = () => import('./panel');
/** Names of fields that the notice has room for. */
const MOST_NAMES = 8;

/** What the page of a moment is made of, as far as a panel needs it. */
interface Opened {
	readonly moment: MomentView;
	readonly head: PageHead;
}

export class AddressBar {
	/** What the address says of the view. */
	query = $state.raw('');
	/** Names of fields that could not be read. */
	dropped = $state.raw<readonly string[]>([]);
	#figures: Address['figures'] = [];
	/** The step of history that comes next is the panel's closing, which leaves the view as it is. */
	#closing = false;
	#panel = $state.raw<Awaited<ReturnType<typeof loadPanel>> | null>(null);

	constructor(
		readonly explorer: Explorer,
		readonly links: Site['links']
	) {}

	get #defaults() {
		return { window: this.explorer.timeline.input.initial };
	}
	/** What draws a moment, once it is there. A panel may also come back from history, to a page that has opened none. */
	get panel() {
		if (page.state.panel && !this.#panel) void loadPanel().then((module) => (this.#panel = module));
		return this.#panel;
	}
	/** Path and query of what is on the screen. */
	get address(): string {
		return this.#at(page.state.panel?.moment.id);
	}
	#at(moment: string | undefined): string {
		const path = moment === undefined ? this.links.home : this.links.moment(moment);
		return path + (this.query && `?${this.query}`);
	}

	#parse(search: string) {
		const { bounds, themes } = this.explorer.timeline.input;
		this.query = search.slice(1);
		return parseView(
			search,
			this.#defaults,
			bounds,
			themes.map(({ id }) => id)
		);
	}

	/** Shows what a link says. */
	async read(search: string): Promise<void> {
		const { timeline } = this.explorer;
		timeline.pending = true;
		const { view, moment, figures, dropped } = this.#parse(search);
		await apply(this.explorer, view);
		this.#figures = figures;
		const found = moment === null || page.state.panel !== undefined || (await this.#openLinked(moment));
		this.dropped = (found ? dropped : [...dropped, 'm']).slice(0, MOST_NAMES);
		timeline.pending = false;
	}

	/** Back or Forward has led to another step of this page: shows the view that was left there. */
	came(): void {
		const kept = this.#closing;
		this.#closing = false;
		// SvelteKit hears of the step after this page does, and only then says what is open there.
		if (!kept) setTimeout(() => this.#revisit());
	}
	#revisit(): void {
		const { panel } = page.state;
		// A step of another page is that page's business.
		if (location.pathname !== (panel ? this.links.moment(panel.moment.id) : this.links.home)) return;
		void apply(this.explorer, this.#parse(location.search).view);
	}

	/** Says `view`, if that is still what is seen. */
	write(view: View): void {
		const { value } = this.explorer;
		if (view !== value && JSON.stringify(view) !== JSON.stringify(value)) return;
		this.query = formatAddress({ view, moment: null, figures: this.#figures }, this.#defaults);
		if (location.pathname + location.search !== this.address) replaceState(this.address, page.state);
	}

	/** A moment as its page has it, also by an id that it had before; null for what is no moment. */
	async #load(id: string): Promise<Opened | null> {
		const [result, module] = await Promise.all([preloadData(this.links.moment(id)), loadPanel()]);
		this.#panel = module;
		if (result.type === 'redirect') {
			const now = /[^/]+$/.exec(result.location)?.[0];
			return now === undefined || now === id ? null : this.#load(now);
		}
		// An address that is no page may be answered by one that says so.
		return result.status === 200 && result.data.moment ? (result.data as Opened) : null;
	}

	/** The moment that a link names, beside the timeline. Nothing lies behind it in history: see `close`. */
	async #openLinked(id: string): Promise<boolean> {
		const found = await this.#load(id).catch(() => null);
		if (!found) {
			this.write(this.explorer.value);
			return false;
		}
		this.query = formatAddress({ view: this.explorer.value, moment: null, figures: this.#figures }, this.#defaults);
		const { moment, head } = found;
		replaceState(this.#at(moment.id), { panel: { moment, head, depth: 0 } });
		this.explorer.timeline.active = moment.id;
		await tick();
		return true;
	}

	/** Opens a moment beside the timeline; its own page where that cannot be. */
	async open(id: string): Promise<void> {
		const { timeline } = this.explorer;
		const found = await this.#load(id);
		if (!found) {
			await goto(this.links.moment(id));
			return;
		}
		// What is left behind is said as it is, though the bar may not have caught up with it.
		if (timeline.still) this.write(this.explorer.value);
		const depth = page.state.panel ? page.state.panel.depth && page.state.panel.depth + 1 : 1;
		const { moment, head } = found;
		pushState(this.#at(moment.id), { panel: { moment, head, depth } });
		timeline.active = moment.id;
		await tick();
		timeline.reveal(moment.id);
	}

	/** Offers what is on the screen, as it is now, to be taken along. */
	async share(site: Site): Promise<void> {
		const { openShare } = await import('$lib/ui/share/open');
		const { explorer, links } = this;
		const moment = page.state.panel?.moment ?? null;
		explorer.timeline.rest();
		this.write(explorer.value);
		// A link says whole days: from here on the screen shows just these, so that both are the same to the pixel.
		await apply(explorer, this.#parse(`?${this.query}`).view);
		explorer.timeline.rest();
		openShare(
			{
				kind: moment ? 'moment' : 'timeline',
				id: moment?.id ?? null,
				title: moment?.title ?? site.m.siteTitle,
				address: this.address,
				page: moment ? links.moment(moment.id) : links.home,
				query: this.query,
				files: moment && momentFileLinks(moment.id, site.locale),
				chart: explorer.timeline,
				current: moment?.id ?? null,
				search: explorer.query
			},
			site
		);
	}

	/** Closes the panel: back to where the first moment was opened, or on where a link had opened it. */
	close(): void {
		const { panel } = page.state;
		if (panel && panel.depth > 0) {
			this.#closing = true;
			history.go(-panel.depth);
		} else if (panel) pushState(this.#at(undefined), {});
	}
}
