/**
 * Every page of the build, read by programs that others wrote: an Open Graph scraper, an oEmbed client, and the
 * TypeScript compiler with the vocabulary of schema.org. No browser is needed, since none of them runs scripts.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import ogs from 'open-graph-scraper';
import { idsIn, schemaOrgProblems } from '../fixtures/schema-org';
import { expect, test } from './fixtures';

const DIR = process.env.BUILD_DIR ?? 'build';
const files = readdirSync(DIR, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(DIR, file), 'utf8');
/** The origin that the build was made for: the map of the site says it. */
const ORIGIN = new URL(/<loc>([^<]+)</.exec(read('sitemap.xml'))?.[1] ?? '').origin;

/** The page of a file: build/zh/m/x.html is /zh/m/x. */
const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`;
/** The file that a static host answers an address with; null where there is none. */
function fileAt(url: string): string | null {
	const path = decodeURIComponent(new URL(url, ORIGIN).pathname).slice(1);
	const names = path === '' ? ['index.html'] : [path, `${path}.html`, `${path}/index.html`];
	return names.find((name) => known.has(name) && statSync(join(DIR, name)).isFile()) ?? null;
}
const known = new Set(files);
const head = (html: string) => `${html.slice(0, html.indexOf('</head>'))}</head><body></body></html>`;

/** Pages only: neither the answer to an address that does not exist, nor redirects from old ids. */
const pages = files
	.filter((file) => file.endsWith('.html') && file !== '404.html')
	// What a browser without a network is shown in place of a page, and the site as one file, are not addresses of ours.
	.filter((file) => !/^((zh\/)?offline|throughline-\w+)\.html$/.test(file))
	.map((file) => ({ file, path: pathOf(file), html: read(file) }))
	.filter(({ html }) => !/http-equiv="refresh"/.test(html));
/** Showings of a page, which ask not to be listed. */
const listed = pages.filter(({ html }) => !/<meta name="robots" content="noindex/.test(head(html)));

const attribute = (tag: string, name: string) =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
const links = (html: string) => [...head(html).matchAll(/<link [^>]*>/g)].map(([tag]) => tag);
const canonical = (html: string) =>
	links(html).flatMap((tag) => (attribute(tag, 'rel') === 'canonical' ? [attribute(tag, 'href') ?? ''] : []));

for (const chinese of [false, true])
	test(`an Open Graph scraper reads every ${chinese ? 'Chinese' : 'English'} page`, async () => {
		test.setTimeout(90_000);
		const mine = pages.filter(({ path }) => /^\/zh(\/|$)/.test(path) === chinese);
		expect(mine.length).toBeGreaterThan(300);
		for (const { path, html } of mine) {
			const { error, result } = await ogs({ html: head(html), onlyGetOpenGraphInfo: true });
			expect(error, path).toBe(false);
			expect(result, path).toMatchObject({
				ogSiteName: 'Throughline',
				ogType: /^\/(zh)?(\/?embed)?$/.test(path) ? 'website' : 'article',
				ogTitle: expect.stringMatching(/\S/),
				ogDescription: expect.stringMatching(/\S{4}/),
				ogUrl: canonical(html)[0],
				ogLocale: chinese ? 'zh_CN' : 'en_GB',
				ogLocaleAlternate: chinese ? 'en_GB' : 'zh_CN',
				twitterCard: 'summary_large_image'
			});
			expect(result.ogImage, path).toHaveLength(1);
			expect(result.ogImage?.[0], path).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
			expect(result.ogImage?.[0]?.alt, path).toMatch(/\S{4}/);
		}
	});

test('an oEmbed client finds and reads the answer of every page', async () => {
	test.setTimeout(90_000);
	const fetcher = (url: string | URL | Request) => {
		const file = fileAt(url instanceof Request ? url.url : url.toString());
		const body = file === null ? '' : read(file);
		return Promise.resolve(
			new Response(file?.endsWith('.html') ? head(body) : body, { status: file === null ? 404 : 200 })
		);
	};
	for (const { path } of pages) {
		const answer = await extract(ORIGIN + path, {}, fetcher);
		expect(answer, path).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Throughline' });
		const found = answer as unknown as { html: string; width: number; height: number; thumbnail_url: string };
		expect(found.width, path).toBeLessThanOrEqual(600);
		expect(found, path).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
		expect(found.html, path).toMatch(/^<iframe [^<>]*><\/iframe>$/);
		expect(found.html, path).toMatch(/ title="[^"]+"/);
		// In the same language as the page, and there.
		const src = attribute(found.html, 'src') ?? '';
		expect(new URL(src).pathname.startsWith('/zh/'), path).toBe(/^\/zh(\/|$)/.test(path));
		expect(fileAt(src), `${path}: ${src}`).not.toBeNull();
		expect(fileAt(found.thumbnail_url), `${path}: ${found.thumbnail_url}`).not.toBeNull();
	}
});

test('the data of every page is schema.org’s', () => {
	test.setTimeout(90_000);
	const graphs = listed.map(({ path, html }) => {
		const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
		expect(scripts, path).toHaveLength(1);
		const graph = JSON.parse(scripts[0]?.[1] ?? '') as { '@context': string; '@graph': readonly { '@id': string }[] };
		expect(graph['@context']).toBe('https://schema.org');
		expect(graph['@graph'][0]?.['@id'], path).toBe(ORIGIN + path);
		return graph['@graph'];
	});
	expect(schemaOrgProblems(graphs.flat())).toEqual([]);
	const { defined, named } = idsIn(graphs);
	expect([...named].filter((id) => !defined.has(id))).toEqual([]);
});

test('each address of ours in a head is answered by the build', () => {
	const missing = new Set<string>();
	for (const { html } of pages)
		for (const [, url = ''] of head(html).matchAll(/(?:href|content)="([^"]+)"/g))
			if (url.startsWith(`${ORIGIN}/`) && fileAt(url.replaceAll('&amp;', '&')) === null) missing.add(url);
	expect([...missing]).toEqual([]);
});

test('each page names itself and both its languages, and the map of the site names them all', () => {
	const map = parseXml(read('sitemap.xml'));
	const locations = (map.root?.children ?? [])
		.flatMap((node) => (node instanceof XmlElement ? node.children : []))
		.flatMap((node) => (node instanceof XmlElement && node.name === 'loc' ? [node.text] : []));
	expect(locations.sort()).toEqual(listed.map(({ path }) => ORIGIN + path).sort());
	for (const { path, html } of listed) {
		expect(canonical(html), path).toEqual([ORIGIN + path]);
		const other = path.startsWith('/zh') ? path.slice(3) || '/' : path === '/' ? '/zh' : `/zh${path}`;
		const [en, zh] = path.startsWith('/zh') ? [other, path] : [path, other];
		const languages = links(html)
			.filter((tag) => attribute(tag, 'hreflang') !== undefined)
			.map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href')]);
		expect(languages, path).toEqual([
			['en', ORIGIN + en],
			['zh-CN', ORIGIN + zh],
			['x-default', ORIGIN + en]
		]);
	}
	// A showing of a page sends to the page.
	for (const { path, html } of pages.filter((page) => !listed.includes(page)))
		expect(fileAt(canonical(html)[0] ?? ''), path).not.toBeNull();
	expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});

test('llms.txt leads to Markdown that is there, in each language', () => {
	for (const name of ['llms.txt', 'zh/llms.txt']) {
		const urls = [...read(name).matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url);
		expect(urls.filter((url) => url.endsWith('.md')).length, name).toBeGreaterThan(250);
		for (const url of urls) {
			const file = fileAt(url);
			expect(file, url).not.toBeNull();
			if (file?.endsWith('.md'))
				expect(read(file), url).toMatch(name.startsWith('zh') ? /^# .*[\s\S]*[\u4e00-\u9fff]/ : /^# \S/);
		}
	}
});

test('the head follows when a moment is opened beside the timeline, and goes back with it', async ({ page }) => {
	const address = () => page.locator('link[rel="canonical"]').getAttribute('href');
	await page.goto('/?view=list');
	await expect.poll(address).toBe(`${ORIGIN}/`);
	await page.locator('.reading [data-id="software-2-0"]').first().click();
	await expect(page).toHaveURL((url) => url.pathname === '/m/software-2-0');
	await expect(page).toHaveTitle('Software 2.0 · Throughline');
	await expect.poll(address).toBe(`${ORIGIN}/m/software-2-0`);
	await page.goBack();
	await expect.poll(address).toBe(`${ORIGIN}/`);
	await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
});
