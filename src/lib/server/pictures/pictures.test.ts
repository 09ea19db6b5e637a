import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataset } from '../../../../tests/fixtures/real';
import { compose } from '../../export/picture/compose';
import { boxOf, type Drawing, type Text } from '../../export/picture/drawing';
import { inkOf } from '../../export/picture/ink';
import { drawingSvg } from '../../export/picture/svg';
import { poster } from '../../export/poster/compose';
import { FIGURES } from '../../figures';
import type { Dataset } from '../../model/record';
import { PICTURE_PAGES, PICTURE_SIZE, picturePath } from '../../og';
import { Cache, picture, rasterise } from './draw';
import { Faces } from './faces';
import { drawingPdf } from './pdf';
import { posterContent } from './posters';
import { LOCALES, subjects } from './subjects';

let faces: Faces;
let drawings: ReadonlyMap<string, Drawing>;
const ink = inkOf(dataset.themes, 'light');
const drawAll = (record: Dataset) =>
	new Map([...subjects(record)].map(([path, subject]) => [path, compose(subject(), faces.measure, ink)]));

beforeAll(async () => {
	faces = await Faces.load();
	drawings = drawAll(dataset);
}, 120_000);

/** The pairs of texts that lie on each other, by more than a hair. */
function overlaps(texts: readonly Text[]): string[] {
	const boxes = texts.map((text) => ({ ...boxOf(text), text: text.text }));
	return boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
			.map((b) => `${a.text} | ${b.text}`)
	);
}

describe('preview pictures', () => {
	test('there is one for every page that has an address of its own, in both languages', () => {
		for (const locale of LOCALES) {
			expect(drawings.has(picturePath(locale, 'home'))).toBe(true);
			for (const { id } of dataset.moments) expect(drawings.has(picturePath(locale, 'm', id)), id).toBe(true);
			for (const { id } of dataset.tours) expect(drawings.has(picturePath(locale, 'tour', id)), id).toBe(true);
		}
		const { moments, themes, lineages, tours, essays } = dataset;
		const figures = Object.keys(FIGURES);
		for (const id of figures) expect(drawings.has(picturePath('zh', 'f', id)), id).toBe(true);
		for (const { id } of essays) expect(drawings.has(picturePath('zh', 'essay', id)), id).toBe(true);
		const stories = themes.length + lineages.length + tours.length + essays.length + figures.length;
		expect(drawings.size).toBe(2 * (moments.length + stories + 1 + PICTURE_PAGES.length));
	});

	test('no text leaves the picture or lies on another', () => {
		for (const [path, { texts }] of drawings) {
			for (const text of texts) {
				const { left, top, right, bottom } = boxOf(text);
				const inside =
					left >= 16 && top >= 16 && right <= PICTURE_SIZE.width - 16 && bottom <= PICTURE_SIZE.height - 12;
				expect(inside, `${path}: ${text.text} at ${left} ${top} ${right} ${bottom}`).toBe(true);
			}
			expect(overlaps(texts), path).toEqual([]);
		}
	});

	test('every title is said in full, at a size that is read at a third', () => {
		for (const moment of dataset.moments)
			for (const locale of LOCALES) {
				const texts = drawings.get(picturePath(locale, 'm', moment.id))?.texts ?? [];
				const title = texts.filter(({ px }) => px >= 50);
				const bare = (text: string) => text.replace(/\s/g, '');
				expect(bare(title.map(({ text }) => text).join('')), moment.id).toBe(bare(moment.title[locale]));
			}
	});

	test('no two show the same', () => {
		const shown = [...drawings.values()].map(({ shapes, texts }) => JSON.stringify([shapes, texts]));
		expect(new Set(shown).size).toBe(drawings.size);
	});

	test('every character of every text has an outline', async () => {
		for (const { texts } of drawings.values()) {
			await faces.prepare(texts);
			for (const { text, face } of texts)
				expect(
					faces
						.runs(text, face)
						.map((run) => run.text)
						.join('')
				).toBe(text);
		}
	}, 60_000);

	test('they are drawn, as PNG of 1200 by 630, with nothing outside', async () => {
		const paths = [...drawings.keys()].filter((_, i) => i % 45 === 0);
		for (const path of paths) {
			const drawing = drawings.get(path);
			if (!drawing) throw new Error(path);
			await faces.prepare(drawing.texts);
			const svg = drawingSvg(drawing, faces.outline);
			const png = Buffer.from(rasterise(svg));
			expect(png.toString('latin1', 1, 4)).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
			// What a renderer of its own says that is covered, without the paper.
			const box = new Resvg(svg.replace(/<rect[^>]*>/, '')).innerBBox();
			expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1200 && box.y + box.height <= 630, path).toBe(
				true
			);
		}
	}, 60_000);
});

