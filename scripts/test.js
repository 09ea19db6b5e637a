/**
 * `npm test`: installs what is missing, finds or installs a Chromium, then checks everything: format, lint, types,
 * data, unit, component, size and end to end against the built site. Ends with one line, `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromiumPath } from './chromium.js';
import { ensurePackages, run, runBeside } from './lib.js';

ensurePackages();
ensureBrowser();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

let passed = 0;
let failed = 0;
/** @type {string[]} */
const failures = [];

/** @param {string} name @param {number} good @param {number} bad */
function count(name, good, bad) {
	passed += good;
	failed += bad;
	if (bad > 0) failures.push(`${name}: ${bad} failed`);
}

/** A step that passes or fails as one. @param {string} name @param {string} command @param {string[]} args */
async function step(name, command, args) {
	const { ok, output } = await runBeside(command, args);
	console.log(`\n== ${name}\n${output}`);
	count(name, ok ? 1 : 0, ok ? 0 : 1);
	return ok;
}

/** A step whose runner writes how many tests passed. @param {string} name @param {boolean} ok @param {() => [number, number]} read */
function suite(name, ok, read) {
	try {
		const [good, bad] = read();
		count(name, good, ok ? bad : Math.max(bad, 1));
	} catch {
		count(name, 0, 1);
	}
}

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** A project of Vitest's. @param {string} project */
async function vitest(project) {
	const file = `test-results/${project}.json`;
	const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`];
	const { ok, output } = await runBeside('npx', ['vitest', 'run', '--project', project, ...reporters]);
	console.log(`\n== ${project} tests\n${output}`);
	suite(`${project} tests`, ok, () => [json(file).numPassedTests, json(file).numFailedTests]);
}

await step('packages: types', 'npx', ['svelte-kit', 'sync']);
// What only reads the sources beside the building: neither keeps two processors busy alone. Not Vitest, which has the
// framework write the folder that a build works in.
const [built] = await Promise.all([building(), checking()]);
await vitest('unit');
await vitest('component');
if (built) {
	console.log('\n== end-to-end tests');
	const ok = run('npx', ['playwright', 'test']);
	suite('end-to-end tests', ok, () => {
		const { stats } = json('test-results/e2e.json');
		if (stats.flaky > 0)
			console.log(`NOTE ${stats.flaky} of the end-to-end tests passed only at the second try: see "flaky" above`);
		return [stats.expected + stats.flaky, stats.unexpected];
	});
}

/** The site under a base path, for its own test, and the site itself; the two would overwrite each other's folders. */
async function building() {
	const both =
		(await step('build under a base path', 'node', ['scripts/build-base.js'])) &&
		(await step('build', 'npx', ['vite', 'build', '--logLevel', 'warn']));
	if (both) await step('size', 'node', ['scripts/size.js']);
	return both;
}

async function checking() {
	await step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
	await step('lint', 'npx', ['eslint', '.', '--max-warnings', '0']);
	const check = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
	await step('types', 'npx', ['svelte-check', ...check]);
	await step('data', 'node', ['scripts/check-data.js']);
}

for (const line of failures) console.log(`FAILED ${line}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** A Chromium from the system, or Playwright's own; installed by whichever way works. */
function ensureBrowser() {
	if (chromiumPath() || run('node', ['scripts/has-playwright-browser.js'])) return;
	console.log('No Chromium found; installing one …');
	if (run('npx', ['playwright', 'install', '--with-deps', 'chromium'])) return;
	if (run('npx', ['playwright', 'install', 'chromium'])) return;
	run('apt-get', ['update', '-qq']);
	if (run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']) && chromiumPath()) return;
	console.error('No Chromium could be installed. Install one, or set CHROMIUM_PATH to its executable.');
	console.log('\n0 passed, 1 failed');
	process.exit(1);
}
