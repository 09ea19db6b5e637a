import { expect, test } from 'vitest';
import { FIRST, withFolder, type Folder } from '../../../../tests/fixtures/folder';

const EXCERPTS = 'quotes-evidence/2011.yaml';
const QUOTE = 'I write to find out what I think.';
const NOWHERE = `data/${FIRST}:15: quotes.0.text: is in no excerpt of what was read; add the excerpt to data/${EXCERPTS}, or remove the quote`;

const after = (mistake: (folder: Folder) => void): string[] =>
	withFolder((folder) => {
		mistake(folder);
		return folder.problems();
	});

test.each([
	'I write to find out what I thought.',
	'i write to find out what I think.',
	'I write to find out what I think'
])('a quote that differs from its excerpt in a letter or a stop: %s', (changed) => {
	const problems = after((folder) => {
		folder.edit(FIRST, QUOTE, changed);
		folder.edit('tensions.yaml', QUOTE, changed);
	});
	expect(problems).toEqual([
		`data/${FIRST}:15: quotes.0.text: differs from the excerpt at data/${EXCERPTS}:2; copy it letter for letter`
	]);
});

test('a quote without an excerpt', () => {
	expect(after((folder) => folder.write(EXCERPTS, '[]\n'))).toEqual([NOWHERE]);
	expect(after((folder) => folder.remove(EXCERPTS))).toEqual([NOWHERE]);
});

test('an excerpt of another moment is none', () => {
	expect(after((folder) => folder.edit(EXCERPTS, 'first-note', 'a-move'))).toEqual([NOWHERE]);
});

test('an excerpt of no moment', () => {
	expect(after((folder) => folder.edit(EXCERPTS, 'first-note', 'frist-note'))).toEqual([
		NOWHERE,
		`data/${EXCERPTS}:1: 0.moment: there is no moment "frist-note"; write the id of the moment that quotes it`
	]);
});

test('an excerpt of more than thirty words', () => {
	const long = `- moment: first-note\n  text: ${'word '.repeat(31)}\n  source: https://example.org/first\n  read: at this address\n`;
	expect(after((folder) => folder.write('quotes-evidence/2015.yaml', long))).toEqual([
		'data/quotes-evidence/2015.yaml:2: 0.text: has 31 words; quote at most 30'
	]);
});

test('an excerpt that does not say how it was read', () => {
	const problems = after((folder) => folder.edit(EXCERPTS, '  read: at this address\n', ''));
	expect(problems).toContain(`data/${EXCERPTS}:1: 0.read: must be text; write how it was read, in a short phrase`);
});
