/** What an embed's page hands to its script: all that it draws, and where the rest is found. */
import type { Calendar } from '../../i18n/calendar';
import type { EmbedWords } from '../../i18n/features/embed';
import type { ListWords } from '../../i18n/features/views';
import type { Messages } from '../../i18n/messages';
import type { EmbedSubject } from '../../model/embed';
import type { Locale } from '../../model/schema-values';

export interface EmbedData {
	readonly subject: EmbedSubject;
	readonly words: EmbedWords;
	readonly list: ListWords;
	readonly aliases: Readonly<Record<string, string>>;
	/** Of the record that came with the page, and those that can be asked for. */
	readonly version: string;
	readonly versions: readonly string[];
	readonly addresses: {
		readonly home: string;
		/** Of the page that shows the same with everything around it. */
		readonly page: string;
		/** With `:id` in place of the id. */
		readonly moment: string;
		readonly theme: string;
		/** The same embed in the other language. */
		readonly other: string;
		/** The chart of a version, in this language: with `:version`. */
		readonly chart: string;
		readonly search: string;
	};
}

/** The same with what the layout of other pages gives their components. */
export interface EmbedPayload extends EmbedData {
	readonly locale: Locale;
	readonly m: Messages;
	readonly calendar: Calendar;
}

/** The id of the element that holds the chart, and of the one that holds its data. */
export const ROOT_ID = 'tl-embed';
export const DATA_ID = 'tl-embed-data';

/** Data as a script element, which nothing in it can end. */
export const asScript = (data: EmbedPayload): string =>
	`<script type="application/json" id="${DATA_ID}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
