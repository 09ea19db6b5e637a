import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, mark, NOT_FOUND, openTimeline, panel, settled, test } from './fixtures';

test.use({ expectedErrors: NOT_FOUND, contextOptions: { reducedMotion: 'reduce' } });

async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const runner = (window as unknown as { axe: typeof axe }).axe;
		const results = await runner.run(document, { resultTypes: ['violations'] });
		return results.violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.split('\n')[1] ?? ''}`)
		);
	});
}

const VIEWS: { name: string; open: (page: Page) => Promise<unknown> }[] = [
	{ name: 'the timeline', open: (page) => openTimeline(page) },
	{ name: 'the timeline in Chinese', open: (page) => openTimeline(page, '/zh') },
	{ name: 'the timeline, one kind only', open: (page) => openTimeline(page, '/?kinds=paper') },
	{ name: 'an empty window', open: (page) => openTimeline(page, '/?from=2015-05-20&to=2015-05-23&kinds=paper') },
	{
		name: 'the timeline with a moment open beside it',
		open: async (page) => {
			await openTimeline(page, '/?from=2022-10-01&to=2023-03-31');
			await mark(page, 'nanogpt').click();
			await expect(panel(page)).toBeFocused();
			await settled(page);
		}
	},
	{
		name: 'a list of moments of one day',
		open: async (page) => {
			await openTimeline(page, '/?from=2015-05-20&to=2015-05-23');
			await page.locator('a[data-cluster][data-count="3"]').click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{ name: '/m/software-2-0', open: (page) => openTimeline(page, '/m/software-2-0') },
	{ name: '/zh/m/microgpt', open: (page) => openTimeline(page, '/zh/m/microgpt') },
	...['/theme/craft', '/zh/lineage/teaching-codes', '/tour/introduction/1'].map((path) => ({
		name: path,
		open: (page: Page) => openTimeline(page, path)
	})),
	...['/tensions', '/zh/sources', '/about', '/tours', '/lineages'].map((path) => ({
		name: path,
		open: (page: Page) => page.goto(path)
	})),
	{ name: 'the page for an address that does not exist', open: (page) => page.goto('/m/nanogtp') }
];

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });
		for (const { name, open } of VIEWS)
			test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
				await open(page);
				expect(await violations(page)).toEqual([]);
			});
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	test('axe finds nothing wrong with the timeline', async ({ page }) => {
		await openTimeline(page);
		expect(await violations(page)).toEqual([]);
	});
});
