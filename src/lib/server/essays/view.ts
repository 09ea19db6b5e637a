/** An essay in one language, as its page is given it. */
import type { FigureAbout } from '../../figures/figure';
import { dateWords } from '../../i18n/dates';
import { ESSAY_WORDS } from '../../i18n/features/essay';
import { say } from '../../i18n/say';
import { parseEdtf, place } from '../../model/edtf';
import type {
	BlockView,
	Essay,
	EssayBlock,
	EssayFigure,
	EssayLink,
	EssayView,
	PartView,
	Reference,
	StandItem,
	StepView,
	ThreadView
} from '../../model/essay';
import { along, places, yearsOn } from '../../model/essay-thread';
import type { Dataset, Moment } from '../../model/record';
import type { Locale } from '../../model/schema-values';
import type { ListLink } from '../../model/story-views';
import { momentLink } from '../views';
import { escape, renderText } from './html';
import { CITATION, LIVE, mentionOf } from './markup';

/** In pixels. The margin is one length on every screen, so that its marks are placed when the page is built. */
const THREAD_LENGTH = 560;
const THREAD_COLUMNS = 4;
/** What a reader of average speed reads in a minute: English words, Chinese characters. */
const PER_MINUTE = { en: 230, zh: 380 } as const;

export interface EssayViewContext {
	readonly dataset: Dataset;
	readonly figures: Readonly<Record<string, FigureAbout>>;
	readonly locale: Locale;
	/** Address of a moment's page. */
	readonly momentHref: (id: string) => string;
}

export const essayLink = ({ id, title, gist }: Essay, locale: Locale): EssayLink => ({
	id,
	title: title[locale],
	gist: gist[locale]
});

const blocksOf = (essay: Essay, locale: Locale): EssayBlock[] =>
	essay.parts[locale].flatMap((part) => (part.kind === 'section' ? [] : part.blocks));

