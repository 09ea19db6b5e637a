import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What may differ between the two schemes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Asks axe what is wrong with a page.
 * @param only colours alone, for a state whose structure has been looked at in the other scheme
 */
export async function violations(page: Page, only?: 'colours'): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(
		async (rules) => {
			const runner = (window as unknown as { axe: typeof axe }).axe;
			const results = await runner.run(document, {
				resultTypes: ['violations'],
				...(rules ? { runOnly: { type: 'rule', values: rules } } : {})
			});
			return results.violations.flatMap(({ id, nodes }) =>
				nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.split('\n')[1] ?? ''}`)
			);
		},
		only === 'colours' ? COLOURS : null
	);
}
