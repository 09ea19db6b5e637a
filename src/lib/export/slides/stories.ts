/** Stories of the record: a lineage, a tour, moments that somebody picked. */
import type { Calendar } from '../../i18n/calendar';
import { edtfWords } from '../../i18n/edtf-words';
import { SLIDES } from '../../i18n/features/slides';
import { say } from '../../i18n/say';
import { parseEdtf, place } from '../../model/edtf';
import type { Lineage, Theme, Tour } from '../../model/schema';
import type { Locale } from '../../model/schema-values';
import { civil, type Day } from '../../model/time';
import type { MomentFile, Story, StoryMoment, StoryStep } from './story';

export interface StoryContext {
	readonly locale: Locale;
	readonly calendar: Calendar;
	readonly themes: readonly Pick<Theme, 'id' | 'title' | 'color'>[];
	/** The moment of an id. @throws Error where there is none */
	readonly moment: (id: string) => MomentFile;
	/** Whole addresses of pages. */
	readonly page: {
		readonly home: string;
		readonly moment: (id: string) => string;
		readonly lineage: (id: string) => string;
		/** Step `n` of a tour, counting from 1. */
		readonly tour: (id: string, n: number) => string;
	};
}

/** The day at which a span that still goes on is cut; slides show only where things begin. */
const LATE: Day = 366 * 200;

function storyMoment(file: MomentFile, { locale, calendar }: StoryContext): StoryMoment {
	return {
		id: file.id,
		kind: file.kind,
		theme: file.themes[0] ?? '',
		title: file.title[locale],
		label: file.short?.[locale] ?? file.title[locale],
		gist: file.gist[locale],
		when: edtfWords(file.date, calendar),
		at: place(parseEdtf(file.date), LATE).at,
		claims: file.claims.map((claim) => ({ text: claim[locale], trust: claim.trust, sources: claim.sources })),
		sources: file.sources.map(({ title, publisher, url, trust }) => ({ title, publisher, url, trust }))
	};
}

const look = ({ locale, themes }: StoryContext) => ({
	locale,
	colors: Object.fromEntries(themes.map(({ id, color }) => [id, color.light]))
});

export const lineageStory = ({ id, title, gist, steps }: Lineage, context: StoryContext): Story => ({
	kind: 'lineage',
	...look(context),
	title: title[context.locale],
	gist: gist[context.locale],
	page: context.page.lineage(id),
	steps: steps.map((step) => ({
		text: step[context.locale],
		moment: storyMoment(context.moment(step.moment), context),
		page: context.page.moment(step.moment)
	}))
});

export function tourStory({ id, title, gist, steps }: Tour, context: StoryContext): Story {
	const { locale, page } = context;
	return {
		kind: 'tour',
		...look(context),
		title: title[locale],
		gist: gist[locale],
		page: page.tour(id, 1),
		steps: steps.map(({ moment, window, ...step }, i): StoryStep => ({
			title: step.title[locale],
			text: step[locale],
			moment: moment === undefined ? null : storyMoment(context.moment(moment), context),
			...(window && {
				window: { from: place(parseEdtf(window.from), LATE).from, to: place(parseEdtf(window.to), LATE).at }
			}),
			page: moment === undefined ? page.tour(id, i + 1) : page.moment(moment)
		}))
	};
}

/** @param ids in the order in which they are to be shown; at least one */
export function momentsStory(ids: readonly string[], title: string | undefined, context: StoryContext): Story {
	const words = SLIDES[context.locale];
	const moments = ids.map((id) => storyMoment(context.moment(id), context));
	const years = moments.map(({ at }) => civil(at).year);
	const values = { n: ids.length, from: Math.min(...years), to: Math.max(...years) };
	return {
		kind: 'moments',
		...look(context),
		title: title ?? words.momentsTitle,
		gist: say(ids.length === 1 ? words.momentGist : words.momentsGist, values),
		page: context.page.home,
		steps: moments.map((moment) => ({ moment, page: context.page.moment(moment.id) }))
	};
}
