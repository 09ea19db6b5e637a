/** Every citation of the record, read back by parsers that did not write it. */
import cc from '@customcommander/ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../tests/fixtures/real';
import { bibtex, cslJson, ris } from './bibliography';
import { citations, type CslItem } from './csl';

const PAGE = 'https://throughline.example/m/';
const CITED = dataset.moments.map((moment): [string, CslItem[]] => [
	moment.id,
	citations(dataset, moment, PAGE + moment.id)
]);
/** Dashes and quotes of TeX have several spellings, as have runs of blanks. */
const letters = (text: string | undefined) => (text ?? '').replace(/[^\p{L}\p{N}\p{S}]/gu, '');
const dateWords = (item: CslItem) =>
	(item.issued?.['date-parts'] ?? [])
		.map((parts) => parts.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-'))
		.join('/');

test('the whole record is cited', () => expect(CITED).toHaveLength(235));

describe.each(CITED)('%s', (id, items) => {
	const [source, ours] = items;

	test('as BibLaTeX: two entries under keys that stay, with title, address, date and author as in the CSL', () => {
		const { entries, errors } = parse(bibtex(items), { sentenceCase: false, english: false });
		expect(errors).toEqual([]);
		expect(entries.map((entry) => entry.key)).toEqual([id, `throughline-${id}`]);
		entries.forEach(({ fields }, i) => {
			const item = items[i];
			expect(letters(fields.title)).toBe(letters(item?.title));
			expect(fields.url).toBe(item?.URL);
			const place = fields.organization ?? fields.institution ?? fields.publisher;
			expect(letters(place?.[0] ?? fields.journaltitle ?? fields.booktitle), id).toBe(
				letters(item?.publisher ?? item?.['container-title'])
			);
			expect(fields.date ?? '').toBe(item && dateWords(item));
			expect(fields.author?.map((name) => name.lastName) ?? []).toEqual(item?.author ? ['Karpathy'] : []);
		});
	});

	test('as RIS: each line a tag and a value, none broken', () => {
		for (const line of ris(items).trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( [^\r\n]+)?/);
	});

	test('as RIS: two records, with title, address, year and author as in the CSL', () => {
		const records = cc.read(ris(items));
		expect(records).toHaveLength(2);
		records.forEach((record, i) => {
			const item = items[i];
			const year = item?.issued?.['date-parts'][0]?.[0];
			expect(record.TI).toEqual([item?.title]);
			expect(record.UR).toEqual([item?.URL]);
			expect(record.ID).toEqual([item?.id]);
			// A conference paper has its year in C2, a program in PY alone.
			expect(record.DA?.[0]?.year ?? record.PY?.[0]).toBe(year === undefined ? undefined : String(year));
			expect(record.AU?.map((name) => name.last_name) ?? []).toEqual(item?.author ? ['Karpathy'] : []);
		});
	});

	test('as CSL-JSON: what it is made from', () => {
		expect(JSON.parse(cslJson(items))).toEqual(items);
		expect([source?.id, ours?.id, ours?.type, ours?.URL]).toEqual([id, `throughline-${id}`, 'webpage', PAGE + id]);
	});
});

test('text that is not Latin, and signs of TeX, come through', () => {
	const item: CslItem = {
		id: 'x',
		'citation-key': 'x',
		type: 'post',
		title: '“中文” & C#: 50% of $1_a {b} ~c ^d <e> f \\e é … 🧩',
		URL: 'https://example.org/a_b?c=1&d=%20'
	};
	const [entry] = parse(bibtex([item]), { sentenceCase: false, english: false }).entries;
	expect(entry?.fields.title).toBe(item.title);
	expect(entry?.fields.url).toBe(item.URL);
	expect(cc.read(ris([item]))[0]?.TI).toEqual([item.title]);
});
