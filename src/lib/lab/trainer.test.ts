import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { hashOf } from './hash';
import type { Model, Snapshot } from './model';
import { PythonRandom } from './random';
import { Trainer } from './trainer';

/** The least that learns: a number that follows its own random draws. */
function walker(steps: number): Model<{ at(): number }> & { advances: number } {
	const random = new PythonRandom(5);
	const state = new Float64Array(1);
	let step = 0;
	return {
		get step() {
			return step;
		},
		steps,
		columns: ['loss', 'step'],
		advances: 0,
		advance(row) {
			state[0] = (state[0] ?? 0) * 0.9 + random.gauss();
			row[0] = state[0];
			row[1] = ++step;
			this.advances++;
		},
		save(): Snapshot {
			const { words, index, gaussNext } = random.state;
			return { step, arrays: { state: state.slice(), words, rest: Float64Array.of(index, gaussNext ?? NaN) } };
		},
		restore({ step: at, arrays }) {
			step = at;
			state.set(arrays.state ?? []);
			const [index = 0, gaussNext = NaN] = arrays.rest ?? [];
			random.state = {
				words: arrays.words as Uint32Array,
				index,
				gaussNext: Number.isNaN(gaussNext) ? null : gaussNext
			};
		},
		asks: { at: () => state[0] ?? 0 }
	};
}

test('whichever way a step is reached, the state has the same name and the measures are the same', () => {
	const straight = new Trainer(walker(3000));
	const names = [straight.hash()];
	while (!straight.done) {
		straight.advance();
		names.push(straight.hash());
	}
	expect(new Set(names).size).toBe(3001);
	law(
		fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 8 }), (goals) => {
			const trainer = new Trainer(walker(3000));
			for (const goal of goals) {
				expect(trainer.towards(goal)).toBe(true);
				expect(trainer.step).toBe(goal);
				expect(trainer.hash()).toBe(names[goal]);
			}
			expect(trainer.furthest).toBe(Math.max(...goals));
			expect(trainer.column('loss')).toEqual(straight.column('loss').slice(0, trainer.furthest));
		}),
		20
	);
});

test('going back replays little, and forward again jumps to the last snapshot', () => {
	const model = walker(10_000);
	const trainer = new Trainer(model);
	trainer.towards(10_000);
	for (const goal of [9_999, 5, 4_321, 10_000]) {
		model.advances = 0;
		trainer.towards(goal);
		expect(model.advances).toBeLessThan(400);
	}
});

test('it stops when told, between two steps, and goes on from there', () => {
	const trainer = new Trainer(walker(100));
	let allowed = 10;
	expect(trainer.towards(50, () => --allowed === 0)).toBe(false);
	expect(trainer.step).toBe(10);
	expect(trainer.towards(50)).toBe(true);
	expect(Array.from(trainer.rows(48, 50)).filter((_, i) => i % 2 === 1)).toEqual([49, 50]);
});

test('there is nothing before the first step nor after the last', () => {
	const trainer = new Trainer(walker(4));
	trainer.towards(99);
	expect(trainer.step).toBe(4);
	expect(() => trainer.advance()).toThrow(RangeError);
	trainer.towards(-3);
	expect(trainer.step).toBe(0);
	expect(() => trainer.column('accuracy')).toThrow('loss, step');
});

test('a state is named by every bit of it', () => {
	const base = { step: 1, arrays: { a: Float64Array.of(1, 2), b: Uint8Array.of(1, 2, 3) } };
	const others: Snapshot[] = [
		{ ...base, step: 2 },
		{ ...base, arrays: { ...base.arrays, a: Float64Array.of(1, 2 + 2 ** -51) } },
		{ ...base, arrays: { ...base.arrays, b: Uint8Array.of(1, 2, 4) } },
		{ ...base, arrays: { a: Float64Array.of(2, 1), b: base.arrays.b } },
		{ step: 1, arrays: { a: base.arrays.a, c: base.arrays.b } }
	];
	expect(new Set([base, ...others].map(hashOf)).size).toBe(6);
	const view = new Uint8Array(Uint8Array.of(9, 1, 2, 3).buffer, 1);
	expect(hashOf({ step: 1, arrays: { b: view, a: base.arrays.a } })).toBe(hashOf(base));
});
