/** What the one page holds: the data of all pages of a language, as the site's own pages load it. */
import type { Calendar } from '../lib/i18n/calendar';
import type { ViewWords } from '../lib/i18n/features/views';
import type { OnePageWords } from '../lib/i18n/features/one-page';
import type { Messages } from '../lib/i18n/messages';
import type { PageData, Pages } from '../lib/model/offline-pack';
import type { Locale } from '../lib/model/schema-values';
import type {
	LineageView,
	ListLink,
	PublisherEntry,
	TensionView,
	ThemeView,
	TourStepView
} from '../lib/model/story-views';
import type { MomentView } from '../lib/model/views';
import type { TimelineInput } from '../lib/state/timeline.svelte';

/** What scripts/one-page.js writes into the page. */
export interface Given {
	readonly locale: Locale;
	readonly pages: string;
	readonly search: unknown;
	readonly links: unknown;
	readonly words: OnePageWords;
	/** Where the site itself is, if the build was told. */
	readonly origin: string | null;
}

interface Frame {
	readonly calendar: Calendar;
	readonly m: Messages;
	readonly coverage: string;
	readonly colors: string;
}

/** What each page loads, by its name. */
interface Loaded {
	readonly '': { readonly chart: TimelineInput; readonly views: ViewWords };
	readonly m: { readonly moment: MomentView };
	readonly theme: { readonly theme: ThemeView; readonly chart: TimelineInput };
	readonly lineage: { readonly lineage: LineageView; readonly chart: TimelineInput };
	readonly lineages: { readonly lineages: readonly ListLink[] };
	readonly tour: { readonly step: TourStepView; readonly chart: TimelineInput };
	readonly tours: { readonly tours: readonly ListLink[] };
	readonly tensions: { readonly tensions: readonly TensionView[] };
	readonly sources: { readonly publishers: readonly PublisherEntry[] };
	readonly about: { readonly html: string };
}
export type PageName = keyof Loaded;
/** A page with what it shows. */
export type Shown = { [Name in PageName]: { readonly name: Name } & Loaded[Name] }[PageName];

export const PAGE_NAMES = [
	...['m', 'theme', 'lineage', 'lineages', 'tour', 'tours', 'tensions', 'sources', 'about']
] as readonly string[];
/** Those of them that are one page; what stands behind their name is a place on it. */
const SINGLE = new Set(['lineages', 'tours', 'tensions', 'sources', 'about']);

/** A file that the timeline reads by its address: here the address holds the file. */
const asAddress = (file: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(file))}`;

export class Content {
	readonly frame: Frame;
	readonly home: Loaded[''];
	readonly searchUrl: string;
	readonly linksUrl: string;
	readonly #prefix: string;

	constructor(
		readonly given: Given,
		readonly pages: Pages
	) {
		this.#prefix = given.locale === 'zh' ? '/zh' : '';
		const home = pages[this.#prefix];
		this.frame = home?.nodes?.[0]?.data as Frame;
		this.home = own(home) as Loaded[''];
		this.searchUrl = asAddress(given.search);
		this.linksUrl = asAddress(given.links);
	}

	/** What a page shows; null where there is none of that name. A moment that has been renamed is found by its old id. */
	find(page: string, rest: readonly string[]): Shown | null {
		if (page === '') return { name: '', ...this.home };
		const path = [page, ...(SINGLE.has(page) ? [] : rest)].join('/');
		const found = this.pages[`${this.#prefix}/${path}`];
		if (found?.location !== undefined) {
			const moved = found.location.split('/').slice(-2);
			return moved[0] === page ? this.find(page, moved.slice(1)) : null;
		}
		return found ? ({ name: page, ...(own(found) as object) } as Shown) : null;
	}
}

/** A page's own part, without its layouts'. */
const own = (page: PageData | undefined): unknown => page?.nodes?.at(-1)?.data;
