import type { Page } from '@playwright/test';
import { violations } from './axe';
import { asChart, expect, mark, NOT_FOUND, openTimeline, panel, settled, test } from './fixtures';

test.use({ expectedErrors: NOT_FOUND, contextOptions: { reducedMotion: 'reduce' } });

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
				expect(await violations(page, colorScheme === 'dark' ? 'colours' : undefined)).toEqual([]);
			});
	});

/** Opens the search, and waits for what it says. */
async function searchFor(page: Page, words: string) {
	await page.getByRole('searchbox').fill(words);
	await expect(page.locator('[data-search-results] [role="status"]')).not.toHaveText(/Loading|载入/);
}
/** Waits for what a view as a list or table shows. */
const read = async (page: Page, path: string) => {
	await page.goto(path);
	await expect(page.locator('[data-list] [data-id], [data-table] [data-id]')).not.toHaveCount(0);
};

type State = readonly [name: string, open: (page: Page) => Promise<unknown>];
const NEAR = '/?from=2022-10-01&to=2023-03-31';
const GROUPED: readonly State[] = ['kind', 'role', 'stream'].map((by) => [
	`lanes by ${by}`,
	(page) => openTimeline(page, asChart(`/?by=${by}`))
]);
const STATES: readonly State[] = [
	['compressed years', (page) => openTimeline(page, asChart('/?from=1986&to=2026&scale=gap'))],
	['the list', (page) => read(page, '/?view=list')],
	['the table', (page) => read(page, '/?view=table')],
	[
		'search results',
		async (page) => {
			await openTimeline(page, asChart('/'));
			await searchFor(page, 'nanogpt');
			await expect(page.locator('[data-hit]')).not.toHaveCount(0);
		}
	],
	[
		'a search that finds nothing',
		async (page) => {
			await openTimeline(page, asChart('/'));
			await searchFor(page, 'zzzzqqq');
			await expect(page.locator('.empty li')).not.toHaveCount(0);
		}
	],
	[
		'open filters, with some of the moments hidden',
		async (page) => {
			await openTimeline(page, asChart('/?kinds=paper,post&themes=craft,education&rank=3'));
			await page.getByRole('button', { name: 'Lanes and filters' }).click();
			await expect(page.getByRole('heading', { name: 'Filter' })).toBeFocused();
		}
	],
	[
		'a dimmed rest',
		async (page) => {
			await openTimeline(page, asChart('/?kinds=paper&rest=dim'));
			await expect(page.getByRole('group', { name: 'What is shown' })).toBeVisible();
		}
	],
	[
		'the key sheet',
		async (page) => {
			await openTimeline(page, asChart('/'));
			await page.locator('a.mark[tabindex="0"]').focus();
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	],
	[
		'the date cursor',
		async (page) => {
			await openTimeline(page, asChart('/'));
			await page.getByRole('button', { name: 'At a date' }).click();
			await expect(page.getByRole('slider', { name: 'Date cursor' })).toBeFocused();
		}
	],
	[
		'a moment followed',
		async (page) => {
			await openTimeline(page, asChart(NEAR));
			await mark(page, 'nanogpt').focus();
			await expect(page.getByRole('group', { name: 'The moment followed' })).toContainText('lineage');
			await page.keyboard.press('p');
		}
	]
];

const check = (states: readonly State[], names?: readonly string[], only?: 'colours') => {
	for (const [name, open] of states.filter(([name]) => names?.includes(name) ?? true))
		test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
			await open(page);
			expect(await violations(page, only)).toEqual([]);
		});
};

test.describe('every state, light', () => {
	check([...GROUPED, ...STATES]);
});
test.describe('states with colours of their own, dark', () => {
	test.use({ colorScheme: 'dark' });
	check(
		[...GROUPED, ...STATES],
		[
			'lanes by stream',
			'the list',
			'the table',
			'search results',
			'a dimmed rest',
			'the date cursor',
			'a moment followed'
		],
		'colours'
	);
});
test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	check([['the chart', (page) => openTimeline(page, asChart('/'))], ...GROUPED.slice(2), ...STATES]);
	test.describe('in the dark', () => {
		test.use({ colorScheme: 'dark' });
		check(
			[['the timeline', (page) => read(page, '/zh')], ...STATES],
			['the timeline', 'the table', 'open filters, with some of the moments hidden', 'the date cursor']
		);
	});
});
