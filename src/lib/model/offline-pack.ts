/**
 * All pages of one language as one text, so that a reader without a network has the whole record, not only the pages
 * seen before. SvelteKit writes beside each page what it loads, as `__data.json`; thousands of the same titles, dates
 * and words stand in them. Here equal values are one value, which makes a sixth of it.
 */
import { parse, stringify, unflatten } from 'devalue';

/** What one page loads: `nodes` holds its layouts' part and its own, from the outside in. */
export interface PageData {
	readonly type: string;
	readonly nodes?: readonly ({ readonly type: string; readonly data?: unknown } | null)[];
	/** Where a page that has moved leads. */
	readonly location?: string;
}

/** Reads a `__data.json`. @throws SyntaxError where it is none */
export function readPageData(text: string): PageData {
	const answer = JSON.parse(text) as PageData;
	if (!answer.nodes) return answer;
	return {
		...answer,
		nodes: answer.nodes.map((node) =>
			node?.data ? { ...node, data: unflatten(node.data as unknown[]) as unknown } : node
		)
	};
}

/** The `__data.json` that `readPageData` would read as `page`. */
export function writePageData(page: PageData): string {
	if (!page.nodes) return JSON.stringify(page);
	const nodes = page.nodes.map((node) =>
		node?.data === undefined ? JSON.stringify(node) : `{${fieldsOf(node)}"data":${stringify(node.data)}}`
	);
	return `{"type":${JSON.stringify(page.type)},"nodes":[${nodes.join()}]}\n`;
}

/** All fields of a node but its data, each followed by a comma. */
const fieldsOf = (node: object): string =>
	Object.entries(node)
		.filter(([name]) => name !== 'data')
		.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`)
		.join('');

/** What the page `path` loads, which has the base path before it and no slash behind it; the home page is ''. */
export type Pages = Readonly<Record<string, PageData>>;

export const packPages = (pages: Pages): string => stringify(shared(pages));
export const unpackPages = (text: string): Pages => parse(text) as Pages;

/** The same value with all equal parts of it being one. Plain values only: objects, arrays, strings, numbers … */
export function shared<T>(value: T): T {
	const known = new Map<string, object>();
	const numbers = new Map<object, number>();
	const nameOf = (part: unknown): string =>
		typeof part === 'object' && part !== null ? `#${numbers.get(part) ?? ''}` : JSON.stringify(part);
	function share(part: unknown): unknown {
		if (typeof part !== 'object' || part === null) return part;
		const copy = Array.isArray(part)
			? part.map(share)
			: Object.fromEntries(Object.entries(part).map(([name, child]) => [name, share(child)]));
		const name = Array.isArray(copy)
			? `[${copy.map(nameOf).join()}`
			: `{${Object.entries(copy as object)
					.map(([key, child]) => `${JSON.stringify(key)}:${nameOf(child)}`)
					.join()}`;
		const first = known.get(name);
		if (first) return first;
		known.set(name, copy);
		numbers.set(copy, numbers.size);
		return copy;
	}
	return share(value) as T;
}
