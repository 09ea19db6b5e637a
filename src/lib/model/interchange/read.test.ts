import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { OPEN_EXAMPLES } from '../../i18n/features/open-examples';
import { LOCALES } from '../schema-values';
import { dayOf } from '../time';
import { readTimeline, type ReadOptions, type UserTimeline } from './read';

const OPTIONS: ReadOptions = { laneNames: { all: 'All', other: 'Other' } };

function read(text: string, options: ReadOptions = OPTIONS): UserTimeline {
	const result = readTimeline(text, options);
	if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problems)}`);
	return result;
}
const refusal = (text: string) => {
	const result = readTimeline(text, OPTIONS);
	return result.ok ? null : result.problem;
};
const codes = (result: UserTimeline) => result.problems.map(({ row, field, code }) => [row, field, code]);

describe('our JSON', () => {
	const moments = [
		{ id: 'b', date: '1969-07-20', title: 'Apollo 11', kind: 'milestone', themes: ['people'], importance: 5 },
		{ id: 'a', date: '1957', end: '1975', title: 'A race', gist: 'Two countries.', url: 'https://example.org/?a=b#c' }
	];
	test('becomes moments in order of time, with lanes in the order of its themes', () => {
		const result = read(
			JSON.stringify({ title: 'Space', themes: [{ id: 'people', title: 'People', hue: 40 }], moments })
		);
		expect(result).toMatchObject({ format: 'json', title: 'Space', dropped: 0, problems: [], hasPosts: false });
		expect(result.themes).toEqual([
			{ id: 'u0', title: 'People', count: 1, hue: 40 },
			{ id: 'u1', title: 'Other', count: 1, hue: null, quiet: true }
		]);
		expect(result.moments).toMatchObject([
			{
				id: 'a',
				kind: 'post',
				themes: ['u1'],
				importance: 3,
				gist: 'Two countries.',
				url: 'https://example.org/?a=b#c',
				at: dayOf(1957, 7, 2) + 0.5,
				to: dayOf(1975, 7, 2) + 0.5,
				whisker: [dayOf(1957), dayOf(1958)]
			},
			{ id: 'b', kind: 'milestone', themes: ['u0'], importance: 5, at: dayOf(1969, 7, 20) + 0.5 }
		]);
		expect(result.moments[1]?.to).toBeUndefined();
	});
	test('may be the list of moments alone', () => {
		expect(read(JSON.stringify(moments)).moments).toHaveLength(2);
	});
	test('may give texts in several languages', () => {
		const text = JSON.stringify([{ date: '2000', title: { en: 'Cat', zh: '猫' } }]);
		expect(read(text, { ...OPTIONS, locale: 'zh' }).moments[0]?.title).toBe('猫');
		expect(read(text).moments[0]?.title).toBe('Cat');
	});
	test('says dates in words only when asked', () => {
		let asked = 0;
		const words = (edtf: string) => `on ${edtf} (${++asked})`;
		const result = read(JSON.stringify(moments), { ...OPTIONS, words });
		expect(asked).toBe(0);
		expect(result.moments[0]?.when).toBe('on 1957/1975 (1)');
	});
	test('names each mistake by its place in the list', () => {
		const result = read(
			JSON.stringify({
				themes: [{ id: 'x', hue: 'red' }, 5, null],
				moments: [
					{ date: '2000', title: 'good', themes: 'x' },
					7,
					{ title: 'no date' },
					{ date: '2000-13', title: 'no month' },
					{ date: 2001, title: 42 },
					{ date: '2000', end: '1999', title: 'backwards' },
					{ date: '2000' },
					{ id: 'same', date: '2000', title: 'first' },
					{ id: 'same', date: '2000', title: 'second' },
					{ date: '2000', title: 't', kind: 'banana', themes: ['y'], importance: 9, url: 'javascript:alert(1)' },
					{ date: '2000/2001', end: '2002', title: 'ended twice' }
				]
			})
		);
		expect(codes(result)).toEqual([
			[0, 'hue', 'hue-unreadable'],
			[2, '', 'not-an-object'],
			[1, '', 'not-an-object'],
			[2, 'date', 'date-missing'],
			[3, 'date', 'month-range'],
			[5, 'end', 'end-before-start'],
			[6, 'title', 'title-missing'],
			[8, 'id', 'id-duplicate'],
			[9, 'themes', 'theme-unknown'],
			[9, 'kind', 'kind-unknown'],
			[9, 'importance', 'importance-range'],
			[9, 'url', 'link-unsafe'],
			[10, 'end', 'end-twice']
		]);
		expect(result.moments.map(({ title }) => title)).toEqual(['good', 'first', 't', 'ended twice', '42']);
		expect(result.dropped).toBe(6);
	});
	test.each([
		['{"moments": [', 'json-syntax'],
		['{"events": []}', 'json-shape'],
		['{"moments": []}', 'no-moments'],
		['[{"date": "2000"}]', 'no-moments'],
		[' \n', 'empty']
	])('%j: %s', (text, code) => {
		expect(refusal(text)?.code).toBe(code);
	});
	test('says on which line it breaks off', () => {
		expect(refusal('{\n"moments": [\n{]}')?.values.line).toBe(3);
	});
});

describe('a table', () => {
	test('has its columns in any order, under any of their names', () => {
		const result = read('Category,HEADLINE,When,Link,Weight\nA,One,2000-01-02,https://a.example/,5\nB; A,Two,2001,,\n');
		expect(result.format).toBe('table');
		expect(result.themes.map(({ title, count }) => [title, count])).toEqual([
			['A', 2],
			['B', 1]
		]);
		expect(result.moments).toMatchObject([
			{ title: 'One', themes: ['u0'], importance: 5, url: 'https://a.example/' },
			{ title: 'Two', themes: ['u1', 'u0'], importance: 3 }
		]);
	});
	test('in Chinese is read as well', () => {
		expect(read('日期,标题,内容\n1969年7月20日,登月,两个人\n').moments).toMatchObject([
			{ title: '登月', gist: '两个人' }
		]);
	});
	test('without a header is date, title, text', () => {
		expect(read('2000,One,Text\n2001,Two,').moments).toMatchObject([{ title: 'One', gist: 'Text' }, { title: 'Two' }]);
	});
	test.each([
		['\t', 'tabs'],
		[';', 'semicolons']
	])('may be separated by %j', (separator) => {
		const text = [
			['date', 'title'],
			['2000', '"a, b"']
		].map((row) => row.join(separator));
		expect(read(text.join('\r\n')).moments[0]?.title).toBe('a, b');
	});
	test('counts rows as a spreadsheet does: with header, blank rows and texts of several lines', () => {
		const result = read(
			'Datum,title,date\n\n1,One,2000\n2,"Two\nlines",2001\n3,Three,soon\n4,,2002\n5,Five,2003,more\n'
		);
		expect(codes(result)).toEqual([
			[5, 'date', 'date-unreadable'],
			[6, 'title', 'title-missing'],
			[7, '', 'cells-extra']
		]);
		expect(result.moments.map(({ title, id }) => [title, id])).toEqual([
			['One', '~3'],
			['Two lines', '~4'],
			['Five', '~7']
		]);
	});
	test('calls a column as the file does', () => {
		expect(codes(read('Start Date,Name\n2000,a\nx,b\n'))).toEqual([[3, 'Start Date', 'date-unreadable']]);
	});
	test('says where a quotation mark is never closed, instead of losing what follows', () => {
		const result = read('date,title\n2000,One\n2001,"Two\n2002,Three\n2003,Four\n');
		expect(codes(result)).toEqual([[3, 'title', 'quote-open']]);
		expect(result.moments).toHaveLength(1);
	});
	test('keeps letters as they are', () => {
		const title = '<img src=x onerror=alert(1)>';
		expect(read(`date,title\n2000,${title}`).moments[0]?.title).toBe(title);
	});
	test.each([
		['<!doctype html><p>Hello, you', 'unknown-format'],
		['Just some prose', 'unknown-format'],
		['PK\u0003\u0004\u0000,,,', 'unknown-format'],
		['place,title\nhere,a', 'no-date-column'],
		['date,place\n2000,here', 'no-title-column'],
		['date,title\nsoon,a', 'no-moments'],
		['date,title\n', 'no-moments']
	])('%j: %s', (text, code) => {
		expect(refusal(text)?.code).toBe(code);
	});
});

describe('a TimelineJS sheet', () => {
	const HEAD =
		'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n';
	const row = (cells: Record<number, string>) => Array.from({ length: 18 }, (_, i) => cells[i] ?? '').join(',');
	test('keeps title, eras, groups and dates in its own words', () => {
		const result = read(
			HEAD +
				[
					row({ 9: 'The race', 15: 'title' }),
					row({ 0: '1957', 4: '1975', 5: '7', 9: 'An era', 15: 'era' }),
					row({
						0: '1969',
						1: '7',
						2: '20',
						3: '20:17:40',
						9: 'Apollo 11',
						10: '<b>Moon</b>',
						11: 'https://a.example/x.jpg',
						16: 'People'
					}),
					row({ 0: '987', 8: 'long ago', 9: 'Old' })
				].join('\n')
		);
		expect(result).toMatchObject({ format: 'timelinejs', title: 'The race', dropped: 0, problems: [] });
		expect(result.moments).toMatchObject([
			{ title: 'Old', when: 'long ago' },
			{ title: 'An era', kind: 'milestone', when: '1957/1975-07' },
			{ title: 'Apollo 11', gist: '<b>Moon</b>', when: '1969-07-20', url: 'https://a.example/x.jpg' }
		]);
		expect(result.themes.map(({ title }) => title)).toEqual(['People', 'Other']);
	});
	test('says what is not supported: years before Christ, and media that are no address', () => {
		const result = read(
			HEAD + [row({ 0: '-44', 9: 'Ides' }), row({ 0: '44', 9: 'b', 11: '<iframe></iframe>' })].join('\n')
		);
		expect(codes(result)).toEqual([
			[2, 'Year', 'year-range'],
			[3, 'Media', 'link-unsafe']
		]);
	});
});

describe('a whole timeline', () => {
	test('is named by its file where it has no title', () => {
		expect(read('date,title\n2000,a', { ...OPTIONS, name: '/some/where/my_own-list.CSV' }).title).toBe('my own list');
	});
	test('draws spans that go on up to today, or to its own end', () => {
		const text = 'date,title\n1998/..,still\n2005-01-01,last\n';
		const end = (options: ReadOptions) => read(text, options).moments[0]?.to;
		expect(end(OPTIONS)).toBe(dayOf(2005, 1, 2));
		expect(end({ ...OPTIONS, today: dayOf(2026) })).toBe(dayOf(2026));
	});
	test('has ids that may stand in a selector, and the same ones each time', () => {
		const text = JSON.stringify([
			{ id: '"]', date: '2000', title: 'a' },
			{ id: 'fine-1', date: '2000', title: 'b' },
			{ date: '2000', title: 'c' }
		]);
		expect(read(text).moments.map(({ id }) => id)).toEqual(['~0', 'fine-1', '~2']);
	});
	test('has a short gist and all of its text', () => {
		const [moment] = read(`date,title,text\n2000,a,${'word '.repeat(100)}`).moments;
		expect(moment?.gist.length).toBeLessThanOrEqual(201);
		expect(moment?.text.length).toBe(499);
	});
	test.each(LOCALES)('both examples in %s are without a mistake', (locale) => {
		const { json, csv } = OPEN_EXAMPLES[locale];
		for (const text of [json, csv]) {
			const result = read(text, { ...OPTIONS, locale });
			expect(result.problems).toEqual([]);
			expect(result.moments.length).toBeGreaterThan(20);
			expect(result.themes).toHaveLength(4);
		}
	});
});

describe('laws', () => {
	const cell = fc.oneof(
		fc.string({ maxLength: 12 }),
		fc.constantFrom(
			'2000',
			'2001-02-03',
			'2001-02-30',
			'title',
			'date',
			'"',
			'""',
			',',
			'1,"a',
			'https://a.example',
			'post',
			'5'
		)
	);
	test('no text makes it throw', () => {
		const texts = fc.oneof(
			fc.string(),
			fc.json(),
			fc.array(cell).map((cells) => cells.join(',')),
			fc
				.array(fc.array(cell, { maxLength: 5 }))
				.map((rows) => `date,title,text\n${rows.map((r) => r.join(',')).join('\n')}`),
			fc.array(fc.jsonValue()).map((moments) => JSON.stringify({ moments }))
		);
		law(
			fc.property(texts, (text) => {
				readTimeline(text);
			}),
			2000
		);
	});
	const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const good = fc.constantFrom('1969-07-20', '1969', '2001-02', '1958~', '1998/..');
	const rows = fc.array(
		fc.record({ date: fc.oneof(good, fc.string()), title: fc.string(), theme: fc.string({ maxLength: 3 }) }),
		{ minLength: 1, maxLength: 40 }
	);
	const count = (text: string) => {
		const result = readTimeline(text, OPTIONS);
		const errors = result.problems.filter(({ level }) => level === 'error');
		const dropped = result.ok ? result.dropped : errors.length;
		expect(errors).toHaveLength(dropped);
		expect(new Set(errors.map(({ row }) => row)).size).toBe(dropped);
		return (result.ok ? result.moments.length : 0) + dropped;
	};
	test('every object of the JSON is a moment or an error', () => {
		law(
			fc.property(rows, (moments) => {
				expect(count(JSON.stringify({ moments }))).toBe(moments.length);
			})
		);
	});
	test('every row of a table is a moment or an error', () => {
		law(
			fc.property(rows, (list) => {
				const lines = list.map(({ date, title, theme }) => [date, title, theme].map(quote).join(','));
				const blank = list.filter(({ date, title, theme }) => (date + title + theme).trim() === '').length;
				expect(count(`date,title,theme\n${lines.join('\n')}`)).toBe(list.length - blank);
			})
		);
	});
	test('every moment lies within the bounds, in one of the lanes, in order', () => {
		law(
			fc.property(rows, (moments) => {
				const result = readTimeline(JSON.stringify({ moments }), OPTIONS);
				if (!result.ok) return;
				const ids = new Set(result.themes.map(({ id }) => id));
				let last = -Infinity;
				for (const { at, to, whisker, themes } of result.moments) {
					expect(at).toBeGreaterThanOrEqual(last);
					last = at;
					for (const day of [at, to ?? at, ...(whisker ?? [])]) {
						expect(day).toBeGreaterThan(result.bounds.from);
						expect(day).toBeLessThan(result.bounds.to);
					}
					expect(themes.length).toBeGreaterThan(0);
					expect(themes.every((id) => ids.has(id))).toBe(true);
				}
			})
		);
	});
});
