/**
 * What an explorer does beyond showing its view: search, facets, groupings, following, the date cursor, and the keys for
 * them. Loaded when the reader first moves a pointer, presses a key or sets the focus; the larger parts of it only when
 * they are asked for.
 */
import { tick } from 'svelte';
import { momentsById, type ChartMoment } from '../../model/chart';
import { isOpen, passes, type Lens } from '../../model/lens';
import type { Locale } from '../../model/schema-values';
import type { Grouping, ViewKind } from '../../model/view';
import type { Explorer } from '../../state/explorer.svelte';
import { compress, groupBy } from '../../state/explorer-actions';
import type { FollowState } from '../../state/follow.svelte';
import type { SearchState } from '../../state/search.svelte';
import Bands from './Bands.svelte';
import Beside from './Beside.svelte';
import Note from './Note.svelte';
import Overlay from './Overlay.svelte';
import { pageKeys } from './page-keys';

const nextFrame = () => new Promise(requestAnimationFrame);
const loadTools = () => import('./tools');
const loadSearch = () => import('./search');
const loadFollowing = () => import('../timeline/following');
const loadCursor = () => import('../timeline/date-cursor');

/** What a chart can be asked to do. */
export interface ChartHandle {
	readonly focusMark: (id: string) => void;
	readonly clipped: () => HTMLElement;
}

export interface Setting {
	readonly explorer: Explorer;
	readonly locale: Locale;
	readonly searchUrl: string | undefined;
	readonly linksUrl: string | undefined;
	readonly chart: () => ChartHandle | null;
	readonly focusSearch: () => void;
	/** The list or table, where it can bring a row into view itself. */
	readonly reading: () => { focus: (id: string) => Promise<void> } | null;
	readonly current: () => string | null;
}

export class ExplorerHands {
	tools = $state.raw<Awaited<ReturnType<typeof loadTools>> | null>(null);
	finder = $state.raw<Awaited<ReturnType<typeof loadSearch>> | null>(null);
	following = $state.raw<Awaited<ReturnType<typeof loadFollowing>> | null>(null);
	cursor = $state.raw<Awaited<ReturnType<typeof loadCursor>> | null>(null);
	Keys = $state.raw<(typeof import('../controls/KeySheet.svelte'))['default'] | null>(null);
	search = $state.raw<SearchState | null>(null);
	follow = $state.raw<FollowState | null>(null);
	showFacets = $state.raw(false);
	showKeys = $state.raw(false);
	/** The day of the date cursor, while it is out. */
	day = $state.raw<number | null>(null);
	readonly Bands = Bands;
	readonly Beside = Beside;
	readonly Note = Note;
	readonly Overlay = Overlay;
	readonly byId: ReadonlyMap<string, ChartMoment>;
	#starting: Promise<void> | undefined;

	constructor(readonly setting: Setting) {
		this.byId = momentsById(this.timeline.input.moments);
	}

	get explorer() {
		return this.setting.explorer;
	}
	get timeline() {
		return this.setting.explorer.timeline;
	}
	/** Whether the facets let only some moments through. */
	get filtered(): boolean {
		return !isOpen(this.timeline.lens);
	}
	setLens = (lens: Lens): void => {
		this.timeline.lens = lens;
		void this.keepFocus();
	};
	passes = (id: string): boolean => {
		const moment = this.byId.get(id);
		return moment !== undefined && passes(this.timeline.lens, moment);
	};

	needTools = async () => (this.tools ??= await loadTools());

