import { calendarOf, dayWords } from '$lib/i18n/dates';
import { MESSAGES } from '$lib/i18n/messages';
import type { Locale } from '$lib/model/schema-values';
import { record } from '$lib/server/record';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, route, untrack }) => {
	const locale: Locale = params.lang === 'zh' ? 'zh' : 'en';
	const { themes, coverage } = record();
	return {
		locale,
		/** Stands in a frame of another page, and has that page's foot. */
		bare: untrack(() => route.id)?.startsWith('/[[lang=lang]]/embed') ?? false,
		calendar: calendarOf(locale),
		m: MESSAGES[locale],
		coverage: dayWords(coverage, locale),
		colors: themes.map(({ id, color }) => `--theme-${id}:light-dark(${color.light},${color.dark})`).join(';')
	};
};
