/** The pages beside the moments as Markdown, in one language: the same text, for notes and for machines that read. */
import { MESSAGES } from '../../i18n/messages';
import type { Dataset } from '../../model/record';
import type { Lineage, Theme, Tour } from '../../model/schema';
import type { Locale } from '../../model/schema-values';
import type { SignatureQuote, Told } from '../../model/story-views';
import type { MomentLink } from '../../model/views';
import { lineageView, tensionView, themeView, tourLink, tourStepView } from '../story-views';
import { linkTo, list, numbered, plain, type PageAddress } from './markdown';

/** What a writer needs beside the thing itself. */
export interface TwinContext {
	readonly dataset: Dataset;
	readonly locale: Locale;
	/** Whole address of a moment's page. */
	readonly page: PageAddress;
}

/** Parts with a blank line between; those that are empty fall away. */
const join = (...parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
const section = (title: string, body: string): string => (body === '' ? '' : `## ${title}\n\n${body}`);

const mention = ({ locale, page }: TwinContext, { id, title, when }: MomentLink): string =>
	`${linkTo(title, page(id, locale))} (${when})`;
const told = (c: TwinContext, steps: readonly Told[]): string[] =>
	steps.map(({ moment, text }) => `${mention(c, moment)}${c.locale === 'zh' ? '：' : ': '}${plain(text)}`);
const quoted = (c: TwinContext, { text, moment, note }: SignatureQuote): string =>
	[`> “${plain(text)}”`, '>', `> — ${mention(c, moment)}`, ...(note === undefined ? [] : ['', plain(note)])].join('\n');

export function themeMarkdown(c: TwinContext, theme: Theme): string {
	const m = MESSAGES[c.locale];
	const view = themeView(c.dataset, theme, c.locale);
	const moments = c.dataset.moments.filter(({ themes }) => themes.includes(theme.id));
	return join(
		`# ${plain(view.title)}`,
		plain(view.definition),
		plain(view.confirmed),
		section(m.theme.signature, view.quotes.map((quote) => quoted(c, quote)).join('\n\n')),
		section(m.theme.occasions, numbered(told(c, view.occasions))),
		section(m.theme.tensions, list(view.tensions.map(({ title }) => plain(title)))),
		section(
			m.theme.chart,
			list(
				moments.map(
					({ id, date, title, gist }) =>
						`${date} ${linkTo(title[c.locale], c.page(id, c.locale))}${c.locale === 'zh' ? '：' : ': '}${plain(gist[c.locale])}`
				)
			)
		)
	);
}

export function lineageMarkdown(c: TwinContext, lineage: Lineage): string {
	const view = lineageView(c.dataset, lineage, c.locale);
	return join(`# ${plain(view.title)}`, `**${plain(view.gist)}**`, plain(view.intro), numbered(told(c, view.steps)));
}

/** A tour with all its steps. */
export function tourMarkdown(c: TwinContext, tour: Tour): string {
	const { title, gist, size } = tourLink(tour, c.locale);
	const steps = tour.steps.flatMap((_, i) => {
		const step = tourStepView(c.dataset, tour, i + 1, c.locale);
		if (!step) return [];
		const body = [plain(step.text), ...(step.moment ? [mention(c, step.moment)] : [])].join('\n\n');
		return [section(`${i + 1}. ${plain(step.title)}`, body)];
	});
	return join(`# ${plain(title)}`, `**${plain(gist)}**`, plain(size), ...steps);
}

export function tensionsMarkdown(c: TwinContext): string {
	const m = MESSAGES[c.locale];
	const parts = c.dataset.tensions.map((tension) => {
		const view = tensionView(c.dataset, tension, c.locale);
		const sides = view.sides.map(({ claim, text, quote, moments }, i) =>
			[
				`### ${i === 0 ? m.side : m.otherSide}`,
				`**${plain(claim)}**`,
				...(quote ? [quoted(c, quote)] : []),
				plain(text),
				list(moments.map((moment) => mention(c, moment)))
			].join('\n\n')
		);
		const evidence = list(
			view.evidence.map(({ text, moments }) => `${plain(text)} ${moments.map((each) => mention(c, each)).join(', ')}`)
		);
		return section(
			plain(view.title),
			[
				`**${plain(view.gist)}**`,
				...sides,
				`### ${m.reconciliation}`,
				`${plain(view.reconciliation)} *${plain(m.reconciliationNote)}*`,
				...(evidence === '' ? [] : [`### ${m.evidenceAdds}`, evidence])
			].join('\n\n')
		);
	});
	return join(`# ${m.nav.tensions}`, plain(m.tensionsIntro), ...parts);
}