	startSearch = (): Promise<void> =>
		(this.#starting ??= loadSearch().then((module) => {
			const { searchUrl, locale } = this.setting;
			const { moments } = this.timeline.input;
			this.search = new module.SearchState(searchUrl ? { url: searchUrl } : { moments }, locale, this.passes);
			this.search.query = this.explorer.query;
			this.finder = module;
			void this.search.load();
		}));
	setQuery = (query: string): void => {
		this.explorer.query = query;
		if (this.search) this.search.query = query;
		else if (query !== '') void this.startSearch();
	};
	step = async (by: 1 | -1): Promise<void> => {
		await this.startSearch();
		const id = await this.search?.step(by);
		if (id) await this.go(id, false);
	};
	leaveSearch = (): void => {
		this.setQuery('');
		// Without its hits the chart may put other marks before the one gone to, which is then zoomed in on.
		void tick().then(this.focusCurrent);
	};

	/** Brings a moment into view, in whichever form that is; with the focus, if asked for. */
	go = async (id: string, focus = true): Promise<void> => {
		this.timeline.goTo(id);
		if (this.explorer.kind === 'line') {
			if (focus) this.setting.chart()?.focusMark(id);
			return;
		}
		if (focus) await this.#focusReading(id);
	};
	async #focusReading(id: string): Promise<void> {
		await tick();
		const link = () => document.querySelector<HTMLElement>(`.reading [data-id="${CSS.escape(id)}"]`);
		// A form that is shown for the first time is still on its way.
		for (let frame = 0; frame < 60 && !link() && !this.setting.reading(); frame++) await nextFrame();
		await this.setting.reading()?.focus(id);
		link()?.focus();
	}
	focusCurrent = (): void => {
		if (this.timeline.active !== null) void this.go(this.timeline.active);
		else void this.keepFocus();
	};
	/** Where what had the focus is gone, with a press on it, a mark in view has it, or the first moment listed. */
	keepFocus = async (): Promise<void> => {
		do await nextFrame();
		while (!this.timeline.still);
		if (document.activeElement !== document.body) return;
		document.querySelector<HTMLElement>('a.mark[tabindex="0"], .reading [data-id]')?.focus();
	};

	/** A mark is pointed at or has the focus, or none. */
	point = (id: string | null, how: 'pointer' | 'focus'): void => {
		const { linksUrl, locale } = this.setting;
		if (this.follow) {
			if (how === 'focus') this.follow.focus(id);
			else this.follow.point(id);
		} else if (id !== null && linksUrl !== undefined)
			void loadFollowing().then((module) => {
				this.following = module;
				this.follow ??= new module.FollowState(this.timeline, linksUrl, locale);
				this.follow.focus(id);
			});
	};
	async #walk(id: string, by: 1 | -1): Promise<void> {
		const walked = await this.follow?.walk(id, by);
		if (walked?.to) await this.go(walked.to.id);
	}
	carry = async (by: 1 | -1): Promise<void> => {
		const walked = await this.follow?.carry(by);
		if (walked?.to) await this.go(walked.to.id, false);
	};

	toggleCursor = async (): Promise<void> => {
		if (this.day !== null) {
			this.day = null;
			this.focusCurrent();
			return;
		}
		this.cursor ??= await loadCursor();
		this.timeline.rest();
		this.day = Math.floor(this.timeline.scale.day(this.timeline.width / 2));
	};
	openKeys = async (): Promise<void> => {
		this.Keys ??= (await import('../controls/KeySheet.svelte')).default;
		this.showKeys = true;
	};
	toggleFacets = async (): Promise<void> => {
		await this.needTools();
		this.showFacets = !this.showFacets;
	};
	groupBy = async (by: Grouping): Promise<void> => {
		const { regroup } = await this.needTools();
		const clip = this.setting.chart()?.clipped() ?? null;
		await groupBy(this.explorer, by, (make) => regroup(this.timeline, clip, make, tick));
		void this.keepFocus();
	};
	compress = (on: boolean): void => {
		this.timeline.rest();
		compress(this.explorer, on);
		void this.keepFocus();
	};
	/** Another form of the view; the moment that was chosen has the focus there too, where a key asked for it. */
	show = async (kind: ViewKind, focus: string | null = null): Promise<void> => {
		this.explorer.view = kind;
		await tick();
		if (focus === null) return;
		if (kind === 'line') this.setting.chart()?.focusMark(focus);
		else await this.#focusReading(focus);
	};
	async #toggleTable(id: string | null): Promise<void> {
		const chosen = id ?? this.timeline.active ?? this.setting.current();
		const kind = this.explorer.kind === 'table' ? 'line' : 'table';
		if (kind === 'table') await import('../table/MomentTable.svelte');
		await this.show(kind, chosen);
	}

	readonly keys = pageKeys({
		search: () => this.setting.focusSearch(),
		keys: () => void this.openKeys(),
		fit: () => this.timeline.fit(),
		table: (id) => void this.#toggleTable(id),
		cursor: () => void this.toggleCursor(),
		walk: (id, by) => void this.#walk(id, by),
		pin: (id) => this.follow?.togglePin(id),
		escape: () => {
			if (this.day !== null) void this.toggleCursor();
			else if (this.follow?.pinned) this.follow.pin(null);
			else return false;
			return true;
		}
	});
}
