import { describe, expect, test } from 'vitest';
import { withFolder } from '../../../tests/fixtures/folder';
import { CHART, dataset } from '../../../tests/fixtures/real';
import type { Dataset, Moment } from '../model/record';
import type { Locale } from '../model/schema';
import { buildDetail } from '../model/detail';
import { dayOf } from '../model/time';
import { chartData, momentView, sliceData } from './views';

const small: Dataset = withFolder((folder) => folder.read().dataset) ?? dataset;
const moment = (id: string, from = small): Moment => {
	const found = from.moments.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};
const view = (id: string, locale: Locale = 'en') => momentView(small, moment(id), locale);

describe('the chart', () => {
	test('gives the moment a slice is about a mark of its own in that slice, for every moment of the record', () => {
		for (const each of dataset.moments) {
			const slice = sliceData(dataset, each, 'en');
			const lane = slice.moments.filter((m) => m.themes[0] === each.themes[0]);
			const detail = buildDetail(lane);
			expect(detail.threshold[detail.items.findIndex((m) => m.id === each.id)]).toBe(0);
		}
	});

	test('opens where the work begins to be dense, and never before the record does', () => {
		expect(CHART.en.initial).toEqual({ from: dayOf(2010, 9), to: dayOf(2027) });
		expect(chartData(small, 'en').initial).toEqual({ from: dayOf(2011), to: dayOf(2027) });
	});

	test('carries each moment in the language asked for, with its short name only where there is one', () => {
		const [first, move] = chartData(small, 'en').moments;
		expect(first).toEqual({
			id: 'first-note',
			kind: 'post',
			themes: ['craft'],
			importance: 3,
			title: 'A first note',
			gist: 'He writes down how he works.',
			when: '4 May 2011',
			at: dayOf(2011, 5, 4) + 0.5,
			trust: 'primary'
		});
		expect(move).toMatchObject({ short: 'Move', whisker: [dayOf(2011, 9) - 15, dayOf(2011, 10) + 15] });
		expect(chartData(small, 'zh').moments[1]).not.toHaveProperty('short');
	});

	test('counts in each theme the moments that belong to it', () => {
		expect(chartData(small, 'zh').themes).toEqual([
			{ id: 'craft', title: '技艺', count: 2 },
			{ id: 'life', title: '生平', quiet: true, count: 2 }
		]);
	});

	test('has the same moments, at the same places, in both languages', () => {
		const places = (locale: Locale) =>
			CHART[locale].moments.map(({ id, at, to, whisker }) => ({ id, at, to, whisker }));
		expect(places('en')).toEqual(places('zh'));
	});
});

describe('the slice around a moment', () => {
	test('shows the lanes it belongs to, and holds it in its window, for every moment of the record', () => {
		for (const each of dataset.moments) {
			const slice = sliceData(dataset, each, 'en');
			expect(slice.themes.map((theme) => theme.id).sort()).toEqual([...each.themes].sort());
			expect(slice.moments.map((m) => m.id)).toContain(each.id);
			const { at } = each.placement;
			expect([each.id, slice.initial.from <= at && at <= slice.initial.to]).toEqual([each.id, true]);
			expect(slice.bounds.from <= slice.initial.from && slice.bounds.to >= slice.initial.to).toBe(true);
		}
	});

	test('leaves out what lies in other lanes or long before', () => {
		const ids = (id: string) => sliceData(small, moment(id), 'en').moments.map((m) => m.id);
		// The second note is in the lane of the move as well; the first is four years and two months before it.
		expect(ids('second-note')).toEqual(['a-move', 'second-note']);
		expect(ids('a-move')).toEqual(['a-move']);
	});
});

describe('a moment to read', () => {
	test('has its prose in paragraphs', () => {
		expect(view('first-note').summary.map((paragraph) => paragraph.split('.')[0])).toEqual([
			'The first note is short',
			'It has two paragraphs'
		]);
		expect(view('first-note', 'zh').summary).toEqual([expect.stringMatching(/^第一篇很短，.*补上。$/)]);
	});

	test('has its claims in the language of the page', () => {
		expect(view('second-note').claims[0]?.text).toBe('It took him from 2015 to March 2016.');
		expect(view('second-note', 'zh').claims[0]?.text).toBe('他从 2015 年写到 2016 年 3 月。');
	});

	test('gives for every source a way to the archive', () => {
		expect(view('first-note').sources[0]?.archive).toBe('https://web.archive.org/web/https://example.org/first');
		expect(view('a-move').sources[1]).toMatchObject({ when: 'October 2011', trust: 'secondary' });
	});

	test('names its neighbours in time and in its thread, and none beyond the ends', () => {
		const first = view('first-note');
		expect([first.inTime.previous, first.inTime.next?.id, first.inThread.next?.id]).toEqual([
			null,
			'a-move',
			'second-note'
		]);
		expect(view('second-note').inTime.next).toBeNull();
	});

	test('shows a relation from the other end in the words of that end', () => {
		expect(view('second-note').relations).toMatchObject([{ kind: 'continues', items: [{ id: 'first-note' }] }]);
		expect(view('first-note').relations).toMatchObject([{ kind: 'continued-by', items: [{ id: 'second-note' }] }]);
	});

	test('leads, walked from neighbour to neighbour, through the whole record once', () => {
		const visited = new Set<string>();
		for (let id: string | undefined = dataset.moments[0]?.id; id !== undefined && !visited.has(id);) {
			visited.add(id);
			id = momentView(dataset, moment(id, dataset), 'en').inTime.next?.id;
		}
		expect(visited.size).toBe(235);
	});

	test('loses no relation and cites no source that is not listed, for every moment of the record', () => {
		for (const each of dataset.moments) {
			const shown = momentView(dataset, each, 'zh');
			const related = shown.relations.flatMap(({ items }) => items.map(({ id }) => id));
			expect(related.sort()).toEqual([...new Set(each.relations.map(({ to }) => to))].sort());
			const cited = [...shown.claims.flatMap((claim) => claim.sources), ...shown.quotes.map((quote) => quote.source)];
			for (const n of cited) expect(n >= 1 && n <= shown.sources.length).toBe(true);
		}
	});
});
