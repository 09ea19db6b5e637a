import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../../../tests/fixtures/seeded';
import { readDigits, TRAINING } from '../../lab/lenet/digits';
import { evaluateWith } from '../../lab/lenet/reading';
import { CHANGES, LADDER, recipe } from '../../lab/lenet/recipe';
import { GROUPS, LANES, PIXELS, SIDE } from '../../lab/lenet/shape';
import { networkOf } from '../../lab/lenet/trained';
import { readParams } from '../params';
import { about } from './about';
import { Drive } from './drive';
import { centred, GRID, isInk, MOST_INK, pictureOf, strokesOf, withoutLast, withPoint } from './ink';
import { duration, magnitude, placeOn } from './magnitude';
import { CURVES, LADDER_MISSES, TESTS } from './numbers';
import { gather, NO_PASSES, shares } from './passes';
import { paramsOf, PARAMS, PARTS, READERS, rungOf, SEED, stateOf, toggled } from './state';
import { readerNow, readerOf } from './readers';
import { sayStatus } from './say';
import { planes, tones } from './tones';
import then from './trained-1989.json';
import now from './trained-2022.json';

const coordinate = fc.integer({ min: 0, max: GRID - 1 });
const anyStrokes = fc.array(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 12 }), {
	maxLength: 6
});
const inkOf = (strokes: readonly (readonly [number, number])[][]) =>
	strokes.reduce((ink, stroke) => stroke.reduce((all, point, i) => withPoint(all, point, i === 0), ink), '');

describe('a drawing', () => {
	test('is read back stroke by stroke, without points that repeat', () => {
		law(
			fc.property(anyStrokes, (strokes) => {
				const kept = strokes.map((stroke) => stroke.filter((p, i) => i === 0 || p.join() !== stroke[i - 1]?.join()));
				expect(strokesOf(inkOf(strokes))).toEqual(kept);
			})
		);
	});
	test('never grows past what an address holds, and is always readable', () => {
		let ink = '';
		for (let i = 0; i < 2000; i++) ink = withPoint(ink, [i % GRID, (i * 7) % GRID], i % 9 === 0);
		expect(ink.length).toBeLessThanOrEqual(MOST_INK);
		expect(isInk(ink)).toBe(true);
	});
	test('loses its last stroke, then the one before', () => {
		const ink = inkOf([
			[
				[1, 1],
				[2, 2]
			],
			[[9, 9]]
		]);
		expect(strokesOf(withoutLast(ink))).toHaveLength(1);
		expect(withoutLast(withoutLast(ink))).toBe('');
	});
	test('is darkest under the pen and paper elsewhere', () => {
		const pixels = pictureOf(
			inkOf([
				[
					[15, 4],
					[15, 27]
				]
			])
		);
		expect(pixels[8 * SIDE + 7]).toBe(255);
		expect(pixels[8 * SIDE + 1]).toBe(0);
	});
	test('stands in the middle however it was placed', () => {
		const bar = (x: number) =>
			centred(
				pictureOf(
					inkOf([
						[
							[x, 10],
							[x, 20]
						]
					])
				)
			);
		expect(Array.from(bar(4))).toEqual(Array.from(bar(24)));
		expect(Array.from(centred(new Uint8Array(PIXELS)))).toEqual(Array.from(new Uint8Array(PIXELS)));
	});
});

describe('the address', () => {
	test('holds a state whole', () => {
		const state = fc.record({
			changes: fc.subarray([...CHANGES]),
			passes: fc.integer({ min: 1, max: 200 }),
			seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
			step: fc.integer({ min: 0, max: 1_458_200 }),
			ink: anyStrokes.map(inkOf),
			digit: fc.integer({ min: 0, max: 2006 }),
			show: fc.subarray([...PARTS], { minLength: 1 }),
			pass: fc.option(fc.integer({ min: 0, max: 200 })),
			net: fc.option(fc.constantFrom(...READERS))
		});
		law(
			fc.property(state, (any) => {
				const params = paramsOf(any);
				expect(Object.entries(params).every(([name, value]) => PARAMS[name]?.(value))).toBe(true);
				// A pass is pointed at only where nothing is trained.
				expect(stateOf(params)).toEqual({ ...any, pass: any.step === 0 ? any.pass : null });
			})
		);
		expect(paramsOf(stateOf({}))).toEqual({});
	});
	test('drops what it cannot read', () => {
		expect(
			readParams(about, 'changes=adamw,magic&seed=7&ink=zz&digit=2007&show=train,all&net=1999&pass=3').dropped
		).toEqual(['changes', 'ink', 'digit', 'show', 'net']);
	});
});

describe('changes', () => {
	test('switched on from the top down climb the published ladder, with its passes', () => {
		let state = stateOf({});
		expect(state).toMatchObject({ passes: 23, seed: SEED });
		const climbed = CHANGES.map((change) => {
			state = toggled({ ...state, step: 9 }, change);
			return [rungOf(state.changes), state.passes, state.step];
		});
		expect(climbed).toEqual([
			[1, 23, 0],
			[2, 46, 0],
			[3, 60, 0],
			[4, 80, 0]
		]);
	});
	test('of another choice are no rung', () => {
		expect(rungOf(toggled(stateOf({}), 'shift').changes)).toBe(-1);
	});
});

