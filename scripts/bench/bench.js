/**
 * `npm run bench`: what a step of zooming and panning costs, in this chart, in vis-timeline and in the least that
 * could be done, on the same invented moments in one browser. docs/performance.md says how to read it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromium as launchOptions } from '../chromium.js';
import { run as runCommand } from '../lib.js';
import { visit } from './measure.js';
import { SIZES } from './moments.js';
import { print, writeDocs } from './report.js';
import { serve } from './server.js';
import { SYSTEMS } from './systems.js';

const USAGE = `npm run bench -- [options]
  --quick            two runs of 300 and 3,000
  --only ours,floor  which of ${Object.keys(SYSTEMS).join(', ')}
  --n 300,3000       how many moments
  --runs 5
  --dir build        the built site; built when it is not there
  --page PATH        measure this page of the site instead of /open, whatever it shows
  --json FILE        write every visit
  --write            put the results into docs/performance.md`;

const { values: options } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		only: { type: 'string' },
		n: { type: 'string' },
		runs: { type: 'string' },
		dir: { type: 'string', default: 'build' },
		page: { type: 'string' },
		json: { type: 'string' },
		write: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});
if (options.help) {
	console.log(USAGE);
	process.exit(0);
}
const runs = Number(options.runs ?? (options.quick ? 2 : 5));
const sizes = options.n?.split(',').map(Number) ?? (options.quick ? [300, 3_000] : SIZES);
const ids = /** @type {import('./systems.js').SystemId[]} */ (options.only?.split(',') ?? Object.keys(SYSTEMS));
const unknown = ids.filter((id) => !(id in SYSTEMS));
if (unknown.length > 0 || sizes.some((n) => !(n > 0)) || !(runs > 0)) {
	console.error(USAGE);
	process.exit(1);
}
/** A page is not opened again once its visits have taken this long. */
const BUDGET_S = 25;

if (
	!existsSync(`${options.dir}/index.html`) &&
	!runCommand('npx', ['vite', 'build', '--logLevel', 'warn'], { BUILD_DIR: options.dir })
)
	process.exit(1);
const { origin, close } = await serve({ dir: options.dir, sizes });
const browser = await chromium.launch(launchOptions());
let failed = false;
try {
	const plot = await plotOf();
	/** @type {import('./measure.js').Visit[]} */
	const visits = [];
	for (let run = 1; run <= runs; run++)
		for (const n of sizes)
			for (const id of ids) {
				const before = visits.filter((each) => each.system === id);
				const spent = before.filter((each) => each.n === n).reduce((sum, { seconds }) => sum + seconds, 0);
				const hopeless = before.some((each) => each.over !== null && each.n <= n);
				if (spent > BUDGET_S || hopeless) continue;
				const own = id === 'ours' ? options.page : undefined;
				const path = own ?? SYSTEMS[id].path(n, plot);
				const marks = own === undefined;
				try {
					const done = await visit(browser, { system: SYSTEMS[id], id, n, run, origin, plot, path, marks });
					visits.push(done);
					const { zoom } = done.costs;
					const said = done.over ? `over the limit: ${done.over}` : `${zoom?.main.toFixed(2)} ms a zoom step`;
					console.error(`run ${run}  ${String(n).padStart(7)}  ${SYSTEMS[id].name.padEnd(22)} ${said}`);
				} catch (error) {
					failed = true;
					console.error(`run ${run}  ${String(n).padStart(7)}  ${SYSTEMS[id].name.padEnd(22)} FAILED`, error);
				}
			}
	const results = {
		browser: `Chromium ${browser.version()}`,
		processors: cpus().length,
		runs,
		plot,
		page: options.page ?? null,
		visits
	};
	if (options.json) writeFileSync(options.json, JSON.stringify(results, null, '\t') + '\n');
	print(results);
	if (options.write) await writeDocs(results);
} finally {
	await browser.close();
	close();
}
process.exit(failed ? 1 : 0);

/** Where our plot is on the page, so that the others can stand in the same place. */
async function plotOf() {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${origin}/`);
	const box = await page.locator(SYSTEMS.ours.surface).boundingBox();
	await page.close();
	if (!box) throw new Error('the timeline page has no plot');
	return { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) };
}
