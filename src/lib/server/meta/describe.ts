/** Says of any page of the site, in either language, all that its head, its oEmbed and the lists of pages name. */
import type { Thing } from 'schema-dts';
import { FIGURES } from '../../figures';
import { FRAME_WORDS } from '../../figures/frame-words';
import { dateWords } from '../../i18n/dates';
import { ESSAY_WORDS } from '../../i18n/features/essay';
import { HEAD_WORDS } from '../../i18n/features/head';
import { OPEN_WORDS } from '../../i18n/features/open';
import { MESSAGES } from '../../i18n/messages';
import { say } from '../../i18n/say';
import type { Dataset } from '../../model/record';
import type { Locale } from '../../model/schema-values';
import { sourcesIntro } from '../story-views';
import { picturePath } from '../../og';
import { ids, oembedPath, twinPath, type Addresses, type PageRef, type SinglePage } from './addresses';
import { embedPath } from './embed-paths';
import { citationTags, essayNode, figureNode, graphAround } from './essay';
import { essayFacts, essayLinks } from './essay-facts';
import { pageNode } from './ld-page';
import { homeGraph, lineageGraph, singleGraph, themeGraph, tourGraph, type Context } from './ld-story';
import { momentGraph } from './ld-moment';
import { momentLinks } from './moment-links';
import type { PageMeta } from './page';
import type { LinkTag, MetaTag } from './tags';

interface Subject {
	readonly title: string;
	readonly previewTitle?: string;
	readonly description: string;
	readonly alt: string;
	/** Pages on the way to it from the home page. */
	readonly path: readonly { readonly name: string; readonly ref: PageRef }[];
	readonly links?: readonly LinkTag[];
	readonly metas?: readonly MetaTag[];
	readonly graph: (c: Context) => Thing[];
}

/** @throws Error for an id that the record does not have: a fault of ours, since pages are made from the record */
function found<T extends { id: string }>(list: readonly T[], id: string): T {
	const item = list.find((each) => each.id === id);
	if (!item) throw new Error(`the record has no ${id}`);
	return item;
}

function single(dataset: Dataset, id: SinglePage, locale: Locale): { title: string; description: string } {
	const m = MESSAGES[locale];
	switch (id) {
		case 'tours':
			return { title: m.nav.tours, description: m.toursIntro };
		case 'essays':
			return { title: m.nav.essays, description: ESSAY_WORDS[locale].lead };
		case 'figures':
			return { title: m.nav.figures, description: FRAME_WORDS[locale].lead };
		case 'lineages':
			return { title: m.nav.lineages, description: m.lineagesIntro };
		case 'tensions':
			return { title: m.nav.tensions, description: m.tensionsIntro };
		case 'sources':
			return { title: m.nav.sources, description: sourcesIntro(dataset, locale) };
		case 'about':
			return { title: m.nav.about, description: HEAD_WORDS[locale].about };
		case 'open':
			return { title: OPEN_WORDS[locale].title, description: OPEN_WORDS[locale].description };
	}
}

