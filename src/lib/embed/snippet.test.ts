import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { embedFrame, embedSnippet, type Snippet } from './snippet';

const SNIPPET: Snippet = {
	origin: 'https://site.example',
	path: '/embed/m/nanogpt?scheme=dark&lang=zh',
	page: '/m/nanogpt',
	title: 'Timeline: nanoGPT, 2022',
	credit: 'nanoGPT: interactive timeline'
};

/** Reads a snippet as a browser would, where every tag is closed and every attribute quoted. */
const read = (html: string): XmlElement => {
	const root = parseXml(html.replace(/(<img [^>]*[^/])>/, '$1/>')).root;
	if (!root) throw new Error('the snippet holds no element');
	return root;
};
const find = (element: XmlElement, name: string): XmlElement | undefined =>
	element.name === name
		? element
		: element.children.flatMap((child) => (child instanceof XmlElement ? (find(child, name) ?? []) : []))[0];

test('a frame names what it holds, is whole in its address and keeps its shape', () => {
	expect(embedFrame(SNIPPET)).toBe(
		'<iframe src="https://site.example/embed/m/nanogpt?scheme=dark&amp;lang=zh" title="Timeline: nanoGPT, 2022"' +
			' width="960" height="540" style="width:100%;height:auto;aspect-ratio:16/9;border:0" loading="lazy"' +
			' allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>'
	);
});

test('a snippet links to the page it shows, in its caption', () => {
	const figure = read(embedSnippet(SNIPPET));
	expect(figure.attributes.class).toBe('tl-embed');
	const link = find(figure, 'a');
	expect(link?.attributes.href).toBe('https://site.example/m/nanogpt');
	expect(link?.text).toBe(SNIPPET.credit);
	expect(find(figure, 'img')).toBeUndefined();
});

test('on a slide the frame is there at once, and a picture with a link stands in for it on paper', () => {
	const html = embedSnippet({ ...SNIPPET, deck: { image: '/og/en/m/nanogpt.png' } });
	const figure = read(html);
	expect(find(figure, 'iframe')?.attributes.loading).toBeUndefined();
	expect(find(figure, 'img')?.attributes).toEqual({
		src: 'https://site.example/og/en/m/nanogpt.png',
		alt: SNIPPET.title
	});
	expect(find(figure, 'a')?.attributes.href).toBe('https://site.example/m/nanogpt');
	expect(html).toContain('@media print');
});

describe('sizes', () => {
	test.each([
		[640, 480, '640', '480', '4/3'],
		[undefined, undefined, '960', '540', '16/9'],
		[NaN, -3, '960', '540', '16/9'],
		[300.4, 200.2, '300', '200', '3/2']
	])('%s by %s', (width, height, w, h, ratio) => {
		const iframe = find(read(embedFrame({ ...SNIPPET, width, height })), 'iframe');
		expect(iframe?.attributes).toMatchObject({ width: w, height: h });
		expect(iframe?.attributes.style).toContain(`aspect-ratio:${ratio};`);
	});
});

test('whatever a title or a credit says, the snippet says it and nothing else', () => {
	const words = fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', ';', '=', ' ', 'a', '时', '/', '`') });
	law(
		fc.property(words, words, (title, credit) => {
			const figure = read(embedSnippet({ ...SNIPPET, title, credit, deck: { image: '/a.png' } }));
			expect(figure.children.filter((child) => child instanceof XmlElement).map(({ name }) => name)).toEqual([
				'iframe',
				'a',
				'figcaption',
				'style'
			]);
			expect(find(figure, 'iframe')?.attributes.title).toBe(title);
			expect(find(figure, 'figcaption')?.text).toBe(credit);
		})
	);
});
