import { expect, test } from 'vitest';
import { dataset } from '../../../tests/fixtures/real';
import { MomentMatter } from '../model/schema';
import { publicMoments, publicThemes } from './publish';

test('publishes every moment as it was written, readable by the same schema, and nothing of our files', () => {
	const { count, moments, coverage } = publicMoments(dataset);
	expect([count, moments.length, coverage]).toEqual([235, 235, '2026-10-31']);
	for (const { summary: _summary, relations, ...matter } of JSON.parse(JSON.stringify(moments)) as typeof moments) {
		expect(relations).toBeInstanceOf(Array);
		expect(MomentMatter.safeParse(matter).error?.issues ?? []).toEqual([]);
	}
});

test('publishes every theme with the moments that belong to it, first theme or not', () => {
	const { themes } = publicThemes(dataset);
	expect(themes.map((theme) => theme.id)).toEqual(dataset.themes.map((theme) => theme.id));
	const named = themes.reduce((sum, theme) => sum + theme.moments.length, 0);
	expect(named).toBe(dataset.moments.reduce((sum, moment) => sum + moment.themes.length, 0));
});
