/** Asks axe what is wrong with a page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const runner = (window as unknown as { axe: typeof axe }).axe;
		const results = await runner.run(document, { resultTypes: ['violations'] });
		return results.violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.split('\n')[1] ?? ''}`)
		);
	});
}
