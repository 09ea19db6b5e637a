import { expect, test } from 'vitest';
import { say } from './say';

test('fills every blank, wherever it stands, and as often as it stands', () => {
	expect(say('{n} of {all}; {n} more', { n: 2, all: 'three' })).toBe('2 of three; 2 more');
});

test('leaves a blank that it has no word for, rather than writing nothing', () => {
	expect(say('{n} of {all}', { n: 0 })).toBe('0 of {all}');
});
