import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, law, orders } from '../../../tests/fixtures/seeded';
import { formatView, type View } from './address';
import { parseView } from './address-parse';
import { OPEN_LENS } from './lens';
import { KINDS, type Kind } from './schema-values';
import { dayOf } from './time';
import { span } from './window';

const BOUNDS = { from: dayOf(1986), to: dayOf(2027) };
const DEFAULTS: View = { window: { from: dayOf(2010, 9), to: BOUNDS.to }, lens: OPEN_LENS };
const parse = (query: string) => parseView(query, DEFAULTS, BOUNDS);
const format = (view: View) => formatView(view, DEFAULTS);

/** The days of which a view shows more than a rounding error. */
const wholeDays = ({ window }: View) => ({ from: Math.floor(window.from + 1e-6), to: Math.ceil(window.to - 1e-6) });

const views = fc
	.record({
		days: orders(1, span(BOUNDS)),
		at: between(0, 1),
		kinds: fc.subarray([...KINDS], { maxLength: KINDS.length - 1 })
	})
	.map(({ days, at, kinds }): View => {
		const from = BOUNDS.from + at * (span(BOUNDS) - days);
		return { window: { from, to: from + days }, lens: { ...OPEN_LENS, kinds } };
	});

describe('a link to a view', () => {
	test('leads back to that view, to the whole days around it', () => {
		law(
			fc.property(views, (view) => {
				const { view: back, dropped } = parse(format(view));
				expect(dropped).toEqual([]);
				expect(back.lens.kinds).toEqual(view.lens.kinds);
				expect(back.window).toEqual(wholeDays(view));
			}),
			1000
		);
	});

	test('does not creep: written again after it was read, it is the same link', () => {
		law(
			fc.property(views, (view) => {
				expect(format(parse(format(view)).view)).toBe(format(view));
			})
		);
	});

	test('is empty for the default view', () => {
		expect(format(DEFAULTS)).toBe('');
		expect(parse('')).toEqual({ view: DEFAULTS, dropped: [] });
	});

	test('names the first and the last day that are seen, and the kinds in one fixed order', () => {
		const window = { from: dayOf(2015, 1, 5) + 0.4, to: dayOf(2016, 2, 3) + 0.1 };
		const kinds: Kind[] = ['idea', 'post'];
		expect(format({ window, lens: { ...OPEN_LENS, kinds } })).toBe('from=2015-01-05&to=2016-02-03&kinds=post,idea');
		expect(format({ window: DEFAULTS.window, lens: { ...OPEN_LENS, kinds } })).toBe('kinds=post,idea');
	});

	test('is not led into the next day, or year, by a rounding error at the end of a pan', () => {
		const window = { from: dayOf(2015) - 1e-10, to: BOUNDS.to + 1e-10 };
		expect(format({ window, lens: OPEN_LENS })).toBe('from=2015-01-01&to=2026-12-31');
	});

	test('is the plain address again when the reader has come back to the default by less than a day', () => {
		const { from, to } = DEFAULTS.window;
		expect(format({ window: { from: from + 0.3, to: to - 0.3 }, lens: OPEN_LENS })).toBe('');
	});
});

