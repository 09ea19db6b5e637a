import { expect, test } from 'vitest';
import { FIRST, withFolder } from '../../../../tests/fixtures/folder';

/** What is wrong once the first note is dated `first`, the second `second`, and `kind` leads from one to the other. */
const problems = (kind: string, first: string, second: string) =>
	withFolder((folder) => {
		const year = (date: string) => /\d{4}/.exec(date)?.[0] ?? '';
		folder.edit(FIRST, 'continued-by', kind);
		folder.edit(FIRST, '"2011-05-04"', `"${first}"`);
		folder.edit(FIRST, 'in May 2011', 'in May');
		folder.edit('moments/2015/second-note.md', 'date: 2015/2016-03', `date: "${second}"`);
		if (year(first) !== '2011') folder.move(FIRST, `moments/${year(first)}/first-note.md`);
		if (year(second) !== '2015') folder.move('moments/2015/second-note.md', `moments/${year(second)}/second-note.md`);
		return folder.problems();
	});

test.each([
	['continued-by', '2015-05-04', '2015-05-03', 'earlier', 'write builds-on'],
	['continued-by', '2015-06', '2015-05/2016', 'earlier', 'write builds-on'],
	['builds-on', '2015-05-03', '2015-05-04', 'later', 'write continued-by'],
	['builds-on', '../2014', '2015', 'later', 'write continued-by'],
	['response-to', '2014~', '2016', 'later', 'write it in that moment as response-to this one']
])('%s from %s to %s', (kind, first, second, wrong, instead) => {
	expect(problems(kind, first, second)).toEqual([
		`data/moments/${/\d{4}/.exec(first)?.[0] ?? ''}/first-note.md:24: relations.0.kind: ` +
			`${kind} leads to "second-note" of ${second}, which is ${wrong} than ${first}; ${instead}`
	]);
});

test.each([
	['continued-by', '2015-05-04', '2015-05-04'],
	['continued-by', '2015-05-04', '2015'],
	['continued-by', '2015-05-04', '2015-05'],
	['continued-by', '2015', '../2015'],
	['continued-by', '2016-03', '2015~'],
	['builds-on', '2015-05-04', '2015-05'],
	['builds-on', '2015-12~', '2016-01'],
	['response-to', '2015', '2015-12-31'],
	['same-idea', '2015-05-04', '2011'],
	['part-of', '2015-05-04', '2016'],
	['contradicts', '2015-05-04', '2011']
])('%s from %s to %s may be so', (kind, first, second) => {
	expect(problems(kind, first, second)).toEqual([]);
});
