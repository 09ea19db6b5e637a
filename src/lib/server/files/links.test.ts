import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataset } from '../../../../tests/fixtures/real';
import { linksFile } from './links';

const file = linksFile(dataset);
const stored = Object.entries(file.relations).flatMap(([from, kinds]) =>
	Object.entries(kinds).flatMap(([kind, all]) => all.map((to) => ({ from, kind, to })))
);

test('holds each relation of the record once', () => {
	const seenFromBothEnds = dataset.moments.reduce((n, { relations }) => n + relations.length, 0);
	expect(stored.length * 2).toBe(seenFromBothEnds);
	const pairs = stored.map(({ from, kind, to }) => `${[from, to].sort().join(' ')} ${kind}`);
	expect(new Set(pairs).size).toBe(stored.length);
});

test('names only moments there are, and lineages in the order in which they are told', () => {
	const ids = new Set(dataset.moments.map(({ id }) => id));
	for (const { from, to } of stored) expect([ids.has(from), ids.has(to)], `${from} ${to}`).toEqual([true, true]);
	expect(file.lineages.map(({ id, moments }) => [id, moments])).toEqual(
		dataset.lineages.map(({ id, steps }) => [id, steps.map(({ moment }) => moment)])
	);
});

test('is small enough to be loaded when a mark is pointed at', () => {
	expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(8 * 1024);
});