describe('parseView', () => {
	test.each([
		['from=2015&to=2016', dayOf(2015), dayOf(2017)],
		['?from=2015-03&to=2015-04', dayOf(2015, 3), dayOf(2015, 5)],
		['from=2015-03-05&to=2015-03-05', dayOf(2015, 3, 5), dayOf(2015, 3, 6)],
		['from=2015~&to=2016-02?', dayOf(2015), dayOf(2016, 3)],
		['from=2020', dayOf(2020), BOUNDS.to],
		['to=2012', dayOf(2010, 9), dayOf(2013)],
		['to=2005', BOUNDS.from, dayOf(2006)],
		['from=1900&to=1950', BOUNDS.from, BOUNDS.to],
		['from=2026-12&to=2027-02', dayOf(2026, 10, 3), BOUNDS.to],
		['utm_source=x&from=2020&to=2020', dayOf(2020), dayOf(2021)]
	])('shows for %s the days from %i to %i', (query, from, to) => {
		expect(parse(query)).toEqual({ view: { window: { from, to }, lens: OPEN_LENS }, dropped: [] });
	});

	test.each([
		['from=yesterday&to=2016', ['from'], { from: DEFAULTS.window.from, to: dayOf(2017) }],
		['from=yesterday&to=2005', ['from'], { from: BOUNDS.from, to: dayOf(2006) }],
		['from=2015&to=2016-13', ['to'], { from: dayOf(2015), to: DEFAULTS.window.to }],
		['from=2015/2016', ['from'], DEFAULTS.window],
		['from=2016&to=2015', ['from', 'to'], DEFAULTS.window],
		['from=2050', ['from'], DEFAULTS.window],
		['from=&to=', ['from', 'to'], DEFAULTS.window],
		['kinds=poem', ['kinds'], DEFAULTS.window]
	])('names in %s as unreadable %j', (query, dropped, window) => {
		const parsed = parse(query);
		expect(parsed.dropped).toEqual(dropped);
		expect(parsed.view).toEqual({ window, lens: OPEN_LENS });
	});

	test('keeps the kinds it knows beside one that it does not', () => {
		expect(parse('kinds=code,poem,post')).toEqual({
			view: { window: DEFAULTS.window, lens: { kinds: ['post', 'code'] } },
			dropped: ['kinds']
		});
	});

	test('takes all kinds, or none, for the open lens', () => {
		expect(parse(`kinds=${KINDS.join(',')}`)).toEqual({ view: DEFAULTS, dropped: [] });
		expect(parse('kinds=')).toEqual({ view: DEFAULTS, dropped: [] });
	});

	test('does not let a bad field spoil the others', () => {
		const junk = fc.constantFrom('soon', '%', '%zz', '2015-99', '2015-02-30', '', '..', '1/2/3', '\u0000');
		law(
			fc.property(views, junk, fc.constantFrom('from', 'to', 'kinds'), (view, bad, field) => {
				const good = new URLSearchParams(formatView(view, { ...DEFAULTS, window: { from: 0, to: 1 } }));
				good.set('kinds', 'post');
				good.set(field, bad === '' && field === 'kinds' ? 'poem' : bad);
				const { view: read, dropped } = parse(good.toString());
				expect(dropped).toEqual([field]);
				if (field !== 'kinds') expect(read.lens.kinds).toEqual(['post']);
				if (field !== 'from') expect(read.window.from).toBe(wholeDays(view).from);
				if (field !== 'to') expect(read.window.to).toBe(wholeDays(view).to);
			}),
			1000
		);
	});

	test('never throws, and always ends at a window inside the record, whatever is pasted', () => {
		const mutated = fc
			.tuple(
				views,
				fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '%', '%E0%A4%A', '%zz', '=', '&', '-', '9', '/', '\ud800')))
			)
			.map(([view, edits]) =>
				edits.reduce(
					(text, [at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
					format(view)
				)
			);
		const queries = fc.oneof(
			fc.string({ unit: 'binary' }),
			mutated,
			fc.string().map((s) => `from=${s}&to=%${s}&kinds=${s}`)
		);
		law(
			fc.property(queries, (query) => {
				const { view, dropped } = parse(query);
				expect(view.window.from).toBeGreaterThanOrEqual(BOUNDS.from);
				expect(view.window.to).toBeLessThanOrEqual(BOUNDS.to);
				expect(span(view.window)).toBeGreaterThanOrEqual(1);
				const params = new URLSearchParams(query);
				for (const name of dropped) expect(params.has(name)).toBe(true);
				expect(new Set(dropped).size).toBe(dropped.length);
			}),
			2000
		);
	});
});
