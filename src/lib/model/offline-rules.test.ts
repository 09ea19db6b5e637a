import { describe, expect, test } from 'vitest';
import { handling, keptAs, localeOf, pageOf } from './offline-rules';

const ORIGIN = 'https://a.example';
const of = (path: string, more: Partial<{ method: string; navigation: boolean; range: boolean }> = {}, base = '') =>
	handling({ method: 'GET', navigation: true, range: false, ...more, url: new URL(path, ORIGIN) }, ORIGIN, base);

describe('what is answered', () => {
	test.each([
		['/', 'page'],
		['/zh', 'page'],
		['/m/nanogpt?from=2012', 'page'],
		['/m/nanogpt/__data.json?x-sveltekit-invalidated=01', 'data'],
		['/__data.json', 'data'],
		['/data/search.json', 'data'],
		['/_app/immutable/chunks/a.js', 'code']
	])('%s is %s', (path, how) => {
		expect(of(path)).toBe(how);
	});
	test.each([
		['/data/moments.json'],
		['/m/nanogpt.bib'],
		['/throughline-en.html'],
		['/og/en.png'],
		['/_app/version.json'],
		['https://b.example/m/nanogpt']
	])('%s is left to the network', (path) => {
		expect(of(path)).toBeNull();
	});
	test('only whole answers to a plain request', () => {
		expect(of('/', { method: 'POST' })).toBeNull();
		expect(of('/_app/immutable/a.js', { range: true })).toBeNull();
		expect(of('/m/nanogpt', { navigation: false })).toBeNull();
	});
	test('under a base path, only what lies under it', () => {
		expect(of('/x', {}, '/x')).toBe('page');
		expect(of('/x/m/nanogpt', {}, '/x')).toBe('page');
		expect(of('/xy/m/nanogpt', {}, '/x')).toBeNull();
		expect(of('/m/nanogpt', {}, '/x')).toBeNull();
	});
});

describe('names', () => {
	test('a page is kept once, whatever its view, with or without a slash at its end', () => {
		expect(keptAs(new URL('/zh/?by=kind#x', ORIGIN))).toBe(`${ORIGIN}/zh`);
		expect(keptAs(new URL('/?by=kind', ORIGIN))).toBe(`${ORIGIN}/`);
	});
	test.each([
		['/x/', ''],
		['/x/__data.json', ''],
		['/x/zh/m/a/__data.json', '/zh/m/a'],
		['/x/zh/', '/zh']
	])('%s is the page "%s"', (path, page) => {
		expect(pageOf(path, '/x')).toBe(page);
	});
	test('a page’s language is told by its path', () => {
		expect(['', '/m/zh', '/zhang', '/zh', '/zh/m/a'].map(localeOf)).toEqual(['en', 'en', 'en', 'zh', 'zh']);
	});
});
