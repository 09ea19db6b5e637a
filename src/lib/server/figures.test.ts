import { expect, test } from 'vitest';
import { dataset } from '../../../tests/fixtures/real';
import { FIGURES } from '../figures';
import type { FigureAbout } from '../figures/figure';
import { chartMoment } from './views';
import { figurePage, momentFigures, withFigures } from './figures';

const figure = (id: string, ...moments: string[]): FigureAbout => ({
	id,
	moments,
	words: {
		en: { title: `${id} en`, conclusion: '', look: [], simplified: [] },
		zh: { title: `${id} zh`, conclusion: '', look: [], simplified: [] }
	},
	marks: [],
	params: {},
	picture: (locale) => `<svg lang="${locale}"></svg>`,
	table: () => ({ caption: '', head: [], rows: [] }),
	load: () => Promise.reject(new Error('not here'))
});

test('a moment has the figures that name it, its own first, and the chart says so', () => {
	const figures = { b: figure('b', 'micrograd', 'microgpt'), a: figure('a', 'microgpt') };
	const joined = withFigures(dataset, Object.values(figures));
	const moment = joined.moments.find(({ id }) => id === 'microgpt');
	expect(moment?.figures).toEqual(['a', 'b']);
	expect(momentFigures(figures, moment?.figures, 'zh')?.items.map(({ title }) => title)).toEqual(['a zh', 'b zh']);
	expect(joined.moments.filter((each) => chartMoment(each, 'en').figure).map(({ id }) => id)).toEqual([
		'micrograd',
		'microgpt'
	]);
	expect(figurePage(joined, figures.b, 'en')).toMatchObject({
		theme: 'build-to-understand',
		moments: [{ id: 'micrograd' }, { id: 'microgpt', title: 'microgpt', year: '2026' }]
	});
});

test('a figure of a moment that does not exist stops the build, and says which', () => {
	expect(() => withFigures(dataset, [figure('a', 'microgtp')])).toThrow('a: there is no moment "microgtp"');
	expect(() => withFigures(dataset, [figure('a')])).toThrow('a: explains no moment');
});

test('the figures there are explain moments there are, in both languages', () => {
	expect(() => withFigures(dataset, Object.values(FIGURES))).not.toThrow();
	for (const about of Object.values(FIGURES)) {
		expect(about.words.zh.look.length, about.id).toBe(about.words.en.look.length);
		expect(about.words.zh.simplified.length, about.id).toBe(about.words.en.simplified.length);
		expect(about.table('zh').rows.length, about.id).toBe(about.table('en').rows.length);
		for (const locale of ['en', 'zh'] as const)
			expect(about.picture(locale), about.id).toMatch(/^<svg[^>]*viewBox="0 0 960 540"/);
	}
});
