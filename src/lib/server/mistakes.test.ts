/** One mistake at a time in a small valid record, and the whole line that tells the person who made it. */
import { describe, expect, test } from 'vitest';
import { FIRST, MOVE, SECOND, withFolder, type Folder } from '../../../tests/fixtures/folder';

/** What is wrong once `mistake` has been made. */
const after = (mistake: (folder: Folder) => void): string[] =>
	withFolder((folder) => {
		mistake(folder);
		return folder.problems();
	});

const HINT = 'write YYYY, YYYY-MM or YYYY-MM-DD, with ~ or ? behind it where needed, or a span a/b or a/..';
const WORDS = Array.from({ length: 31 }, (_, i) => `word${i}`).join(' ');

test('the small record itself has no mistake', () => {
	expect(after(() => undefined)).toEqual([]);
});

describe('in a moment', () => {
	test.each([
		['a date that is none', '"2011-05-04"', 'early May', `3: date: "early May" is not a date; ${HINT}`],
		[
			'a day that does not exist',
			'"2011-05-04"',
			'2011-06-31',
			'3: date: "2011-06-31" has no day 31; that month has 30 days'
		],
		[
			'a kind that is none',
			'kind: post',
			'kind: blog',
			'4: kind: "blog" is not a kind; write one of post, paper, talk, interview, course, video, code, idea, milestone'
		],
		['a theme that is none', '[craft]', '[craft, art]', '5: themes.1: "art" is not a theme; write one of craft, life'],
		['a theme named twice', '[craft]', '[craft, craft]', '5: themes.1: "craft" is named twice; remove one'],
		['too much importance', 'importance: 3', 'importance: 6', '6: importance: is above 5; write 1 to 5'],
		['too little importance', 'importance: 3', 'importance: 0', '6: importance: is below 1; write 1 to 5'],
		['a title in one language', ', zh: 第一篇笔记 }', ' }', '7: title.zh: must be text; write the Chinese text'],
		[
			'a gist that is too long',
			'He writes down how he works.',
			'x'.repeat(141),
			'8: gist.en: is longer than 140 characters; shorten it'
		],
		[
			'a Chinese gist that is too long',
			'他写下自己怎样工作。',
			'写'.repeat(61),
			'8: gist.zh: is longer than 60 characters; shorten it'
		],
		[
			'a claim without sources',
			'    sources: [1]\n',
			'',
			'10: claims.0.sources: is missing; write the numbers of the sources it rests on, such as [1]'
		],
		[
			'a claim that cites a source that does not exist',
			'sources: [1]',
			'sources: [1, 3]',
			'12: claims.0.sources: there is no source 3; the moment has 1, add it to sources or cite another'
		],
		[
			'a quote from a source that does not exist',
			'source: 1\n',
			'source: 2\n',
			'16: quotes.0.source: there is no source 2; the moment has 1, add it to sources or cite another'
		],
		[
			'a quote of more than thirty words',
			'I write to find out what I think.',
			WORDS,
			'15: quotes.0.text: has 31 words; quote at most 30'
		],
		[
			'a source that is no address',
			'https://example.org/first',
			'example.org/first',
			'18: sources.0.url: "example.org/first" is not a web address; write it whole, with https://'
		],
		[
			'a field that is not known',
			'importance: 3',
			'importance: 3\nweight: 3',
			'7: weight: is not a known field; remove it or mend its name'
		],
		[
			'an unknown field deep inside',
			'    publisher: example.org',
			'    publisher: example.org\n    year: 2011',
			'21: sources.0.year: is not a known field; remove it or mend its name'
		],
		[
			'a relation to nobody',
			'to: second-note',
			'to: secnd-note',
			'23: relations.0.to: there is no moment "secnd-note"; did you mean second-note, first-note?'
		],
		[
			'a relation to nobody like anybody',
			'to: second-note',
			'to: qqq',
			'23: relations.0.to: there is no moment "qqq"; write an id that exists'
		],
		[
			'a relation to itself',
			'to: second-note',
			'to: first-note',
			'23: relations.0.to: points at the moment itself; remove it'
		],
		[
			'a relation of no kind',
			'continued-by',
			'follows',
			'24: relations.0.kind: "follows" is not a kind of relation; write one of continued-by, builds-on, same-idea, part-of, contradicts, response-to'
		],
		[
			'an id that is no slug',
			'id: first-note',
			'id: First_Note',
			'2: id: "First_Note" is not a slug; write lower-case letters and digits joined by hyphens'
		],
		[
			'an id unlike its file',
			'id: first-note',
			'id: frist-note',
			'2: id: "frist-note" is in a file named first-note.md; name the file frist-note.md'
		]
	])('%s', (_name, before, instead, told) => {
		expect(after((folder) => folder.edit(FIRST, before, instead))).toEqual([`data/${FIRST}:${told}`]);
	});

	test('no sources at all', () => {
		const block =
			'  - url: https://example.org/first\n    title: A first note\n    publisher: example.org\n    trust: primary\n';
		expect(after((folder) => folder.edit(FIRST, `sources:\n${block}`, ''))).toEqual([
			`data/${FIRST}:2: sources: is missing; write at least one source`
		]);
	});

	test('a dispute over a source that does not exist', () => {
		const told = `data/${MOVE}:29: disputes.0.sources: there is no source 5; the moment has 2, add it to sources or cite another`;
		expect(after((folder) => folder.edit(MOVE, 'sources: [1, 2]\n---', 'sources: [1, 5]\n---'))).toEqual([told]);
	});

	test('the folder of another year', () => {
		expect(after((folder) => folder.move(FIRST, 'moments/2012/first-note.md'))).toEqual([
			'data/moments/2012/first-note.md:3: date: 2011-05-04 is in the folder 2012; move the file to data/moments/2011/'
		]);
	});

	test('a span with an open start belongs to the year of its end', () => {
		expect(after((folder) => folder.edit(FIRST, '"2011-05-04"', '../2011'))).toEqual([]);
		expect(after((folder) => folder.edit(FIRST, '"2011-05-04"', '../2012'))).toEqual([
			`data/${FIRST}:3: date: ../2012 is in the folder 2011; move the file to data/moments/2012/`
		]);
	});

	test('the same id twice', () => {
		const told = after((folder) => {
			folder.edit(FIRST, 'importance: 3', 'importance: 3\naliases: [a-move]');
		});
		expect(told).toEqual([
			`data/${FIRST}:2: id: "a-move" is already the id of data/${MOVE}:2; an id names one moment for ever, choose another`
		]);
	});

	test('the same file in two folders', () => {
		const told = after((folder) => {
			folder.edit(SECOND, 'id: second-note', 'id: a-move');
			folder.edit(FIRST, 'to: second-note', 'to: a-move');
			folder.edit('lineages.yaml', 'second-note', 'a-move');
			folder.edit('tensions.yaml', '[second-note]', '[a-move]');
			folder.move(SECOND, 'moments/2015/a-move.md');
		});
		expect(told).toEqual([
			`data/moments/2015/a-move.md:2: id: "a-move" is already the id of data/${MOVE}:2; an id names one moment for ever, choose another`
		]);
	});

	test.each([
		['continued-by', 'builds-on'],
		['same-idea', 'same-idea'],
		['contradicts', 'contradicts']
	])('a relation written at both ends, as %s here and %s there', (here, there) => {
		const told = after((folder) => {
			folder.edit(FIRST, 'continued-by', here);
			folder.edit(SECOND, '---\n\nOnly', `relations:\n  - to: first-note\n    kind: ${there}\n---\n\nOnly`);
		});
		expect(told).toEqual([
			`data/${SECOND}:20: relations.0.to: the same relation is already written at data/${FIRST}:23; keep one of them`
		]);
	});
});

