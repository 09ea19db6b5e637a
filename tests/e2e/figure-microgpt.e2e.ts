import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const golden = JSON.parse(readFileSync('tests/fixtures/lab/microgpt-golden.json', 'utf8')) as {
	losses: readonly number[];
	samples: readonly string[];
};
const GRACE = { timeout: 15_000 };

const resting = (page: Page, step: number) =>
	expect(page.locator(`.bar:has(output[data-step="${step}"]) [data-run]:not([data-run="running"])`)).toBeVisible(GRACE);
const words = (page: Page) => page.locator('[data-samples] li').allTextContents();
const loss = (page: Page) => page.locator('[data-loss]');
const own = (page: Page) => page.locator('details', { hasText: 'Words of your own' });

test('trains from the published seed to the published losses and names', async ({ page }) => {
	await page.goto('/f/microgpt?pace=full');
	await resting(page, 1000);
	expect(await words(page)).toEqual(golden.samples);
	await expect(loss(page)).toHaveText((golden.losses[999] ?? 0).toFixed(4));
	// Every row of its table: the first ten steps, then some forty.
	await page.getByText('The numbers as a table').first().click();
	const rows = await page
		.getByRole('region', { name: /Losses of this training/ })
		.locator('tbody tr')
		.evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
	expect(rows.length).toBeGreaterThan(40);
	for (const [step, shown] of rows) expect(shown).toBe((golden.losses[Number(step) - 1] ?? 0).toFixed(4));
	// At the end the address needs no step: it is what everybody sees.
	await expect(page).toHaveURL('/f/microgpt?pace=full');
});

test('begins by itself, slowly enough to watch; goes back exactly; its address says where it rests', async ({
	page
}) => {
	await page.goto('/f/microgpt');
	await expect(page.locator('[data-station="30"] td')).not.toBeEmpty(GRACE);
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.getByRole('button', { name: 'Step 30', exact: true }).click();
	await resting(page, 30);
	await expect(loss(page)).toHaveText((golden.losses[29] ?? 0).toFixed(4));
	const then = await words(page);
	expect(then).not.toEqual(golden.samples);
	await page.getByRole('button', { name: 'One step on' }).click();
	await resting(page, 31);
	await expect(loss(page)).toHaveText((golden.losses[30] ?? 0).toFixed(4));
	await page.getByRole('slider', { name: 'Go to a step' }).focus();
	await page.keyboard.press('ArrowLeft');
	await resting(page, 30);
	expect(await words(page)).toEqual(then);
	await expect(page).toHaveURL('/f/microgpt?at=30');
	await page.reload();
	await resting(page, 30);
	expect(await words(page)).toEqual(then);
});

test('answers a name: chances at a temperature, and the attention of each head', async ({ page }) => {
	await page.goto('/f/microgpt?at=500&name=emm');
	await expect(page.locator('[data-answer="emm"]')).toBeVisible(GRACE);
	const bars = page.getByRole('img', { name: /^What it expects after “emm”: a / });
	const chance = async () => Number(/: a (\d+) %/.exec((await bars.getAttribute('aria-label')) ?? '')?.[1]);
	const warm = await chance();
	await page.getByRole('slider', { name: 'Temperature' }).focus();
	await page.keyboard.press('Home');
	await expect(async () => expect(await chance()).toBeGreaterThan(warm)).toPass(GRACE);
	await expect(page.getByRole('img', { name: /^Layer 1, head \d: m → / })).toHaveCount(4);
	await page.getByLabel('A word, or its beginning').fill('Жу');
	await expect(page.getByText('The model has never seen “Ж” “у”')).toBeVisible();
	await page.getByLabel('A word, or its beginning').fill('a'.repeat(10_000));
	await expect(page.getByText('10,000 letters long')).toBeVisible();
	await page.getByLabel('A word, or its beginning').fill('ol');
	await expect(page.locator('[data-answer="ol"]')).toBeVisible(GRACE);
});

test('tells one training step number by number, and takes it', async ({ page }) => {
	await page.goto('/f/microgpt?at=400&story=1');
	const story = page.locator('[data-story="401"]');
	await expect(story).toBeVisible(GRACE);
	await expect(story).toContainText(`${(golden.losses[400] ?? 0).toFixed(4)} nats a letter`);
	const shown = await story.locator('dd strong').allTextContents();
	const [back, tried] = shown.map((text) => Number(text.replaceAll('−', '-')));
	expect(back).not.toBe(0);
	expect(tried).toBeCloseTo(back ?? NaN, 6);
	await story.getByLabel('Matrix').selectOption('layer0.attn_wq');
	await expect(page.locator('[data-grid="layer0.attn_wq"]')).toBeVisible();
	await story.getByRole('button', { name: 'Take this step' }).click();
	await resting(page, 401);
	await expect(loss(page)).toHaveText((golden.losses[400] ?? 0).toFixed(4));
	await expect(page).toHaveURL('/f/microgpt?at=401&param=layer0.attn_wq.0.0&story=1');
});

