/**
 * `npm run release`: keeps the record as embeds draw it now under data/releases/<version>.json, so that an embed made
 * with this version (`v=`) can be shown as it was when the record has moved on. Run it before publishing; commit the file.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import './lib.js';

/** @type {{ module: typeof import('../src/lib/server/version') }} */
const { module: versions } = await runnerImport('./src/lib/server/version.ts', {
	configFile: false,
	logLevel: 'error'
});
/** @type {{ module: typeof import('../src/lib/server/record') }} */
const { module: records } = await runnerImport('./src/lib/server/record.ts', { configFile: false, logLevel: 'error' });

const release = versions.release(records.record());
const file = `data/releases/${release.version}.json`;
if (existsSync(file)) console.log(`${release.version} is kept already: the record has not changed.`);
else {
	mkdirSync('data/releases', { recursive: true });
	writeFileSync(file, `${JSON.stringify(release)}\n`);
	console.log(`Kept ${file}; commit it.`);
}
