import { describe, expect, it } from 'vitest';
import { everyStory } from '../../../../tests/fixtures/decks';
import { MESSAGES } from '../../i18n/messages';
import { SLIDES } from '../../i18n/features/slides';
import { textWidth } from '../../model/text';
import { LOCALES } from '../../model/schema-values';
import { LEADING, SLIDE, type TextBox } from './deck';
import { deckOf } from './deck-of';
import { shownClaims } from './moment-slide';

/** An oracle for the height of a text that breaks lines by its own rule: greedily, word by word, sign by sign. */
function linesNeeded({ paragraphs, w, size }: TextBox): number {
	let lines = 0;
	for (const runs of paragraphs) {
		const weight = runs.some(({ bold }) => bold) ? 600 : 400;
		let line = '';
		lines++;
		for (const word of runs
			.map(({ text }) => text)
			.join('')
			.split(/(?<=[ \u2002，。、；：？！）])|(?=[\u4e00-\u9fff（])/u)) {
			if (line !== '' && textWidth((line + word).trimEnd(), size, weight) > w) {
				lines++;
				line = '';
			}
			line += word;
		}
	}
	return lines;
}

describe.each(LOCALES)('decks of the whole record in %s', (locale) => {
	const stories = everyStory(locale);
	const decks = stories.map((story) => ({ story, deck: deckOf(story) }));

	it('keep every box inside its slide', () => {
		const out = decks.flatMap(({ deck }) =>
			deck.slides.flatMap(({ boxes }) =>
				boxes
					.filter(({ x, y, w, h }) => !(x >= 0 && y >= 0 && x + w <= SLIDE.width && y + h <= SLIDE.height))
					.map(({ name, x, y }) => `${deck.title}: ${name} at ${x}, ${y}`)
			)
		);
		expect(out).toEqual([]);
	});

	it('keep every text inside its box, at a size that can be read', () => {
		for (const { deck } of decks)
			for (const { boxes } of deck.slides)
				for (const box of boxes.filter((each) => each.kind === 'text')) {
					const text = box.paragraphs
						.flat()
						.map((run) => run.text)
						.join('');
					expect(text.trim(), deck.title).not.toBe('');
					expect(linesNeeded(box) * box.size, `${deck.title}: ${text}`).toBeLessThanOrEqual(box.h);
					expect(box.size, text).toBeGreaterThanOrEqual(11);
					if (box.name === 'claim')
						expect(box.h).toBeCloseTo(Math.round(box.h / box.size / LEADING) * box.size * LEADING, 6);
				}
	});

	it('keep texts clear of each other', () => {
		const clear = (a: TextBox, b: TextBox) =>
			a.x + a.w <= b.x + 0.01 || b.x + b.w <= a.x + 0.01 || a.y + a.h <= b.y + 0.01 || b.y + b.h <= a.y + 0.01;
		const touching = decks.flatMap(({ deck }) =>
			deck.slides.flatMap(({ boxes }) => {
				const texts = boxes.filter((each) => each.kind === 'text');
				return texts.flatMap((a, i) =>
					texts.slice(i + 1).flatMap((b) => (clear(a, b) ? [] : [`${deck.title}: "${a.name}" on "${b.name}"`]))
				);
			})
		);
		expect(touching).toEqual([]);
	});

	it('have a title, a slide for each step and the sources, and show at least one claim of each moment', () => {
		for (const { story, deck } of decks) {
			story.steps.forEach(({ moment, title }, i) => {
				const slide = deck.slides[i + 1];
				const texts = (name: string) =>
					slide?.boxes
						.filter((box) => box.kind === 'text' && box.name === name)
						.map((box) =>
							box.kind === 'text'
								? box.paragraphs
										.flat()
										.map(({ text }) => text)
										.join('')
								: ''
						) ?? [];
				expect(texts('title')).toEqual([title ?? moment?.title]);
				if (!moment) return;
				expect(texts('gist')).toEqual([moment.gist]);
				expect(texts('kind and date')[0]).toContain(moment.when);
				const claims = texts('claim');
				expect(claims.length, moment.id).toBeGreaterThanOrEqual(Math.min(2, moment.claims.length));
				claims.forEach((claim, n) => {
					const own = shownClaims(moment)[n];
					expect(claim.startsWith(own?.text ?? '?')).toBe(true);
					expect(claim).toContain(own && SLIDES[locale].trust[own.trust]);
				});
			});
		}
	});

	it('carry every claim, every source and the citation in the notes', () => {
		for (const { story, deck } of decks)
			story.steps.forEach(({ moment, page, text }, i) => {
				const notes = deck.slides[i + 1]?.notes.join('\n') ?? '';
				expect(notes).toContain(page);
				if (text !== undefined) expect(notes).toContain(text);
				for (const claim of moment?.claims ?? []) expect(notes).toContain(claim.text);
				for (const source of moment?.sources ?? []) expect(notes).toContain(source.url);
			});
	});

	it('link every step to its page and its source, and list at the end each source that a claim names by number', () => {
		for (const { story, deck } of decks) {
			const runs = (i: number) =>
				(deck.slides[i]?.boxes ?? []).flatMap((box) => (box.kind === 'text' ? box.paragraphs.flat() : []));
			const listed = new Map<string, string>();
			for (let i = story.steps.length + 1; i < deck.slides.length; i++)
				runs(i).forEach(({ link }, at, all) => {
					if (link !== undefined) listed.set(all[at - 1]?.text.trim() ?? '', link);
				});
			story.steps.forEach(({ moment, page }, i) => {
				const links = runs(i + 1).filter(({ link }) => link !== undefined);
				expect(links.some(({ link }) => link === page)).toBe(true);
				if (!moment) return;
				const numbered = links.filter(({ text }) => /^\[\d+\]$/.test(text));
				expect(numbered.length).toBeGreaterThan(0);
				for (const { text, link } of numbered) expect(listed.get(text.trim())).toBe(link);
			});
		}
	});

	it('use the words of the site', () => {
		expect(SLIDES[locale].kind).toEqual(MESSAGES[locale].kind);
		expect(SLIDES[locale].trust).toEqual(MESSAGES[locale].trust);
	});
});
