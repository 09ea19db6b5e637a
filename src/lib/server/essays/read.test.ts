import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import '../../../../tests/fixtures/unhurried';
import { isOneOf, isWhole } from '../../figures/params';
import { readData } from '../read';
import { readEssays, type EssayContext } from './read';
import { referencesOf } from './view';

const { dataset } = readData('tests/fixtures/data-min');
if (!dataset) throw new Error('the fixture has problems');
const CONTEXT: EssayContext = {
	moments: new Map(dataset.moments.map((moment) => [moment.id, moment])),
	themes: dataset.themes.map(({ id }) => id),
	figures: {
		counter: { params: { at: isWhole(0, 9), name: (value) => value.length < 20 } },
		other: { params: { kind: isOneOf('a') } }
	}
};

/** Edits are of one file: what must be there once, and what takes its place. */
function read(...edits: readonly (readonly [file: string, before: string, after: string | null])[]) {
	const dir = mkdtempSync(join(tmpdir(), 'throughline-'));
	try {
		cpSync('tests/fixtures/essay', join(dir, 'essays/sample'), { recursive: true });
		for (const [file, before, after] of edits) {
			const path = join(dir, 'essays/sample', file);
			if (after === null) {
				unlinkSync(path);
				continue;
			}
			const parts = readFileSync(path, 'utf8').split(before);
			if (parts.length !== 2) throw new Error(`${file} holds "${before}" ${parts.length - 1} times`);
			writeFileSync(path, parts.join(after));
		}
		const problems: string[] = [];
		const essays = readEssays(dir, CONTEXT, problems);
		return { essays, problems: problems.map((line) => line.replaceAll(`${dir}/essays/sample/`, '')) };
	} finally {
		rmSync(dir, { recursive: true });
	}
}

test('an essay is read with its sections, steps, parameters and what it rests on', () => {
	const { essays, problems } = read();
	expect(problems).toEqual([]);
	const [essay] = essays;
	expect(essay).toMatchObject({ id: 'sample', moments: ['first-note', 'a-move'], figures: ['counter'] });
	expect(essay?.parts.zh.map((part) => (part.kind === 'prose' ? 'prose' : part.id))).toEqual([
		'beginning',
		'prose',
		'one',
		'prose',
		'two',
		'end',
		'prose'
	]);
	expect(essay?.parts.en[4]).toMatchObject({ date: '2012', figure: 'counter', params: { at: '2', name: 'two words' } });
	expect(essay && referencesOf(essay, dataset, 'en').map(({ n, claims }) => [n, claims.map((each) => each.n)])).toEqual(
		[
			[1, [1]],
			[2, []]
		]
	);
});

const STEP = ':::step {id=one date=2011-05 figure=counter at=1}';

