import { describe, expect, test } from 'vitest';
import { ADDRESSES, ORIGIN } from '../../../../tests/fixtures/addresses';
import { dataset } from '../../../../tests/fixtures/real';
import { LOCALES } from '../../model/schema-values';
import { oembedPath, sitePages, type PageRef } from './addresses';
import { isoDateOf, isoEnds, offsets } from './dates';
import { describe as describePage } from './describe';
import { citationTags, essayNode, figureNode, signposting, type EssayFacts } from './essay';
import { llmsText } from './llms';
import { oembed } from './oembed';
import { pageHead, showingHead } from './page';
import { sitemap } from './sitemap';
import { linkTag, scriptJson } from './tags';
import { schemaOrgProblems } from '../../../../tests/fixtures/schema-org';

const meta = (ref: PageRef, locale: 'en' | 'zh' = 'en') => describePage(dataset, ref, locale, ADDRESSES);
const nanogpt: PageRef = { kind: 'm', id: 'nanogpt' };

describe('tags', () => {
	test('no text ends the attribute or the script it stands in', () => {
		expect(linkTag({ rel: 'x', href: 'https://a.example/?a=1&b="><script>' })).toBe(
			'<link rel="x" href="https://a.example/?a=1&amp;b=&quot;&gt;&lt;script&gt;">'
		);
		const evil = { name: '</script><!--<script>\u2028&amp;' };
		const text = scriptJson(evil);
		expect(text).not.toMatch(/[<>\u2028]/);
		expect(JSON.parse(text)).toEqual(evil);
	});
});

describe('dates', () => {
	test.each([
		['2017-11-11', '2017-11-11'],
		['2011', '2011'],
		['2002?', undefined],
		['2011~', undefined],
		['2011/2012', undefined]
	])('%s is %s', (edtf, iso) => expect(isoDateOf(edtf)).toBe(iso));
	test('an end that is open or doubtful is left out', () => {
		expect(isoEnds('2011-09/2016-08')).toEqual({ start: '2011-09', end: '2016-08' });
		expect(isoEnds('2026-05-19/..')).toEqual({ start: '2026-05-19' });
		expect(isoEnds('2002?')).toEqual({});
	});
	test.each([
		['0:58-3:43', { start: 58, end: 223 }],
		['1:00:20', { start: 3620 }],
		['06:30', { start: 390 }],
		['p. 3', null],
		['lines 10-20', null]
	])('%s in a recording', (at, found) => expect(offsets(at)).toEqual(found));
});

