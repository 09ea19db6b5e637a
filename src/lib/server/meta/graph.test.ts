import { describe, expect, test } from 'vitest';
import { ADDRESSES } from '../../../../tests/fixtures/addresses';
import { dataset } from '../../../../tests/fixtures/real';
import { idsIn, schemaOrgProblems } from '../../../../tests/fixtures/schema-org';
import { LOCALES } from '../../model/schema-values';
import { ids, sitePages, type PageRef } from './addresses';
import { describe as describePage } from './describe';
import { HIS_PAGES } from './ld-site';
import { timelineGraph } from './ld-story';

interface Node {
	readonly '@type': string;
	readonly '@id'?: string;
	readonly [key: string]: unknown;
}
const graphOf = (ref: PageRef, locale: 'en' | 'zh' = 'en') =>
	describePage(dataset, ref, locale, ADDRESSES).graph as unknown as readonly Node[];
const of = (ref: PageRef, type: string) => graphOf(ref).find((node) => node['@type'] === type);
const moment = (id: string): PageRef => ({ kind: 'm', id });
const pages = sitePages(dataset).flatMap((ref) => LOCALES.map((locale) => ({ ref, locale })));

describe('the checker', () => {
	test.each([
		['a type that there is not', { '@type': 'BlogPots', name: 'a' }],
		['a property of another type', { '@type': 'BlogPosting', codeRepository: 'https://a.example' }],
		[
			'a property of another type, further in',
			{ '@type': 'WebPage', publisher: { '@type': 'Organization', isbn: 'a' } }
		],
		['a value of another type', { '@type': 'Clip', startOffset: 'soon' }],
		['a thing where another kind of thing belongs', { '@type': 'Quotation', creator: { '@type': 'Clip', name: 'a' } }],
		['no type', { name: 'a' }]
	])('finds %s', (_, node) => expect(schemaOrgProblems([node])).not.toEqual([]));
	test('lets through what is right', () =>
		expect(schemaOrgProblems([{ '@type': 'Clip', name: 'a', startOffset: 3 }])).toEqual([]));
});

describe('the graphs of all pages', () => {
	const graphs = pages.map(({ ref, locale }) => graphOf(ref, locale));
	const nodes = [...graphs.flat(), ...(timelineGraph(dataset, 'en', ADDRESSES) as unknown as Node[])];

	test('speak schema.org', () => expect(schemaOrgProblems(nodes)).toEqual([]), 120_000);
	test('point to nothing that no page tells of', () => {
		const { defined, named } = idsIn(nodes);
		expect([...named].filter((id) => !defined.has(id))).toEqual([]);
	});
	test('give one id to one kind of thing', () => {
		const types = new Map<string, Set<string>>();
		for (const node of nodes)
			if (node['@id'] !== undefined) types.set(node['@id'], (types.get(node['@id']) ?? new Set()).add(node['@type']));
		expect([...types].filter(([, all]) => all.size > 1)).toEqual([]);
	});
	test('never say when a page was changed, or check a fact', () => {
		const text = JSON.stringify(nodes);
		expect(text).not.toMatch(/dateModified|ClaimReview/);
		expect(nodes.filter((node) => node['@type'] === 'WebPage').every((node) => !('datePublished' in node))).toBe(true);
	});
	test('say under which licence and from when they are', () => {
		for (const graph of graphs) {
			expect(graph[0]).toMatchObject({ sdLicense: 'https://creativecommons.org/licenses/by/4.0/' });
			expect(graph[0]?.['sdDatePublished']).toMatch(/^\d{4}-\d\d-\d\d$/);
		}
	});
	test('have the same things under the same ids in both languages', () => {
		const idsOf = (locale: 'en' | 'zh') => {
			const things = graphOf(moment('software-2-0'), locale).slice(1);
			return things.map((node) => node['@id']);
		};
		expect(idsOf('zh')).toEqual(idsOf('en'));
	});
});

