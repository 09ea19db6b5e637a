/**
 * `npm run bench:lab`: the same mathematics at several speeds, on one machine in one run. Steps a second of microgpt's
 * algorithm in CPython, in the laboratory's scalar and fast engines in Node, and in a tab of a browser, where the
 * fast engine runs in the Worker the figure uses. Losses are compared, so that only equal work is timed.
 */
import { spawnSync } from 'node:child_process';
import { createServer as createHttp } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, runnerImport } from 'vite';
import { chromium as launchOptions } from '../chromium.js';
import { root } from '../lib.js';

const USAGE = `npm run bench:lab -- [options]
  --python N    steps in CPython (40)
  --scalar N    steps in the scalar engine (300)
  --runs N      runs of 1,000 steps of the fast engine, in Node and in the tab; the median counts (5)
  --no-browser  leave the tab out
  --json        print the results as one JSON object`;

const { values: options } = parseArgs({
	options: {
		python: { type: 'string', default: '40' },
		scalar: { type: 'string', default: '300' },
		runs: { type: 'string', default: '5' },
		'no-browser': { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});
const [pythonSteps, scalarSteps, runs] = [options.python, options.scalar, options.runs].map(Number);
if (options.help || ![pythonSteps, scalarSteps, runs].every((n) => Number.isInteger(n) && n > 0)) {
	console[options.help ? 'log' : 'error'](USAGE);
	process.exit(options.help ? 0 : 1);
}
const NAMES = 'data/datasets/us-names-2018.csv';
const text = readFileSync(NAMES, 'utf8');
const STEPS = 1000;

/** @param {number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
/** @typedef {{ losses: number[], seconds: number }} Run */

/** The reference, if there is a Python. @returns {Run & { version: string } | null} */
function inPython() {
	for (const python of ['python3', 'python']) {
		const args = ['scripts/bench/microgpt.py', NAMES, String(pythonSteps), String(STEPS)];
		const { status, stdout } = spawnSync(python, args, { encoding: 'utf8', maxBuffer: 1e8 });
		if (status !== 0) continue;
		const version = spawnSync(python, ['--version'], { encoding: 'utf8' }).stdout.trim();
		return { ...JSON.parse(stdout), version };
	}
	return null;
}

/** @type {{ module: typeof import('../../src/lib/lab/microgpt/model') }} */
const {
	module: { Microgpt }
} = await runnerImport('./src/lib/lab/microgpt/model.ts', { configFile: false, logLevel: 'error' });

/** @param {'scalar' | 'fast'} engine @param {number} steps @returns {Run} */
function inNode(engine, steps) {
	const model = new Microgpt({ text, form: 'names', engine });
	const row = new Float64Array(1);
	const losses = new Array(steps);
	const start = performance.now();
	for (let i = 0; i < steps; i++) {
		model.advance(row);
		losses[i] = row[0];
	}
	return { losses, seconds: (performance.now() - start) / 1000 };
}

/**
 * The fast engine in a tab: the page's own Worker, from the click to the last of 1,000 steps, reading and shuffling
 * the names and the reports to the page included; each run in a new page, as a reader meets it.
 * @returns {Promise<{ losses: number[], seconds: number[], busy: number[], pause: number[] }>}
 */
async function inTab() {
	const outDir = mkdtempSync(join(tmpdir(), 'throughline-lab-'));
	await build({
		root: join(root, 'scripts/bench/pages'),
		configFile: false,
		logLevel: 'error',
		base: './',
		worker: { format: 'es' },
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			rollupOptions: { input: join(root, 'scripts/bench/pages/lab.html') }
		}
	});
	const server = createHttp((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.html') ? 'text/html' : 'text/csv';
		try {
			const body = path === '/names.csv' ? text : readFileSync(join(outDir, path));
			response.writeHead(200, { 'content-type': type }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	const browser = await chromium.launch(launchOptions());
	const result = { losses: /** @type {number[]} */ ([]), seconds: [0], busy: [0], pause: [0] };
	result.seconds = [];
	result.busy = [];
	result.pause = [];
	try {
		for (let run = 0; run < (runs ?? 0); run++) {
			const page = await browser.newPage();
			await page.goto(`http://127.0.0.1:${port}/lab.html`);
			const done = await page.evaluate(() => /** @type {import('./pages/lab.js').LabPage} */ (window).train());
			result.losses = done.losses;
			result.seconds.push(done.seconds);
			result.busy.push(done.busy);
			result.pause.push(done.pause);
			await page.close();
		}
	} finally {
		await browser.close();
		server.close();
		rmSync(outDir, { recursive: true });
	}
	return result;
}

const python = inPython();
inNode('fast', STEPS);
const fastRuns = Array.from({ length: runs ?? 0 }, () => inNode('fast', STEPS));
const scalar = inNode('scalar', scalarSteps ?? 0);
const tab = options['no-browser'] ? null : await inTab();

const fastLosses = fastRuns[0]?.losses ?? [];
/** The greatest difference of losses from the fast engine's. @param {number[]} losses */
const apart = (losses) => Math.max(...losses.map((loss, i) => Math.abs(loss - (fastLosses[i] ?? NaN))));
const rows = [
	...(python ? [{ what: python.version, rate: (pythonSteps ?? 0) / python.seconds, apart: apart(python.losses) }] : []),
	{ what: 'scalar engine, Node', rate: (scalarSteps ?? 0) / scalar.seconds, apart: apart(scalar.losses) },
	{ what: 'fast engine, Node', rate: STEPS / median(fastRuns.map(({ seconds }) => seconds)), apart: 0 },
	...(tab ? [{ what: 'fast engine, Worker in a tab', rate: STEPS / median(tab.busy), apart: apart(tab.losses) }] : [])
];
const base = python ? rows[0]?.rate : undefined;
if (options.json) console.log(JSON.stringify({ cpu: cpus()[0]?.model, rows, tab, base }));
else {
	console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
	console.log(
		`${'microgpt, one name a step'.padEnd(30)} ${'steps/s'.padStart(9)} ${'ratio'.padStart(8)}  losses apart`
	);
	for (const { what, rate, apart: by } of rows) {
		const ratio = base === undefined ? '' : `${(rate / base).toFixed(base === rate ? 0 : 1)} x`;
		console.log(
			`${what.padEnd(30)} ${rate.toFixed(1).padStart(9)} ${ratio.padStart(8)}  ${by === 0 ? '0' : by.toExponential(1)}`
		);
	}
	if (!python) console.log('\nThere is no python3 here: no ratio to the reference.');
	if (tab)
		console.log(
			`\n1,000 steps in a tab: ${median(tab.seconds).toFixed(2)} s from opening the model to its last step (median of ${runs}; at most ${Math.max(...tab.seconds).toFixed(2)} s);` +
				` a pause at full speed is answered in ${Math.max(...tab.pause).toFixed(0)} ms at most`
		);
}
