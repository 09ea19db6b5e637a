/** One mistake at a time in the lists beside the moments, and the whole line that tells the person who made it. */
import { expect, test } from 'vitest';
import { FIRST, MOVE, SECOND, withFolder } from '../../../tests/fixtures/folder';

const STEP = '    - moment: second-note\n      en: A long one.\n      zh: 长的一篇。\n';
const SIDE =
	'    - claim: { en: Work fast., zh: 快快做。 }\n      en: He writes fast.\n      zh: 他写得快。\n      moments: [second-note]\n';
const WINDOW = 'window: { from: "2011", to: "2012" }';

test.each([
	[
		'roles.yaml',
		'moment: first-note',
		'moment: fist-note',
		'5: 0.moment: there is no moment "fist-note"; did you mean first-note, second-note?'
	],
	['roles.yaml', '"2011/2015"', '"2015/2011"', '4: 0.date: "2015/2011" ends before it begins; swap the two dates'],
	[
		'lineages.yaml',
		'moment: second-note',
		'moment: second-not',
		'9: 0.steps.1.moment: there is no moment "second-not"; did you mean second-note, first-note?'
	],
	['lineages.yaml', STEP, '', '5: 0.steps: has fewer than two steps; a lineage needs at least two'],
	[
		'tensions.yaml',
		'[second-note]',
		'[second-not]',
		'13: 0.sides.1.moments: there is no moment "second-not"; did you mean second-note, first-note?'
	],
	[
		'tensions.yaml',
		'[a-move]',
		'[a-mov]',
		'18: 0.evidence.0.moments: there is no moment "a-mov"; did you mean a-move?'
	],
	['tensions.yaml', '[second-note]', '[]', '13: 0.sides.1.moments: has fewer than 1; write at least 1'],
	[
		'tensions.yaml',
		'moment: first-note }',
		'moment: fist-note }',
		'9: 0.sides.0.quote.moment: there is no moment "fist-note"; did you mean first-note, second-note?'
	],
	[
		'tensions.yaml',
		'find out what',
		'see what',
		'9: 0.sides.0.quote.text: is not among the quotes of "first-note"; copy one of its quotes exactly'
	],
	['tensions.yaml', SIDE, '', '4: 0.sides: must have two sides; write both'],
	[
		'tours.yaml',
		'moment: first-note',
		'moment: fist-note',
		'6: 0.steps.0.moment: there is no moment "fist-note"; did you mean first-note, second-note?'
	],
	[
		'tours.yaml',
		'themes: [craft]',
		'themes: [craft, art]',
		'11: 0.steps.1.themes: "art" is not a theme; write one of craft, life'
	],
	[
		'tours.yaml',
		'moment: first-note',
		`moment: first-note\n      ${WINDOW}`,
		'6: 0.steps.0: must show either a moment or a window; write one of the two'
	],
	['tours.yaml', 'minutes: 1', 'minutes: one', '4: 0.minutes: is missing or of the wrong type; write number'],
	['themes.yaml', 'quiet: true', 'silent: true', '8: 1.silent: is not a known field; remove it or mend its name'],
	['themes.yaml', '"#b94a15"', 'orange', '4: 0.color.light: is not a colour; write #rrggbb']
])('in %s, where %j becomes %j', (file, before, instead, told) => {
	const problems = withFolder((folder) => {
		folder.edit(file, before, instead);
		return folder.problems();
	});
	expect(problems).toEqual([`data/${file}:${told}`]);
});

test('two themes of one name', () => {
	const problems = withFolder((folder) => {
		folder.edit('themes.yaml', 'id: life', 'id: craft');
		// A theme that has the name of another leaves its moments without one.
		folder.edit(MOVE, '[life]', '[craft]');
		folder.edit(SECOND, '[craft, life]', '[craft]');
		return folder.problems();
	});
	expect(problems).toEqual(['data/themes.yaml:5: id: "craft" is named twice; choose another']);
});

test.each(['themes.yaml', 'roles.yaml', 'lineages.yaml', 'tensions.yaml', 'tours.yaml'])(
	'%s missing, or not a list',
	(file) => {
		const [missing, map, broken] = withFolder((folder) => {
			folder.remove(file);
			const first = folder.problems();
			folder.write(file, 'id: notes\n');
			const second = folder.problems();
			folder.write(file, '- id: a: b\n');
			return [first, second, folder.problems()];
		});
		expect(missing).toEqual([`data/${file}:1: file: is missing; write a list, or [] if there is nothing yet`]);
		expect(map).toEqual([`data/${file}:1: file: is not a list; write each entry behind a hyphen`]);
		expect(broken).toHaveLength(1);
		expect(broken[0]).toContain(`data/${file}:1: front matter: does not parse as YAML: `);
	}
);

test('an empty list is no mistake', () => {
	const problems = withFolder((folder) => {
		for (const file of ['roles.yaml', 'lineages.yaml', 'tensions.yaml', 'tours.yaml']) folder.write(file, '[]\n');
		return folder.problems();
	});
	expect(problems).toEqual([]);
});

test('a quote is compared only with a moment that could be read', () => {
	const problems = withFolder((folder) => {
		folder.edit(FIRST, 'importance: 3', 'importance: 7');
		return folder.problems();
	});
	expect(problems).toEqual([`data/${FIRST}:6: importance: is above 5; write 1 to 5`]);
});