describe('what a moment is about', () => {
	test('a blog post', () =>
		expect(of(moment('software-2-0'), 'BlogPosting')).toMatchObject({
			'@id': ids(ADDRESSES).work('software-2-0'),
			datePublished: '2017-11-11',
			author: { name: 'Andrej Karpathy' },
			url: expect.stringContaining('karpathy.medium.com') as string,
			archivedAt: expect.stringContaining('https://web.archive.org/') as string
		}));
	test('a program', () =>
		expect(of(moment('nanogpt'), 'SoftwareSourceCode')).toMatchObject({
			codeRepository: expect.stringMatching(/^https:\/\/github\.com\/karpathy\//) as string
		}));
	test('an idea, and the short post that holds it', () => {
		const graph = graphOf(moment('rl-is-terrible'));
		expect(graph.map((node) => node['@type'])).toContain('DefinedTerm');
		const tweets = dataset.moments.filter(({ kind }) => kind === 'idea').flatMap(({ id }) => graphOf(moment(id)));
		const posts = tweets.filter((node) => node['@type'] === 'SocialMediaPosting');
		expect(posts.length).toBeGreaterThan(30);
		for (const post of posts) expect(post['archivedAt']).toMatch(/^https?:/);
	});
	test('a thesis and a preprint by its number', () => {
		const papers = dataset.moments.filter(({ kind }) => kind === 'paper').flatMap(({ id }) => graphOf(moment(id)));
		expect(papers.filter((node) => node['@type'] === 'Thesis')).toHaveLength(2);
		const preprints = papers.filter((node) => 'identifier' in node);
		expect(preprints.length).toBeGreaterThan(4);
		for (const paper of preprints) {
			expect(paper).toMatchObject({
				identifier: { propertyID: 'arXiv', value: expect.stringMatching(/^\d{4}\.\d{4,5}$/) as string }
			});
			// Others wrote them too: he is not called their one author.
			expect(paper).not.toHaveProperty('author');
		}
	});
	test('every quote is somebody’s, from somewhere', () => {
		const quotes = dataset.moments
			.flatMap(({ id }) => graphOf(moment(id)))
			.filter((node) => node['@type'] === 'Quotation');
		expect(quotes.length).toBeGreaterThan(100);
		for (const quote of quotes) {
			expect(quote['isPartOf']).toBeDefined();
			expect(quote['creator']).toBeDefined();
		}
	});
	test('a place in a recording is a clip, from its second on', () => {
		const clips = dataset.moments
			.flatMap(({ id }) => graphOf(moment(id)))
			.flatMap((node) => (Array.isArray(node['hasPart']) ? (node['hasPart'] as Node[]) : []))
			.filter((part) => part['@type'] === 'Clip');
		expect(clips.length).toBeGreaterThan(0);
		for (const clip of clips) expect(clip['startOffset']).toBeTypeOf('number');
	});
});

describe('the timeline', () => {
	test('is a page about a person, with where he worked and when', () => {
		expect(of({ kind: 'home' }, 'ProfilePage')).toMatchObject({ mainEntity: { '@id': ids(ADDRESSES).person } });
		const person = of({ kind: 'home' }, 'Person');
		expect(person?.['alumniOf']).toHaveLength(3);
		expect(person?.['worksFor']).toContainEqual(
			expect.objectContaining({
				startDate: '2017-06-20',
				endDate: '2022-07-13',
				worksFor: { '@type': 'Organization', name: 'Tesla' }
			})
		);
	});
	test('names only places of his that the record quotes', () => {
		const urls = dataset.moments.flatMap(({ sources }) => sources.map(({ url }) => url));
		for (const page of HIS_PAGES)
			expect(
				urls.some((url) => url.startsWith(page)),
				page
			).toBe(true);
	});
	test('is a dataset with every form of the record', () =>
		expect(of({ kind: 'home' }, 'Dataset')).toMatchObject({
			temporalCoverage: expect.stringMatching(/^1986-10-23\/2026-/) as string,
			license: 'https://creativecommons.org/licenses/by/4.0/'
		}));
});
