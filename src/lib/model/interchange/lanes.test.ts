import { describe, expect, test } from 'vitest';
import { Lanes, MAX_LANES } from './lanes';

const NAMES = { all: 'All', other: 'Other' };

describe('lanes', () => {
	test('get ids of ours, whatever their themes are called', () => {
		const lanes = new Lanes();
		const ids = lanes.assign(['");} <b>', 'two']);
		expect(lanes.close(NAMES)).toMatchObject([
			{ id: 'u0', title: '");} <b>', count: 1 },
			{ id: 'u1', title: 'two', count: 1 }
		]);
		expect(ids).toEqual(['u0', 'u1']);
	});
	test('stand in the order in which themes are declared; one without moments has none', () => {
		const lanes = new Lanes();
		for (const name of ['a', 'b', 'c']) lanes.declare(name, name.toUpperCase(), null);
		lanes.assign(['c']);
		lanes.assign(['a']);
		expect(lanes.close(NAMES).map(({ title }) => title)).toEqual(['A', 'C']);
	});
	test('without themes are one', () => {
		const lanes = new Lanes();
		const ids = lanes.assign([]);
		expect(lanes.close(NAMES)).toMatchObject([{ id: 'u0', title: 'All', count: 1 }]);
		expect(ids).toEqual(['u0']);
	});
	test('keep moments without a theme beside those with one', () => {
		const lanes = new Lanes();
		lanes.assign(['a']);
		const stray = lanes.assign([]);
		expect(lanes.close(NAMES)).toMatchObject([{ title: 'a' }, { id: 'u1', title: 'Other', quiet: true, hue: null }]);
		expect(stray).toEqual(['u1']);
	});
	test('are at most twelve: the rest gathers in the last', () => {
		const lanes = new Lanes();
		for (let i = 0; i < 20; i++) for (let n = 0; n <= i; n++) lanes.assign([`theme ${i}`]);
		const both = lanes.assign(['theme 0', 'theme 1', 'theme 19']);
		const closed = lanes.close(NAMES);
		expect(closed).toHaveLength(MAX_LANES);
		expect(closed.at(0)?.title).toBe('theme 9');
		expect(closed.at(-1)).toMatchObject({ title: 'Other', count: 46 });
		// Two of its themes are in the same lane.
		expect(both).toEqual(['u11', 'u10']);
	});
	test('of twelve themes are all there', () => {
		const lanes = new Lanes();
		for (let i = 0; i < 12; i++) lanes.assign([`theme ${i}`]);
		expect(lanes.close(NAMES).map(({ title }) => title)).not.toContain('Other');
	});
	test('of names that join to the same text are told apart', () => {
		const lanes = new Lanes();
		lanes.assign(['a', 'b']);
		lanes.assign(['["a","b"]']);
		expect(lanes.close(NAMES)).toHaveLength(3);
	});
});
