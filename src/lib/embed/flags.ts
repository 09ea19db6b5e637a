/**
 * What an embed's address says beyond the view (`model/address.ts`): how it looks, what it does with keys and motion,
 * its steps and the version of the record it was made with. Never throws: what cannot be read is named in `dropped`.
 *
 * @example scheme=dark&bg=transparent&mode=stage&steps=micrograd,nanogpt&keys=0&motion=0&v=2026-11-25&compat=amp
 */
export const COMPATS = ['datawrapper', 'amp', 'medium', 'slidev'] as const;
/** Whose languages the embed speaks beside its own. */
export type Compat = (typeof COMPATS)[number];

export interface EmbedFlags {
	/** Null leaves it to the system. */
	readonly scheme: 'light' | 'dark' | null;
	/** Null is the language of the page that was asked for. */
	readonly lang: 'en' | 'zh' | null;
	readonly transparent: boolean;
	/** Large type, for a screen seen from afar. */
	readonly stage: boolean;
	/** Null without steps; `all` for all of a tour's; else ids of moments, or numbers of a tour's steps, as written. */
	readonly steps: 'all' | readonly string[] | null;
	readonly keys: boolean;
	readonly motion: boolean;
	/** The version of the record to be kept to. */
	readonly version: string | null;
	readonly compat: readonly Compat[];
	/** What the host calls this embed. */
	readonly id: string;
	/** The moment that is chosen. */
	readonly m: string | null;
	/** The step to open at: 0 comes before the first. */
	readonly step: number | null;
	/** Names of fields that are not known or could not be read. */
	readonly dropped: readonly string[];
}

/** Fields of the view, which `parseView` reads. */
export const VIEW_FIELDS = [
	...['from', 'to', 'themes', 'match', 'kinds', 'rank', 'trust', 'years', 'figure', 'q', 'rest', 'by', 'scale', 'view']
] as const;
/** Fields of ours, and what other embedding scripts add to every address they load. */
const OWN = ['scheme', 'lang', 'bg', 'mode', 'steps', 'keys', 'motion', 'v', 'compat', 'id', 'm', 'step'];
const STRANGERS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];
/** What may stand in the address of any embed beside the state of what it shows. */
export const EMBED_FIELDS: ReadonlySet<string> = new Set([...OWN, ...STRANGERS]);
const KNOWN: ReadonlySet<string> = new Set([...VIEW_FIELDS, ...OWN, ...STRANGERS]);

export const MAX_STEPS = 60;
/** An id in the record, or the number of a step. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_SLUG = 80;
const isSlug = (text: string): boolean => text.length <= MAX_SLUG && SLUG.test(text);

/** @param query the address's query, with or without its question mark */
export function parseFlags(query: string): EmbedFlags {
	const params = new URLSearchParams(query);
	const dropped = new Set<string>();
	/** What `read` makes of a field; where it makes nothing of it, or the field is not there, `fallback`. */
	function field<T>(name: string, fallback: T, read: (text: string) => T | undefined): T {
		const text = params.get(name);
		if (text === null) return fallback;
		const value = read(text);
		if (value === undefined) dropped.add(name);
		return value ?? fallback;
	}
	const choice =
		<T>(values: Readonly<Record<string, T>>) =>
		(text: string): T | undefined =>
			Object.hasOwn(values, text) ? values[text] : undefined;
	const slug = (text: string) => (isSlug(text) ? text : undefined);

	for (const name of params.keys()) if (!KNOWN.has(name)) dropped.add(name.slice(0, 24));
	const compat = params.get('compat')?.split(',') ?? [];
	if (compat.some((name) => !COMPATS.some((known) => known === name))) dropped.add('compat');
	const scheme = field<'light' | 'dark' | 'auto'>(
		'scheme',
		'auto',
		choice({ light: 'light', dark: 'dark', auto: 'auto' })
	);
	return {
		scheme: scheme === 'auto' ? null : scheme,
		lang: field<EmbedFlags['lang']>('lang', null, choice({ en: 'en', zh: 'zh' })),
		transparent: field('bg', false, choice({ transparent: true })),
		stage: field('mode', false, choice({ stage: true })),
		steps: field<EmbedFlags['steps']>('steps', null, readSteps),
		keys: field('keys', true, choice({ 0: false, 1: true })),
		motion: field('motion', true, choice({ 0: false, 1: true })),
		version: field<string | null>('v', null, slug),
		compat: COMPATS.filter((name) => compat.includes(name)),
		id: field('id', '', (text) => (/^[\w.-]{1,64}$/.test(text) ? text : undefined)),
		m: field<string | null>('m', null, slug),
		step: field<number | null>('step', null, (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined)),
		dropped: [...dropped]
	};
}

/** Nothing and `all` for all of a tour's; else a list of ids, or of numbers; undefined for anything else. */
function readSteps(text: string): EmbedFlags['steps'] | undefined {
	if (text === '' || text === 'all') return 'all';
	const named = text.split(',');
	return named.every(isSlug) ? named.slice(0, MAX_STEPS) : undefined;
}
