import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { isNumber, isOneOf, isWhole, readParams, sameParams, withParams, writeParams } from './params';

const about = { params: { steps: isWhole(0, 5000), rate: isNumber(0, 1), engine: isOneOf('fast', 'scalar') } };

describe('readParams', () => {
	test('reads what is known and readable, and names the rest once each', () => {
		expect(readParams(about, '?steps=200&rate=.05&engine=slow&colour=red&colour=blue')).toEqual({
			params: { steps: '200', rate: '.05' },
			dropped: ['engine', 'colour']
		});
	});
	test.each(['steps=-1', 'steps=5001', 'steps=1e3', 'steps=', 'rate=NaN', 'rate=2', `engine=${'x'.repeat(3000)}`])(
		'leaves out %s',
		(query) => {
			expect(readParams(about, query)).toMatchObject({ params: {}, dropped: [query.split('=')[0]] });
		}
	);
	test('leaves fields of others alone, unless they are its own', () => {
		expect(readParams(about, 'scheme=dark&steps=x', new Set(['scheme', 'steps'])).dropped).toEqual(['steps']);
	});
	test('knows no names that every object has', () => {
		expect(readParams(about, 'constructor=1&toString=2').dropped).toEqual(['constructor', 'toString']);
	});
});

test('a new state replaces the old one and leaves the flags of an embed', () => {
	const query = withParams('?scheme=dark&steps=5&rate=1', { engine: 'scalar' }, new Set(['scheme']));
	expect(query).toBe('scheme=dark&engine=scalar');
});

test('what is written is read back', () => {
	const state = fc.record({ steps: fc.nat(5000).map(String), engine: fc.constantFrom('fast', 'scalar') });
	law(
		fc.property(state, (params) => {
			const { params: back, dropped } = readParams(about, writeParams(params));
			expect(sameParams(back, params)).toBe(true);
			expect(dropped).toEqual([]);
		})
	);
});
