import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import {
	arrive,
	change,
	neighbour,
	paramsOf,
	readAddress,
	restore,
	shownStep,
	START,
	writeQuery,
	type WalkStep
} from './essay-walk';

const STEPS: readonly WalkStep[] = [
	{ id: 'a', figure: 'x', params: { at: '0' }, stand: 0 },
	{ id: 'b', figure: 'x', params: { at: '5', name: 'n' }, stand: 0 },
	{ id: 'c', figure: 'y', params: {}, stand: 1 }
];
const read = (_figure: string, query: string) => ({
	params: Object.fromEntries(new URLSearchParams(query)),
	dropped: []
});

describe('the current step', () => {
	test('is left with what was changed there, and kept when one arrives at it again', () => {
		const walk = change(STEPS, arrive(START, 1), 0, { at: '7', name: 'n' });
		expect(walk).toEqual({ step: 1, changed: { at: '7', name: 'n' } });
		expect(arrive(walk, 1)).toBe(walk);
		expect(arrive(walk, 2)).toEqual({ step: 2, changed: null });
		expect(restore(walk)).toEqual({ step: 1, changed: null });
	});
	test('has neighbours within the essay', () => {
		expect([neighbour(STEPS, START, 1), neighbour(STEPS, START, -1)]).toEqual([0, null]);
		expect([neighbour(STEPS, arrive(START, 2), 1), neighbour(STEPS, arrive(START, 2), -1)]).toEqual([null, 1]);
	});
});

describe('a standing figure', () => {
	test('shows the current step, before its first the first, after its last the last', () => {
		expect([null, 0, 1, 2].map((step) => shownStep(STEPS, arrive(START, step), 0))).toEqual([0, 0, 1, 1]);
		expect([null, 0, 1, 2].map((step) => shownStep(STEPS, arrive(START, step), 1))).toEqual([2, 2, 2, 2]);
	});
	test('is changed at the step it shows, also while another is current', () => {
		const walk = change(STEPS, arrive(START, 2), 0, { at: '9' });
		expect(walk).toEqual({ step: 1, changed: { at: '9' } });
		expect(paramsOf(STEPS, walk, 0)).toEqual({ at: '9' });
		expect(paramsOf(STEPS, walk, 1)).toEqual({});
	});
	test('brought back by hand to the step’s own state is unchanged', () => {
		const walk = change(STEPS, arrive(START, 0), 0, { at: '3' });
		expect(change(STEPS, walk, 0, { at: '0' })).toEqual({ step: 0, changed: null });
		expect(change(STEPS, walk, 0, { at: '3' })).toBe(walk);
	});
});

describe('an address', () => {
	test('says only what differs from the step', () => {
		const walk = change(STEPS, arrive(START, 1), 0, { at: '5', steps: '20,30' });
		expect(writeQuery(STEPS, walk)).toBe('steps=20,30&unset=name');
		expect(writeQuery(STEPS, arrive(START, 1))).toBe('');
	});
	test('that names no step begins before the first, and names what it cannot use', () => {
		expect(readAddress(STEPS, 'nowhere', 'at=1&at=2&b=1', read)).toEqual({ walk: START, dropped: ['at', 'b'] });
	});
	test('read again is the state it was written from', () => {
		const name = fc.constantFrom('at', 'name', 'steps', 'e');
		law(
			fc.property(
				fc.nat(2),
				fc.dictionary(name, fc.string({ maxLength: 12 }), { noNullPrototype: true }),
				(step, params) => {
					const walk = change(STEPS, arrive(START, step), STEPS[step]?.stand ?? 0, params);
					expect(readAddress(STEPS, STEPS[step]?.id ?? '', writeQuery(STEPS, walk), read).walk).toEqual(walk);
				}
			)
		);
	});
});
