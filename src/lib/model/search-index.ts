/** The index of a search: what is indexed, what each place weighs, and how it is built. */
import MiniSearch from 'minisearch';
import type { SearchDoc } from './search-docs';
import { keyOf, terms } from './search-text';

export interface SearchIndex {
	readonly docs: readonly SearchDoc[];
	readonly mini: MiniSearch<Entry>;
	/** Documents by their whole names, squeezed; the number says how much of a name it is. */
	readonly names: ReadonlyMap<string, readonly Named[]>;
	/** Terms that every document has. */
	readonly about: ReadonlySet<string>;
}

interface Entry {
	/** Place in `docs`: ids of a stranger's timeline may be anything. */
	readonly n: number;
	readonly doc: SearchDoc;
	readonly about: string;
}
interface Named {
	readonly n: number;
	readonly rank: number;
}

/** What MiniSearch indexes, each with the weight of being found there. Languages stand apart: a title is short in each. */
const FIELDS: Readonly<Record<string, readonly [weight: number, text: (entry: Entry) => string | undefined]>> = {
	title0: [6, ({ doc }) => doc.title[0]],
	title1: [6, ({ doc }) => doc.title[1]],
	also: [4, ({ doc }) => doc.also?.join('\n')],
	gist0: [3, ({ doc }) => doc.gist[0]],
	gist1: [3, ({ doc }) => doc.gist[1]],
	quotes: [2, ({ doc }) => doc.quotes?.join('\n')],
	claims0: [1, ({ doc }) => doc.claims?.map(([text]) => text).join('\n')],
	claims1: [1, ({ doc }) => doc.claims?.map(([, text]) => text ?? '').join('\n')],
	tags: [0.5, ({ doc, about }) => [...(doc.tags ?? []), about].join('\n') || undefined]
};
/** The fields of names. */
export const NAMES = ['title0', 'title1', 'also'];

/** An empty index for `docs`, to be filled from `entries`. */
function prepare(docs: readonly SearchDoc[], about: string) {
	const mini = new MiniSearch<Entry>({
		idField: 'n',
		fields: Object.keys(FIELDS),
		extractField: (entry, field) => (field === 'n' ? entry.n : FIELDS[field]?.[1](entry)) as unknown,
		tokenize: terms,
		processTerm: (term) => term,
		searchOptions: {
			tokenize: (term) => [term],
			boost: Object.fromEntries(Object.entries(FIELDS).map(([field, [weight]]) => [field, weight])),
			// How often a word is said matters little, how much else is said beside it does.
			bm25: { k: 0.6, b: 0.7, d: 0.3 }
		}
	});
	const names = new Map<string, Named[]>();
	docs.forEach(({ id, title, also = [] }, n) => {
		const add = (text: string, rank: number) => {
			const key = keyOf(text);
			if (key === '') return;
			const list = names.get(key);
			if (list) list.push({ n, rank });
			else names.set(key, [{ n, rank }]);
		};
		for (const text of title) add(text, 2);
		for (const text of [id, ...also]) add(text, 1);
	});
	const index: SearchIndex = { docs, mini, names, about: new Set(terms(about)) };
	return { index, entries: docs.map((doc, n): Entry => ({ n, doc, about })) };
}

/** @param about words that are true of every document */
export function createIndex(docs: readonly SearchDoc[], about = ''): SearchIndex {
	const { index, entries } = prepare(docs, about);
	index.mini.addAll(entries);
	return index;
}

/** Documents indexed without a pause: few enough for a frame, but not so few that the pauses add up. */
const STEP = 10;
const MAX_STEPS = 200;

/** The same in steps: the page stays alive while the index grows. */
export async function growIndex(docs: readonly SearchDoc[], about = ''): Promise<SearchIndex> {
	const { index, entries } = prepare(docs, about);
	await index.mini.addAllAsync(entries, { chunkSize: Math.max(STEP, Math.ceil(docs.length / MAX_STEPS)) });
	return index;
}
