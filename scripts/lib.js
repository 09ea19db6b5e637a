/** What the scripts share: running a command, and having the packages in. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/**
 * Runs a command in the project's folder, its output going to ours.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, env = {}) {
	const shell = process.platform === 'win32';
	return spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0;
}

/**
 * Runs a command beside others: what it prints is shown in one piece when it has ended.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runBeside(command, args, env = {}) {
	const shell = process.platform === 'win32';
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell, env: { ...process.env, ...env } });
		let output = '';
		const add = (/** @type {Buffer} */ data) => (output += data.toString());
		child.stdout.on('data', add);
		child.stderr.on('data', add);
		child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
		child.on('close', (code) => resolve({ ok: code === 0, output }));
	});
}

/** Installs the packages when they are missing, or older than the lock file. */
export function ensurePackages() {
	const installed = 'node_modules/.package-lock.json';
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
	console.log('Installing packages …');
	// Playwright's browser is fetched only by the tests, and only when no other is found.
	if (!run('npm', ['ci', '--no-audit', '--no-fund'], { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' })) process.exit(1);
}