function subject(dataset: Dataset, ref: PageRef, locale: Locale, a: Addresses): Subject {
	const m = MESSAGES[locale];
	const words = HEAD_WORDS[locale];
	switch (ref.kind) {
		case 'home':
			return {
				title: m.siteTitle,
				previewTitle: words.home,
				description: m.description,
				alt: words.picture.home,
				path: [],
				graph: homeGraph
			};
		case 'm': {
			const moment = found(dataset.moments, ref.id);
			const theme = found(dataset.themes, moment.themes[0] ?? '');
			const title = moment.title[locale];
			return {
				title,
				description: moment.gist[locale],
				alt: say(words.picture.m, { title, when: dateWords(moment.date, locale) }),
				path: [{ name: theme.title[locale], ref: { kind: 'theme', id: theme.id } }],
				links: momentLinks(moment.id, locale, a),
				graph: ({ facts }) => momentGraph(dataset, moment, facts, locale, a)
			};
		}
		case 'theme': {
			const theme = found(dataset.themes, ref.id);
			const title = theme.title[locale];
			return {
				title,
				description: theme.definition[locale],
				alt: say(words.picture.theme, { title }),
				path: [],
				graph: (c) => themeGraph(c, theme)
			};
		}
		case 'lineage': {
			const lineage = found(dataset.lineages, ref.id);
			const title = lineage.title[locale];
			return {
				title,
				description: lineage.gist[locale],
				alt: say(words.picture.lineage, { title }),
				path: [{ name: m.nav.lineages, ref: { kind: 'page', id: 'lineages' } }],
				graph: (c) => lineageGraph(c, lineage)
			};
		}
		case 'f': {
			const about = FIGURES[ref.id];
			if (!about) throw new Error(`there is no figure ${ref.id}`);
			const { title, conclusion, look } = about.words[locale];
			const own = about.moments[0];
			return {
				title,
				description: conclusion,
				alt: say(words.picture.f, { title }),
				path: [{ name: m.nav.figures, ref: { kind: 'page', id: 'figures' } }],
				graph: ({ facts }) => {
					const node = {
						id: ids(a).figure(ref.id),
						url: a.page(ref, locale),
						...{ title, description: conclusion, locale, teaches: look },
						...(own !== undefined && { partOf: ids(a).work(own) })
					};
					const page = { '@type': 'WebPage' as const, ...pageNode(dataset, facts, locale, a) };
					return [{ ...page, mainEntity: { '@id': node.id } }, ...graphAround(figureNode(node, a), a)];
				}
			};
		}
		case 'essay': {
			const essay = found(dataset.essays, ref.id);
			const facts = essayFacts(essay, locale, a);
			return {
				title: facts.title,
				description: facts.description,
				alt: say(words.picture.essay, { title: facts.title }),
				path: [{ name: m.nav.essays, ref: { kind: 'page', id: 'essays' } }],
				links: essayLinks(facts, locale, a),
				metas: citationTags(facts),
				graph: (c) => {
					const page = { '@type': 'WebPage' as const, ...pageNode(dataset, c.facts, locale, a) };
					const node = essayNode(facts, a);
					return [{ ...page, mainEntity: { '@id': ids(a).essay(essay.id) } }, ...graphAround(node, a)];
				}
			};
		}
		case 'tour': {
			const tour = found(dataset.tours, ref.id);
			const step = tour.steps[ref.n - 1];
			if (!step) throw new Error(`the tour ${tour.id} has no step ${ref.n}`);
			return {
				title: say(words.step, { title: step.title[locale], tour: tour.title[locale] }),
				description: step[locale],
				alt: say(words.picture.tour, { title: tour.title[locale] }),
				path: [{ name: m.nav.tours, ref: { kind: 'page', id: 'tours' } }],
				graph: (c) => tourGraph(c, tour, ref.n)
			};
		}
		case 'page': {
			const { title, description } = single(dataset, ref.id, locale);
			return {
				title,
				description,
				alt: say(words.picture.page, { title }),
				path: [],
				graph: (c) => singleGraph(c, ref.id)
			};
		}
	}
}

/** All steps of a tour show the tour's. */
const pictureOf = (ref: PageRef, locale: Locale): string =>
	ref.kind === 'home' ? picturePath(locale, 'home') : picturePath(locale, ref.kind, ref.id);

/** Everything that is to be said of one page in one language. */
export function describe(dataset: Dataset, ref: PageRef, locale: Locale, a: Addresses): PageMeta {
	const { title, previewTitle, description, alt, path, links = [], metas, graph } = subject(dataset, ref, locale, a);
	const picture = { url: a.file(pictureOf(ref, locale)), alt };
	const twin = twinPath(ref, locale);
	const facts = {
		ref,
		title,
		description,
		picture: picture.url,
		path: path.map(({ name, ref: on }) => ({ name, url: a.page(on, locale) }))
	};
	return {
		locale,
		title,
		metas,
		...(previewTitle !== undefined && { previewTitle }),
		description,
		type: ref.kind === 'home' ? 'website' : 'article',
		urls: { en: a.page(ref, 'en'), zh: a.page(ref, 'zh') },
		picture,
		oembed: a.file(oembedPath(ref, locale)),
		embed: a.file(embedPath(dataset, ref, locale)),
		links: [
			...(ref.kind === 'home' || ref.kind === 'm'
				? [
						{
							rel: 'alternate',
							type: 'application/atom+xml',
							title: MESSAGES[locale].files.feed,
							href: a.file(locale === 'zh' ? '/zh/feed.xml' : '/feed.xml')
						}
					]
				: []),
			...(twin !== null && ref.kind !== 'm' && ref.kind !== 'essay'
				? [{ rel: 'alternate', type: 'text/markdown', title: MESSAGES[locale].files.md, href: a.file(twin) }]
				: []),
			...links
		],
		graph: graph({ dataset, facts, locale, a })
	};
}
