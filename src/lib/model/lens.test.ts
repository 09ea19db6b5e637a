import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from '../../../tests/fixtures/seeded';
import { hasGroup, isOpen, KIND_GROUPS, OPEN_LENS, passes, toggleGroup } from './lens';
import { KINDS, type Kind } from './schema-values';

/** A moment of that kind, and nothing else to it. */
const of = (kind: Kind) => ({ kind, themes: ['education'], importance: 3, at: 16_000 });

const presses = fc.array(fc.constantFrom(...KIND_GROUPS), { maxLength: 20 });

test('every kind stands under exactly one chip', () => {
	expect(KIND_GROUPS.flatMap((group) => [...group.kinds]).sort()).toEqual([...KINDS].sort());
});

test('the open lens lets every kind through', () => {
	expect(isOpen(OPEN_LENS)).toBe(true);
	for (const kind of KINDS) expect(passes(OPEN_LENS, of(kind))).toBe(true);
});

test('a lens lets through what it names and nothing else', () => {
	law(
		fc.property(fc.subarray([...KINDS], { minLength: 1 }), fc.constantFrom(...KINDS), (kinds, kind) => {
			expect(passes({ ...OPEN_LENS, kinds }, of(kind))).toBe(kinds.includes(kind));
		})
	);
});

test('pressing a chip twice leaves the lens as it was, whatever was pressed before', () => {
	law(
		fc.property(presses, fc.constantFrom(...KIND_GROUPS), (before, group) => {
			const lens = before.reduce(toggleGroup, OPEN_LENS);
			const again = toggleGroup(toggleGroup(lens, group), group);
			// The one exception: pressing the last of all opens the lens, and a press from there starts anew.
			fc.pre(!isOpen(toggleGroup(lens, group)) || hasGroup(lens, group));
			expect([...again.kinds].sort()).toEqual([...lens.kinds].sort());
		})
	);
});

test('a pressed chip looks pressed and lets its kinds through', () => {
	for (const group of KIND_GROUPS) {
		const lens = toggleGroup(OPEN_LENS, group);
		expect(hasGroup(lens, group)).toBe(true);
		expect(KINDS.filter((kind) => passes(lens, of(kind)))).toEqual(
			KINDS.filter((k) => group.kinds.some((g) => g === k))
		);
	}
});

test('releasing the last chip, or pressing every one, opens the lens', () => {
	const [first] = KIND_GROUPS;
	expect(isOpen(toggleGroup(toggleGroup(OPEN_LENS, first), first))).toBe(true);
	expect(isOpen(KIND_GROUPS.reduce(toggleGroup, OPEN_LENS))).toBe(true);
});

test('a chip of two kinds is not pressed while only one of them is let through', () => {
	const talks = KIND_GROUPS[2];
	expect(hasGroup({ ...OPEN_LENS, kinds: ['talk'] }, talks)).toBe(false);
	expect(toggleGroup({ ...OPEN_LENS, kinds: ['talk'] }, talks).kinds).toContain('interview');
});
