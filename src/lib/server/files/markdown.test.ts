import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../tests/fixtures/real';
import { markdown, plain } from './markdown';

/** What a reader of the rendered text would see, without blanks. */
function seen(tokens: readonly Token[]): string {
	return tokens
		.map((token) => {
			if (token.type === 'list') return (token.items as Token[]).map((item) => seen([item])).join('');
			if ('tokens' in token && token.tokens) return seen(token.tokens);
			return 'text' in token ? String(token.text) : '';
		})
		.join('')
		.replace(/\s+/g, '');
}
const squeezed = (text: string) => text.replace(/\s+/g, '');
const page = (id: string, locale: string) => `https://throughline.example${locale === 'zh' ? '/zh' : ''}/m/${id}`;

test.each(dataset.moments.map((moment) => [moment.id, moment] as const))('%s is told whole', (_id, moment) => {
	const tokens = marked.lexer(markdown(dataset, moment, page));
	const shown = seen(tokens);
	const texts = [
		...[moment.title, moment.gist].flatMap(({ en, zh }) => [en, zh]),
		...moment.claims.flatMap(({ en, zh = '' }) => [en, zh]),
		...(moment.quotes ?? []).map((quote) => `“${quote.text}”`),
		...(moment.disputes ?? []).flatMap(({ en, zh }) => [en, zh]),
		...moment.sources.flatMap(({ title, publisher }) => [title, publisher])
	];
	for (const text of texts) expect(shown).toContain(squeezed(text));

	const links: string[] = [];
	void marked.walkTokens(tokens, (token) => {
		if (token.type === 'link') links.push(String(token.href));
	});
	for (const { url } of moment.sources) expect(links).toContain(url);
	for (const { to } of moment.relations)
		expect(links).toEqual(expect.arrayContaining([page(to, 'en'), page(to, 'zh')]));

	const headings = tokens.flatMap((token) => (token.type === 'heading' ? [[Number(token.depth), seen([token])]] : []));
	expect(headings[0]).toEqual([1, squeezed(moment.title.en)]);
	expect(headings.filter(([depth]) => depth === 1)).toHaveLength(1);
	expect(headings).toContainEqual([2, `中文：${squeezed(moment.title.zh)}`]);
});

describe('plain', () => {
	test.each([
		'*a* _b_ `c` [d](e) <f> ~g~ |h| \\i',
		'# a',
		'- a',
		'+ a',
		'1. a',
		'2) a',
		'> a',
		'---',
		'&amp; &#65; a & b',
		'snake_case and __init__',
		'about ~30 and ~40',
		'一 _二_ 三'
	])('shows %s as it is', (text) => expect(seen(marked.lexer(plain(text)))).toBe(squeezed(text)));
});