describe('a head', () => {
	test('names the page, its languages and its picture by whole addresses', () => {
		const { title, html } = pageHead(meta(nanogpt, 'zh'));
		expect(title).toMatch(/ · Throughline$/);
		expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/zh/m/nanogpt">`);
		expect(html).toContain(`<link rel="alternate" hreflang="en" href="${ORIGIN}/m/nanogpt">`);
		expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${ORIGIN}/m/nanogpt">`);
		expect(html).toContain(`content="${ORIGIN}/og/zh/m/nanogpt.png"`);
		expect(html).not.toMatch(/(href|content)="\//);
	});
	test('the site’s name does not follow itself', () =>
		expect(pageHead(meta({ kind: 'home' })).title).toBe('Throughline'));
	test('another showing of a page is not listed, and names the page', () => {
		const { html } = showingHead(meta(nanogpt));
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/m/nanogpt">`);
		expect(html).toContain('application/json+oembed');
		expect(html).not.toContain('ld+json');
	});
	test('every page has a description of its own in its own language', () => {
		const all = sitePages(dataset).flatMap((ref) => LOCALES.map((locale) => meta(ref, locale)));
		for (const { description, locale, title } of all) {
			expect(description.length, title).toBeGreaterThan(8);
			if (locale === 'zh') expect(description, title).toMatch(/[\u4e00-\u9fff]/);
		}
		const en = all.filter(({ locale }) => locale === 'en').map(({ description }) => description);
		expect(new Set(en).size).toBe(en.length);
	});
});

describe('the embed that stands for a page', () => {
	const embedOf = (ref: PageRef, locale: 'en' | 'zh' = 'en') => meta(ref, locale).embed.slice(ORIGIN.length);
	test.each<[PageRef, string]>([
		[{ kind: 'home' }, '/embed'],
		[nanogpt, '/embed/m/nanogpt'],
		[{ kind: 'tour', id: dataset.tours[0]?.id ?? '', n: 1 }, `/embed/tour/${dataset.tours[0]?.id ?? ''}`],
		[{ kind: 'tour', id: dataset.tours[0]?.id ?? '', n: 2 }, `/embed/tour/${dataset.tours[0]?.id ?? ''}?step=2`],
		[{ kind: 'page', id: 'about' }, '/embed']
	])('%o', (ref, path) => {
		expect(embedOf(ref)).toBe(path);
		expect(embedOf(ref, 'zh')).toBe(`/zh${path}`);
	});
	test('a theme is its thread, a lineage the lanes and years through which it runs', () => {
		expect(embedOf({ kind: 'theme', id: 'education' })).toBe('/embed?themes=education');
		const { id, steps } = dataset.lineages[0] ?? { id: '', steps: [] };
		const query = new URLSearchParams(embedOf({ kind: 'lineage', id }).split('?')[1]);
		const lanes = query.get('themes')?.split(',') ?? [];
		for (const step of steps) {
			const shown = dataset.moments.find((moment) => moment.id === step.moment);
			expect(lanes).toContain(shown?.themes[0]);
			expect((query.get('from') ?? '') <= (shown?.date ?? '') && (shown?.date ?? '') <= (query.get('to') ?? '')).toBe(
				true
			);
		}
	});
	test('oEmbed holds it in one frame, without a script', () => {
		const answer = oembed(meta(nanogpt), ADDRESSES);
		expect(answer.html).toMatch(
			/^<iframe [^<>]*src="https:\/\/throughline\.example\/embed\/m\/nanogpt"[^<>]*><\/iframe>$/
		);
		expect(oembedPath(nanogpt, 'zh')).toBe('/oembed/zh/m/nanogpt.json');
	});
});

describe('lists of pages', () => {
	test('the sitemap names every page in both languages', () => {
		const text = sitemap(sitePages(dataset), ADDRESSES);
		expect(text.match(/<loc>/g)).toHaveLength(sitePages(dataset).length * 2);
		expect(text.match(/hreflang="zh-CN"/g)).toHaveLength(sitePages(dataset).length * 2);
	});
	test('llms.txt begins with a title and a summary, and leads to Markdown', () => {
		for (const locale of LOCALES) {
			const text = llmsText(dataset, locale, ADDRESSES);
			expect(text).toMatch(/^# Throughline\n\n> .+\n\n/);
			const prefix = locale === 'zh' ? '/zh' : '';
			expect(text).toContain(`(${ORIGIN}${prefix}/m/nanogpt.md)`);
			expect(text).toContain(`(${ORIGIN}${prefix}/theme/education.md)`);
		}
	});
});

describe('essays and figures', () => {
	const essay: EssayFacts = {
		url: `${ORIGIN}/zh/essays/one`,
		citeAs: `${ORIGIN}/essays/one`,
		title: 'An essay',
		description: 'What it argues.',
		locale: 'zh',
		published: '2026-11-25',
		version: '1',
		cites: [`${ORIGIN}/m/nanogpt#work`],
		files: [
			{ url: `${ORIGIN}/essays/one.bib`, type: 'application/x-bibtex', describes: true },
			{ url: `${ORIGIN}/zh/essays/one.md`, type: 'text/markdown', describes: false }
		]
	};
	test('speak schema.org', () => {
		const figure = figureNode(
			{
				url: `${ORIGIN}/f/a`,
				id: `${ORIGIN}/f/a#figure`,
				title: 'A',
				description: 'B',
				locale: 'en',
				teaches: ['C'],
				partOf: essay.citeAs
			},
			ADDRESSES
		);
		expect(schemaOrgProblems([essayNode(essay, ADDRESSES), figure])).toEqual([]);
		expect(figure).toMatchObject({ interactivityType: 'active' });
	});
	test('an essay is cited by Scholar’s tags', () => {
		const tags = Object.fromEntries(citationTags(essay).map((tag) => ['name' in tag ? tag.name : '', tag.content]));
		expect(tags).toMatchObject({
			citation_title: 'An essay',
			citation_publication_date: '2026/11/25',
			citation_language: 'zh-CN'
		});
	});
	test('signposts tell what describes a page from what it consists of', () => {
		const links = signposting(essay, `${ORIGIN}/about`, 'Article');
		const hrefs = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href);
		expect(hrefs('cite-as')).toEqual([essay.citeAs]);
		expect(hrefs('describedby')).toEqual([`${ORIGIN}/essays/one.bib`]);
		expect(hrefs('item')).toEqual([`${ORIGIN}/zh/essays/one.md`]);
		expect(hrefs('type')).toEqual(['https://schema.org/Article']);
	});
});
