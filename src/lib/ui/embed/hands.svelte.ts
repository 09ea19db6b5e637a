/**
 * What an embed does once its address is read: keys of a clicker, the talk with its host, the search's words, and other
 * forms of the view. Loaded after the chart is there.
 */
import type { EmbedFlags } from '../../embed/flags';
import type { Command } from '../../embed/messages';
import { Port } from '../../embed/port';
import { isInner } from '../../embed/links';
import { withState, writeQuery } from '../../embed/state';
import { press, stepKey } from '../../embed/steps';
import type { Locale } from '../../model/schema-values';
import type { EmbedSession } from '../../state/embed.svelte';
import type { EmbedData } from './data';

const loadReading = () => import('./Reading.svelte');
/** Under this name a frame that a deck unloads between slides keeps its step: nothing else of it lasts. */
const NAME = /^tl-step=(\d{1,3})$/;

export class EmbedHands {
	/** Whether the keys are the chart's, on a slide. */
	entered = $state.raw(false);
	/** The page that shows the same with everything around it. */
	page = $state.raw('');
	Reading = $state.raw<Awaited<ReturnType<typeof loadReading>>['default'] | null>(null);
	#port: Port | null = null;
	#inDeck = false;

	constructor(
		readonly session: EmbedSession,
		readonly flags: EmbedFlags,
		readonly data: EmbedData,
		readonly locale: Locale
	) {
		this.page = data.addresses.page;
	}

	get deck(): boolean {
		return this.flags.stage || (this.flags.steps !== null && this.session.steps.length > 0);
	}

