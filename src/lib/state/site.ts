/** What every component of a page may ask: the language, its words, and how addresses are made. */
import { createContext, type Component } from 'svelte';
import type { Calendar } from '../i18n/calendar';
import type { Messages } from '../i18n/messages';
import type { Locale } from '../model/schema-values';

export interface Site {
	readonly locale: Locale;
	readonly m: Messages;
	readonly calendar: Calendar;
	/** Addresses, with base path and language prefix. */
	readonly links: {
		readonly home: string;
		readonly lineages: string;
		readonly tensions: string;
		readonly tours: string;
		readonly sources: string;
		readonly about: string;
		/** Where a reader opens a timeline of their own. */
		readonly open: string;
		readonly moment: (id: string) => string;
		readonly theme: (id: string) => string;
		readonly lineage: (id: string) => string;
		/** Step `n` of a tour, counting from 1. */
		readonly tour: (id: string, n: number) => string;
		/** Empty where there are none. */
		readonly figures: string;
		readonly figure: (id: string) => string;
		/** Empty where there are none. */
		readonly essays: string;
		readonly essay: (id: string) => string;
	};
	/** Loads what runs a figure where it stands; absent on pages without a script of the site's. */
	readonly runner?: (() => Promise<{ readonly default: Component<{ id: string }> }>) | undefined;
}

export const [getSite, setSite] = createContext<Site>();
