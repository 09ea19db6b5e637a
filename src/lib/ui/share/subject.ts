/** What is shared, and the addresses under which it is found: of this state, as an embed, in either language. */
import type { MomentFileLinks } from '../../model/moment-files';
import type { Locale } from '../../model/schema-values';
import type { Site } from '../../state/site';
import type { TimelineState } from '../../state/timeline.svelte';

export interface Subject {
	readonly kind: 'timeline' | 'moment' | 'theme' | 'lineage' | 'tour';
	/** Null for the timeline itself. */
	readonly id: string | null;
	readonly title: string;
	/** Path and query of exactly what is on the screen. */
	readonly address: string;
	/** The page without the state, for the caption of an embed. */
	readonly page: string;
	/** What the address says of the view. */
	readonly query: string;
	/** The moments that are walked, of a lineage. */
	readonly walked?: readonly string[];
	/** Of a moment. */
	readonly files?: MomentFileLinks | null;
	/** The chart that a picture is made of. */
	readonly chart: TimelineState | null;
	/** The moment that is open beside it. */
	readonly current?: string | null;
	/** What is searched for. */
	readonly search?: string;
}

/** What a dialog needs that stands outside the page's own tree of components. */
export type Surroundings = Pick<Site, 'locale' | 'm' | 'calendar' | 'links'>;

/** Where the site lives on its host: '' or '/x'. */
export const baseOf = ({ links, locale }: Pick<Site, 'links' | 'locale'>): string =>
	(locale === 'zh' ? links.home.replace(/\/zh$/, '') : links.home).replace(/\/$/, '');

export interface EmbedOptions {
	readonly scheme: 'auto' | 'light' | 'dark';
	readonly language: Locale;
	readonly steps: boolean;
	readonly large: boolean;
}

/** Whether an embed of it has steps to take. */
export const hasSteps = ({ kind }: Subject): boolean => kind === 'tour' || kind === 'lineage';

/** Path and query of the embed: the state, then the flags that are not as usual. */
export function embedPath(subject: Subject, options: EmbedOptions, base: string): string {
	const { kind, id, query, walked = [] } = subject;
	const params = new URLSearchParams(query);
	const steps = options.steps && hasSteps(subject);
	let path = '/embed';
	if (kind === 'tour') path += `/tour/${id ?? ''}`;
	// A moment alone has an embed of its own; with a view, it is the view's.
	else if (kind === 'moment' && query === '') path += `/m/${id ?? ''}`;
	else if (kind === 'moment') params.set('m', id ?? '');
	else if (kind === 'theme') params.set('themes', id ?? '');
	if (steps) params.set('steps', kind === 'tour' ? 'all' : walked.join());
	if (options.scheme !== 'auto') params.set('scheme', options.scheme);
	if (options.large) params.set('mode', 'stage');
	const said = params.toString().replaceAll('%2C', ',');
	return `${base}${options.language === 'zh' ? '/zh' : ''}${path}${said && `?${said}`}`;
}

/** A name for a file that holds this: letters, digits and hyphens. */
export const fileName = ({ kind, id }: Subject): string =>
	['throughline', id === null ? '' : kind, id].filter(Boolean).join('-');
