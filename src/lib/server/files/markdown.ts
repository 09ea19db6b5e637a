/**
 * A moment as Markdown, for notes and for machines that read. Beside the English page: the whole page in English, then
 * in Chinese; beside the Chinese one: in Chinese alone.
 */
import { MESSAGES } from '../../i18n/messages';
import type { Dataset, Moment } from '../../model/record';
import type { Locale } from '../../model/schema';
import type { MomentView } from '../../model/views';
import { momentView } from '../views';

/** Whole address of a moment's page in one language. */
export type PageAddress = (id: string, locale: Locale) => string;

/** Text that means itself: whatever Markdown would take for a sign is escaped. */
export const plain = (text: string): string =>
	text
		.replace(/\s*\n\s*/g, ' ')
		.replace(/[\\`*[\]<~|]/g, '\\$&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/^(#{1,6}(?=\s)|[-+](?=\s)|>|={2,}|-{2,})/, '\\$1')
		.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');

export const linkTo = (text: string, url: string) => `[${plain(text)}](${/[()\s]/.test(url) ? `<${url}>` : url})`;
const cite = (numbers: readonly number[]) => `\\[${numbers.join(', ')}\\]`;
export const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
export const numbered = (items: readonly string[]) => items.map((item, i) => `${i + 1}. ${item}`).join('\n');

/** One language: `level` 1 for the whole file, 2 for a part of it. */
function article(view: MomentView, locale: Locale, page: PageAddress, level: 1 | 2): string {
	const m = MESSAGES[locale];
	const comma = locale === 'zh' ? '，' : ', ';
	const colon = locale === 'zh' ? '：' : ': ';
	const heading = (text: string) => `${'#'.repeat(level + 1)} ${text}`;
	const section = (title: string, body: string, shown: boolean) => (shown ? [heading(title), body] : []);
	const title = plain(view.title);
	const facts: readonly (readonly [string, string])[] = [
		[m.files.date, `${view.when} (\`${view.date}\`)`],
		[m.files.kind, m.kind[view.kind]],
		[m.files.themes, view.themes.map((theme) => plain(theme.title)).join(comma)],
		[m.files.page, `<${page(view.id, locale)}>`]
	];
	return [
		`${'#'.repeat(level)} ${level === 1 ? title : `中文${colon}${title}`}`,
		list(facts.map(([name, value]) => `${name}${colon}${value}`)),
		`**${plain(view.gist)}**`,
		// Our own prose is Markdown already.
		...view.summary,
		heading(m.claims),
		list(
			view.claims.map(({ text, sources, at, trust }) =>
				[plain(text), cite(sources), ...(at === undefined ? [] : [`(${plain(at)})`]), `*${m.trust[trust]}*`].join(' ')
			)
		),
		...section(
			view.quotes.every((quote) => quote.by) ? m.quotesOther : m.quotes,
			view.quotes
				.map(({ text, by, at, source }) => {
					const from = [by, view.sources[source - 1]?.title, at].filter((part) => part !== undefined);
					return `> “${plain(text)}”\n>\n> — ${from.map(plain).join(comma)} ${cite([source])}`;
				})
				.join('\n\n'),
			view.quotes.length > 0
		),
		...section(
			m.relations,
			list(
				view.relations.flatMap(({ kind, items }) =>
					items.map(({ id, title, year }) => `${m.relation[kind]}${colon}${linkTo(title, page(id, locale))} (${year})`)
				)
			),
			view.relations.length > 0
		),
		...section(
			m.disputes,
			list(view.disputes.map(({ text, sources }) => `${plain(text)} ${cite(sources)}`)),
			view.disputes.length > 0
		),
		heading(m.sources),
		numbered(
			view.sources.map(({ url, title, publisher, when, trust, via }) => {
				const parts = [linkTo(title, url), plain(publisher), when, m.trust[trust], via && m.via[via]];
				return parts.filter((part) => part !== undefined).join(comma);
			})
		)
	].join('\n\n');
}

export function markdown(dataset: Dataset, moment: Moment, page: PageAddress, locale: Locale = 'en'): string {
	const part = (language: Locale, level: 1 | 2) =>
		article(momentView(dataset, moment, language), language, page, level);
	if (locale === 'zh') return `${part('zh', 1)}\n`;
	return `${part('en', 1)}\n\n${part('zh', 2)}\n`;
}
