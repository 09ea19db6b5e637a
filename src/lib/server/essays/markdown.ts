/** An essay as Markdown in one language: the same text, each figure where it first stands, live numbers as numbers. */
import { dateWords } from '../../i18n/dates';
import { ESSAY_WORDS } from '../../i18n/features/essay';
import { MESSAGES } from '../../i18n/messages';
import { say } from '../../i18n/say';
import type { FigureAbout } from '../../figures/figure';
import type { Essay, EssayBlock } from '../../model/essay';
import { linkTo, plain } from '../files/markdown';
import type { TwinContext } from '../files/markdown-story';
import { CITATION, LIVE, liveNumber, mentionOf } from './markup';
import { referencesOf } from './view';

export interface EssayTwin extends TwinContext {
	readonly figures: Readonly<Record<string, FigureAbout>>;
	/** Whole address of a figure's page. */
	readonly figurePage: (id: string) => string;
}

function block(b: EssayBlock, { page, locale }: EssayTwin): string {
	if (b.kind === 'quote') return `> “${plain(b.text)}”\n>\n> — [${b.source}](${page(b.moment, locale)})`;
	return b.text
		.replace(CITATION, (_all, words: string, target: string) => {
			const mention = mentionOf(target);
			return mention ? `[${words}](${page(mention.moment, locale)})` : words;
		})
		.replace(LIVE, (all, inside: string) => liveNumber(inside)?.value ?? all);
}

export function essayMarkdown(c: EssayTwin, essay: Essay): string {
	const { dataset, locale, page, figures, figurePage } = c;
	const words = ESSAY_WORDS[locale];
	const seen = new Set<string>();
	const parts = essay.parts[locale].flatMap((part): string[] => {
		if (part.kind === 'section') return [`## ${part.title}`];
		const texts = part.blocks.map((each) => block(each, c));
		if (part.kind === 'prose' || seen.has(part.figure)) return texts;
		seen.add(part.figure);
		const about = figures[part.figure];
		if (!about) return texts;
		const { title, conclusion } = about.words[locale];
		return [`*${say(words.figure, { title: linkTo(title, figurePage(about.id)) })}.* ${plain(conclusion)}`, ...texts];
	});
	const references = referencesOf(essay, dataset, locale).map(({ n, moment, claims }) =>
		[
			`${n}. ${linkTo(moment.title, page(moment.id, locale))} (${moment.when})`,
			...claims.map(({ text, trust }) => `   - ${plain(text)} *${MESSAGES[locale].trust[trust]}*`)
		].join('\n')
	);
	return `${[
		`# ${plain(essay.title[locale])}`,
		`**${plain(essay.gist[locale])}**`,
		`${say(words.issue, { n: essay.version, when: dateWords(essay.date, locale) })}. ${MESSAGES[locale].licence}`,
		...parts,
		`## ${words.references}`,
		references.join('\n')
	].join('\n\n')}\n`;
}