test('becomes another model, and learns words of one’s own', async ({ page }) => {
	await page.goto('/f/microgpt?steps=40&pace=full');
	await resting(page, 40);
	await page.getByLabel('Depth (layers)').fill('2');
	await page.keyboard.press('Enter');
	await expect(page.getByText('7,264 parameters')).toBeVisible(GRACE);
	await page.getByLabel('Width').fill('18');
	await page.keyboard.press('Enter');
	await expect(page.getByText('a multiple of 4')).toBeVisible();
	await expect(page).toHaveURL('/f/microgpt?layers=2&steps=40&pace=full');

	await own(page).getByText('Words of your own').click();
	await own(page).getByLabel('Words, one a line').fill('苹果\n苹果树\n果树\n树\n');
	await own(page).getByRole('button', { name: 'Learn these' }).click();
	await expect(page.getByText('4 words of 3 letters')).toBeVisible(GRACE);
	await resting(page, 40);
	expect((await words(page)).join('')).toMatch(/^[苹果树∅]+$/);
	await own(page).getByRole('button', { name: 'Back to the names' }).click();
	await expect(page.getByText('32,257 words of 26 letters')).toBeVisible(GRACE);
});

test('says plainly why words cannot be learned, and goes on', async ({ page }) => {
	await page.goto('/f/microgpt?steps=20&pace=full');
	await resting(page, 20);
	await own(page).getByText('Words of your own').click();
	const problem = (code: string) => own(page).locator(`[data-problem="${code}"]`);
	await own(page).getByRole('button', { name: 'Learn these' }).click();
	await expect(problem('empty')).toContainText('There is nothing to learn from');
	const give = (name: string, buffer: Buffer) =>
		own(page).getByLabel('Or a text file').setInputFiles({ name, mimeType: 'text/plain', buffer });
	await give('empty.txt', Buffer.alloc(0));
	await expect(problem('empty')).toBeVisible();
	await give('large.txt', Buffer.alloc(10_000_000, 'a\n'));
	await expect(problem('too-large')).toContainText('10 MB');
	await give('binary.txt', Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
	await expect(problem('not-text')).toBeVisible();
	// The training before is still there.
	await page.getByRole('button', { name: 'One step back' }).click();
	await resting(page, 19);
	await give('long.txt', Buffer.from(`${'ab'.repeat(5000)}\nabba\nbaab\n`));
	await expect(page.getByText('too long to be seen whole')).toBeVisible(GRACE);
	await resting(page, 20);
});

test('times both engines and finds their losses the same', async ({ page }) => {
	await page.goto('/f/microgpt?at=0');
	await resting(page, 0);
	await page.getByRole('button', { name: 'Time both engines here' }).click();
	await expect(page.locator('[data-difference]')).toBeVisible({ timeout: 20_000 });
	expect(Number(await page.locator('[data-difference]').getAttribute('data-difference'))).toBeLessThan(1e-9);
	const speed = async (id: string) => Number(await page.locator(`[data-engine="${id}"]`).getAttribute('data-speed'));
	expect(await speed('fast')).toBeGreaterThan(5 * (await speed('scalar')));
});

interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	/** Microseconds of the processor, whatever else the machine was doing. */
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

/** Milliseconds of work of the page's own thread between one frame and the next, most first. */
function frameWork(events: readonly TraceEvent[]): number[] {
	const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
	const own = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid).sort((a, b) => a.ts - b.ts);
	const frames: number[] = [];
	let work = 0;
	for (const { name, tdur = 0 } of own) {
		if (name === 'RunTask') work += tdur / 1000;
		if (name !== 'Commit') continue;
		frames.push(work);
		work = 0;
	}
	return frames.sort((a, b) => b - a);
}

test('at full speed the page keeps answering, and a pause is heard at once', async ({ browser, page }) => {
	await page.goto('/f/microgpt?width=64&steps=20000&pace=full');
	const run = page.locator('[data-run="running"]');
	await expect(run).toBeVisible(GRACE);
	await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
	await page.waitForTimeout(2000);
	const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const frames = frameWork(trace.traceEvents);
	expect(await run.count(), 'still training').toBe(1);
	expect(frames.length).toBeGreaterThan(10);
	expect(frames[Math.floor(0.05 * frames.length)], '95 % of frames').toBeLessThan(50);

	// On a machine that does other things too, one press may be unlucky.
	await expect(async () => {
		const waited = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					const button = document.querySelector<HTMLButtonElement>('[data-run="running"]');
					const start = performance.now();
					new MutationObserver(() => {
						if (button?.dataset.run === 'resting') resolve(performance.now() - start);
					}).observe(document.body, { attributes: true, subtree: true, attributeFilter: ['data-run'] });
					button?.click();
				})
		);
		if (waited >= 100) await page.getByRole('button', { name: 'Train' }).click();
		expect(waited).toBeLessThan(100);
	}).toPass({ timeout: 10_000 });
	const step = await page.locator('output[data-step]').getAttribute('data-step');
	await page.waitForTimeout(200);
	await expect(page.locator('output[data-step]')).toHaveAttribute('data-step', step ?? '');
});