test('each recipe went its published passes beforehand, and ended on its rung', () => {
	expect(TESTS.map((misses) => misses.length)).toEqual(LADDER.map((changes) => recipe(changes).passes));
	expect(LADDER_MISSES).toEqual([94, 100, 84, 61, 47]);
	expect(CURVES[0]?.at(-1)).toBeCloseTo(4.68, 2);
});

test('passes are gathered from reports that end anywhere', () => {
	const row = (step: number) => [0.5, step % 10 === 0 ? 1 : 0, step % TRAINING === 0 ? step / TRAINING : NaN];
	let passes = NO_PASSES;
	for (let from = 0; from < 2 * TRAINING; from += 1000) {
		const to = Math.min(2 * TRAINING, from + 1000);
		const rows = Float64Array.from(Array.from({ length: to - from }, (_, i) => row(from + i + 1)).flat());
		passes = gather(passes, { from, rows });
	}
	expect(passes.test).toEqual([1, 2]);
	expect(passes.missed[0]).toBeCloseTo((100 * 729) / TRAINING, 9);
	expect(passes.under).toBe(0);
});

describe('a training that leaves the screen', () => {
	const driven = () => {
		const did: string[] = [];
		const training = {
			running: true,
			steps: 100,
			run: () => did.push('run'),
			pause: () => did.push('pause'),
			seek: (step: number) => did.push(`seek ${step}`)
		};
		return { did, drive: new Drive(training) };
	};
	test('goes on to the step it was going to, which alone is where it rests', () => {
		const { did, drive } = driven();
		drive.seek(40);
		drive.see(false);
		expect(drive.rests(17)).toBe(false);
		drive.see(true);
		expect([drive.rests(0), drive.rests(40)]).toEqual([false, true]);
		expect(did).toEqual(['seek 40', 'pause', 'seek 40']);
	});
	test('runs on when it ran, and stays where a reader paused it', () => {
		const { did, drive } = driven();
		drive.run();
		drive.see(false);
		drive.see(true);
		drive.pause();
		drive.see(true);
		expect(drive.rests(17)).toBe(true);
		expect(did).toEqual(['run', 'pause', 'run', 'pause']);
	});
});

describe('networks trained beforehand', () => {
	const digitsFile = () => readDigits(Uint8Array.from(readFileSync('data/datasets/digits-16x16.bin.gz')));
	test('misread the digits that stand with them, as many as on their rungs', async () => {
		const digits = await digitsFile();
		for (const [trained, misses] of [
			[then, LADDER_MISSES[0]],
			[now, LADDER_MISSES[4]]
		] as const) {
			const { wrong } = evaluateWith(networkOf(trained), digits, 'test');
			expect(readerOf(trained).wrong(digits)).toEqual(wrong);
			expect(wrong).toHaveLength(misses ?? NaN);
		}
	});
	test('read until there is one of the reader’s own, or as chosen', () => {
		expect([readerNow({ net: null }, 0), readerNow({ net: null }, 1), readerNow({ net: '2022' }, 1)]).toEqual([
			'1989',
			'own',
			'2022'
		]);
	});
});

test('the status tells the record until something is trained, at the pass that is pointed at', () => {
	const say = (params: Record<string, string>, step = 0, test: number[] = []) =>
		sayStatus(stateOf(params), step, test, 'en');
	expect(say({})).toMatch(/pass 23 of 23: 4\.68 %, 94 of 2,007 misread/);
	expect(say({ pass: '5' })).toMatch(/pass 5 of 23: 7\.03 %, 141 of/);
	expect(say({ pass: '0' })).toMatch(/^Not trained/);
	expect(say({ changes: 'shift' })).toMatch(/^Not trained/);
	expect(say({ pass: '5' }, TRAINING, [11.5595])).toBe('Pass 1 of 23 · test error 11.56 %: 232 of 2,007 misread');
});

test('shares of outputs', () => {
	expect(shares([-1, 0, 1], 'squared')).toEqual([0, 0.5, 1]);
	expect(shares([1000, 1000], 'cross-entropy')).toEqual([0.5, 0.5]);
});

describe('pictures', () => {
	test('have one square for each pixel that is not paper', () => {
		const paths = tones([0, 51, 255, 255], 2, 0, 255);
		expect(paths.map(({ opacity }) => opacity)).toEqual([0.2, 1]);
		expect(paths[1]?.d).toBe('M0,1h1v1h-1zM1,1h1v1h-1z');
	});
	test('of planes come out of the order of computation', () => {
		const units = Array.from({ length: GROUPS * 4 * LANES }, (_, i) => i);
		expect(planes(units, GROUPS, LANES)[0]).toEqual([0, 4, 8, 12]);
		expect(planes(units, GROUPS, LANES)[5]).toEqual([17, 21, 25, 29]);
	});
});

test('great numbers are said as powers, times in days', () => {
	expect([9760, 1e9, 3e16].map(magnitude)).toEqual(['9,760', '10⁹', '3 × 10¹⁶']);
	expect(duration(259_200, 'en')).toBe('3 days');
	expect(duration(90, 'zh')).toBe('90 秒');
	expect(placeOn(1e9)).toBe(50);
});

test.each(['en', 'zh'] as const)('picture and table in %s tell the same errors', (locale) => {
	const picture = about.picture(locale);
	for (const [, , , published, , here] of about.table(locale).rows)
		for (const error of [published, here]) expect(picture).toContain(`>${error ?? ''}<`);
});
