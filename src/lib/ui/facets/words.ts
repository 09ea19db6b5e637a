/** Sentences about a lens: what is on, why nothing shows, and what a wider view would show. */
import { calendarWords, windowWords, type Calendar } from '../../i18n/calendar';
import type { FacetWords } from '../../i18n/features/facets';
import { say } from '../../i18n/say';
import type { ChartTheme } from '../../model/chart';
import type { Condition } from '../../model/facets';
import type { Lens } from '../../model/lens';
import { civil } from '../../model/time';
import type { Widening } from '../../model/widenings';
import type { TimeWindow } from '../../model/window';

export interface Speaker {
	readonly w: FacetWords;
	readonly calendar: Calendar;
	readonly themes: readonly ChartTheme[];
}

/** "a", "a or b", "a, b or c"; in Chinese "a、b或c". */
function joined(parts: readonly string[], word: string, { calendar }: Speaker): string {
	const zh = calendar.locale === 'zh';
	const last = parts.at(-1) ?? '';
	if (parts.length < 2) return last;
	return `${parts.slice(0, -1).join(zh ? '、' : ', ')}${zh ? word : ` ${word} `}${last}`;
}

export const themeTitle = (id: string, themes: readonly ChartTheme[]): string =>
	themes.find((theme) => theme.id === id)?.title ?? id;

export const yearsWords = ([from, to]: readonly [number, number]): string =>
	from === to ? `${from}` : `${from}–${to}`;

/** What is looked for, as far as `asked` names it: "talk or interview of importance 4 or more". */
function subject(lens: Lens, asked: readonly Condition[], speaker: Speaker): string {
	const { w, calendar, themes } = speaker;
	const part = (condition: Condition, text: () => string) => (asked.includes(condition) ? text() : '');
	const kinds = asked.includes('kinds') ? lens.kinds.map((kind) => w.empty.noun[kind]) : [w.empty.noun.any];
	const noun = joined(kinds, w.or, speaker);
	const all = lens.match === 'all' && lens.themes.length > 1;
	const titles = lens.themes.map((id) => themeTitle(id, themes));
	const rest = [
		part('themes', () =>
			say(all ? w.empty.allThemes : w.empty.theme, { themes: joined(titles, all ? w.and : w.or, speaker) })
		),
		part('importance', () =>
			say(lens.importance >= 5 ? w.empty.importance5 : w.empty.importance, { n: lens.importance })
		),
		part('trust', () =>
			say(w.empty.graded, {
				trust: joined(
					lens.trust.map((trust) => w.empty.trust[trust]),
					w.or,
					speaker
				)
			})
		),
		part('figure', () => w.empty.figure),
		part('query', () => say(w.empty.query, { query: lens.query })),
		part('years', () => {
			const [from, to] = lens.years ?? [0, 0];
			return say(from === to ? w.empty.year : w.empty.years, { from, to });
		})
	].join('');
	if (calendar.locale !== 'zh') return noun + rest;
	return rest === '' ? noun : `${rest.replace(/、$/, '的')}${noun}`;
}

/** The first and last day of a window in words, as coarse as they can be: whole years by their number alone. */
function edges(window: TimeWindow, calendar: Calendar): [string, string] {
	const last = Math.ceil(window.to - 1e-6) - 1;
	const [from, after] = [civil(window.from), civil(last + 1)];
	const yearly = [from, after].every(({ month, day }) => month === 1 && day === 1);
	const precision = yearly ? 'year' : window.to - window.from > 120 ? 'month' : 'day';
	return [calendarWords(window.from, precision, calendar), calendarWords(last, precision, calendar)];
}

/** Why nothing shows: "No talk of importance 5 lies between 2012 and 2014." */
export function reasonWords(
	reason: readonly Condition[],
	{ lens, window }: { readonly lens: Lens; readonly window: TimeWindow },
	speaker: Speaker
): string {
	const { w, calendar } = speaker;
	const what = subject(lens, reason, speaker);
	if (!reason.includes('window')) return say(w.empty.inRecord, { subject: what });
	const [from, to] = edges(window, calendar);
	return say(from === to ? w.empty.inMonth : w.empty.inWindow, { subject: what, from, to });
}

/** What a wider view shows: "all kinds and importance 3 and up". */
export function widenWords({ drop, lens, window }: Widening, speaker: Speaker): string {
	const { widen } = speaker.w;
	const words: Readonly<Record<Condition, () => string>> = {
		window: () => windowWords(window, speaker.calendar),
		importance: () => (lens.importance > 1 ? say(widen.importance, { n: lens.importance }) : widen.anyImportance),
		trust: () => widen.trust,
		years: () => say(widen.years, { from: lens.years?.[0] ?? '', to: lens.years?.[1] ?? '' }),
		figure: () => widen.figure,
		kinds: () => widen.kinds,
		themes: () => (lens.themes.length > 0 ? widen.anyTheme : widen.themes),
		query: () => widen.query
	};
	return joined(
		drop.map((condition) => words[condition]()),
		widen.and,
		speaker
	);
}
