import { expect, test } from 'vitest';
import { FIRST, MOVE, SECOND, withFolder } from '../../../../tests/fixtures/folder';

const NOTE = '"便条" is not the word used here for "note"; write 笔记';

/** What is wrong once `before` in `file` has become `instead`. */
const problems = (file: string, before: string, instead: string) =>
	withFolder((folder) => {
		folder.edit(file, before, instead);
		return folder.problems();
	});

test.each([
	[FIRST, 'zh: 第一篇笔记', 'zh: 第一张便条', '7: title.zh'],
	[FIRST, '他写下自己怎样工作。', '他写便条。', '8: gist.zh'],
	[FIRST, 'zh: 笔记于', 'zh: 便条于', '11: claims.0.zh'],
	[FIRST, '第一篇很短', '第一张便条很短', '33: summary.zh'],
	[MOVE, '一说八月，一说九月。', '便条说八月。', '28: disputes.0.zh'],
	['themes.yaml', '工作怎样做。', '便条怎样写。', '3: 0.definition.zh'],
	['roles.yaml', 'title: { en: A school, zh: 学校 }', 'title: { en: A school, zh: 便条 }', '2: 0.title.zh'],
	['lineages.yaml', '他写了两篇。', '他写了便条。', '4: 0.intro.zh'],
	['lineages.yaml', '短的一篇。', '短便条。', '8: 0.steps.0.zh'],
	['tensions.yaml', '各有其时。', '便条各有其时。', '14: 0.reconciliation.zh'],
	['tours.yaml', '从一篇笔记开始。', '从一张便条开始。', '9: 0.steps.0.zh']
])('in %s, %s become %s', (file, before, instead, where) => {
	expect(problems(file, before, instead)).toEqual([`data/${file}:${where}: ${NOTE}`]);
});

test('in the Chinese text of an essay, by its line', () => {
	const found = withFolder((folder) => {
		folder.write('essays/a-walk/zh.md', '## 起点 {#start}\n\n他写便条。\n');
		return folder.problems();
	});
	expect(found).toContain(`data/essays/a-walk/zh.md:3: text: ${NOTE}`);
});

test('a term with a short form offers both', () => {
	expect(problems(SECOND, '都有一道练习', '都有一道习题')).toEqual([
		`data/${SECOND}:29: summary.zh: "习题" is not the word used here for "exercise"; write 练习 or 题`
	]);
});

test('a longer word that the pattern spares, and English text, may stand', () => {
	expect(problems(SECOND, '都有一道练习', '都有一道专习题')).toEqual([]);
	expect(problems(FIRST, 'He writes down how he works.', 'He writes 便条.')).toEqual([]);
});

test('a form that is no pattern', () => {
	expect(problems('glossary.yaml', '[便条]', '["便条("]')).toEqual([
		'data/glossary.yaml:1: 0.not.0: "便条(" cannot be searched for; write the words, or a regular expression'
	]);
});

test('no glossary', () => {
	expect(
		withFolder((folder) => {
			folder.remove('glossary.yaml');
			return folder.problems();
		})
	).toEqual(['data/glossary.yaml:1: file: is missing; write a list, or [] if there is nothing yet']);
});
