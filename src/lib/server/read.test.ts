import { describe, expect, test } from 'vitest';
import { FIRST, MOVE, SECOND, withFolder } from '../../../tests/fixtures/folder';
import { dataset } from '../../../tests/fixtures/real';
import { dayOf } from '../model/time';
import { readData } from './read';

describe('the record', () => {
	test('has no problem, and 235 moments', () => {
		const { problems, files } = readData('data');
		expect(problems).toEqual([]);
		expect([files, dataset.moments.length]).toEqual([235, 235]);
	});

	test('has a title and a gist in both languages for every moment', () => {
		for (const { id, title, gist } of dataset.moments)
			for (const text of [title.en, title.zh, gist.en, gist.zh])
				expect([id, text.trim().length > 0]).toEqual([id, true]);
	});

	test('rests every claim on a source that is there, and names how far each is to be trusted', () => {
		for (const { id, claims, sources } of dataset.moments) {
			expect([id, claims.length > 0, sources.length > 0]).toEqual([id, true, true]);
			for (const claim of claims) {
				expect(claim.sources.length).toBeGreaterThan(0);
				for (const n of claim.sources) expect(sources[n - 1]?.url).toMatch(/^https?:/);
			}
		}
	});

	test('stands in order of time, inside whole years', () => {
		const days = dataset.moments.map((moment) => moment.placement.at);
		expect([...days].sort((a, b) => a - b)).toEqual(days);
		expect(dataset.bounds).toEqual({ from: dayOf(1986), to: dayOf(2027) });
	});

	test('shows every relation from both ends', () => {
		const byId = new Map(dataset.moments.map((moment) => [moment.id, moment]));
		for (const { id, relations } of dataset.moments)
			for (const { to } of relations) expect(byId.get(to)?.relations.some((back) => back.to === id)).toBe(true);
	});
});

describe('a small record', () => {
	test('is read whole: moments in order of time, with their place and their prose', () => {
		const { dataset: small, problems } = withFolder((folder) => folder.read());
		expect(problems).toEqual([]);
		expect(small?.moments.map(({ id }) => id)).toEqual(['first-note', 'a-move', 'second-note']);
		const [first, move, second] = small?.moments ?? [];
		expect(first?.summary.en).toMatch(/^The first note is short\. .*begins\.\n\nIt has two paragraphs\. .*later\.$/);
		expect(first?.summary.zh).toMatch(/^第一篇很短，.*补上。$/);
		expect(move?.placement.whisker).not.toBeNull();
		expect(second?.placement).toMatchObject({ from: dayOf(2015) + 182.5, to: dayOf(2016, 3) + 15.5 });
	});

	test('shows a relation that one file states at both of its ends', () => {
		const small = withFolder((folder) => folder.read()).dataset;
		const relations = Object.fromEntries(small?.moments.map((m) => [m.id, m.relations]) ?? []);
		expect(relations).toEqual({
			'first-note': [{ to: 'second-note', kind: 'continued-by' }],
			'second-note': [{ to: 'first-note', kind: 'continues' }],
			'a-move': []
		});
	});

	test('remembers old ids, and spans whole years up to the end of its coverage', () => {
		const small = withFolder((folder) => folder.read()).dataset;
		expect([...(small?.aliases ?? [])]).toEqual([['the-move', 'a-move']]);
		expect(small?.bounds).toEqual({ from: dayOf(2011), to: dayOf(2027) });
		expect(small?.roles).toMatchObject([{ id: 'school', from: dayOf(2011) + 182.5, to: dayOf(2015) + 182.5 }]);
	});

	test('is read the same from files with Windows line ends', () => {
		const lines = (ends: string) =>
			withFolder((folder) => {
				const text = ['---', ...MATTER, '---', '', SHORT.en, '', '<!-- zh -->', '', SHORT.zh, ''].join(ends);
				folder.write(FIRST, text);
				const { dataset: read, problems } = folder.read();
				return [problems, read?.moments[0]?.title, read?.moments[0]?.summary];
			});
		expect(lines('\r\n')).toEqual(lines('\n'));
		expect(lines('\r\n')[2]).toEqual(SHORT);
	});
});

const SHORT = { en: 'word '.repeat(20).trim(), zh: '字'.repeat(30) };
const MATTER = [
	'id: first-note',
	'date: 2011-05-04',
	'kind: post',
	'themes: [craft]',
	'importance: 1',
	'quotes: [{ text: I write to find out what I think., source: 1 }]',
	'title: { en: A first note, zh: 第一篇笔记 }',
	'gist: { en: He writes., zh: 他写。 }',
	'claims: [{ en: It was put on the web., zh: 它已上网。, sources: [1], trust: primary }]',
	'sources: [{ url: https://example.org, title: A note, publisher: example.org, trust: primary }]'
];

describe('several mistakes', () => {
	test('in several files are all told at once, by file and line', () => {
		const problems = withFolder((folder) => {
			folder.edit(SECOND, 'importance: 5', 'importance: 9');
			folder.edit(SECOND, 'trust: inferred', 'trust: sure');
			folder.edit(FIRST, 'themes: [craft]', 'themes: [crafts]');
			folder.edit(FIRST, 'sources: [1]', 'sources: [4]');
			folder.edit('roles.yaml', 'moment: first-note', 'moment: frist-note');
			folder.edit('themes.yaml', '#555555', 'grey');
			return folder.problems();
		});
		expect(problems).toEqual([
			`data/${FIRST}:5: themes.0: "crafts" is not a theme; write one of craft, life`,
			`data/${FIRST}:12: claims.0.sources: there is no source 4; the moment has 1, add it to sources or cite another`,
			`data/${SECOND}:6: importance: is above 5; write 1 to 5`,
			`data/${SECOND}:13: claims.0.trust: "sure" is not a grade of trust; write one of primary, secondary, inferred`,
			'data/roles.yaml:5: 0.moment: there is no moment "frist-note"; did you mean first-note, second-note?',
			'data/themes.yaml:9: 1.color.light: is not a colour; write #rrggbb'
		]);
	});

	test('leave no dataset behind, and every file is still counted', () => {
		const result = withFolder((folder) => {
			folder.edit(MOVE, 'importance: 2', 'importance: two');
			return folder.read();
		});
		expect([result.dataset, result.files, result.problems.length]).toEqual([null, 3, 1]);
	});

	test('are put in the order of the lines as numbers, not as text', () => {
		const lines = withFolder((folder) => {
			folder.edit(MOVE, 'importance: 2', 'importance: 0');
			folder.edit(MOVE, 'trust: secondary\nsources:', 'trust: maybe\nsources:');
			folder.edit(MOVE, 'date: 2011-10', 'date: soon');
			return folder.problems().map((problem) => Number(problem.split(':')[1]));
		});
		expect(lines).toEqual([7, 15, 24]);
	});
});

test('a file that cannot be read is told once: those who refer to it are not blamed', () => {
	const problems = withFolder((folder) => {
		folder.edit(SECOND, 'importance: 5', 'importance: five');
		return folder.problems();
	});
	expect(problems).toEqual([`data/${SECOND}:6: importance: is not a number; write 1 to 5`]);
});

test('a theme with a mistake is told once: the moments that belong to it are not blamed', () => {
	const problems = withFolder((folder) => {
		folder.edit('themes.yaml', '"#b94a15"', 'orange');
		return folder.problems();
	});
	expect(problems).toEqual(['data/themes.yaml:4: 0.color.light: is not a colour; write #rrggbb']);
});
