import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataset } from '../../../tests/fixtures/real';
import { law } from '../../../tests/fixtures/seeded';
import { nearestIds } from './nearest';

const KNOWN = dataset.moments.map((moment) => moment.id);

test.each([
	['sofware-2-0', 'software-2-0'],
	['Software-2-0', 'software-2-0'],
	['vibe-codng', 'vibe-coding'],
	['nano-gpt', 'nanogpt'],
	['micrograd-', 'micrograd']
])('for %s it thinks of %s first', (typed, meant) => {
	expect(nearestIds(typed, KNOWN, 3)[0]).toBe(meant);
});

test('an id that exists is nearest to itself', () => {
	for (const id of KNOWN) expect(nearestIds(id, KNOWN, 1)).toEqual([id]);
});

test('one letter more, less or other in a long id still leads to it among the first three', () => {
	const long = KNOWN.filter((id) => id.length >= 10);
	law(
		fc.property(fc.constantFrom(...long), fc.nat(), fc.constantFrom('', 'x', 'xy'), (id, seed, put) => {
			const i = seed % id.length;
			expect(nearestIds(id.slice(0, i) + put + id.slice(i + 1), KNOWN, 3)).toContain(id);
		})
	);
});

test('says nothing rather than something far off', () => {
	expect(nearestIds('qqqqqq', KNOWN, 3)).toEqual([]);
	expect(nearestIds('anything', [], 3)).toEqual([]);
});

test('gives at most as many as asked, in the same order whatever the order of the known', () => {
	law(
		fc.property(fc.constantFrom(...KNOWN), fc.integer({ min: 0, max: 6 }), (id, count) => {
			const found = nearestIds(id, KNOWN, count);
			expect(found.length).toBeLessThanOrEqual(count);
			expect(nearestIds(id, [...KNOWN].reverse(), count)).toEqual(found);
		}),
		60
	);
});
