/** What every component of a page may ask: the language, its words, and how addresses are made. */
import { createContext } from 'svelte';
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
		moment(id: string): string;
	};
}

export const [getSite, setSite] = createContext<Site>();
