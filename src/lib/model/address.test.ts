import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, law, orders } from '../../../tests/fixtures/seeded';
import {
	cutWords,
	formatAddress,
	formatView,
	MAX_QUERY,
	PLAIN_VIEW,
	saysView,
	type Address,
	type View
} from './address';
import { parseView } from './address-parse';
import { upgrade } from './address-upgrade';
import { OPEN_LENS, type Lens } from './lens';
import { KINDS, TRUSTS, type Kind } from './schema-values';
import { dayOf } from './time';
import { GROUPINGS, SCALES, VIEW_KINDS } from './view';
import { span } from './window';

const BOUNDS = { from: dayOf(1986), to: dayOf(2027) };
const THEMES = ['build', 'education', 'scaling', 'a&b=c', '教育', 'life'];
const DEFAULTS: View = { ...PLAIN_VIEW, window: { from: dayOf(2010, 9), to: BOUNDS.to } };
const parseAll = (query: string) => parseView(query, DEFAULTS, BOUNDS, THEMES);
/** The view alone. */
const parse = (query: string) => {
	const { view, dropped } = parseAll(query);
	return { view, dropped };
};
const format = (view: View) => formatView(view, DEFAULTS);
/** The default view but for some of its lens. */
const seen = (lens: Partial<Lens>, rest: Partial<View> = {}): View => ({
	...DEFAULTS,
	...rest,
	lens: { ...OPEN_LENS, ...lens }
});

/** The days of which a view shows more than a rounding error. */
const wholeDays = ({ window }: View) => ({ from: Math.floor(window.from + 1e-6), to: Math.ceil(window.to - 1e-6) });

const lenses: fc.Arbitrary<Lens> = fc
	.record({
		themes: fc.subarray(THEMES),
		match: fc.constantFrom('any', 'all'),
		kinds: fc.subarray([...KINDS], { maxLength: KINDS.length - 1 }),
		importance: fc.integer({ min: 1, max: 5 }),
		trust: fc.subarray([...TRUSTS]),
		years: fc.option(fc.tuple(fc.integer({ min: 1986, max: 2026 }), fc.integer({ min: 1986, max: 2026 }))),
		figure: fc.boolean(),
		query: fc.oneof(
			fc.string({ maxLength: 20 }),
			fc.string({ unit: 'grapheme', maxLength: 20 }),
			fc.constantFrom('', 'leaky abstraction', '氛围编程', '1,000 %2C + & = #', '👩‍💻 code')
		),
		rest: fc.constantFrom('hide', 'dim')
	})
	.map((lens): Lens => {
		const [a, b] = lens.years ?? [0, 0];
		return {
			...lens,
			match: lens.themes.length > 1 ? lens.match : 'any',
			years: lens.years && [Math.min(a, b), Math.max(a, b)]
		};
	});

const views = fc
	.record({
		days: orders(1, span(BOUNDS)),
		at: between(0, 1),
		lens: lenses,
		by: fc.constantFrom(...GROUPINGS),
		scale: fc.constantFrom(...SCALES),
		view: fc.constantFrom(null, ...VIEW_KINDS)
	})
	.map(({ days, at, ...rest }): View => {
		const from = BOUNDS.from + at * (span(BOUNDS) - days);
		return { window: { from, to: from + days }, ...rest };
	});

const slugs = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const addresses: fc.Arbitrary<Address> = fc.record({
	view: views,
	moment: fc.option(slugs),
	figures: fc.uniqueArray(
		fc.tuple(
			fc.tuple(slugs, fc.stringMatching(/^\w{1,10}$/)).map(([figure, name]) => `fig.${figure}.${name}`),
			fc.string({ unit: 'grapheme', maxLength: 8 }).map((value) => value.toWellFormed())
		),
		{ maxLength: 2, selector: ([name]) => name }
	)
});