describe('what a change draws again', () => {
	/** The record with one moment renamed. */
	const renamed = (id: string): Dataset => ({
		...dataset,
		moments: dataset.moments.map((moment) =>
			moment.id === id
				? { ...moment, title: { en: 'Another name', zh: '另一个名字' }, short: { en: 'Another', zh: '另一个' } }
				: moment
		)
	});

	test('a changed moment changes its own picture, and only pictures whose charts hold it', () => {
		const before = drawings;
		const after = drawAll(renamed('micrograd'));
		const changed = [...after].filter(
			([path, drawing]) => JSON.stringify(drawing) !== JSON.stringify(before.get(path))
		);
		const paths = changed.map(([path]) => path);
		expect(paths).toEqual(
			expect.arrayContaining([picturePath('en', 'm', 'micrograd'), picturePath('zh', 'm', 'micrograd')])
		);
		expect(paths).not.toContain(picturePath('en', 'm', 'vibe-coding'));
		const all = subjects(dataset);
		for (const path of paths)
			expect(
				all
					.get(path)?.()
					.chart.moments.map(({ id }) => id),
				path
			).toContain('micrograd');
		expect(paths.length).toBeLessThan(drawings.size / 4);
	}, 60_000);

	test('the store draws once, and again only what differs', async () => {
		const dir = mkdtempSync(join(tmpdir(), 'pictures-'));
		afterAll(() => rmSync(dir, { recursive: true, force: true }));
		const paths = ['micrograd', 'vibe-coding', 'badmephisto'].map((id) => picturePath('zh', 'm', id));
		const draw = async (record: Dataset) => {
			const cache = new Cache(dir);
			const files: string[] = [];
			for (const path of paths) {
				const subject = subjects(record).get(path);
				if (subject) files.push(await picture(subject(), record, faces, cache));
			}
			return { drawn: cache.drawn, files };
		};
		const first = await draw(dataset);
		expect(first.drawn).toBe(3);
		expect(await draw(dataset)).toEqual({ drawn: 0, files: first.files });
		const second = await draw(renamed('micrograd'));
		expect(second.drawn).toBe(1);
		expect(second.files.slice(1)).toEqual(first.files.slice(1));
		expect(readFileSync(second.files[0] ?? '').equals(readFileSync(first.files[0] ?? ''))).toBe(false);
	}, 30_000);
});

describe.each(LOCALES)('the poster in %s', (locale) => {
	test('labels and links every moment once, within the sheet, text clear of text', () => {
		const content = posterContent(dataset, locale, '/x');
		const { texts, width, height } = poster(content, faces.measure, ink);
		for (const { id } of dataset.moments)
			expect(
				texts.filter(({ href, fill }) => href === content.href(id) && fill === ink.ink && href.includes('/x/')).length,
				id
			).toBeGreaterThanOrEqual(1);
		for (const text of texts) {
			const { left, top, right, bottom } = boxOf(text);
			expect(left >= 40 && top >= 40 && right <= width - 40 && bottom <= height - 30, text.text).toBe(true);
			expect(text.px).toBeGreaterThanOrEqual(6);
		}
		expect(overlaps(texts.filter(({ text }) => text !== ''))).toEqual([]);
	}, 60_000);

	test('as PDF it embeds its fonts and keeps under three megabytes', async () => {
		const drawing = poster(posterContent(dataset, locale, ''), faces.measure, ink);
		await faces.prepare(drawing.texts);
		const about = { title: drawing.title, subject: '', lang: 'en', date: new Date(0) };
		const pdf = Buffer.from(await drawingPdf(drawing, faces, about)).toString('latin1');
		expect(pdf.length).toBeLessThan(3e6);
		expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
		expect(pdf).not.toContain('/BaseFont /Helvetica');
		expect(pdf.match(/\/S \/URI/g)?.length).toBeGreaterThan(dataset.moments.length);
	}, 60_000);
});
