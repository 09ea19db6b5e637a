/**
 * Reading one hand-written file: YAML, or Markdown with YAML front matter, in such a way that any problem can be
 * told in the editor's terms: `file:line: field: what is wrong; what to write`.
 */
import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';

export interface SourceFile {
	readonly file: string;
	readonly value: unknown;
	/** What stands below the front matter, trimmed. */
	readonly body: string;
	/** Line on which the body begins; where there is none, the last line of the front matter. */
	readonly bodyLine: number;
	/** Line of the node at `path`, or of its nearest ancestor that exists. */
	line(path: readonly PropertyKey[]): number;
}

/** A problem as one line for people. */
export const problem = (file: string, line: number, field: string, message: string): string =>
	`${file}:${line}: ${field}: ${message}`;

function lineOf(doc: Document, counter: LineCounter, path: readonly PropertyKey[], offset: number): number {
	let node: unknown = doc.contents;
	let found = isNode(node) ? node.range?.[0] : undefined;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => String(item.key) === String(key));
			if (!pair) break;
			found = isNode(pair.key) ? pair.key.range?.[0] : found;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(key)];
			if (isNode(node)) found = node.range?.[0];
		} else break;
	}
	return counter.linePos(found ?? 0).line + offset;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function bodyOf(text: string, matter: string): Pick<SourceFile, 'body' | 'bodyLine'> {
	const below = text.slice(matter.length);
	const body = below.trim();
	const above = body === '' ? matter.trimEnd() : matter + below.slice(0, below.indexOf(body));
	return { body, bodyLine: above.split('\n').length };
}

/** Parses `text`. Adds to `problems` and returns null when it cannot be parsed at all. */
export function parseSourceFile(file: string, text: string, problems: string[]): SourceFile | null {
	const markdown = file.endsWith('.md');
	const match = markdown ? FRONT_MATTER.exec(text) : null;
	if (markdown && !match) {
		problems.push(
			problem(file, 1, 'front matter', 'is missing; begin the file with --- and end its front matter with ---')
		);
		return null;
	}
	const offset = markdown ? 1 : 0;
	const before = problems.length;
	const counter = new LineCounter();
	const doc = parseDocument(match ? (match[1] ?? '') : text, { lineCounter: counter });
	if (doc.errors.length > 0) {
		for (const error of doc.errors) {
			const what = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'cannot be read';
			const line = (error.linePos?.[0].line ?? 1) + offset;
			problems.push(
				problem(file, line, 'front matter', `does not parse as YAML: ${what}; quote text that holds a colon or a #`)
			);
		}
		return null;
	}
	visit(doc, {
		Alias(_key, alias) {
			if (alias.resolve(doc)) return;
			const line = counter.linePos(alias.range?.[0] ?? 0).line + offset;
			const what = `does not parse as YAML: *${alias.source} refers to nothing; quote text that begins with * or &`;
			problems.push(problem(file, line, 'front matter', what));
		}
	});
	if (problems.length > before) return null;
	return {
		file,
		value: doc.toJS() as unknown,
		...(match ? bodyOf(text, match[0]) : { body: '', bodyLine: 1 }),
		line: (path) => lineOf(doc, counter, path, offset)
	};
}

/** What an issue says; where the schema left the words to zod, which names types, what to write instead. */
function instruction(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
		return `is missing or of the wrong type; write ${issue.expected}`;
	if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
		return `has fewer than ${issue.minimum}; write at least ${issue.minimum}`;
	return issue.message;
}

/** Checks `value` against `schema`; adds each issue to `problems` with its line. Null when there is any. */
export function validate<T extends z.ZodType>(
	source: SourceFile,
	schema: T,
	value: unknown,
	problems: string[],
	at: readonly PropertyKey[] = []
): z.infer<T> | null {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) {
				const path = [...at, ...issue.path, key];
				problems.push(
					problem(source.file, source.line(path), path.join('.'), 'is not a known field; remove it or mend its name')
				);
			}
			continue;
		}
		const path = [...at, ...issue.path];
		problems.push(problem(source.file, source.line(path), path.join('.') || 'file', instruction(issue)));
	}
	return null;
}
