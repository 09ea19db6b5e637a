import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { dataset } from '../../../../tests/fixtures/real';
import { COLUMNS, momentsCsv } from './table';

const text = momentsCsv(dataset, (id) => `https://throughline.example/m/${id}`);

test('begins with the mark by which a spreadsheet knows UTF-8, and ends its lines as RFC 4180 says', () => {
	expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(text.split('\r\n')).toHaveLength(dataset.moments.length + 2);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('holds every moment, letter for letter', () => {
	const rows = csvParse(text.slice(1));
	expect(rows.columns).toEqual([...COLUMNS]);
	expect(rows.map((row) => ({ ...row }))).toEqual(
		dataset.moments.map(({ id, date, kind, themes, importance, title, gist, sources }) => ({
			id,
			date,
			kind,
			themes: themes.join(' '),
			importance: String(importance),
			title_en: title.en,
			title_zh: title.zh,
			gist_en: gist.en,
			gist_zh: gist.zh,
			url: `https://throughline.example/m/${id}`,
			sources: sources.map((source) => source.url).join(' ')
		}))
	);
});

test('has lists whose parts hold no blank, and no text that a spreadsheet would calculate', () => {
	for (const { id, themes, sources, title, gist } of dataset.moments) {
		for (const part of [...themes, ...sources.map((source) => source.url)]) expect(part, id).not.toMatch(/\s/);
		for (const part of [title.en, title.zh, gist.en, gist.zh]) expect(part, id).not.toMatch(/^[=+\-@]/);
	}
});
