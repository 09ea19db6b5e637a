import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lenses, records, THEME_IDS } from '../../../tests/fixtures/lenses';
import { law } from '../../../tests/fixtures/seeded';
import { clearFacets, facetCounts } from './facets';
import { isOpen, OPEN_LENS, passes, type Lens } from './lens';
import { KINDS, TRUSTS } from './schema-values';
import { civil } from './time';

describe('facetCounts', () => {
	test('counts for each choice what would show if it were chosen too', () => {
		law(
			fc.property(records, lenses, (moments, lens) => {
				const counts = facetCounts(moments, lens);
				const shown = (facet: Partial<Lens>) => moments.filter((m) => passes({ ...lens, ...facet }, m)).length;
				expect(counts.total).toBe(shown({}));
				for (const id of THEME_IDS) {
					const themes = lens.match === 'all' ? [...lens.themes, id] : [id];
					expect(counts.themes.get(id) ?? 0).toBe(shown({ themes }));
				}
				for (const kind of KINDS) expect(counts.kinds[kind]).toBe(shown({ kinds: [kind] }));
				expect(counts.importance).toEqual([1, 2, 3, 4, 5].map((importance) => shown({ importance })));
				for (const trust of TRUSTS) expect(counts.trust[trust]).toBe(shown({ trust: [trust] }));
				for (const { year, count } of counts.years) expect(count).toBe(shown({ years: [year, year] }));
				expect(counts.figure).toBe(shown({ figure: true }));
			}),
			300
		);
	});

	test('names every year that has moments, in order, and every figure, whatever the lens', () => {
		law(
			fc.property(records, lenses, (moments, lens) => {
				const years = new Set(moments.map((moment) => civil(moment.at).year));
				const counts = facetCounts(moments, lens);
				expect(counts.years.map(({ year }) => year)).toEqual([...years].sort((a, b) => a - b));
				expect(counts.figures).toBe(moments.filter((moment) => moment.figure).length);
			})
		);
	});

	test('of an empty record is nothing', () => {
		expect(facetCounts([], OPEN_LENS)).toMatchObject({ total: 0, importance: [0, 0, 0, 0, 0], years: [], figures: 0 });
	});
});

test('clearing takes every facet off, and leaves the words searched for and what becomes of the rest', () => {
	law(
		fc.property(lenses, (lens) => {
			const cleared = clearFacets({ ...lens, query: 'nano', rest: 'dim' });
			expect(isOpen(cleared)).toBe(true);
			expect(cleared).toMatchObject({ query: 'nano', rest: 'dim' });
		})
	);
});