/** How long it takes to read, in whole minutes. */
export function minutesOf(essay: Essay, locale: Locale): number {
	const text = blocksOf(essay, locale)
		.map((block) => block.text.replace(CITATION, '$1').replace(LIVE, '1'))
		.join('\n');
	const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
	const words = text.replace(/[\u3400-\u9fff]/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return Math.max(1, Math.round(han / PER_MINUTE.zh + words / PER_MINUTE.en));
}

/** Moments with the claims cited, in the order of the text. A quote rests on the moment as a whole. */
export function referencesOf(essay: Essay, dataset: Dataset, locale: Locale): Reference[] {
	const cited = new Map<string, Set<number>>();
	const add = (id: string, claims: readonly number[]) => {
		const known = cited.get(id) ?? new Set<number>();
		for (const n of claims) known.add(n);
		cited.set(id, known);
	};
	for (const block of blocksOf(essay, locale)) {
		if (block.kind === 'quote') add(block.moment, []);
		else
			for (const [, , target = ''] of block.text.matchAll(CITATION)) {
				const mention = mentionOf(target);
				if (mention) add(mention.moment, mention.claims);
			}
	}
	return [...cited].flatMap(([id, claims], i) => {
		const moment = dataset.moments.find((each) => each.id === id);
		if (!moment) return [];
		const of = [...claims].sort((a, b) => a - b);
		return [
			{
				n: i + 1,
				moment: momentLink(moment, locale),
				claims: of.flatMap((n) => {
					const claim = moment.claims[n - 1];
					return claim ? [{ n, text: claim[locale], trust: claim.trust }] : [];
				})
			}
		];
	});
}

export function essayView(essay: Essay, c: EssayViewContext): EssayView {
	const { dataset, figures, locale } = c;
	const references = referencesOf(essay, dataset, locale);
	const { parts, steps } = partsOf(essay, c, references);
	return {
		id: essay.id,
		title: essay.title[locale],
		gist: essay.gist[locale],
		when: dateWords(essay.date, locale),
		version: essay.version,
		minutes: minutesOf(essay, locale),
		themes: essay.themes.flatMap((id) => {
			const theme = dataset.themes.find((each) => each.id === id);
			return theme ? [{ id, title: theme.title[locale] }] : [];
		}),
		parts,
		steps,
		figures: Object.fromEntries(
			essay.figures.flatMap((id) => {
				const about = figures[id];
				return about ? [[id, essayFigure(about, dataset, locale)] as const] : [];
			})
		),
		thread: threadOf(essay, references, steps),
		references
	};
}

function essayFigure(about: FigureAbout, dataset: Dataset, locale: Locale): EssayFigure {
	const { title, conclusion } = about.words[locale];
	const own = dataset.moments.find(({ id }) => id === about.moments[0]);
	return { id: about.id, title, conclusion, picture: about.picture(locale), theme: own?.themes[0] ?? '' };
}

function partsOf(
	essay: Essay,
	c: EssayViewContext,
	references: readonly Reference[]
): { parts: PartView[]; steps: StepView[] } {
	const { dataset, locale } = c;
	const numbers = new Map(references.map(({ n, moment }) => [moment.id, { n, theme: moment.theme }]));
	const cite = (words: string, moment: string, claims: readonly number[]): string => {
		const { n = 0, theme = '' } = numbers.get(moment) ?? {};
		const said = claims.length > 0 ? ` data-claims="${claims.join()}"` : '';
		return `<a class="cite" href="${escape(c.momentHref(moment))}" data-moment="${moment}"${said} style="--theme:var(--theme-${theme})">${words}<sup>${n}</sup></a>`;
	};
	const view = (blocks: readonly EssayBlock[]): BlockView[] =>
		blocks.flatMap((block): readonly BlockView[] => {
			if (block.kind === 'quote') {
				const quote = dataset.moments.find(({ id }) => id === block.moment)?.quotes?.[block.n - 1];
				const source = cite(escape(block.source), block.moment, []);
				return [{ kind: 'quote', text: quote?.text ?? block.text, lang: quote?.lang ?? 'en', source }];
			}
			const link = {
				link: (of: { words: string; moment: string; claims: readonly number[] }) => cite(of.words, of.moment, of.claims)
			};
			return renderText(block.text, { ...link, locale }).blocks;
		});
	const parts: PartView[] = [];
	const steps: StepView[] = [];
	const seen = new Set<string>();
	let stands = 0;
	const source = essay.parts[locale];
	for (let i = 0; i < source.length; i++) {
		const part = source[i];
		const after = steps.length > 0 ? steps.length - 1 : null;
		if (part?.kind === 'section') parts.push({ kind: 'section', id: part.id, title: part.title, after });
		else if (part?.kind === 'prose') parts.push({ kind: 'prose', blocks: view(part.blocks), after });
		else if (part) {
			const { figure } = part;
			const items: StandItem[] = [];
			// As far as steps of the same figure go on, with no section between: what stands between two belongs to it.
			const end = endOfStand(source, i);
			for (const each of source.slice(i, end + 1)) {
				if (each.kind === 'section') continue;
				if (each.kind === 'step')
					steps.push({
						id: each.id,
						figure,
						params: each.params,
						when: dateWords(each.date, locale),
						at: place(parseEdtf(each.date), dataset.coverage).at,
						stand: stands
					});
				items.push({ step: each.kind === 'step' ? steps.length - 1 : null, blocks: view(each.blocks) });
			}
			parts.push({ kind: 'stand', stand: stands++, figure, first: !seen.has(figure), items });
			seen.add(figure);
			i = end;
		}
	}
	return { parts, steps };
}

/** Index of the last step that shares the figure standing at `start`. */
function endOfStand(parts: Essay['parts']['en'], start: number): number {
	const first = parts[start];
	let end = start;
	for (let i = start; i < parts.length; i++) {
		const part = parts[i];
		if (part?.kind === 'section') break;
		if (part?.kind !== 'step') continue;
		if (first?.kind !== 'step' || part.figure !== first.figure) break;
		end = i;
	}
	return end;
}

function threadOf(essay: Essay, references: readonly Reference[], steps: readonly StepView[]): ThreadView {
	const line = { ...essay.window, length: THREAD_LENGTH };
	const inside = references
		.map(({ moment }) => moment)
		.filter(({ at }) => at >= line.from && at <= line.to)
		.sort((a, b) => a.at - b.at);
	const at = inside.map((moment) => along(line, moment.at));
	// No more columns than the crowd needs.
	let columns = 1;
	const far = (n: number) => Math.max(0, ...places(at, line.length, n).map(({ y }, i) => Math.abs(y - (at[i] ?? 0))));
	while (columns < THREAD_COLUMNS && far(columns) > 12) columns++;
	const found = places(at, line.length, columns);
	return {
		length: line.length,
		columns,
		years: yearsOn(line).map(({ y, year }) => ({ y, year: String(year) })),
		marks: inside.flatMap((moment, i) => {
			const mark = found[i];
			return mark ? [{ moment, at: at[i] ?? 0, y: mark.y, column: mark.column }] : [];
		}),
		steps: steps.map((step) => along(line, step.at))
	};
}

/** The essays that a moment stands in, a theme has, or a figure is used in. */
export const essaysWith = (
	{ essays }: Dataset,
	what: { readonly moment: Moment['id'] } | { readonly theme: string } | { readonly figure: string },
	locale: Locale
): EssayLink[] =>
	essays
		.filter(
			({ moments, themes, figures }) =>
				('moment' in what && moments.includes(what.moment)) ||
				('theme' in what && themes.includes(what.theme)) ||
				('figure' in what && figures.includes(what.figure))
		)
		.map((essay) => essayLink(essay, locale));

/** The essays of a theme, as lists show them. */
export const essayList = (dataset: Dataset, theme: string, locale: Locale): ListLink[] =>
	dataset.essays
		.filter(({ themes }) => themes.includes(theme))
		.map((essay) => ({
			...essayLink(essay, locale),
			size: say(ESSAY_WORDS[locale].minutes, { n: minutesOf(essay, locale) })
		}));