describe('a link to a view', () => {
	test('leads back to that view, to the whole days around it, to the moment and the state of figures', () => {
		law(
			fc.property(addresses, (address) => {
				const back = parseAll(formatAddress(address, DEFAULTS));
				expect(back).toEqual({ ...address, view: { ...address.view, window: wholeDays(address.view) }, dropped: [] });
			}),
			2000
		);
	});

	test('is short in ordinary use, and never longer than a browser, a chat or a QR code takes', () => {
		const origin = 'https://throughline.example/zh/m/software-2-0?'.length;
		// What a reader does who filters: some themes, kinds and a search of a few words.
		const usual = addresses.filter(
			({ view: { lens }, figures }) =>
				lens.themes.length <= 3 &&
				lens.kinds.length <= 4 &&
				encodeURIComponent(lens.query).length <= 60 &&
				figures.length === 0
		);
		law(
			fc.property(usual, (address) => {
				expect(origin + formatAddress(address, DEFAULTS).length).toBeLessThanOrEqual(300);
			})
		);
		const everything: Address = {
			view: {
				window: { from: BOUNDS.from + 1, to: BOUNDS.to - 1 },
				lens: {
					themes: THEMES,
					match: 'all',
					kinds: KINDS.slice(1),
					importance: 5,
					trust: TRUSTS,
					years: [1986, 2026],
					figure: true,
					query: '\u597d'.repeat(999),
					rest: 'dim'
				},
				by: 'stream',
				scale: 'gap',
				view: 'table'
			},
			moment: 'a'.repeat(80),
			figures: [[`fig.${'a'.repeat(40)}.b`, '1'.repeat(350)]]
		};
		const long = formatAddress(everything, DEFAULTS);
		expect(long.length + origin).toBeLessThanOrEqual(2000);
		expect(parseAll(long)).toEqual({
			...everything,
			view: { ...everything.view, lens: { ...everything.view.lens, query: cutWords(everything.view.lens.query) } },
			dropped: []
		});
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
		expect(format(seen({ kinds }, { window }))).toBe('from=2015-01-05&to=2016-02-03&kinds=post,idea');
		expect(format(seen({ kinds }))).toBe('kinds=post,idea');
	});

	test('reads as a person would write it', () => {
		const lens: Partial<Lens> = {
			themes: ['education', 'scaling'],
			match: 'all',
			importance: 3,
			trust: ['primary'],
			years: [2012, 2014],
			figure: true,
			query: 'leaky abstraction',
			rest: 'dim'
		};
		expect(format(seen(lens, { by: 'kind', scale: 'gap', view: 'list' }))).toBe(
			'themes=education,scaling&match=all&rank=3&trust=primary&years=2012..2014&figure=1&q=leaky+abstraction&rest=dim&by=kind&scale=gap&view=list'
		);
	});

	test('does not say how themes match where there is only one', () => {
		expect(format(seen({ themes: ['scaling'], match: 'all' }))).toBe('themes=scaling');
		expect(parse('themes=scaling&match=all').view).toEqual(seen({ themes: ['scaling'] }));
	});

	test('is never broken by what was typed into the search, and is cut where that is long', () => {
		expect(parse(format(seen({ query: 'half \ud83d' }))).view.lens.query).toBe('half \ufffd');
		const long = parse(`q=${'a'.repeat(MAX_QUERY - 1)}👩👩`);
		expect(long.view.lens.query).toBe('a'.repeat(MAX_QUERY - 1));
		expect(long.dropped).toEqual(['q']);
		// Each of these takes nine characters of a link.
		expect(parse(`q=${'好'.repeat(111)}👩`)).toEqual({ view: seen({ query: '好'.repeat(110) }), dropped: ['q'] });
		expect(parse(format(seen({ query: 'a'.repeat(999) })))).toEqual({
			view: seen({ query: 'a'.repeat(MAX_QUERY) }),
			dropped: []
		});
	});

	test('is not led into the next day, or year, by a rounding error at the end of a pan', () => {
		const window = { from: dayOf(2015) - 1e-10, to: BOUNDS.to + 1e-10 };
		expect(format({ ...PLAIN_VIEW, window })).toBe('from=2015-01-01&to=2026-12-31');
	});

	test('is the plain address again when the reader has come back to the default by less than a day', () => {
		const { from, to } = DEFAULTS.window;
		expect(format({ ...PLAIN_VIEW, window: { from: from + 0.3, to: to - 0.3 } })).toBe('');
	});
});

