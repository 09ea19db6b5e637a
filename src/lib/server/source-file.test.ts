import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseSourceFile, problem, validate } from './source-file';

const parse = (file: string, text: string) => {
	const problems: string[] = [];
	return { source: parseSourceFile(file, text, problems), problems };
};

describe('a Markdown file', () => {
	const TEXT = '---\nid: a\nlist:\n  - one\n  - name: two\n---\n\nThe body.\n\n---\n\nAnd more.\n';

	test('is parted into front matter and body, at the first pair of rules only', () => {
		const { source, problems } = parse('a.md', TEXT);
		expect(problems).toEqual([]);
		expect(source?.value).toEqual({ id: 'a', list: ['one', { name: 'two' }] });
		expect(source?.body).toBe('The body.\n\n---\n\nAnd more.');
	});

	test('knows on which line of the file each field stands', () => {
		const { source } = parse('a.md', TEXT);
		const paths = [['id'], ['list'], ['list', 0], ['list', 1, 'name']];
		expect(paths.map((path) => source?.line(path))).toEqual([2, 3, 4, 5]);
	});

	test('points for a field that is not there at the nearest one around it that is', () => {
		const { source } = parse('a.md', TEXT);
		expect([['list', 1, 'missing'], ['nothing'], ['id', 'deeper']].map((path) => source?.line(path))).toEqual([
			5, 2, 2
		]);
	});

	test.each(['', 'no rules', '--\nid: a\n--', '---\nid: a\n', ' ---\nid: a\n---'])(
		'without front matter is refused: %j',
		(text) => {
			const { source, problems } = parse('a.md', text);
			expect(source).toBeNull();
			expect(problems).toHaveLength(1);
		}
	);
});

test('a YAML file is read from its first line', () => {
	const { source } = parse('a.yaml', '# a remark\n- id: a\n- id: b\n');
	expect(source?.value).toEqual([{ id: 'a' }, { id: 'b' }]);
	expect([source?.line([0, 'id']), source?.line([1, 'id'])]).toEqual([2, 3]);
});

test('every YAML error of a file is told, each with its line', () => {
	const { source, problems } = parse('a.yaml', 'a: 1\na: 2\nb: 3\nb: 4\n');
	expect(source).toBeNull();
	expect(problems.map((line) => line.slice(0, 24))).toEqual(['a.yaml:2: front matter: ', 'a.yaml:4: front matter: ']);
});

test('an issue is told with the file, line and field, and what zod says of itself is turned into an instruction', () => {
	const { source } = parse('a.yaml', 'name: 3\nage: old\n');
	const problems: string[] = [];
	if (!source) throw new Error('readable');
	const schema = z.strictObject({ name: z.string({ error: 'is no text; write one' }), size: z.number() });
	expect(validate(source, schema, source.value, problems)).toBeNull();
	expect(problems).toEqual([
		'a.yaml:1: name: is no text; write one',
		'a.yaml:1: size: is missing or of the wrong type; write number',
		'a.yaml:2: age: is not a known field; remove it or mend its name'
	]);
});

test('a valid value is handed on as the schema made it, without a word', () => {
	const { source } = parse('a.yaml', 'name: " a "\n');
	const problems: string[] = [];
	if (!source) throw new Error('readable');
	expect(validate(source, z.object({ name: z.string().trim() }), source.value, problems)).toEqual({ name: 'a' });
	expect(problems).toEqual([]);
});

test('a problem is one line that an editor can jump to', () => {
	expect(problem('data/a.md', 7, 'date', 'is wrong; write it right')).toBe(
		'data/a.md:7: date: is wrong; write it right'
	);
});
