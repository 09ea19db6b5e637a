import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { formatHash, parseHash } from './hash-address';

const KNOWN = ['m', 'theme', 'tour', 'about'];

describe('an address inside the one page', () => {
	test.each([
		['', { page: '', rest: [], query: '' }],
		['#', { page: '', rest: [], query: '' }],
		['#?by=kind', { page: '', rest: [], query: 'by=kind' }],
		['#m/nanogpt', { page: 'm', rest: ['nanogpt'], query: '' }],
		['#/m/nanogpt/', { page: 'm', rest: ['nanogpt'], query: '' }],
		['#m/nanogpt?q=a?b#c', { page: 'm', rest: ['nanogpt'], query: 'q=a?b#c' }],
		['#tour/nets/2', { page: 'tour', rest: ['nets', '2'], query: '' }],
		['#m/%E0%A4%A', { page: 'm', rest: ['%E0%A4%A'], query: '' }]
	])('%s', (hash, place) => {
		expect(parseHash(hash, KNOWN)).toEqual(place);
	});
	test.each(['#c1-s-2', '#year-2015', '#nothing/at/all', '#%'])('%s names no page', (hash) => {
		expect(parseHash(hash, KNOWN)).toBeNull();
	});
	test('is read back as it was written', () => {
		const words = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.isWellFormed());
		const places = fc.record({ page: fc.constantFrom(...KNOWN), rest: fc.array(words), query: fc.string() });
		law(
			fc.property(places, (place) => {
				expect(parseHash(formatHash(place), KNOWN)).toEqual(place);
			})
		);
	});
	test('nothing makes it throw', () => {
		law(
			fc.property(fc.string({ unit: 'binary' }), (text) => void parseHash(text, KNOWN)),
			1000
		);
	});
});