describe('a file that cannot be read as one', () => {
	test('without front matter', () => {
		expect(after((folder) => folder.write(SECOND, 'Only words.\n'))).toEqual([
			`data/${SECOND}:1: front matter: is missing; begin the file with --- and end its front matter with ---`
		]);
	});

	test('with front matter that does not parse', () => {
		expect(after((folder) => folder.edit(FIRST, 'kind: post', 'kind: post: really'))).toEqual([
			`data/${FIRST}:4: front matter: does not parse as YAML: Nested mappings are not allowed in compact mappings; quote text that holds a colon or a #`
		]);
	});

	test('with a word behind an asterisk, which YAML takes for a reference', () => {
		expect(after((folder) => folder.edit(FIRST, 'en: A first note,', 'en: *first,'))).toEqual([
			`data/${FIRST}:7: front matter: does not parse as YAML: *first refers to nothing; quote text that begins with * or &`
		]);
	});

	test('with front matter that is a sentence', () => {
		expect(after((folder) => folder.write(SECOND, '---\nJust a sentence\n---\n'))).toEqual([
			`data/${SECOND}:2: file: is missing or of the wrong type; write object`,
			`data/${SECOND}:3: summary.en: the English summary is missing; write it as prose below the front matter`,
			`data/${SECOND}:3: summary.zh: the Chinese summary is missing; write it as prose below a line <!-- zh -->`
		]);
	});
});
