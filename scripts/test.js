/**
 * `npm test`: installs what is missing, finds or installs a Chromium, then checks everything: format, lint, types,
 * data, unit, component, size and end to end against the built site. Ends with one line, `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromiumPath } from './chromium.js';
import { ensurePackages, run } from './lib.js';

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

/** A step that passes or fails as one. @param {string} name @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
function step(name, command, args, env) {
	console.log(`\n== ${name}`);
	const ok = run(command, args, env);
	count(name, ok ? 1 : 0, ok ? 0 : 1);
	return ok;
}

/** A step whose runner writes how many tests passed. @param {string} name @param {string[]} args @param {() => [number, number]} read */
function suite(name, args, read) {
	console.log(`\n== ${name}`);
	const ok = run('npx', args);
	try {
		const [good, bad] = read();
		count(name, good, ok ? bad : Math.max(bad, 1));
	} catch {
		count(name, 0, 1);
	}
}

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** @param {string} file @returns {() => [number, number]} */
const vitest = (file) => () => [json(file).numPassedTests, json(file).numFailedTests];
/** @param {string} project */
const vitestArgs = (project) => [
	...['vitest', 'run', '--project', project],
	...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=test-results/${project}.json`]
];

step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('packages: types', 'npx', ['svelte-kit', 'sync']);
step('lint', 'npx', ['eslint', '.', '--max-warnings', '0']);
step('types', 'npx', ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']);
step('data', 'node', ['scripts/check-data.js']);
suite('unit tests', vitestArgs('unit'), vitest('test-results/unit.json'));
suite('component tests', vitestArgs('component'), vitest('test-results/component.json'));
// The site under a base path, for its own test, and the site itself; adapter-static's folder is moved aside between.
const built =
	step('build under a base path', 'node', ['scripts/build-base.js']) &&
	step('build', 'npx', ['vite', 'build', '--logLevel', 'warn']);
if (built) {
	step('size', 'node', ['scripts/size.js']);
	suite('end-to-end tests', ['playwright', 'test'], () => {
		const { stats } = json('test-results/e2e.json');
		return [stats.expected, stats.unexpected + stats.flaky];
	});
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