describe('a link to a moment and figures', () => {
	test('names the moment that is open, if that is an id at all', () => {
		expect(parseAll('m=nanogpt')).toMatchObject({ moment: 'nanogpt', dropped: [] });
		for (const bad of ['', 'No', '../x', 'a--b', '-a', 'a'.repeat(81), '%zz'])
			expect(parseAll(`m=${bad}`)).toMatchObject({ moment: null, dropped: ['m'] });
	});

	test('carries the fields of figures as they are, the first of each, as long as there is room', () => {
		const query = 'fig.microgpt.step=200&fig.bpe.text=%E5%A5%BD&fig.microgpt.step=9&fig.bad';
		const { figures, dropped, view } = parseAll(query);
		expect(figures).toEqual([
			['fig.microgpt.step', '200'],
			['fig.bpe.text', '好']
		]);
		expect(dropped).toEqual(['fig.microgpt.step', 'fig.bad']);
		expect(formatAddress({ view, moment: null, figures }, DEFAULTS)).toBe(
			'fig.microgpt.step=200&fig.bpe.text=%E5%A5%BD'
		);
		expect(parseAll(`fig.a.b=${'x'.repeat(999)}&fig.a.c=1`)).toMatchObject({
			figures: [['fig.a.c', '1']],
			dropped: ['fig.a.b']
		});
	});

	test('on the page of a moment says a view only where it has a field of one', () => {
		for (const query of ['?from=2015', '?utm_source=x&by=kind', 'view=list']) expect(saysView(query)).toBe(true);
		for (const query of ['', '?utm_source=x', '?fig.bpe.text=from', '?m=nanogpt']) expect(saysView(query)).toBe(false);
	});
});