describe('a mistake is told with its file, line, field and what to write', () => {
	test.each([
		[
			'en.md',
			'moment:a-move',
			'moment:a-mov',
			'en.md:3: moment:a-mov: there is no moment "a-mov"; did you mean a-move'
		],
		['en.md', 'Between two steps', 'Between GPT-2 and CS231n, steps', null],
		[
			'en.md',
			'[the first claim](moment:first-note#1)',
			'[it](moment:first-note#4)',
			'en.md:3: moment:first-note: has no claim 4; it has 1: write a number from 1 to 1'
		],
		[
			'en.md',
			'[another](moment:a-move)',
			'[another](moment:first-note#q7)',
			'en.md:3: moment:first-note: has no quote 7; it has 1: write q1 to q1'
		],
		['en.md', '(moment:a-move)', '(moment:a-move#one)', 'en.md:3: moment:a-move#one: is no citation'],
		['en.md', '[another](moment:a-move)', '[another] (moment:a-move)', 'en.md:3: citation: is broken off'],
		[
			'en.md',
			'[the first claim](moment:first-note#1)',
			'a claim',
			'en.md:3: paragraph: has a number and cites no claim'
		],
		['en.md', 'Between two', '<b>Between</b> two', 'en.md:9: HTML: is not read in essays'],
		['en.md', '{#beginning}', '', 'en.md:1: section: has no id; write ## Title {#id}'],
		['en.md', '{#beginning}', '{#The start}', 'en.md:1: section id: "The start" is no id'],
		['en.md', '## End', '### End', 'en.md:15: section: is not of the second level'],
		['en.md', '{#end}', '{#one}', 'en.md:15: section id: "one" is already the id on line 5'],
		['en.md', STEP, ':::step id=one', 'en.md:5: :::: "step id=one" begins no step'],
		['en.md', STEP, STEP.replace(' date=2011-05', ''), 'en.md:5: date: is missing'],
		['en.md', STEP, STEP.replace('2011-05', '2011-13'), 'en.md:5: one.date: "2011-13" has no month 13'],
		[
			'en.md',
			STEP,
			STEP.replace('counter', 'countr'),
			'en.md:5: one.figure: there is no figure "countr"; did you mean counter'
		],
		[
			'en.md',
			STEP,
			STEP.replace('at=1', 'at=1 to=2'),
			'en.md:5: one.to: is no parameter of counter; write one of at, name'
		],
		['en.md', STEP, STEP.replace('at=1', 'at=1 at=1'), 'en.md:5: at: is set twice; keep one'],
		['en.md', STEP, STEP.replace('at=1', 'name=one at=10'), 'en.md:5: one.at: "10" is no value that counter takes'],
		['en.md', 'At two.\n:::', 'At two.', 'en.md:11: two: does not end before a section begins; write ::: on a line'],
		['en.md', 'At two.\n', '', 'en.md:11: two: has no words'],
		['en.md', 'Between two steps of one figure.', ':::', 'en.md:9: :::: ends no step'],
		['en.md', '{{counter.at=1|number of steps}}', '{{counter.at=1}}', 'en.md:6: {{counter.at=1}}: is no live number'],
		['en.md', '{{counter.at=1|number of steps}}', '{{counter.at=1|number', 'en.md:6: live number: is broken off'],
		[
			'en.md',
			'{{counter.at=1|',
			'{{counter.to=1|',
			'en.md:6: {{counter.to}}: has no parameter "to"; write one of at, name'
		],
		['en.md', '{{counter.at=1|', '{{counter.at=11|', 'en.md:6: {{counter.at}}: "11" is no value that it takes'],
		['en.md', '{{counter.at=1|', '{{counter.at=3|', 'en.md:6: {{counter.at}}: is 3, but its step sets at=1'],
		[
			'en.md',
			'{{counter.at=1|',
			'{{other.kind=a|',
			'en.md:6: {{other.kind}}: is not of the figure in view; write counter'
		],
		[
			'en.md',
			'after {{counter.at=1|number of steps}}',
			'after *{{counter.at=1|number of steps}}*',
			'en.md:6: live number: stands in a list, a link or emphasis'
		],
		[
			'en.md',
			'At two.',
			'> I write to find out.\n\n— [a note](moment:first-note#q1)',
			'en.md:12: quote: differs from quote 1 of first-note; copy it letter for letter: I write to find out what I think.'
		],
		['en.md', 'At two.', '> I write to find out what I think.', 'en.md:12: quote: does not say whose it is'],
		[
			'zh.md',
			'{#end}',
			'{#ending}',
			'zh.md:15: section ending: is not in en.md; write it there too, or remove it here'
		],
		['zh.md', '{#end}', '{#ending}', 'zh.md:15: section end: is missing here; en.md:15 has it'],
		['zh.md', 'date=2012', 'date=2013', 'zh.md:11: two.date: is "2013", in en.md:11 "2012"; write the same in both'],
		[
			'zh.md',
			'at=2 ',
			'at=3 ',
			'zh.md:11: two.parameters: is "at=3 name=two words", in en.md:11 "at=2 name=two words"'
		],
		['zh.md', '{{counter.at=1|步数}}', '几', 'zh.md:5: {{counter.at=1}}: is missing here; en.md:6 has it'],
		['zh.md', '到二。', '到 {{counter.at=2|步数}}。', 'zh.md:12: {{counter.at=2}}: is not in en.md'],
		[
			'essay.yaml',
			'id: sample',
			'id: simple',
			'essay.yaml:1: id: "simple" is in a folder named sample; name the folder simple'
		],
		['essay.yaml', '[craft]', '[crafts]', 'essay.yaml:4: themes.0: "crafts" is not a theme; write one of craft, life'],
		['essay.yaml', "'2016'", "'2006'", 'essay.yaml:7: window: ends before it begins; swap the two dates'],
		['essay.yaml', 'version: 1', 'version: one', 'essay.yaml:3: version: is not a number; write 1'],
		['zh.md', '', null, 'zh.md:1: file: is missing; write the essay in Chinese']
	] as const)('%s: %s → %s', (file, before, after, expected) => {
		const { essays, problems } = read([file, before, after]);
		if (expected === null) {
			expect(problems).toEqual([]);
			return;
		}
		expect(essays).toEqual([]);
		expect(problems.map((line) => line.slice(0, expected.length))).toContain(expected);
	});

	test('all of them at once', () => {
		const { problems } = read(
			['en.md', 'moment:a-move', 'moment:no-move'],
			['zh.md', 'date=2012', 'date=2013'],
			['essay.yaml', 'version: 1', 'version: 0']
		);
		expect(problems.map((line) => line.split(':', 1)[0]).sort()).toEqual(['en.md', 'essay.yaml', 'zh.md']);
	});

	test('sections in another order', () => {
		const { problems } = read(
			['zh.md', 'id=one', 'id=three'],
			['zh.md', 'id=two', 'id=one'],
			['zh.md', 'id=three', 'id=two']
		);
		expect(problems).toContain('zh.md:5: step two: stands where en.md has step one; put both in one order');
	});
});

test('the essays of the record have no problem', () => {
	const whole = readData('data');
	expect(whole.problems).toEqual([]);
	expect(whole.dataset?.essays.map(({ id }) => id)).toContain('everything-else-is-efficiency');
});
