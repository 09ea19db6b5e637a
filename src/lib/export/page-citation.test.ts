import cc from '@customcommander/ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { pageBibtex, pageRis, pageText, sourceText, type CitedPage } from './page-citation';

const PAGE: CitedPage = {
	key: 'throughline-theme-education',
	title: 'Teaching & 100 % of {it}_all 教育',
	url: 'https://throughline.example/zh?from=2015&q=%E5%A5%BD_#x',
	language: 'zh-CN',
	accessed: '2026-11-25'
};

describe('the citation of a page', () => {
	test('is read back from BibLaTeX as it was', () => {
		const { entries, errors } = parse(pageBibtex(PAGE));
		expect(errors).toEqual([]);
		expect(entries).toHaveLength(1);
		const { key, type, fields } = entries[0] ?? { key: '', type: '', fields: { title: undefined } };
		expect([key, type]).toEqual([PAGE.key, 'online']);
		expect(fields).toMatchObject({ url: PAGE.url, urldate: '2026-11-25' });
		expect(
			String(fields.title)
				.replace(/<[^>]*>/g, '')
				.toLowerCase()
		).toBe(PAGE.title.toLowerCase());
	});

	test('is read back from RIS as it was', () => {
		const [record] = cc.read(`${pageRis(PAGE)}\n`);
		expect(record).toMatchObject({ TY: ['ELEC'], TI: [PAGE.title], UR: [PAGE.url], ID: [PAGE.key] });
	});

	test('is one line as text', () => {
		expect(pageText({ ...PAGE, title: 'Education' }, 'accessed 25 November 2026')).toBe(
			`Education. Throughline. ${PAGE.url} (accessed 25 November 2026)`
		);
	});
});

test('a source is one line: who, when, what, where', () => {
	const URL = 'https://example.org/x';
	expect(
		sourceText({
			title: 'On things.',
			author: [{ family: 'Karpathy', given: 'Andrej' }],
			issued: { 'date-parts': [[2015, 5, 21]] },
			'container-title': 'A blog',
			URL
		})
	).toBe(`Karpathy, Andrej (2015-05-21). On things. A blog. ${URL}`);
	expect(
		sourceText({ title: 'T', issued: { 'date-parts': [[2015], [2016, 2]], circa: true }, number: 'arXiv:1', URL })
	).toBe(`(c. 2015/2016-02). T. arXiv:1. ${URL}`);
	expect(sourceText({ title: 'T', URL })).toBe(`T. ${URL}`);
});