describe('a grammar that changes', () => {
	/** As if `rank` had been `grade` in the first version, and 1 to 10 in the second. */
	const upgrades = new Map([
		[
			1,
			(params: URLSearchParams) =>
				new URLSearchParams([...params].map(([name, value]) => [name === 'grade' ? 'rank' : name, value]))
		],
		[
			2,
			(params: URLSearchParams) =>
				new URLSearchParams(
					[...params].map(([name, value]) => [name, name === 'rank' ? `${Math.ceil(Number(value) / 2)}` : value])
				)
		]
	]);
	const upgraded = (query: string) => {
		const { params, known } = upgrade(new URLSearchParams(query), 3, upgrades);
		params.delete('u');
		return [params.toString(), known];
	};

	test('brings a link from the version it was written in to the newest, step by step', () => {
		expect(upgraded('grade=8&from=2015')).toEqual(['rank=4&from=2015', true]);
		expect(upgraded('u=1&grade=8')).toEqual(['rank=4', true]);
		expect(upgraded('u=2&rank=8')).toEqual(['rank=4', true]);
		expect(upgraded('u=3&rank=4')).toEqual(['rank=4', true]);
	});

	test('reads a link of a version that is none, or is still to come, as it stands, and says so', () => {
		for (const u of ['4', '0', '-1', '1.5', 'x', '', '99999'])
			expect(upgraded(`u=${u}&rank=4`)).toEqual(['rank=4', false]);
		expect(parse('u=99&rank=3')).toEqual({ view: seen({ importance: 3 }), dropped: ['u'] });
		expect(parse('u=1&rank=3')).toEqual({ view: seen({ importance: 3 }), dropped: [] });
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
		expect(parse(query)).toEqual({ view: { ...PLAIN_VIEW, window: { from, to } }, dropped: [] });
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
		expect(parsed.view).toEqual({ ...PLAIN_VIEW, window });
	});

	test('keeps the kinds it knows beside one that it does not', () => {
		expect(parse('kinds=code,poem,post')).toEqual({
			view: seen({ kinds: ['post', 'code'] }),
			dropped: ['kinds']
		});
	});

	test.each<[string, Partial<Lens>, Partial<View>?]>([
		['years=2015', { years: [2015, 2015] }],
		['years=1900..2012', { years: [1986, 2012] }],
		['years=2025..9999', { years: [2025, 2026] }],
		['themes=scaling,build', { themes: ['build', 'scaling'] }],
		['rank=1&trust=&figure=0&rest=hide&match=any', {}],
		['q=nano%20gpt', { query: 'nano gpt' }],
		['by=theme&scale=linear&view=line', {}, { view: 'line' }],
		['by=stream&view=table', {}, { by: 'stream', view: 'table' }]
	])('understands %s', (query, lens, rest) => {
		expect(parse(query)).toEqual({ view: seen(lens, rest), dropped: [] });
	});

	test.each<[string, string, Partial<Lens>?]>([
		['themes=build,gone', 'themes', { themes: ['build'] }],
		['trust=primary,firm', 'trust', { trust: ['primary'] }],
		['match=most', 'match'],
		['rank=6', 'rank'],
		['rank=2.5', 'rank'],
		['rank=', 'rank'],
		['years=2015..2012', 'years'],
		['years=1900..1950', 'years'],
		['years=2015-2018', 'years'],
		['years=2015..', 'years'],
		['figure=yes', 'figure'],
		['rest=blur', 'rest'],
		['by=colour', 'by'],
		['by=toString', 'by'],
		['scale=log', 'scale'],
		['view=', 'view'],
		[`q=${'a'.repeat(201)}`, 'q', { query: 'a'.repeat(200) }]
	])('names in %s that it could not read %s, and keeps what it could', (query, name, lens = {}) => {
		expect(parse(query)).toEqual({ view: seen(lens), dropped: [name] });
	});

	test('takes all kinds, or none, for the open lens', () => {
		expect(parse(`kinds=${KINDS.join(',')}`)).toEqual({ view: DEFAULTS, dropped: [] });
		expect(parse('kinds=')).toEqual({ view: DEFAULTS, dropped: [] });
	});

	test('does not let a bad field spoil the others', () => {
		const words: readonly (keyof Lens | keyof View)[] = ['by', 'scale', 'view'];
		const field = fc.constantFrom('from', 'to', 'rank', 'years', 'figure', 'rest', 'match', ...words);
		const junk = fc.constantFrom('soon', '%', '%zz', '2015-99', '2015-02-30', '', '..', '1/2/3', '\u0000');
		law(
			fc.property(views, junk, field, (view, bad, name) => {
				const good = new URLSearchParams(formatView(view, { window: { from: 0, to: 1 } }));
				good.set(name, bad);
				const { view: read, dropped } = parse(good.toString());
				expect(dropped).toEqual([name]);
				const { lens } = view;
				expect(read).toEqual({
					window: {
						from: name === 'from' ? read.window.from : wholeDays(view).from,
						to: name === 'to' ? read.window.to : wholeDays(view).to
					},
					lens: {
						...lens,
						match: name === 'match' ? 'any' : lens.match,
						importance: name === 'rank' ? 1 : lens.importance,
						years: name === 'years' ? null : lens.years,
						figure: name === 'figure' ? false : lens.figure,
						rest: name === 'rest' ? 'hide' : lens.rest
					},
					by: name === 'by' ? 'theme' : view.by,
					scale: name === 'scale' ? 'linear' : view.scale,
					view: name === 'view' ? null : view.view
				});
			}),
			1000
		);
	});

	test('never throws, and always ends at a window inside the record, whatever is pasted', () => {
		const mutated = fc
			.tuple(
				addresses,
				fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '%', '%E0%A4%A', '%zz', '=', '&', '-', '9', '/', '\ud800')))
			)
			.map(([view, edits]) =>
				edits.reduce(
					(text, [at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
					formatAddress(view, DEFAULTS)
				)
			);
		const queries = fc.oneof(
			fc.string({ unit: 'binary' }),
			mutated,
			fc
				.string()
				.map(
					(s) =>
						`from=${s}&to=%${s}&kinds=${s}&themes=,${s}&rank=${s}&trust=${s}&years=${s}..${s}&q=%${s}&by=${s}&m=${s}&u=${s}&fig.${s}=${s}`
				)
		);
		law(
			fc.property(queries, (query) => {
				const { dropped, ...address } = parseAll(query);
				const { view } = address;
				expect(view.window.from).toBeGreaterThanOrEqual(BOUNDS.from);
				expect(view.window.to).toBeLessThanOrEqual(BOUNDS.to);
				expect(span(view.window)).toBeGreaterThanOrEqual(1);
				// What was read can be written, and means the same when it is read again.
				expect(parseAll(formatAddress(address, DEFAULTS))).toEqual({ ...address, dropped: [] });
				expect(formatAddress(address, DEFAULTS).length).toBeLessThan(1950);
				const params = new URLSearchParams(query);
				for (const name of dropped) expect([...params.keys()].some((key) => key.startsWith(name))).toBe(true);
				expect(new Set(dropped).size).toBe(dropped.length);
			}),
			5000
		);
	});
});
