import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { advance, stepFrom, talkAction, talkMessage, timerWords, type Screen, type TalkAction } from './talk';

const ACTIONS: readonly TalkAction[] = ['next', 'previous', 'first', 'last', 'black', 'white', 'show'];
const SCREENS: readonly Screen[] = ['step', 'black', 'white'];

describe('advance', () => {
	it('never leaves the talk, whatever is pressed', () => {
		law(
			fc.property(
				fc.integer({ min: 1, max: 30 }),
				fc.array(fc.constantFrom(...ACTIONS), { maxLength: 60 }),
				(count, actions) => {
					let place = { step: 1, screen: 'step' as Screen };
					for (const action of actions) {
						place = advance(place, action, count);
						expect(place.step).toBeGreaterThanOrEqual(1);
						expect(place.step).toBeLessThanOrEqual(count);
					}
				}
			)
		);
	});
	it('goes on and back by one where the step is seen', () => {
		expect(advance({ step: 3, screen: 'step' }, 'next', 5)).toEqual({ step: 4, screen: 'step' });
		expect(advance({ step: 3, screen: 'step' }, 'previous', 5)).toEqual({ step: 2, screen: 'step' });
		expect(advance({ step: 5, screen: 'step' }, 'next', 5)).toEqual({ step: 5, screen: 'step' });
	});
	it('brings the step back first where the screen is empty', () => {
		for (const action of ['next', 'previous', 'show'] as const)
			expect(advance({ step: 3, screen: 'black' }, action, 5)).toEqual({ step: 3, screen: 'step' });
	});
	it('empties the screen, and undoes that by the same key', () => {
		const black = advance({ step: 3, screen: 'step' }, 'black', 5);
		expect(black).toEqual({ step: 3, screen: 'black' });
		expect(advance(black, 'white', 5).screen).toBe('white');
		expect(advance(black, 'black', 5).screen).toBe('step');
	});
});

it('knows the keys of clickers and of keyboards, in either case', () => {
	const of = (key: string, shiftKey = false) => talkAction({ key, shiftKey });
	expect([of('PageDown'), of('PageUp'), of(' '), of(' ', true), of('B', true), of('.'), of('w')]).toEqual([
		'next',
		'previous',
		'next',
		'previous',
		'black',
		'black',
		'white'
	]);
	expect([of('Tab'), of('Enter'), of('a'), of('constructor')]).toEqual([null, null, null, null]);
});

describe('stepFrom', () => {
	it('takes a step there is', () => expect(stepFrom('7', 12)).toEqual({ step: 7, bad: null }));
	it('takes the first where none is asked for', () => expect(stepFrom(null, 12)).toEqual({ step: 1, bad: null }));
	it.each([
		['99', 12],
		['0', 1],
		['-3', 1],
		['2.6', 3],
		['', 1],
		['abc', 1],
		['1e9', 1]
	])('opens the nearest to %j and says what was asked', (text, step) => {
		expect(stepFrom(text, 12)).toEqual({ step, bad: text });
	});
	it('always opens a step of the talk', () => {
		law(
			fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, count) => {
				const { step } = stepFrom(text, count);
				expect(Number.isInteger(step) && step >= 1 && step <= count).toBe(true);
			})
		);
	});
});

describe('talkMessage', () => {
	it('reads what the windows of a talk say', () => {
		law(
			fc.property(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...SCREENS), (step, screen) => {
				const message = { type: 'at', step, screen };
				expect(talkMessage(structuredClone(message), 12)).toEqual(message);
			})
		);
		expect(talkMessage({ type: 'hello', more: 1 }, 12)).toEqual({ type: 'hello' });
	});
	it.each([
		null,
		'at',
		{},
		{ type: 'at' },
		{ type: 'at', step: 13, screen: 'step' },
		{ type: 'at', step: 1.5, screen: 'step' },
		{ type: 'at', step: 1, screen: '<b>' }
	])('ignores %j', (data) => {
		expect(talkMessage(data, 12)).toBeNull();
	});
	it('never throws', () => {
		law(fc.property(fc.anything(), (data) => void talkMessage(data, 12)));
	});
});

it('writes a length of time as a clock does', () => {
	expect([0, 999, 61_000, 3_723_000, -5].map(timerWords)).toEqual(['0:00', '0:00', '1:01', '1:02:03', '0:00']);
});
