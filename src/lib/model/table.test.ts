import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART } from '../../../tests/fixtures/real';
import { crowd, LANES, law } from '../../../tests/fixtures/seeded';
import type { ChartMoment } from './chart';
import { LOCALES, TRUSTS } from './schema-values';
import { ariaSort, BY_DATE, COLUMNS, pressed, sortRows, type Sort } from './table';
import { dayOf } from './time';

const bounds = { from: dayOf(2000), to: dayOf(2030) };
const sorts: fc.Arbitrary<Sort> = fc.record({ by: fc.constantFrom(...COLUMNS), descending: fc.boolean() });
const grades = fc.constantFrom(...TRUSTS, undefined);
/** Rows with many ties; some lack a grade, some belong to no lane. */
const rows = fc.tuple(fc.nat(), fc.array(grades, { maxLength: 60 })).map(([seed, trusts]) =>
	crowd({
		count: trusts.length,
		bounds,
		seed,
		days: 12,
		themes: [...LANES, { id: 'none', title: '', count: 0 }]
	}).map((moment, i): ChartMoment => ({ ...moment, ...(trusts[i] && { trust: trusts[i] }) }))
);
const locales = fc.constantFrom(...LOCALES);
const ids = (moments: readonly ChartMoment[]) => moments.map(({ id }) => id);
const value: Record<Sort['by'], (moment: ChartMoment) => unknown> = {
	date: ({ at }) => at,
	title: ({ title }) => title,
	kind: ({ kind }) => kind,
	theme: ({ themes: [first] }) => (LANES.some(({ id }) => id === first) ? first : undefined),
	importance: ({ importance }) => importance,
	trust: ({ trust }) => trust
};

test('sorting keeps every row, once', () => {
	law(
		fc.property(rows, sorts, locales, (given, sort, locale) => {
			const before = ids(given);
			expect(ids(sortRows(given, sort, LANES, locale)).sort()).toEqual([...before].sort());
			expect(ids(given)).toEqual(before);
		})
	);
});

test('sorting again changes nothing', () => {
	law(
		fc.property(rows, sorts, locales, (given, sort, locale) => {
			const once = sortRows(given, sort, LANES, locale);
			expect(ids(sortRows(once, sort, LANES, locale))).toEqual(ids(once));
		})
	);
});

test('rows that are equal in a column keep the order they came in, and stand together', () => {
	law(
		fc.property(rows, sorts, locales, (given, sort, locale) => {
			const of = value[sort.by];
			const sorted = sortRows(given, sort, LANES, locale);
			for (const each of new Set(given.map(of))) {
				const alike = (moment: ChartMoment) => of(moment) === each;
				expect(ids(sorted.filter(alike))).toEqual(ids(given.filter(alike)));
				expect(sorted.findLastIndex(alike) - sorted.findIndex(alike) + 1).toBe(given.filter(alike).length);
			}
		})
	);
});

test('the other way round, groups of equal rows are reversed; rows without a value stay last', () => {
	law(
		fc.property(rows, sorts, (given, sort) => {
			const of = value[sort.by];
			const groups = (descending: boolean) => [
				...new Set(
					sortRows(given, { ...sort, descending }, LANES, 'en')
						.map(of)
						.filter((each) => each !== undefined)
				)
			];
			expect(groups(true)).toEqual(groups(false).reverse());
			for (const descending of [true, false]) {
				const values = sortRows(given, { ...sort, descending }, LANES, 'en').map(of);
				const none = values.filter((each) => each === undefined).length;
				expect(values.slice(values.length - none).every((each) => each === undefined)).toBe(true);
			}
		})
	);
});

test('each column has its own order', () => {
	const base: ChartMoment = { ...crowd({ count: 1, bounds })[0], id: '' } as ChartMoment;
	const [one, two] = [
		{ ...base, id: 'one', at: 1, title: 'Lecture 10', kind: 'talk', themes: ['two'], importance: 2, trust: 'inferred' },
		{ ...base, id: 'two', at: 2, title: 'lecture 9', kind: 'post', themes: ['one'], importance: 5, trust: 'primary' }
	] as const satisfies ChartMoment[];
	const first = (by: Sort['by']) => sortRows([one, two], { by, descending: false }, LANES, 'en')[0]?.id;
	expect(COLUMNS.map((by) => [by, first(by)])).toEqual([
		['date', 'one'],
		['title', 'two'],
		['kind', 'two'],
		['theme', 'two'],
		['importance', 'one'],
		['trust', 'two']
	]);
});

test('titles in Chinese are sorted by how they are read', () => {
	const base = crowd({ count: 3, bounds });
	const titles = ['智能', '编程', '论文'];
	const given = base.map((moment, i) => ({ ...moment, title: titles[i] ?? '' }));
	const sorted = sortRows(given, { by: 'title', descending: false }, LANES, 'zh');
	expect(sorted.map(({ title }) => title)).toEqual(['编程', '论文', '智能']);
});

test('a press sorts by a column, a second turns it round; only that column says so', () => {
	const title = pressed(BY_DATE, 'title');
	expect(title).toEqual({ by: 'title', descending: false });
	expect(pressed(title, 'title')).toEqual({ by: 'title', descending: true });
	expect(pressed(title, 'importance')).toEqual({ by: 'importance', descending: true });
	expect(COLUMNS.map((column) => ariaSort(title, column))).toEqual([
		undefined,
		'ascending',
		undefined,
		undefined,
		undefined,
		undefined
	]);
	expect(ariaSort(pressed(title, 'title'), 'title')).toBe('descending');
});

test('the record sorts by every column', () => {
	for (const locale of LOCALES)
		for (const by of COLUMNS) {
			const { moments, themes } = CHART[locale];
			expect(sortRows(moments, { by, descending: true }, themes, locale)).toHaveLength(moments.length);
		}
});
