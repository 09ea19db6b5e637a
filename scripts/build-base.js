/** Builds the site to live under /x, into build-base/, for the test that it works there. */
import { rmSync } from 'node:fs';
import { run } from './lib.js';

rmSync('build-base', { recursive: true, force: true });
process.exit(run('npx', ['vite', 'build', '--logLevel', 'warn'], { BASE_PATH: '/x', BUILD_DIR: 'build-base' }) ? 0 : 1);
