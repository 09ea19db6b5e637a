/** The posters of all moments: one for each language, scheme and format, by their addresses. */
import { PICTURES } from '../../i18n/features/pictures';
import { calendarOf, dayWords } from '../../i18n/dates';
import { MESSAGES } from '../../i18n/messages';
import { say } from '../../i18n/say';
import { inkOf } from '../../export/picture/ink';
import { poster } from '../../export/poster/compose';
import type { PosterContent } from '../../export/poster/plan';
import { posterSvg } from '../../export/poster/svg';
import { parseEdtf } from '../../model/edtf';
import type { Dataset } from '../../model/record';
import type { Locale } from '../../model/schema';
import { KINDS } from '../../model/schema-values';
import { civil, localDate } from '../../model/time';
import { POSTER_FORMATS, posterPath, type PosterFormat, type PosterScheme } from '../../og';
import { ORIGIN } from '../files/origin';
import { chartData } from '../views';
import type { Cache } from './draw';
import type { Faces } from './faces';
import { drawingPdf } from './pdf';
import { LOCALES } from './subjects';

interface Poster {
	readonly locale: Locale;
	readonly scheme: PosterScheme;
	readonly format: PosterFormat;
}

const SCHEMES: readonly PosterScheme[] = ['light', 'dark'];

export const POSTERS: ReadonlyMap<string, Poster> = new Map(
	LOCALES.flatMap((locale) =>
		SCHEMES.flatMap((scheme) =>
			POSTER_FORMATS.map((format) => [posterPath(locale, format, scheme), { locale, scheme, format }] as const)
		)
	)
);

/** Day and month, or as much as is known; the year stands on the axis. */
function shortDate(date: string, locale: Locale, months: readonly string[]): string {
	const edtf = parseEdtf(date);
	const known = edtf.start ?? (edtf.kind === 'date' ? null : edtf.end);
	if (!known) return '';
	const { year, month, day } = civil(known.from);
	const name = months[month - 1] ?? '';
	const about = known.approximate || known.uncertain ? '~' : '';
	const more = edtf.kind === 'date' ? '' : '–';
	if (known.precision === 'year') return `${about}${year}${more}`;
	if (known.precision === 'month') return `${about}${name}${more}`;
	return `${about}${locale === 'zh' ? `${name}${day}日` : `${day} ${name}`}${more}`;
}

/** @param base path that the site lives under, without a slash at its end */
export function posterContent(dataset: Dataset, locale: Locale, base: string): PosterContent {
	const m = MESSAGES[locale];
	const words = PICTURES[locale].poster;
	const calendar = calendarOf(locale);
	const home = `${ORIGIN}${base}${locale === 'zh' ? '/zh' : ''}`;
	const { moments, themes, roles, bounds } = chartData(dataset, locale);
	// One shape stands for talks and interviews, and one for courses and videos.
	const shared = { talk: 'interview', course: 'video' } as const;
	const text = (kind: (typeof KINDS)[number]) =>
		kind === 'talk' || kind === 'course'
			? `${m.kind[kind]}${locale === 'zh' ? '、' : ', '}${locale === 'zh' ? m.kind[shared[kind]] : m.kind[shared[kind]].toLowerCase()}`
			: m.kind[kind];
	return {
		...{ moments, themes, roles, bounds, calendar },
		dates: new Map(dataset.moments.map(({ id, date }) => [id, shortDate(date, locale, calendar.shortMonths)])),
		href: (id) => `${home}/m/${id}`,
		words: {
			title: m.siteTitle,
			subtitle: say(words.subtitle, { n: moments.length }),
			kinds: KINDS.filter((kind) => kind !== 'interview' && kind !== 'video').map((kind) => ({
				kind,
				text: text(kind)
			})),
			size: words.size,
			worked: words.worked,
			credit: say(words.credit, { coverage: say(m.coverage, { when: dayWords(dataset.coverage, locale) }) }),
			link: home,
			emptyYears: (n) => say(words.emptyYears, { n })
		}
	};
}

/** One content a language, so that what is planned for one poster serves the others. */
const CONTENTS = new WeakMap<Dataset, Map<Locale, PosterContent>>();

function contentOf(dataset: Dataset, locale: Locale): PosterContent {
	const kept = CONTENTS.get(dataset) ?? new Map<Locale, PosterContent>();
	CONTENTS.set(dataset, kept);
	const content = kept.get(locale) ?? posterContent(dataset, locale, process.env.BASE_PATH ?? '');
	kept.set(locale, content);
	return content;
}

/** The poster at an address, drawn into the cache: its path there. */
export async function drawPoster(path: string, dataset: Dataset, faces: Faces, cache: Cache): Promise<string> {
	const wanted = POSTERS.get(path);
	if (!wanted) throw new Error(`there is no poster at ${path}`);
	const { locale, scheme, format } = wanted;
	const content = contentOf(dataset, locale);
	const drawing = poster(content, faces.measure, inkOf(dataset.themes, scheme));
	const source = `${format} 1 ${JSON.stringify(drawing)}`;
	return cache.file(source, format, async () => {
		await faces.prepare(drawing.texts);
		if (format === 'svg') return Buffer.from(posterSvg(drawing, faces.outline));
		return drawingPdf(drawing, faces, {
			title: drawing.title,
			subject: content.words.credit,
			lang: MESSAGES[locale].lang,
			date: localDate(dataset.coverage)
		});
	});
}
