import { XmlDocument, parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { lineageDeck, tourDeck } from '../../../../tests/fixtures/decks';
import type { Deck } from './deck';
import { FACES } from './look';
import { writePptx } from './pptx';

const elements = (node: XmlNode | XmlDocument, name: string): XmlElement[] =>
	'children' in node
		? (node.children as XmlNode[]).flatMap((child) => [
				...('name' in child && child.name === name ? [child as XmlElement] : []),
				...elements(child, name)
			])
		: [];
const textOf = (xml: XmlDocument): string =>
	elements(xml, 'a:p')
		.map((p) =>
			elements(p, 'a:t')
				.map(({ text }) => text)
				.join('')
		)
		.join('\n');

const DECKS: readonly (readonly [string, Deck])[] = [
	['a tour in English', tourDeck('introduction', 'en')],
	['a lineage in Chinese', lineageDeck('teaching-codes', 'zh')]
];

describe.each(DECKS)('the file of %s', (_, deck) => {
	let parts: ReadonlyMap<string, XmlDocument>;
	const part = (name: string) => {
		const xml = parts.get(name);
		if (!xml) throw new Error(`the file has no ${name}`);
		return xml;
	};

	beforeAll(async () => {
		const zip = await JSZip.loadAsync(await writePptx(deck));
		const names = Object.values(zip.files).filter(({ dir, name }) => !dir && /\.(xml|rels)$/.test(name));
		// Parsing is the test that each part is well-formed.
		parts = new Map(
			await Promise.all(names.map(async (file) => [file.name, parseXml(await file.async('string'))] as const))
		);
	});

	it('has a slide and notes for each of the deck, with its words as text', () => {
		deck.slides.forEach(({ boxes, notes }, i) => {
			const slide = textOf(part(`ppt/slides/slide${i + 1}.xml`));
			for (const box of boxes)
				if (box.kind === 'text')
					for (const runs of box.paragraphs) expect(slide).toContain(runs.map(({ text }) => text).join(''));
			const written = textOf(part(`ppt/notesSlides/notesSlide${i + 1}.xml`)).split('\n');
			expect(written.slice(0, notes.length)).toEqual(notes);
		});
	});

	it('draws shapes as shapes, and holds no pictures', () => {
		deck.slides.forEach(({ boxes }, i) => {
			const slide = part(`ppt/slides/slide${i + 1}.xml`);
			const drawn = elements(slide, 'a:prstGeom').length;
			expect(drawn).toBe(boxes.length);
			expect(elements(slide, 'p:pic')).toEqual([]);
		});
	});

	it('links what the deck links', () => {
		deck.slides.forEach(({ boxes }, i) => {
			const targets = new Map(
				elements(part(`ppt/slides/_rels/slide${i + 1}.xml.rels`), 'Relationship').map(({ attributes }) => [
					attributes.Id,
					attributes.Target
				])
			);
			const linked = elements(part(`ppt/slides/slide${i + 1}.xml`), 'a:hlinkClick').map(({ attributes }) =>
				targets.get(attributes['r:id'])
			);
			const wanted = boxes.flatMap((box) =>
				box.kind === 'text' ? box.paragraphs.flat().flatMap(({ link }) => link ?? []) : []
			);
			expect(linked).toEqual(wanted);
		});
	});

	it('names a face for Latin and one for Chinese in its theme, and the language of its text', () => {
		const theme = part('ppt/theme/theme1.xml');
		for (const font of ['a:majorFont', 'a:minorFont']) {
			const [fonts] = elements(theme, font);
			const face = (name: string) => fonts && elements(fonts, name)[0]?.attributes.typeface;
			expect([face('a:latin'), face('a:ea')]).toEqual([FACES.latin, FACES.eastAsian]);
		}
		const langs = elements(part('ppt/slides/slide2.xml'), 'a:rPr').map(({ attributes }) => attributes.lang);
		expect(new Set(langs)).toEqual(new Set([deck.locale === 'zh' ? 'zh-CN' : 'en-GB']));
	});
});