	/** Begins to listen to the host and to the view; returns what ends it. */
	listen(): () => void {
		const { data, flags, session } = this;
		const port = (this.#port = new Port({
			id: flags.id,
			compat: flags.compat,
			version: () => data.version,
			state: () => session.state(),
			command: this.#obey,
			slide: this.#slide
		}));
		port.open();
		const height = new ResizeObserver(() => port.height(document.documentElement.offsetHeight));
		height.observe(document.documentElement);
		const away = new AbortController();
		// Every link leads out of the frame, also those that were made just now.
		document.addEventListener('click', leadOut, { capture: true, signal: away.signal });
		document.addEventListener('auxclick', leadOut, { capture: true, signal: away.signal });
		const stopWatching = $effect.root(() => {
			// Tells the host, and the link to the page, of a view that has come to rest.
			$effect(() => {
				const { explorer, selected, step, timeline } = session;
				// Read here, so that any of them changing runs this again.
				const seen = [explorer.value, selected, step];
				if (!timeline.still || seen.length === 0) return;
				port.state();
				void session.state().then(({ m, step: _step, ...view }) => {
					const query = writeQuery(view);
					const path = m === undefined ? data.addresses.page : data.addresses.moment.replace(':id', m);
					this.page = m === undefined && data.subject.kind === 'timeline' && query !== '' ? `${path}?${query}` : path;
				});
			});
			// What the search finds; its index is fetched when there are words.
			$effect(() => {
				const { explorer, timeline } = session;
				if (explorer.query === '') timeline.hits = null;
				else void this.#search(explorer.query);
			});
			$effect(() => {
				if (session.explorer.view !== null && session.explorer.view !== 'line' && !this.Reading)
					void loadReading().then((module) => (this.Reading = module.default));
			});
		});
		return () => {
			stopWatching();
			away.abort();
			height.disconnect();
			port.close();
		};
	}

	async #search(query: string): Promise<void> {
		const { SearchState } = await import('../../state/search.svelte');
		const search = new SearchState({ url: this.data.addresses.search }, this.locale);
		search.query = query;
		await search.load();
		if (this.session.explorer.query === query) this.session.timeline.hits = search.ids;
	}

	/** Goes to a step, and says so. */
	go = (step: number): void => {
		const { session } = this;
		session.go(step);
		if (this.#inDeck) window.name = `tl-step=${session.step}`;
		this.#port?.report({ type: 'tl:step', index: session.step, total: session.steps.length });
	};
	choose = (id: string | null): void => {
		this.session.select(id);
		this.selected();
	};
	/** A moment was chosen, or none. */
	selected(): void {
		const m = this.session.selected ?? '';
		void this.session.state().then((state) => this.#port?.report({ type: 'tl:select', m, state }));
	}
	/** A moment's page was opened. */
	opened(id: string): void {
		this.#port?.report({ type: 'tl:open', m: id });
	}

	#obey = (command: Command): void => {
		const { session } = this;
		const root = document.documentElement;
		switch (command.type) {
			case 'tl:set':
				void session.set(command.state);
				break;
			case 'tl:goto':
				session.goto(command.m);
				this.selected();
				break;
			case 'tl:step':
				this.go(typeof command.to === 'number' ? command.to : session.step + (command.to === 'next' ? 1 : -1));
				break;
			case 'tl:scheme':
				if (command.scheme === 'auto') delete root.dataset.scheme;
				else root.dataset.scheme = command.scheme;
				break;
			case 'tl:lang':
				if (!root.lang.startsWith(command.lang)) void this.#translate();
				break;
			case 'tl:motion':
				session.timeline.flies = command.motion;
				root.dataset.motion = command.motion ? '1' : '0';
				break;
			case 'tl:ping':
			case 'tl:get':
		}
	};
	/** The same embed in the other language, at the same place. */
	async #translate(): Promise<void> {
		const query = withState(location.search, await this.session.state(), ['lang']);
		location.replace(`${this.data.addresses.other}?${query}`);
	}

	/** The slide with this embed has come, or gone. */
	#slide = (on: boolean): void => {
		if (!this.deck) return;
		this.#inDeck = true;
		this.entered = false;
		if (!on) {
			if (document.hasFocus()) this.#port?.yield();
			return;
		}
		const [, step] = NAME.exec(window.name) ?? [];
		if (step !== undefined && this.session.step === 0 && step !== '0') this.go(Number(step));
		this.#port?.take();
	};

	/** A listener for `keydown`, before anything else in the embed hears it. */
	key(event: KeyboardEvent): void {
		if (event.metaKey || event.ctrlKey || event.altKey) return;
		const { key } = event;
		if (!this.flags.keys) {
			// What the browser does with a key, such as following a link, it still does.
			event.stopPropagation();
			return;
		}
		if (this.deck) this.#deckKey(event, key);
		else if (key === 'Escape' && !event.defaultPrevented && document.querySelector('dialog[open]') === null) {
			if (this.session.selected === null) this.#port?.key(key);
			else this.choose(null);
		}
	}
	#deckKey(event: KeyboardEvent, key: string): void {
		const own = () => {
			event.preventDefault();
			event.stopPropagation();
		};
		if (this.entered) {
			if (key !== 'Escape') return;
			own();
			this.entered = false;
			(document.activeElement as HTMLElement | SVGElement | null)?.blur();
			return;
		}
		const control = (event.target as Element).closest('a, button');
		if (key === 'Tab' || key === 'Shift' || (control && (key === 'Enter' || key === ' '))) return;
		own();
		const direction = stepKey(key);
		if (direction) {
			const { session } = this;
			const to = press({ at: session.step, total: session.steps.length }, direction);
			if (to === 'host') this.#port?.leave(direction);
			else this.go(to);
		} else if (key === 'Enter') {
			this.entered = true;
			document
				.querySelector<HTMLElement>('[data-timeline] a.mark[tabindex="0"], [data-timeline] [tabindex="0"]')
				?.focus();
		} else this.#port?.key(key);
	}
}

function leadOut({ target }: Event): void {
	const link = (target as Element | null)?.closest('a[href]');
	if (!link || isInner(link.getAttribute('href'))) return;
	link.setAttribute('target', '_blank');
	link.setAttribute('rel', 'noopener');
}
