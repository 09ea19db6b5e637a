import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../tests/fixtures/real';
import { atomFeed, MAX_ENTRIES } from './feed';

const children = (parent: XmlElement, name: string) =>
	parent.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
/** The one child of that name, which must be there once. */
function only(parent: XmlElement, name: string): XmlElement {
	const [first, ...more] = children(parent, name);
	if (!first || more.length > 0) throw new Error(`${parent.name} has ${more.length + (first ? 1 : 0)} ${name}`);
	return first;
}
const text = (parent: XmlElement, name: string) => {
	const element = only(parent, name);
	expect(element.children.every((child) => child instanceof XmlText)).toBe(true);
	return element.text;
};
const link = (parent: XmlElement, rel: string) =>
	children(parent, 'link').find((each) => each.attributes.rel === rel)?.attributes.href;

describe.each([
	['en', 'en', ''],
	['zh', 'zh-CN', '/zh']
] as const)('the feed in %s', (locale, lang, prefix) => {
	const home = `https://throughline.example${prefix}`;
	const page = (id: string) => `${home}/m/${id}`;
	const root = parseXml(atomFeed(dataset, locale, { feed: `${home}/feed.xml`, home, page })).root;
	if (!root) throw new Error('no root');
	const entries = children(root, 'entry');

	test('is Atom with what RFC 4287 asks of a feed', () => {
		expect(root.name).toBe('feed');
		expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang });
		expect([text(root, 'id'), text(root, 'title')]).toEqual([home, 'Throughline']);
		expect(text(only(root, 'author'), 'name')).toBe('Throughline');
		expect([link(root, 'self'), link(root, 'alternate')]).toEqual([`${home}/feed.xml`, home]);
		expect(text(root, 'updated')).toBe(text(entries[0] ?? root, 'updated'));
	});

	test('holds the newest moments, newest first, each with what RFC 4287 asks of an entry', () => {
		expect(entries).toHaveLength(MAX_ENTRIES);
		const byPage = new Map(dataset.moments.map((moment) => [page(moment.id), moment]));
		const told = entries.map((entry) => {
			const moment = byPage.get(text(entry, 'id'));
			expect(text(entry, 'title')).toBe(moment?.title[locale]);
			expect(text(entry, 'summary')).toBe(moment?.gist[locale]);
			expect(link(entry, 'alternate')).toBe(text(entry, 'id'));
			expect(text(entry, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(\.000)?Z$/);
			return moment?.placement.at ?? NaN;
		});
		const newest = dataset.moments.map((moment) => moment.placement.at).sort((a, b) => b - a);
		expect(told).toEqual(newest.slice(0, MAX_ENTRIES));
		expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(MAX_ENTRIES);
	});
});

test('signs of XML are escaped', () => {
	const [first] = dataset.moments;
	if (!first) throw new Error('no moments');
	const odd = { en: 'a <b> & "c" ]]> d', zh: '中文 <b> & 🧩' };
	const xml = atomFeed({ ...dataset, moments: [{ ...first, title: odd, gist: odd }] }, 'zh', {
		feed: 'https://throughline.example/f?a=1&b=2',
		home: 'https://throughline.example/',
		page: (id) => id
	});
	const entry = only(parseXml(xml).root ?? new XmlElement('none'), 'entry');
	expect([text(entry, 'title'), text(entry, 'summary')]).toEqual([odd.zh, odd.zh]);
});
