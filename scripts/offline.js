/**
 * A Vite plugin: when the site has been written, all pages of each language as one file of their data, for the service
 * worker, and the site of each language as one page that needs no network (scripts/one-page.js).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** Folders whose pages stand alone and are never reached from the others. */
const APART = /^(zh\/)?(_app|embed|offline)(\/|$)/;

/** Paths of all `__data.json` under `dir`. @param {string} dir @param {string} [under] @returns {string[]} */
const dataFiles = (dir, under = '') =>
	readdirSync(join(dir, under), { withFileTypes: true }).flatMap((entry) => {
		const path = under + entry.name;
		if (entry.isDirectory()) return APART.test(path) ? [] : dataFiles(dir, `${path}/`);
		return entry.name === '__data.json' ? [path] : [];
	});

/** @returns {import('vite').Plugin} */
export function offline() {
	let server = false;
	return {
		name: 'throughline-offline',
		apply: 'build',
		configResolved({ build }) {
			server = Boolean(build.ssr);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				// SvelteKit builds the browser's code inside its build of the server's; the site is there after the latter.
				if (!server || process.env.VITEST !== undefined) return;
				const dir = process.env.BUILD_DIR ?? 'build';
				const [{ module: pack }, { module: rules }] = await Promise.all([
					/** @type {Promise<{ module: typeof import('../src/lib/model/offline-pack') }>} */ (load('offline-pack')),
					/** @type {Promise<{ module: typeof import('../src/lib/model/offline-rules') }>} */ (load('offline-rules'))
				]);
				/** @type {Record<'en' | 'zh', Record<string, import('../src/lib/model/offline-pack').PageData>>} */
				const pages = { en: {}, zh: {} };
				for (const file of dataFiles(dir)) {
					const page = rules.pageOf(`/${file}`, '');
					pages[rules.localeOf(page)][page] = pack.readPageData(readFileSync(join(dir, file), 'utf8'));
				}
				mkdirSync(join(dir, 'offline'), { recursive: true });
				for (const locale of /** @type {const} */ (['en', 'zh']))
					writeFileSync(join(dir, rules.packPath(locale)), pack.packPages(pages[locale]));
			}
		}
	};
}

/** @param {string} name */
const load = (name) => runnerImport(`./src/lib/model/${name}.ts`, { configFile: false, logLevel: 'error' });
