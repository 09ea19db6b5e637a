import { expect, test } from 'vitest';
import { index } from '../../../tests/fixtures/links';
import { dataset } from '../../../tests/fixtures/real';
import { countKinds, NO_LINKS, relatedIds, relationIndex, TELLING } from './relations';

const words = (list: readonly { to: string; kind: string }[]) => list.map(({ to, kind }) => `${kind} ${to}`).sort();

test('gives every moment of the record its relations, from its own end', () => {
	for (const { id, relations } of dataset.moments) expect(words(index.of(id)), id).toEqual(words(relations));
});

test('names the kinds that say most first', () => {
	for (const { id } of dataset.moments) {
		const order = index.of(id).map(({ kind }) => TELLING.indexOf(kind));
		expect(order).toEqual([...order].sort((a, b) => a - b));
	}
});

test('counts the relations of a moment by kind', () => {
	expect(countKinds(index, 'microgpt')).toEqual([
		{ kind: 'builds-on', n: 1 },
		{ kind: 'led-to', n: 1 },
		{ kind: 'continues', n: 7 },
		{ kind: 'same-idea', n: 9 }
	]);
	expect(relatedIds(index, 'microgpt').size).toBe(17);
});

test('knows all lineages of a moment, the longest first', () => {
	expect(index.lineages('nanochat').map(({ lineage, at }) => [lineage.id, at])).toEqual([
		['teaching-codes', 7],
		['courses', 7]
	]);
	expect(index.lineages('llm-gui').map(({ lineage }) => lineage.moments.length)).toEqual([10, 9]);
});

test('has nothing to say of a moment it does not know, or without a file', () => {
	expect([index.of('nobody'), index.lineages('nobody'), countKinds(index, 'nobody')]).toEqual([[], [], []]);
	expect(relationIndex(NO_LINKS).of('microgpt')).toEqual([]);
	expect(relatedIds(index, null).size).toBe(0);
});
